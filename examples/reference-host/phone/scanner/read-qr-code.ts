/** The part of the Shape Detection API that is used here; it is in no TypeScript library because it is in one engine only. */
interface BarcodeDetector {
  detect(image: ImageBitmap | ImageData): Promise<{ rawValue: string }[]>;
}

interface BarcodeDetectorConstructor {
  new (options: { formats: string[] }): BarcodeDetector;
  getSupportedFormats(): Promise<string[]>;
}

declare global {
  var BarcodeDetector: BarcodeDetectorConstructor | undefined;
}

/** Finds the text of a QR code in a picture; resolves with `undefined` when there is none that can be read. */
export type ReadQrCode = (picture: ImageData) => Promise<string | undefined>;

const readWithJsqr: ReadQrCode = async ({ data, width, height }) => {
  const { default: jsqr } = await import('jsqr');
  const text = jsqr(data, width, height, { inversionAttempts: 'attemptBoth' })?.data;
  return text === '' ? undefined : text;
};

const nativeDetector = async (): Promise<BarcodeDetector | undefined> => {
  try {
    const formats = (await globalThis.BarcodeDetector?.getSupportedFormats()) ?? [];
    return globalThis.BarcodeDetector && formats.includes('qr_code') ? new globalThis.BarcodeDetector({ formats: ['qr_code'] }) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * A reader that uses the platform's own detector where there is one and it works, jsQR elsewhere.
 * Chromium on desktop Linux has the class and no formats; on a Mac without the service every call rejects.
 */
export const createQrReader = async (): Promise<ReadQrCode> => {
  const detector = await nativeDetector();
  if (!detector) return readWithJsqr;
  return async picture => {
    const found = await detector.detect(picture).catch(() => []);
    return found.find(({ rawValue }) => rawValue !== '')?.rawValue ?? readWithJsqr(picture);
  };
};
