import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { exportFlaws } from '../../scripts/package/export-flaws.js';
import { fileFlaws } from '../../scripts/package/file-flaws.js';
import { licenceFlaws } from '../../scripts/package/licence-flaws.js';
import { mapFlaws } from '../../scripts/package/map-flaws.js';
import { publishFlaws } from '../../scripts/package/publish-flaws.js';
import { typeFlaws } from '../../scripts/package/type-flaws.js';

const host = mkdtempSync(join(tmpdir(), 'enrollkit-flaws-'));
afterAll(() => rmSync(host, { recursive: true }));

const whole: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    name: 'sample',
    version: '1.0.0',
    license: 'MIT',
    type: 'module',
    files: ['dist', 'src'],
    sideEffects: [],
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
  }),
  'dist/index.js': 'export const one = 1;\n//# sourceMappingURL=index.js.map\n',
  'dist/index.js.map': JSON.stringify({ version: 3, sources: ['../src/index.ts'], mappings: 'AAAA' }),
  'dist/index.d.ts': 'export declare const one = 1;\n',
  'src/index.ts': 'export const one = 1;\n',
  LICENSE: 'MIT',
};

let count = 0;

/** A package of these files, as it is unpacked. */
function unpacked(changed: Readonly<Record<string, string | undefined>> = {}): { folder: string; files: string[] } {
  const folder = join(host, `host-${count++}`, 'node_modules/sample');
  for (const [path, content] of Object.entries({ ...whole, ...changed })) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => statSync(join(folder, path)).isFile());
  return { folder, files };
}

const manifest = (changed: object): string => JSON.stringify({ ...(JSON.parse(whole['package.json'] ?? '') as object), ...changed });

describe('what is wrong with a package', () => {
  it('is nothing where it is whole', async () => {
    const { folder, files } = unpacked();

    expect([...fileFlaws(folder, files), ...mapFlaws(folder, files), ...exportFlaws(folder), ...(await publishFlaws(folder))]).toEqual([]);
  });

  it.for(['test/index.js', 'dist/list.test.js', 'src/row.stories.ts', '.env', 'dist/node_modules/other/index.js', 'notes.txt'])(
    'is that it holds %s',
    path => {
      const { folder, files } = unpacked({ [path]: '' });

      expect(fileFlaws(folder, files).join()).toContain(path);
    },
  );

  it.for(['if (import.meta.env.DEV) warn();', 'console.log(1);', 'debugger;', 'process.env.NODE_ENV;'])(
    'is that its code says %s',
    code => {
      const { folder, files } = unpacked({ 'dist/index.js': code });

      expect(fileFlaws(folder, files)).toHaveLength(1);
    },
  );

  it('is that a source map leads to a source that was left out', () => {
    const { folder, files } = unpacked({ 'src/index.ts': undefined });

    expect(mapFlaws(folder, files)).toEqual(['dist/index.js.map leads to ../src/index.ts, which is not there.']);
  });

  it('is that a file names a map that was left out', () => {
    const { folder, files } = unpacked({ 'dist/index.js.map': undefined });

    expect(mapFlaws(folder, files)).toHaveLength(1);
  });

  it('is that an entry leads nowhere', () => {
    const { folder } = unpacked({ 'package.json': manifest({ exports: { '.': './dist/gone.js' } }) });

    expect(exportFlaws(folder)).toEqual(['The entry . leads to ./dist/gone.js, which is not there.']);
  });

  it('is that an entry needs a DOM to be imported', () => {
    const { folder } = unpacked({ 'dist/index.js': 'export const title = document.title;' });

    expect(exportFlaws(folder)).toEqual([expect.stringContaining('document is not defined')]);
  });

  it('is that a file with side effects is not there', () => {
    const { folder } = unpacked({ 'package.json': manifest({ sideEffects: ['./dist/gone.js'] }) });

    expect(exportFlaws(folder)).toHaveLength(1);
  });

  it('is what publint finds', async () => {
    const { folder } = unpacked({ 'package.json': manifest({ main: './dist/gone.js' }) });

    expect((await publishFlaws(folder)).join()).toContain('gone.js');
  });

  it('is that its types are of another module than its code', async () => {
    const tarballOf = (folder: string): string => {
      execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: folder, stdio: 'ignore' });
      return join(folder, 'sample-1.0.0.tgz');
    };

    expect(await typeFlaws(tarballOf(unpacked().folder))).toEqual([]);
    const untyped = unpacked({ 'dist/index.d.ts': undefined, 'dist/other.d.ts': 'export {};' });
    expect(await typeFlaws(tarballOf(untyped.folder))).not.toEqual([]);
  });

  it('is the licence of what comes with it, however deep', () => {
    const packages = {
      '': { dependencies: { first: '1' } },
      'node_modules/first': { license: 'MIT', dependencies: { second: '1' } },
      'node_modules/first/node_modules/second': { license: 'GPL-3.0-only' },
      'node_modules/unused': { license: 'GPL-3.0-only' },
    };

    expect(licenceFlaws({ packages })).toEqual(['second has the licence GPL-3.0-only.']);
    expect(licenceFlaws({ packages: { ...packages, 'node_modules/first/node_modules/second': {} } })).toEqual([
      'second has the licence unknown.',
    ]);
  });
});
