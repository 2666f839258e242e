import type { ArgTypes } from '@storybook/web-components-vite';
import { describe, expect, it, vi } from 'vitest';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { EnrolledEvent } from '../../src/index.js';
import { argTypesOf } from '../../stories/docs/arg-types.js';
import { tellEvents } from '../../stories/docs/tell-actions.js';
import { allStories, metaOf } from '../../stories/support/all-stories.js';

interface Declared {
  readonly tagName?: string;
  readonly members?: readonly { readonly kind: string; readonly name: string; readonly attribute?: string }[];
  readonly events?: readonly { readonly name: string }[];
  readonly slots?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}

const elements = manifest.modules.flatMap(module => module.declarations as readonly Declared[]).filter(({ tagName }) => tagName);
const tokens = elements.flatMap(({ cssProperties = [] }) => cssProperties);

const journeys: Readonly<Record<string, string>> = {
  'enrollkit-wizard': 'Wizard/Journey',
  'enrollkit-security-info': 'Security info/Journey',
  'enrollkit-sign-in-prompt': 'Sign-in prompt/Journey',
  'enrollkit-overview': 'Overview/Journey',
};

it('knows a story for each public element', () => {
  expect(elements.map(({ tagName }) => tagName).sort()).toEqual(Object.keys(journeys).sort());
});

describe.each(elements.map(element => [element.tagName!, element] as const))('the docs of <%s>', (tag, element) => {
  const meta = metaOf(journeys[tag]!);
  const rows = meta.argTypes as ArgTypes;
  const inCategory = (category: string): string[] =>
    Object.entries(rows).flatMap(([key, row]) => (row.table?.category === category && !row.table.disable ? [key] : []));
  const fields = (element.members ?? []).filter(({ kind }) => kind === 'field');

  it('are made', () => {
    expect(meta.tags).toContain('autodocs');
    expect(meta.component).toBe(tag);
    expect(allStories.some(({ name }) => name.startsWith(`${journeys[tag]!}: `))).toBe(true);
  });

  it.each([
    ['properties', fields.map(({ name }) => name)],
    ['methods', (element.members ?? []).flatMap(({ kind, name }) => (kind === 'method' ? [`${name}()`] : []))],
    ['events', (element.events ?? []).map(({ name }) => name)],
    ['slots', (element.slots ?? []).map(({ name }) => (name ? `slot: ${name}` : 'the default slot'))],
    ['parts', (element.cssParts ?? []).map(({ name }) => `::part(${name})`)],
    ['tokens', tokens.map(({ name }) => name)],
  ])('list all %s', (category, names) => {
    expect(inCategory(category)).toEqual(names);
  });

  it('say of each property what its attribute is, and of each event how far it goes', () => {
    for (const { name, attribute } of fields) expect(rows[name]?.description).toContain(attribute ? `\`${attribute}\`` : 'No attribute');
    for (const { name } of element.events ?? []) expect(rows[name]?.table?.type?.summary).toMatch(/^\w+Event: bubbles, composed$/);
  });

  it('describe every row', () => {
    expect(Object.entries(rows).filter(([, row]) => !row.table?.disable && !row.description)).toEqual([]);
  });

  it('have a control for each property but the adapter', () => {
    const controlled = Object.entries(rows).flatMap(([key, row]) => (row.control === false || !row.control ? [] : [key]));
    const properties = fields.map(({ name }) => name).filter(name => name !== 'adapter');

    expect(controlled).toEqual(properties);
    expect(Object.keys(meta.args!)).toEqual(expect.arrayContaining(properties));
    expect(meta.parameters?.['controls']).toEqual({ include: properties });
  });
});

it('offers what the type of a property allows', () => {
  const { theme, appearance, resume } = argTypesOf('enrollkit-wizard');

  expect(theme).toMatchObject({ control: 'inline-radio', options: [null, 'light', 'dark'] });
  expect(appearance).toMatchObject({ options: ['card', 'plain'] });
  expect(resume).toMatchObject({ control: 'boolean' });
});

describe('the actions panel', () => {
  it('tells of every public event, with what can be read from it', () => {
    const page = new EventTarget();
    const told = vi.fn();
    tellEvents(page, name => fields => told(name, fields));
    const names = new Set(elements.flatMap(({ events = [] }) => events.map(({ name }) => name)));
    const result = { method: { id: 'm', kind: 'email', name: null, usableFor: [] }, becameDefault: false };

    page.dispatchEvent(new EnrolledEvent(result));
    for (const name of names) if (name !== EnrolledEvent.type) page.dispatchEvent(new Event(name));

    expect(told).toHaveBeenCalledTimes(names.size);
    expect(told).toHaveBeenCalledWith(EnrolledEvent.type, { result, continues: false, bubbles: true, composed: true });
  });
});
