import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictures } from '../test/visual/pictures.js';
import { isPacked, packPng } from './pack-png.js';
import { run } from './run.js';

/** Draws the committed pictures anew: those that have changed, and those that are new. */
const folder = join('test', 'visual', 'pictures');

if (!run('vitest', ['run', '--project=browser', '--update=all', 'test/visual'])) process.exitCode = 1;

const known = new Set(pictures.map(({ name }) => `${name}.png`));
for (const file of readdirSync(folder)) {
  const path = join(folder, file);
  if (!known.has(file)) {
    rmSync(path);
    continue;
  }
  const drawn = readFileSync(path);
  if (!isPacked(drawn)) writeFileSync(path, packPng(drawn));
}
