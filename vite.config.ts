import { copyFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, defineConfig, type Plugin, type Rolldown } from 'vite';
import { squeezeTemplates } from './scripts/build/squeeze-templates.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

const { dependencies, exports } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as Package;
// What a host installs with us stays an import, so that a page with its own Lit loads one.
const external = Object.keys(dependencies).flatMap(name => [name, new RegExp(`^${name}/`)]);

/** A module that package.json exports is built from the source of the same name. */
const entry = Object.fromEntries(
  Object.values(exports).flatMap(target => {
    const name = typeof target === 'string' ? undefined : /^\.\/dist\/(.+)\.js$/.exec(target.default)?.[1];
    return name === undefined ? [] : [[name, here(`src/${name}.ts`)]];
  }),
);

const encoder = 'qrcode/lib/core/qrcode.js';

/**
 * Makes one file of the QR encoder. It is CommonJS in some twenty files, which not every bundler of a host can read, and a folder
 * named `node_modules` inside `dist` would be left out of the package.
 */
const bundleQrEncoder = (): Plugin => {
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
      return { code: output[0]?.output[0].code ?? '', moduleSideEffects: false };
    },
  };
};

const encoderLicence = `/*!\nFrom https://github.com/soldair/node-qrcode\n\n${readFileSync(here('node_modules/qrcode/license'), 'utf8')}*/`;

/** The description of the HTTP protocol is published beside the adapter that speaks it. */
const copyOpenApi = (): Plugin => ({
  name: 'copy-openapi',
  writeBundle() {
    copyFileSync(here('src/adapters/http/openapi.json'), here('dist/adapters/http/openapi.json'));
  },
});

export default defineConfig({
  plugins: [bundleQrEncoder(), squeezeTemplates(), copyOpenApi()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    minify: false,
    lib: { entry, formats: ['es'] },
    rolldownOptions: {
      external,
      checks: { bundlerTimings: false },
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: '[name].js',
        banner: chunk => (chunk.name.endsWith('qr-encoder') ? encoderLicence : ''),
      },
    },
  },
});
