import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright';
import { launchOptions } from '../scripts/find-browser.js';
import { bundlePage } from './size/bundle-page.js';

const entry = 'dist/security-info/define.js';

if (!existsSync(entry)) {
  console.error(`There is no ${entry} to measure. Run \`npm run build\` first.`);
  process.exit(1);
}

/** How much slower than this machine the person's is taken to be. */
const slowdown = 6;
const rounds = 15;
/** What a person sees as one and the same moment. */
const frame = 1000 / 60;

export interface Times {
  /** From the answer of the server to the first painted rows, in ms. */
  readonly begun: number;
  /** From there to the painted list, in ms. */
  readonly shown: number;
  /** From the answer to the next reading, in which one method has another name, to the painted row, in ms. */
  readonly updated: number;
  /** How many rows were drawn for that. */
  readonly drawn: number;
}

const chunks = await bundlePage(resolve(entry));
const files = new Map(chunks.map(({ fileName, code }) => [`/${fileName}`, code]));
const main = chunks.find(({ isEntry }) => isEntry)?.fileName ?? '';
const html = `<!doctype html><html lang="en"><title>List</title><body><script type="module" src="/${main}"></script></body></html>`;

const server = createServer(({ url = '/' }, response) => {
  const code = files.get(url);
  response.setHeader('content-type', code === undefined ? 'text/html' : 'text/javascript');
  response.end(code ?? html);
}).listen(0);
const address = `http://localhost:${(server.address() as AddressInfo).port}/`;

const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

async function run(page: Page, count: number): Promise<Times> {
  const all: Times[] = [];
  for (let round = 0; round < rounds; round++) all.push(await page.evaluate<Times>(`measureList(${count})`));
  return {
    begun: middle(all.map(({ begun }) => begun)),
    shown: middle(all.map(({ shown }) => shown)),
    updated: middle(all.map(({ updated }) => updated)),
    drawn: middle(all.map(({ drawn }) => drawn)),
  };
}

const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage();
  await page.goto(address);
  await page.addScriptTag({ path: 'bench/list/measure-list.js' });
  await page.waitForFunction(() => customElements.get('enrollkit-security-info'));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await run(page, 3);

  const few = await run(page, 3);
  console.log(`A list of methods, CPU ${slowdown} times slower, the middle of ${rounds} rounds`);
  console.log('rows   begun ms  frames   beside 3   all ms  frames   updated ms  frames   beside 3   rows drawn again');
  for (const count of [3, 10, 100, 200]) {
    const { begun, shown, updated, drawn } = count === 3 ? few : await run(page, count);
    const cell = (value: number, width: number): string => value.toFixed(1).padStart(width);
    console.log(
      `${String(count).padStart(4)} ${cell(begun, 10)} ${cell(begun / frame, 7)} ${cell(begun / few.begun, 10)} ` +
        `${cell(shown, 8)} ${cell(shown / frame, 7)} ` +
        `${cell(updated, 12)} ${cell(updated / frame, 7)} ${cell(updated / few.updated, 10)} ${String(drawn).padStart(18)}`,
    );
  }
} finally {
  await browser.close();
  server.close();
}
