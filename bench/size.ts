import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import budgets from './size-budgets.json' with { type: 'json' };
import { bundlePage, type Chunk } from './size/bundle-page.js';
import { weigh, type Weight } from './size/weigh.js';

if (!existsSync('dist/define.js')) {
  console.error('There is no dist/define.js to weigh. Run `npm run build` first.');
  process.exit(1);
}

const chunks = await bundlePage(resolve('dist/define.js'));
const entry = chunks.find(chunk => chunk.isEntry);
if (!entry) throw new Error('The page has no entry.');

/** A chunk and all it loads with it. */
const loadedWith = (chunk: Chunk, seen = new Set<Chunk>()): Set<Chunk> => {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  for (const name of chunk.imports) {
    const imported = chunks.find(({ fileName }) => fileName === name);
    if (imported) loadedWith(imported, seen);
  }
  return seen;
};

interface Row {
  readonly name: string;
  readonly weight: Weight;
  readonly budget?: number;
}

const isEnglish = (chunk: Chunk): boolean => chunk.source === 'locales/en.js';

// The texts of the page's language are asked for as soon as the wizard is there: a person sees nothing before they are.
const first = loadedWith(entry);
for (const chunk of chunks.filter(isEnglish)) loadedWith(chunk, first);

const budgetOf = (source: string): number | undefined => {
  if (source.startsWith('methods/')) return budgets.method;
  if (source.startsWith('locales/')) return budgets.language;
  if (source.includes('qr-')) return budgets.qrEncoder;
  return undefined;
};

const lazy = chunks.filter(chunk => chunk.isLazy && !isEnglish(chunk)).sort((a, b) => (a.source < b.source ? -1 : 1));
const otherLanguages = lazy.filter(chunk => chunk.source.startsWith('locales/'));

const rows: readonly Row[] = [
  { name: 'before the first step (lit, xstate and English with it)', weight: weigh([...first]), budget: budgets.firstStep },
  ...chunks.filter(isEnglish).map(chunk => ({ name: '  of that: locales/en', weight: weigh([chunk]), budget: budgets.language })),
  ...lazy.map((chunk): Row => {
    const budget = budgetOf(chunk.source);
    const added = [...loadedWith(chunk)].filter(part => !first.has(part));
    return { name: chunk.source.replace(/\.js$/, ''), weight: weigh(added), ...(budget === undefined ? {} : { budget }) };
  }),
  {
    name: 'everything, in one language',
    weight: weigh(chunks.filter(chunk => !otherLanguages.includes(chunk))),
    budget: budgets.everything,
  },
];

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(2).padStart(7);
const width = Math.max(...rows.map(({ name }) => name.length));

console.log(`${'kB of a page that imports enrollkit/define'.padEnd(width)}     min    gzip  brotli  budget (gzip)`);
for (const { name, weight, budget } of rows) {
  const over = budget !== undefined && weight.gzip > budget;
  const limit = budget === undefined ? '' : `${kilobytes(budget)}${over ? '  OVER' : ''}`;
  console.log(`${name.padEnd(width)} ${kilobytes(weight.minified)} ${kilobytes(weight.gzip)} ${kilobytes(weight.brotli)} ${limit}`);
  if (over) process.exitCode = 1;
}
