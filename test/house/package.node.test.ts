import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

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

  it('names no package in its types but those a host installs with it, or has', () => {
    const imported = built('.d.ts').flatMap(file =>
      [
        ...readFileSync(file, 'utf8')
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .matchAll(/(?:from |import\()['"]([^'".][^'"]*)['"]/g),
      ].map(match => match[1] && packageOf(match[1])),
    );

    const known = { ...dependencies, ...peerDependencies };
    expect([...new Set(imported)].filter(name => name === undefined || !(name in known || `@types/${name}` in known))).toEqual([]);
  });

  it('carries the licence of the QR encoder that it bundles', () => {
    expect(readFileSync('dist/browser/qr-encoder.js', 'utf8')).toMatch(/^\/\*!.*Copyright \(c\) 2012 Ryan Day/s);
  });
});
