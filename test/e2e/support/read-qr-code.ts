import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');

// It would fetch its module from the network.
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });

/** What two decoders of other makes read in a picture. Neither tries it with black and white swapped, as some apps do not. */
export async function readQrCode(picture: Buffer): Promise<{ jsqr: string | undefined; zxing: string | undefined }> {
  const { data, width, height } = PNG.sync.read(picture);
  const pixels = new Uint8ClampedArray(data);
  const [found] = await readBarcodes(
    { data: pixels, width, height, colorSpace: 'srgb' },
    {
      formats: ['QRCode'],
      tryInvert: false,
      tryRotate: false,
    },
  );
  return { jsqr: jsQR(pixels, width, height, { inversionAttempts: 'dontInvert' })?.data, zxing: found?.text };
}
