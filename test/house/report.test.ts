import axe from 'axe-core';
import { factsFrom, type Told } from '../../scripts/report/facts.js';
import { reportBody, reportPage } from '../../scripts/report/page.js';
import { reportStyles } from '../../scripts/report/styles.js';
import { summaryOf } from '../../scripts/report/summary.js';

const setting = { when: new Date('2026-06-15T12:00:00Z'), browser: 'Chromium 156' };

const told = (meta: Told['meta'], passed = true, project = 'browser'): Told => ({ project, passed, meta });
const story = (storyId: string, violations: readonly { id: string; nodes: readonly unknown[] }[] = []): Told =>
  told({ storyId, reports: [{ type: 'a11y', result: { violations } }] }, violations.length === 0, 'storybook');
const inDark = (name: string, violations: readonly string[] = []): Told =>
  told({ fact: { kind: 'axe', story: name, violations } }, violations.length === 0);
const machine = (withoutStory: readonly string[] = []): Told =>
  told({ fact: { kind: 'states', machine: 'wizard', seen: 7, unseen: 1, withoutStory } }, withoutStory.length === 0);
const language = (tag: string, missing: readonly string[] = []): Told =>
  told({ fact: { kind: 'language', tag, texts: 900, missing } }, missing.length === 0);
const picture = (name: string, passed = true): Told => told({ fact: { kind: 'picture', name } }, passed);

const fine = [
  machine(),
  story('wizard--a'),
  story('wizard--b'),
  inDark('A'),
  inDark('B'),
  language('en'),
  language('nl'),
  picture('dialog'),
];

const flawsOf = (tests: readonly Told[]): readonly string[] => summaryOf(factsFrom(tests)).flatMap(({ flaws }) => flaws);
const valuesOf = (tests: readonly Told[]): Record<string, number> =>
  Object.fromEntries(summaryOf(factsFrom(tests)).map(({ name, value }) => [name, value]));

describe('the report', () => {
  it('counts what the tests have told of', () => {
    expect(valuesOf(fine)).toEqual({ States: 7, Stories: 2, 'Axe violations': 0, Languages: 2, Pictures: 1, Tests: 8 });
    expect(flawsOf(fine)).toEqual([]);
  });

  it('names what is not as it should be, and the test of it', () => {
    const flawed = [
      machine(['wizard: lost']),
      story('wizard--a', [{ id: 'label', nodes: [{}, {}] }]),
      inDark('A', ['A: color-contrast: #b']),
      language('nl', ['wizard.title: string']),
      picture('dialog', false),
    ];

    expect(flawsOf(flawed)).toEqual([
      'wizard: lost',
      'wizard--a: label',
      'wizard--a: label',
      'A: color-contrast: #b',
      'nl: wizard.title: string',
      'dialog',
      'browser: 4 failed',
      'storybook: 1 failed',
    ]);
    expect(valuesOf(flawed)['Axe violations']).toBe(3);
  });

  it('says when axe did not come to look at a story, or nothing was looked at', () => {
    const unlooked = told({ storyId: 'wizard--b', reports: [] }, true, 'storybook');

    expect(flawsOf([...fine, unlooked])).toEqual([
      'In the light theme, axe looked at only 2 of 3 stories',
      'In the dark theme, axe looked at only 2 of 3 stories',
    ]);
    expect(flawsOf([...fine, inDark('C')])).toEqual([
      'Storybook drew only 2 of 3 stories',
      'In the light theme, axe looked at only 2 of 3 stories',
    ]);
    expect(flawsOf([])).toEqual(['No machine was looked at', 'No story was drawn', 'No language was looked at']);
  });
});

describe('the page of the report', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(reportStyles);

  beforeEach(() => void (document.adoptedStyleSheets = [sheet]));
  afterEach(() => {
    document.adoptedStyleSheets = [];
    document.body.innerHTML = '';
    document.documentElement.style.colorScheme = '';
  });

  const show = (tests: readonly Told[]): void => void (document.body.innerHTML = reportBody(factsFrom(tests), setting));
  const textOf = (selector: string): string => document.querySelector(selector)?.textContent.trim() ?? '';

  it('tells of what is to be mended, and only then', () => {
    show(fine);
    expect(textOf('.flaws')).toBe('');

    show([...fine, language('de', ['wizard.title: string']), inDark('<b>', ['<b>: label: #c'])]);

    expect([...document.querySelectorAll('.flaws li')].map(({ textContent }) => textContent)).toEqual([
      'Storybook drew only 2 of 3 stories',
      '<b>: label: #c',
      'In the light theme, axe looked at only 2 of 3 stories',
      'de: wizard.title: string',
      'browser: 2 failed',
    ]);
    expect([...document.querySelectorAll('.flawed h2')].map(({ textContent }) => textContent)).toEqual([
      'Stories',
      'Axe violations',
      'Languages',
      'Tests',
    ]);
  });

  it.each(['light', 'dark'])('is read by everyone in the %s theme', async theme => {
    document.documentElement.style.colorScheme = theme;
    document.title = 'Report';
    show([...fine, language('de', ['wizard.title: string'])]);

    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  });

  it('needs nothing beside it', () => {
    const page = reportPage(factsFrom(fine), setting, reportStyles);

    expect(page).toContain('<!doctype html>');
    expect(page).not.toMatch(/src=|href=|@import|url\(/);
  });
});
