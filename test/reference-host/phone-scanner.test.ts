import encoder from 'qrcode/lib/core/qrcode.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cameraTrouble, closeCamera, openCamera, watchCamera } from '../../examples/reference-host/phone/scanner/camera.js';
import { readImage } from '../../examples/reference-host/phone/scanner/read-image.js';
import { createQrReader } from '../../examples/reference-host/phone/scanner/read-qr-code.js';

const text = 'otpauth://totp/Contoso:alice?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

interface Picture {
  /** Of the whole picture, in px. */
  width: number;
  height: number;
  /** Of one module, in px. */
  module: number;
  background?: string;
}

const drawCode = ({ width, height, module, background }: Picture): HTMLCanvasElement => {
  const { modules } = encoder.create(text, { errorCorrectionLevel: 'M' });
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d')!;
  if (background) {
    context.fillStyle = background;
    context.fillRect(0, 0, width, height);
  }
  const start = { x: (width - modules.size * module) / 2, y: (height - modules.size * module) / 2 };
  if (background) {
    context.fillStyle = '#fff';
    context.fillRect(start.x - 4 * module, start.y - 4 * module, (modules.size + 8) * module, (modules.size + 8) * module);
  }
  context.fillStyle = '#000';
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) context.fillRect(start.x + column * module, start.y + row * module, module, module);
    }
  }
  return canvas;
};

const fileOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise(resolve => {
    canvas.toBlob(blob => resolve(blob!));
  });

afterEach(() => vi.unstubAllGlobals());

describe('reading a QR code from an image', () => {
  it.each<[string, Picture]>([
    ['the code alone', { width: 300, height: 300, module: 6, background: '#fff' }],
    ['a screenshot of a dark page', { width: 1440, height: 900, module: 5, background: '#16181d' }],
    ['a photograph of twelve megapixels', { width: 4000, height: 3000, module: 40, background: '#888' }],
    ['a code on nothing', { width: 300, height: 300, module: 6 }],
  ])('finds it in %s', async (_, picture) => {
    expect(await readImage(await fileOf(drawCode(picture)), await createQrReader())).toBe(text);
  });

  it('finds nothing where there is nothing', async () => {
    const empty = Object.assign(document.createElement('canvas'), { width: 200, height: 200 });

    expect(await readImage(await fileOf(empty), await createQrReader())).toBeUndefined();
  });

  it('finds nothing in a file that is no image', async () => {
    expect(await readImage(new Blob(['%PDF-1.7']), await createQrReader())).toBeUndefined();
  });

  it('uses the platform’s detector where there is one', async () => {
    const detect = vi.fn(async () => [{ rawValue: 'from the platform' }]);
    vi.stubGlobal(
      'BarcodeDetector',
      Object.assign(
        class {
          detect = detect;
        },
        { getSupportedFormats: async () => ['qr_code'] },
      ),
    );

    const read = await createQrReader();

    expect(await read(new ImageData(1, 1))).toBe('from the platform');
  });

  it('does without a detector that never works', async () => {
    const detect = async () => Promise.reject(new DOMException('Service unavailable', 'NotSupportedError'));
    vi.stubGlobal(
      'BarcodeDetector',
      Object.assign(
        class {
          detect = detect;
        },
        { getSupportedFormats: async () => ['qr_code'] },
      ),
    );

    const file = await fileOf(drawCode({ width: 300, height: 300, module: 6, background: '#fff' }));

    expect(await readImage(file, await createQrReader())).toBe(text);
  });
});

describe('the camera', () => {
  it('is watched until it sees a code', async () => {
    const canvas = drawCode({ width: 640, height: 480, module: 8, background: '#555' });
    const stream = canvas.captureStream(30);

    const found = await watchCamera(stream, await createQrReader(), new AbortController().signal);

    expect(found).toBe(text);
  });

  it('is looked at no more once the person has gone back', async () => {
    const stream = drawCode({ width: 640, height: 480, module: 8, background: '#555' }).captureStream(30);
    const leaving = new AbortController();
    const goBackAtFirstLook = async (): Promise<undefined> => {
      leaving.abort();
      return undefined;
    };

    expect(await watchCamera(stream, goBackAtFirstLook, leaving.signal)).toBeUndefined();
  });

  it('is switched off, light and all', () => {
    const stream = drawCode({ width: 640, height: 480, module: 8 }).captureStream(30);

    closeCamera(stream);

    expect(stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended']);
  });

  it('can’t be asked for on an insecure page', async () => {
    vi.stubGlobal('navigator', { mediaDevices: undefined });

    const trouble = await openCamera().then(() => 'none', cameraTrouble);

    expect(trouble).toBe('unsupported');
  });

  it.each([
    ['NotAllowedError', 'not-allowed'],
    ['NotFoundError', 'none-found'],
    ['NotReadableError', 'in-use'],
    ['TypeError', 'unsupported'],
  ])('says why there is no picture: %s', (name, trouble) => {
    expect(cameraTrouble(new DOMException('', name))).toBe(trouble);
  });
});
