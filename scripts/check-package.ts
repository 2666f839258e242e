import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exportFlaws } from './package/export-flaws.js';
import { fileFlaws } from './package/file-flaws.js';
import { licenceFlaws } from './package/licence-flaws.js';
import { installedWith, type Lock } from './package/lock.js';
import { mapFlaws } from './package/map-flaws.js';
import { pack } from './package/pack.js';
import { publishFlaws } from './package/publish-flaws.js';
import { typeFlaws } from './package/type-flaws.js';

const { tarball, folder, bytes } = pack();
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => statSync(join(folder, path)).isFile());
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

const flaws = [
  ...fileFlaws(folder, files),
  ...mapFlaws(folder, files),
  ...exportFlaws(folder),
  ...licenceFlaws(lock),
  ...(await publishFlaws(folder)),
  ...(await typeFlaws(tarball)),
];

for (const flaw of flaws) console.error(flaw);
const installed = [...installedWith(lock)].map(path => path.replace(/^node_modules\//, '')).sort();
console.log(`${files.length} files, ${(bytes / 1e6).toFixed(2)} MB packed; installed with it: ${installed.join(', ')}.`);
console.log(flaws.length === 0 ? 'The package is as it says.' : `${flaws.length} flaws.`);
process.exitCode = flaws.length === 0 ? 0 : 1;
