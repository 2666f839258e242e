import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { run } from './run.js';

const read = (path: string): string => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();

// The analyzer joins the folder to where it runs, so it is given the way there.
const folder = mkdtempSync(join(tmpdir(), 'enrollkit-manifest-'));
const generated = run('cem', ['analyze', '--quiet', '--outdir', relative(process.cwd(), folder)])
  ? read(join(folder, 'custom-elements.json'))
  : undefined;
rmSync(folder, { recursive: true });

if (generated === read('custom-elements.json')) {
  console.log('custom-elements.json is what the sources say.');
} else {
  console.error('custom-elements.json is not what the sources say. Run `npm run manifest` and commit the result.');
  process.exitCode = 1;
}
