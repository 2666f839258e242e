import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, type Rolldown } from 'vite';

interface Package {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const entries = Object.entries(exports).flatMap(([entry, target]) =>
  typeof target === 'object' ? [[entry, target.default] as const] : [],
);

const page = 'virtual:page';

/** A script that imports every entry, as one file for a runtime that knows the language and nothing else. */
async function bundled(): Promise<string> {
  const script = entries.map(([, path], index) => `export * as entry${index} from ${JSON.stringify(resolve(path))};`).join('\n');
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: 'page', enforce: 'pre', resolveId: id => (id === page ? page : null), load: id => (id === page ? script : null) }],
    // What a bundler for servers and workers chooses: Lit has a build for them.
    resolve: { conditions: ['node', 'module'] },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: page,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'everything', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

/** What every such runtime has besides the language (https://min-common-api.proposal.wintertc.org). */
const common = {
  AbortController,
  AbortSignal,
  DOMException,
  Event,
  EventTarget,
  TextEncoder,
  URL,
  console,
  crypto,
  setTimeout,
  clearTimeout,
};

describe('a runtime that is neither a browser nor Node (npm run build)', () => {
  it('imports every entry, and nothing throws', async () => {
    const code = await bundled();
    const context = createContext({ ...common });

    expect(runInContext('[typeof document, typeof window, typeof process, typeof HTMLElement].join()', context)).toBe(
      'undefined,undefined,undefined,undefined',
    );
    const names = runInContext(`${code};Object.values(everything).map(entry => Object.keys(entry).length)`, context) as number[];
    expect(names).toHaveLength(entries.length);
  });
});
