import type { Facts } from './facts.js';
import { summaryOf, type Figure } from './summary.js';

/** Where and when the run was. */
export interface Setting {
  readonly when: Date;
  readonly browser: string;
}

const escape = (text: string): string => text.replace(/[&<>"]/g, letter => `&#${letter.charCodeAt(0)};`);

const figure = ({ name, value, about, flaws }: Figure): string => `
  <li class="figure ${flaws.length ? 'flawed' : 'fine'}">
    <h2>${escape(name)}</h2>
    <p class="value">${value}</p>
    <p class="about">${escape(about)}</p>
    <p class="verdict">${flaws.length ? `${flaws.length} to mend` : 'As it should be'}</p>
  </li>`;

const flawsOf = (figures: readonly Figure[]): string => {
  const flawed = figures.filter(({ flaws }) => flaws.length);
  const lists = flawed.map(
    ({ name, flaws }) => `<h3>${escape(name)}</h3><ul>${flaws.map(flaw => `<li>${escape(flaw)}</li>`).join('')}</ul>`,
  );
  return flawed.length ? `<section class="flaws"><h2>To mend</h2>${lists.join('')}</section>` : '';
};

function table(caption: string, heads: readonly string[], rows: readonly (readonly [name: string, ...values: number[]])[]): string {
  const [first = '', ...others] = heads.map(escape);
  const lines = rows.map(
    ([name, ...values]) => `<tr><th scope="row">${escape(name)}</th>${values.map(value => `<td>${value}</td>`).join('')}</tr>`,
  );
  return `<table>
    <caption>${escape(caption)}</caption>
    <thead><tr><th scope="col">${first}</th>${others.map(head => `<th scope="col">${head}</th>`).join('')}</tr></thead>
    <tbody>${lines.join('')}</tbody>
  </table>`;
}

const nameOf = (tag: string): string =>
  `${new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag} (${new Intl.Locale(tag).baseName})`;

/** What is in the body of the page. */
export function reportBody(facts: Facts, { when, browser }: Setting): string {
  const { machines, axeInLight, axeInDark, languages, tests } = facts;
  const figures = summaryOf(facts);
  return `<main class="ek report">
  <h1>What the tests saw</h1>
  <p class="about">In ${escape(browser)}, on <time datetime="${when.toISOString()}">${escape(
    when.toLocaleString('en', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
  )} UTC</time>. Every number is counted by the tests of that run.</p>
  <ul class="figures">${figures.map(figure).join('')}</ul>
  ${flawsOf(figures)}
  <div class="tables">
  ${table(
    'States, and those that no story shows',
    ['Machine', 'Seen', 'Unseen', 'No story'],
    machines.map(({ machine, seen, unseen, withoutStory }) => [machine, seen, unseen, withoutStory.length]),
  )}
  ${table(
    'Languages, and what they lack',
    ['Language', 'Texts', 'Missing'],
    languages.map(({ tag, texts, missing }) => [nameOf(tag), texts, missing.length]),
  )}
  ${table(
    'Stories that axe looked at',
    ['Look', 'Stories', 'Violations'],
    [
      ['Light, left to right', axeInLight.stories, axeInLight.violations.length],
      ['Dark, right to left', axeInDark.stories, axeInDark.violations.length],
    ],
  )}
  ${table(
    'Tests',
    ['Project', 'Passed', 'Failed'],
    tests.map(({ project, passed, failed }) => [project, passed, failed]),
  )}
  </div>
</main>`;
}

/** The whole page. */
export const reportPage = (facts: Facts, setting: Setting, styles: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>enrollkit: what the tests saw</title>
<style>${styles}</style>
</head>
<body>${reportBody(facts, setting)}</body>
</html>
`;
