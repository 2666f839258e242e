import fc from 'fast-check';
import jsQR from 'jsqr';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import zxingUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { loadQrDrawer, type QrDrawing } from '../../src/browser/draw-qr-code.js';

/** Paints as a browser would, on a page that is as dark as can be. */
const rasterise = ({ size, path }: QrDrawing, scale: number): ImageData => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = (size + 4) * scale;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser does not paint.');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, 2 * scale, 2 * scale);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size, size);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return context.getImageData(0, 0, canvas.width, canvas.height);
};

const byJsQr = (image: ImageData): string | undefined =>
  jsQR(image.data, image.width, image.height, { inversionAttempts: 'dontInvert' })?.data;
const byZxing = async (image: ImageData): Promise<string | undefined> =>
  (await readBarcodes(image, { formats: ['QRCode'], tryInvert: false, tryRotate: false }))[0]?.text;

const base32 = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'), minLength: 26, maxLength: 64 });
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }).map(encodeURIComponent);
const otpauth = fc
  .tuple(name, name, base32)
  .map(([issuer, account, secret]) => `otpauth://totp/${issuer}:${account}?secret=${secret}&issuer=${issuer}`);
const activation = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEF0123456789:/?&=.-_%'),
  minLength: 1,
  maxLength: 1000,
});

describe('loadQrDrawer', () => {
  beforeAll(() => prepareZXingModule({ overrides: { locateFile: () => zxingUrl }, fireImmediately: true }));

  it('draws what two decoders of other makes read back', async () => {
    const draw = await loadQrDrawer();

    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 5, arbitrary: otpauth }, { weight: 1, arbitrary: activation }), async content => {
        const image = rasterise(draw(content), 3);

        expect(await byZxing(image)).toBe(content);
        expect(byJsQr(image)).toBe(content);
      }),
      { numRuns: 250 },
    );
  }, 120_000);

  it('leaves four modules white on every side', async () => {
    const { size, path } = (await loadQrDrawer())('otpauth://totp/A:b?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=A');
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => ({
      x: Number(x),
      y: Number(y),
      end: Number(x) + Number(width),
    }));

    expect(Math.min(...runs.map(run => run.x))).toBe(4);
    expect(Math.min(...runs.map(run => run.y))).toBe(4);
    expect(Math.max(...runs.map(run => run.end))).toBe(size - 4);
    expect(Math.max(...runs.map(run => run.y))).toBe(size - 5);
  });

  it('refuses what does not fit, without repeating it', async () => {
    const draw = await loadQrDrawer();

    expect(() => draw('SECRET'.repeat(1000))).toThrow(/^(?!.*SECRET)/);
  });
});
