import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import budgets from './size-budgets.json' with { type: 'json' };
import { bundlePage, bundleScript, type Chunk } from './size/bundle-page.js';
import { weigh, type Weight } from './size/weigh.js';

const page = 'dist/wizard/define.js';

if (!existsSync(page)) {
  console.error(`There is no ${page} to weigh. Run \`npm run build\` first.`);
  process.exit(1);
}

interface Row {
  readonly name: string;
  readonly weight: Weight;
  /** Bytes, gzipped. */
  readonly budget?: number | undefined;
}

const chunks = await bundlePage(resolve(page));

/** What comes of entry points of their own, on a page that imports those, too. */
const optIn = (await bundlePage(resolve(page), resolve('dist/methods/security-questions/index.js'))).filter(
  ({ source }) => source.startsWith('methods/') && !chunks.some(chunk => chunk.source === source),
);

/** Chunks with all that they load at once. */
const loadedWith = (chosen: readonly Chunk[], seen = new Set<Chunk>()): Set<Chunk> => {
  for (const chunk of chosen.filter(one => !seen.has(one))) {
    seen.add(chunk);
    loadedWith(
      chunks.filter(({ fileName }) => chunk.imports.includes(fileName)),
      seen,
    );
  }
  return seen;
};

// The texts of the page's language are asked for as soon as the wizard is there: a person sees nothing before they are.
const english = chunks.filter(({ source }) => source === 'locales/en.js');
const first = loadedWith([...chunks.filter(({ isEntry }) => isEntry), ...english]);
const later = chunks.filter(chunk => !first.has(chunk)).sort((a, b) => a.source.localeCompare(b.source, 'en'));
const texts = chunks.filter(({ source }) => /^locales\/[a-z]{2,3}(-[a-z]{4})?[./]/.test(source));
const languageOf = ({ source }: Chunk): string => source.replace(/^locales\/([\w-]+).*$/, '$1');
const languages = [...new Set(texts.map(languageOf))].sort();
const methods = later.filter(({ source }) => source.startsWith('methods/'));

/** What comes once a method is chosen, its texts in English with it. */
const broughtBy = (method: Chunk): Chunk[] => {
  const parts = loadedWith([method]);
  const called = [...parts].flatMap(part => part.laterImports);
  const itsTexts = texts.filter(chunk => languageOf(chunk) === 'en' && called.includes(chunk.fileName));
  return [...loadedWith(itsTexts, parts)].filter(part => !first.has(part));
};

const nameOf = (chunk: Chunk): string => {
  if (chunk.isLazy) return chunk.source.replace(/\.js$/, '');
  const users = later.filter(user => user.isLazy && loadedWith([user]).has(chunk)).map(user => nameOf(user).replace(/^.*\//, ''));
  // The texts of each language use the same.
  const names = [...new Set(users)];
  return `shared by ${names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')}`;
};

const budgetOf = (chunk: Chunk): number | undefined => {
  if (texts.includes(chunk)) return budgets.language;
  if (chunk.source.includes('qr-encoder')) return budgets.qrEncoder;
  // With the package that it stands on.
  if (chunk.source.startsWith('methods/passkey/')) return budgets.passkey;
  return methods.some(method => loadedWith([method]).has(chunk)) ? budgets.method : undefined;
};

const rows: readonly Row[] = [
  { name: 'before the first step: lit, xstate and English with it', weight: weigh([...first]), budget: budgets.firstStep },
  { name: '  of that: locales/en', weight: weigh(english), budget: budgets.language },
  ...later.map((chunk): Row => ({ name: nameOf(chunk), weight: weigh([chunk]), budget: budgetOf(chunk) })),
  ...optIn.map((chunk): Row => ({ name: `${nameOf(chunk)}, where it is imported`, weight: weigh([chunk]), budget: budgets.method })),
  ...methods.map((chunk): Row => ({
    name: `  all that choosing ${nameOf(chunk).replace(/^.*\//, '')} loads, but the QR encoder`,
    weight: weigh(broughtBy(chunk)),
  })),
  ...languages.map((language): Row => ({
    name: `  all texts of ${language}`,
    weight: weigh(texts.filter(chunk => languageOf(chunk) === language)),
  })),
  {
    name: 'everything, in English',
    weight: weigh(chunks.filter(chunk => !texts.includes(chunk) || languageOf(chunk) === 'en')),
  },
];

/** What a page gets that takes one thing of an entry, with all that loads at once for it. */
const alone = async (name: string, taken: string, path: string): Promise<Row> => {
  const script = `${taken === '' ? 'import' : `import { ${taken} } from`} ${JSON.stringify(resolve(path))};`;
  const parts = await bundleScript(taken === '' ? script : `${script} console.log(${taken});`);
  return { name, weight: weigh(parts.filter(({ isLazy, isEntry }) => isEntry || !isLazy)) };
};

const onlyThese: readonly Row[] = [
  await alone("import 'enrollkit', and nothing of it", '', 'dist/index.js'),
  await alone('EnrollmentError of enrollkit/contract', 'EnrollmentError', 'dist/contract/index.js'),
  await alone('enrollkit/adapters/http', 'createHttpAdapter', 'dist/adapters/http/index.js'),
];

const fileForCdn = (name: string): Row => ({ name: `cdn/${name}`, weight: weigh([{ code: readFileSync(`dist/cdn/${name}`, 'utf8') }]) });
const forCdn: readonly Row[] = ['enrollkit.js', 'locales/nl.js', 'demo.js', 'better-auth.js'].map(fileForCdn);

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(2).padStart(7);
const print = (title: string, table: readonly Row[]): void => {
  const width = Math.max(...table.map(({ name }) => name.length));
  console.log(`${title.padEnd(width)}     min    gzip  brotli  budget (gzip)`);
  for (const { name, weight, budget } of table) {
    const over = budget !== undefined && weight.gzip > budget;
    const limit = budget === undefined ? '' : `${kilobytes(budget)}${over ? `  over by ${kilobytes(weight.gzip - budget).trim()}` : ''}`;
    console.log(
      `${name.padEnd(width)} ${kilobytes(weight.minified)} ${kilobytes(weight.gzip)} ${kilobytes(weight.brotli)} ${limit}`.trimEnd(),
    );
    if (over) process.exitCode = 1;
  }
};

print('kB of a page that imports enrollkit/wizard', rows);
print('\nkB of a page that imports one thing alone', onlyThese);
print('\nkB of the files for pages without a bundler', forCdn);

if (process.argv.includes('--parts')) {
  console.log('\nWhat is in each file, in kB gzipped, each part alone and not minified (the sum is more than the file):');
  for (const chunk of [...first, ...later]) {
    console.log(`\n${chunk.isEntry ? 'the page' : nameOf(chunk)}`);
    const parts = chunk.modules.map(part => ({ path: part.path, gzip: weigh([part]).gzip })).sort((a, b) => b.gzip - a.gzip);
    for (const { path, gzip } of parts.filter(part => part.gzip >= 100)) console.log(`${kilobytes(gzip)} ${path}`);
  }
}
