import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const encoder = 'qrcode/lib/core/qrcode.js';

/**
 * Makes one file of the QR encoder. It is CommonJS in some twenty files, which not every bundler of a host can read, and a folder
 * named `node_modules` inside `dist` would be left out of the package.
 */
export const bundleQrEncoder = (): Plugin => {
  const id = here('src/browser/qr-encoder.js');
  const asModule = (): Plugin => ({
    name: 'qr-encoder-as-module',
    enforce: 'pre',
    resolveId: source => (source === id ? id : null),
    load: path => (path === id ? `import encoder from '${encoder}';\nexport const create = encoder.create;\n` : null),
  });
  return {
    name: 'bundle-qr-encoder',
    enforce: 'pre',
    resolveId: source => (source === encoder ? id : null),
    async load(path) {
      if (path !== id) return null;
      const output = (await build({
        configFile: false,
        logLevel: 'warn',
        plugins: [asModule()],
        build: { write: false, minify: false, target: 'es2022', lib: { entry: id, formats: ['es'] } },
      })) as Rolldown.RolldownOutput[];
      // Its sources are not ours to publish, so its map leads to none.
      return { code: output[0]?.output[0].code ?? '', map: { mappings: '' }, moduleSideEffects: false };
    },
  };
};

export const encoderLicence = `From https://github.com/soldair/node-qrcode\n\n${readFileSync(here('node_modules/qrcode/license'), 'utf8')}`;
