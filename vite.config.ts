import { copyFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { bundleQrEncoder, encoderLicence } from './scripts/build/bundle-qr-encoder.js';
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
        banner: chunk => (chunk.name.endsWith('qr-encoder') ? `/*!\n${encoderLicence}*/` : ''),
      },
    },
  },
});
