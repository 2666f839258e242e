import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cssFlaws } from './css-flaws.js';

const tokenFiles = ['tokens.ts', 'later-tokens.ts'].map(file => join('src', 'styles', file));

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(file => join('src', file))
  .filter(file => file.endsWith('.styles.ts') || (file.startsWith(join('src', 'styles')) && file.endsWith('.ts')));

const flaws = files.flatMap(file =>
  cssFlaws(readFileSync(file, 'utf8'), { holdsTokens: tokenFiles.includes(file) }).map(flaw => ({ file, ...flaw })),
);

for (const { file, line, text, reason } of flaws) console.error(`${file}:${line}  ${text}\n    ${reason}`);
console.log(`${files.length} style sheets, ${flaws.length} flaws.`);
if (flaws.length > 0) process.exitCode = 1;
