import type { ReadQrCode } from './read-qr-code.js';

/**
 * Longest sides at which a picture is tried, in px: screenshots read best near their own size, photographs of screens read best
 * small, where the moiré is gone.
 */
const sizes = [1600, 800, 400];

/** Draws a picture at a size that a decoder can take. */
export const pixelsOf = (source: CanvasImageSource, width: number, height: number, longest: number): ImageData => {
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser has no canvas to draw on');
  // A screenshot with a transparent background would come out black on black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
};

/** Reads the QR code in an image file. Resolves with `undefined` when the file is no image, or no code can be read in it. */
export const readImage = async (file: Blob, read: ReadQrCode): Promise<string | undefined> => {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return undefined;
  try {
    for (const size of sizes) {
      const text = await read(pixelsOf(bitmap, bitmap.width, bitmap.height, size));
      if (text !== undefined) return text;
    }
    return undefined;
  } finally {
    bitmap.close();
  }
};
