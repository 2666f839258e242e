import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { bundlePage } from '../../bench/size/bundle-page.js';

const define = resolve('dist/define.js');
const wizard = resolve('dist/wizard/define.js');
const questions = resolve('dist/methods/security-questions/index.js');

/** What a program prints in a Node process of its own, where there is no bundler. */
const print = (program: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).trim();

const modulesOf = async (...paths: readonly string[]): Promise<readonly string[]> =>
  (await bundlePage(...paths)).flatMap(({ modules }) => modules.map(({ path }) => path));

describe('security questions in the built package (npm run build)', () => {
  it('are in no page that does not import them, and nothing that the wizard loads first names them', async () => {
    const chunks = await bundlePage(wizard);
    const modules = [...chunks.flatMap(chunk => chunk.modules.map(({ path }) => path)), ...(await modulesOf(define))];

    expect(modules.filter(path => path.startsWith('dist/methods/security-questions/'))).toEqual([]);
    const first = chunks.filter(({ isEntry, source }) => isEntry || source === 'locales/en.js');
    expect(first).toHaveLength(2);
    expect(first.filter(({ code }) => /security.?questions/i.test(code))).toEqual([]);
  });

  it('are in one that does, and are loaded when they are chosen', async () => {
    const chunks = await bundlePage(define, questions);
    const method = chunks.find(({ source }) => source === 'methods/security-questions/security-questions.js');

    expect(method?.isLazy).toBe(true);
    expect(chunks.find(({ isEntry }) => isEntry)?.laterImports).toContain(method?.fileName);
  });

  it('come with no second copy of anything', async () => {
    const modules = await modulesOf(define, questions);

    expect(modules.filter((path, index) => modules.indexOf(path) !== index)).toEqual([]);
  });

  it('are registered by importing their entry point, in the table that the wizard reads, and not before', () => {
    const isThere = `console.log(Object.hasOwn((await import('./dist/methods/method-table.js')).methodTable, 'security-questions'));`;

    expect(print(`await import('enrollkit'); ${isThere}`)).toBe('false');
    expect(print(`await import('enrollkit'); await import('enrollkit/methods/security-questions'); ${isThere}`)).toBe('true');
  });
});
