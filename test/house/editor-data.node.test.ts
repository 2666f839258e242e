import { readFileSync } from 'node:fs';
import type { EventsOf, PublicTag } from '../../src/frameworks/public-elements.js';
import { describedElements, valuesOf } from '../../scripts/editor/manifest.js';

const elements = describedElements();

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The compiler holds this to the types for frameworks, and the test to the manifest. */
const eventsInTypes: { readonly [Tag in PublicTag]: Readonly<Record<keyof EventsOf<Tag>, true>> } = {
  'enrollkit-wizard': {
    'enrollkit-enrolled': true,
    'enrollkit-cancelled': true,
    'enrollkit-failed': true,
    'enrollkit-step-changed': true,
    'enrollkit-step-up-required': true,
  },
  'enrollkit-security-info': {
    'enrollkit-enrolled': true,
    'enrollkit-cancelled': true,
    'enrollkit-failed': true,
    'enrollkit-removed': true,
    'enrollkit-default-changed': true,
    'enrollkit-step-up-required': true,
  },
  'enrollkit-sign-in-prompt': {
    'enrollkit-enrolled': true,
    'enrollkit-cancelled': true,
    'enrollkit-failed': true,
    'enrollkit-removed': true,
    'enrollkit-default-changed': true,
    'enrollkit-reviewed': true,
    'enrollkit-prompt-ended': true,
    'enrollkit-step-up-required': true,
  },
  'enrollkit-overview': { 'enrollkit-step-up-required': true },
};

describe('the types for frameworks', () => {
  it('know every element and every event of it', () => {
    const described = elements.map(({ tagName, events = [] }) => [tagName, events.map(({ name }) => name).sort()] as const);

    expect(Object.fromEntries(Object.entries(eventsInTypes).map(([tag, events]) => [tag, Object.keys(events).sort()]))).toEqual(
      Object.fromEntries(described),
    );
  });

  it('know every attribute that is written otherwise than its property', () => {
    const otherwise = elements.flatMap(({ attributes = [] }) => attributes.filter(({ name, fieldName }) => name !== fieldName));

    expect([...new Set(otherwise.map(({ name }) => name))].sort()).toEqual(['heading-level', 'render-in']);
  });
});

describe('the data for editors (npm run build)', () => {
  it('tells VS Code of every tag, attribute and value', () => {
    expect(read('dist/editor/vscode.html-custom-data.json')).toMatchObject({
      tags: expect.arrayContaining([
        expect.objectContaining({
          name: 'enrollkit-wizard',
          attributes: expect.arrayContaining([
            expect.objectContaining({ name: 'unavailable', values: [{ name: 'reason' }, { name: 'hidden' }] }),
            expect.objectContaining({ name: 'resume', valueSet: 'v' }),
          ]),
        }),
      ]),
    });
  });

  it('tells VS Code of every token', () => {
    const { properties } = read('dist/editor/vscode.css-custom-data.json') as { properties: readonly { name: string }[] };

    expect(properties.map(({ name }) => name)).toContain('--enrollkit-accent');
    expect(properties).toHaveLength(25);
  });

  it('tells editors of JetBrains of elements, events, parts and tokens, where package.json says they are', () => {
    const { 'web-types': path } = read('package.json') as { 'web-types': string };
    const { contributions } = read(path) as { contributions: { html: { elements: readonly { name: string }[] } } };

    expect(contributions.html.elements.map(({ name }) => name).sort()).toEqual(elements.map(({ tagName }) => tagName).sort());
    expect(contributions.html.elements.find(({ name }) => name === 'enrollkit-wizard')).toMatchObject({
      js: { events: expect.arrayContaining([expect.objectContaining({ name: 'enrollkit-enrolled', type: ['EnrolledEvent'] })]) },
      css: { parts: expect.arrayContaining([expect.objectContaining({ name: 'primary' })]) },
    });
  });
});

describe('valuesOf', () => {
  it('reads a union of strings', () => {
    expect(valuesOf("'light' | 'dark' | null")).toEqual(['light', 'dark']);
  });

  it('knows no values where others are allowed', () => {
    expect(valuesOf('MethodKind | null')).toEqual([]);
    expect(valuesOf("'one' | string")).toEqual([]);
  });
});
