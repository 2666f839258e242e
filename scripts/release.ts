import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pack } from './package/pack.js';
import type { Lock } from './package/lock.js';
import { embedding, type Integrity } from './release/embedding.js';
import { sbom } from './release/sbom.js';
import { run } from './run.js';

/** Checks, builds, tests and packs what is committed, and publishes that. With `--dry-run` all but the last. */
const isDry = process.argv.includes('--dry-run');
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { name, version, license, repository } = read('package.json') as {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly repository?: unknown;
};
const { baseBranch } = read('.changeset/config.json') as { readonly baseBranch: string };

const output = (command: string, ...args: readonly string[]): string => execFileSync(command, args, { encoding: 'utf8' }).trim();

const stop = (why: string): never => {
  console.error(why);
  process.exit(1);
};

const mustBeClean = (): void => {
  if (output('git', 'status', '--porcelain') !== '') stop('There are changes that are not committed.');
};

const pending = readdirSync('.changeset').filter(name => name.endsWith('.md') && name !== 'README.md');

if (!isDry) {
  if (output('git', 'branch', '--show-current') !== baseBranch) stop(`Only what is on ${baseBranch} is published.`);
  mustBeClean();
  if (pending.length > 0)
    stop(`There are changes without a version: ${pending.join(', ')}. Run \`npm run version\`, look at it and commit it.`);
  if (!process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] && !process.env['SIGSTORE_ID_TOKEN'])
    stop('Provenance is signed where the release is made: run this in a workflow that may write an id-token.');
  if (!repository) stop('Provenance names where the source is: say it in package.json, as `repository`.');
}

if (!run('npm', ['test'])) stop('Not everything holds: nothing is published.');
// What is built is of what is committed.
if (!isDry) mustBeClean();

const lock = read('package-lock.json') as Lock;
const { tarball } = pack();
rmSync('release', { recursive: true, force: true });
mkdirSync('release');
const published = `release/${basename(tarball)}`;
copyFileSync(tarball, published);
copyFileSync('dist/cdn/sri.json', 'release/sri.json');
writeFileSync('release/sbom.cdx.json', sbom(name, version, license, lock));
writeFileSync('release/embedding.md', embedding(read('dist/cdn/sri.json') as Integrity));
console.log(`release/ holds ${readdirSync('release').join(', ')}.`);

if (isDry) console.log(`This was all but the publication of ${version}.`);
else {
  // Without the dot it would be the name of a repository.
  if (!run('npm', ['publish', `./${published}`, '--provenance', '--access=public'])) stop('It was not published.');
  run('git', ['tag', `v${version}`]);
  console.log(`Published ${version}. Push the tag, and put what is in release/ beside it.`);
}
