import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleForCdn } from './build/bundle-for-cdn.js';
import { integrityOf } from './build/integrity-of.js';
import { licencesOf } from './build/licences-of.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

const languages = readdirSync('src/locales')
  .filter(name => /^[a-z]{2}(-[a-z]{4})?\.ts$/.test(name) && name !== 'en.ts')
  .map(name => name.replace(/\.ts$/, '.js'));

const sources: Readonly<Record<string, string>> = {
  'enrollkit.js': 'src/cdn.ts',
  'demo.js': 'src/adapters/demo/index.ts',
  'better-auth.js': 'src/adapters/better-auth/index.ts',
  ...Object.fromEntries(languages.map(name => [`locales/${name}`, `src/locales/${name.replace(/js$/, 'ts')}`])),
};

const write = (name: string, content: string): void => {
  const path = join('dist/cdn', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

const integrity: Record<string, string> = {};
const packages = new Set<string>();

for (const [name, source] of Object.entries(sources)) {
  const bundle = await bundleForCdn(source, `/*! enrollkit ${version}. MIT licence; what else is in it: LICENSES.txt */`);
  write(name, bundle.code);
  integrity[name] = integrityOf(bundle.code);
  for (const one of bundle.packages) packages.add(one);
}

write('LICENSES.txt', licencesOf([...packages].sort()));
write('sri.json', `${JSON.stringify({ version, integrity }, null, 2)}\n`);
