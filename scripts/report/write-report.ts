import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserVersion, findBrowser } from '../find-browser.js';
import type { Facts } from './facts.js';
import { reportPage } from './page.js';
import { reportStyles } from './styles.js';
import { summaryOf } from './summary.js';

const folder = 'report';

/** Writes the page, and says in a few lines what is on it; whether all is as it should be. */
export function writeReport(facts: Facts): boolean {
  const browser = browserVersion(findBrowser() ?? '') ?? 'no browser';
  mkdirSync(folder, { recursive: true });
  const page = join(folder, 'index.html');
  writeFileSync(page, reportPage(facts, { when: new Date(), browser }, reportStyles));

  const figures = summaryOf(facts);
  for (const { name, value, about, flaws } of figures) console.log(`${flaws.length ? '✕' : '✓'} ${name}: ${value}, ${about}`);
  console.log(`More of it: ${page}`);
  return figures.every(({ flaws }) => flaws.length === 0);
}
