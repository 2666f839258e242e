import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { bundleQrEncoder } from './bundle-qr-encoder.js';
import { squeezeTemplates } from './squeeze-templates.js';

export interface CdnBundle {
  readonly code: string;
  /** What of others is in it. */
  readonly packages: readonly string[];
}

/** Each language but English stays a file of its own, beside this one: a page loads the one it speaks. */
const leaveLanguages = (): Plugin => ({
  name: 'leave-languages',
  enforce: 'pre',
  resolveId: (source, importer) =>
    importer?.endsWith('/src/locales/other-languages.ts') && source !== './registry.js'
      ? { id: `./locales/${source.replace('./', '')}`, external: true }
      : null,
});

const lits = 'createPolicy("lit-html"';

/**
 * Gives the Trusted Types policy of the Lit inside a name of its own. A page that has a Lit besides would otherwise have two policies of
 * one name, which its content security policy forbids.
 */
const nameThePolicy = (): Plugin => ({
  name: 'name-the-policy',
  transform: {
    filter: { id: /\/lit-html\/lit-html\.js$/ },
    handler(code) {
      if (!code.includes(lits)) this.error('Lit makes its Trusted Types policy in another way now.');
      return { code: code.replace(lits, 'createPolicy("enrollkit"'), map: null };
    },
  },
});

const packageOf = (path: string): string | undefined => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];

/** Makes a single file of a module and all that it needs. */
export const bundleForCdn = async (source: string, banner: string): Promise<CdnBundle> => {
  const bundles = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [leaveLanguages(), bundleQrEncoder(), squeezeTemplates(), nameThePolicy()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: resolve(source), formats: ['es'] },
      rolldownOptions: {
        checks: { bundlerTimings: false },
        output: { codeSplitting: false, minify: true },
      },
    },
  })) as Rolldown.RolldownOutput[];
  const chunks = bundles.flatMap(({ output }) => output).filter(file => file.type === 'chunk');
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1) throw new Error(`${source} became ${chunks.length} files instead of one.`);
  return {
    // The minifier would leave it out.
    code: `${banner}\n${chunk.code}`,
    packages: [...new Set(Object.keys(chunk.modules).flatMap(path => packageOf(path.replaceAll('\\', '/')) ?? []))],
  };
};
