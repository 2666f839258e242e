import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleScript, type Chunk } from '../../bench/size/bundle-page.js';

interface Package {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

const pathOf = (entry: string): string => {
  const target = exports[entry];
  if (typeof target !== 'object') throw new Error(`package.json exports no module ${entry}.`);
  return JSON.stringify(resolve(target.default));
};

const using = (entry: string): Promise<readonly Chunk[]> => bundleScript(`import * as it from ${pathOf(entry)}; console.log(it);`);

const modulesOf = (chunks: readonly Chunk[]): readonly string[] => chunks.flatMap(({ modules }) => modules.map(({ path }) => path));

const packagesOf = (chunks: readonly Chunk[]): readonly string[] => [
  ...new Set(modulesOf(chunks).flatMap(path => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])),
];

const entries = Object.entries(exports).flatMap(([entry, target]) => (typeof target === 'object' ? [entry] : []));
const pure = entries.filter(entry => /^\.\/(?:contract|adapters\/.*|locales\/.*|types\/.*)$/.test(entry));
const methods = entries.filter(entry => /^\.\/methods\/(?!security-questions)/.test(entry));

describe('what a bundler leaves out (npm run build)', () => {
  it.for(pure)('all of %s brings no other package', async entry => {
    expect(packagesOf(await using(entry))).toEqual([]);
  });

  it('the contract brings nothing but itself', async () => {
    const others = modulesOf(await using('./contract')).filter(path => path.startsWith('dist/') && !path.startsWith('dist/contract/'));

    expect(others).toEqual([]);
  });

  it.for(['.', './machines', './methods', './ssr', ...methods])('%s brings nothing where it is imported and not used', async entry => {
    const chunks = await bundleScript(`import ${pathOf(entry)}; import * as it from ${pathOf(entry)};`);

    expect(chunks.map(({ code }) => code.trim()).join('')).toBe('');
  });

  it('the tags stay where an element is imported for them', async () => {
    const chunks = await bundleScript(`import ${pathOf('./overview')};`);

    expect(chunks.map(({ code }) => code).join()).toContain('enrollkit-overview');
  });

  it.for(methods)('%s brings no other method', async entry => {
    const folder = entry.replace('./', '');
    const family = ['dist/methods/authenticator/', `dist/${folder}/`];
    const rooms = modulesOf(await using(entry)).filter(path => /^dist\/methods\/[^/]+\//.test(path));

    expect(rooms).not.toEqual([]);
    expect(rooms.filter(path => !family.some(start => path.startsWith(start)))).toEqual([]);
  });

  it('a language brings no other language', async () => {
    const texts = modulesOf(await using('./locales/nl')).filter(path => /^dist\/locales\/[a-z]{2}(?:-[a-z]{4})?[./]/.test(path));

    expect(texts.filter(path => !/^dist\/locales\/nl[./]/.test(path))).toEqual([]);
  });
});
