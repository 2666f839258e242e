import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
}

const { dependencies, exports, sideEffects } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const modules = Object.entries(exports).flatMap(([name, target]) => (typeof target === 'string' ? [] : [name.replace(/^\./, 'enrollkit')]));

/** `qrcode` of `qrcode/lib/core`, and `@scope/name` of `@scope/name/part`. */
const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

const built = (ending: string): string[] =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith(ending))
    .map(file => join('dist', file));

/** What a program prints in a Node process of its own, where there is no DOM and no bundler. */
const print = (program: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).trim();

describe('the built package (npm run build)', () => {
  it.for(Object.values(exports).flatMap(target => (typeof target === 'string' ? target : Object.values(target))))('holds %s', file => {
    expect(existsSync(file)).toBe(true);
  });

  it.for(sideEffects.filter(file => file.startsWith('./dist')))('holds %s, which has side effects', file => {
    expect(existsSync(file)).toBe(true);
  });

  it.for(modules)('gives %s to a server, where there is no DOM', name => {
    expect(Number(print(`console.log(Object.keys(await import('${name}')).length);`))).toBeGreaterThanOrEqual(0);
  });

  it('registers no tag before enrollkit/define is imported, and the wizard then', () => {
    const tags = (name: string): string =>
      print(`await import('lit'); await import('${name}'); console.log(customElements.get('enrollkit-wizard') !== undefined);`);

    expect(tags('enrollkit')).toBe('false');
    expect(tags('enrollkit/define')).toBe('true');
  });

  it('imports no package but those a host installs with it', () => {
    const imported = new Set(
      built('.js').flatMap(file =>
        [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s[^;]*?['"]([^'"]+)['"]/gm)].map(match => match[1]),
      ),
    );
    const packages = [...imported].flatMap(name => (name === undefined || name.startsWith('.') ? [] : packageOf(name)));

    expect([...new Set(packages)].sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('names no package in its types but those a host installs with it', () => {
    const imported = built('.d.ts').flatMap(file =>
      [
        ...readFileSync(file, 'utf8')
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .matchAll(/(?:from |import\()['"]([^'".][^'"]*)['"]/g),
      ].map(match => match[1] && packageOf(match[1])),
    );

    expect([...new Set(imported)].filter(name => name === undefined || !(name in dependencies))).toEqual([]);
  });

  it('carries the licence of the QR encoder that it bundles', () => {
    expect(readFileSync('dist/browser/qr-encoder.js', 'utf8')).toMatch(/^\/\*!.*Copyright \(c\) 2012 Ryan Day/s);
  });

  it('publishes what it exports and nothing of the workshop', () => {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    ) as [{ readonly files: readonly { readonly path: string }[] }];
    const files = packed.files.map(({ path }) => path);

    expect(files).toContain('dist/browser/qr-encoder.js');
    expect(files.filter(path => !/^(?:dist\/|custom-elements\.json$|package\.json$|LICENSE$|README\.md$)/.test(path))).toEqual([]);
  });
});
