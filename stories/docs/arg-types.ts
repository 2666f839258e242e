import type { ArgTypes, InputType } from 'storybook/internal/types';
import type { Described } from '../../scripts/editor/described.js';
import { describedBy, eventsOf, tokens } from './manifest.js';

type Row = readonly [key: string, row: InputType];
type Property = NonNullable<Described['members']>[number];

/**
 * The rows of an element's docs, and the controls of its public properties, as `custom-elements.json` has them. Storybook's own reading
 * of it takes a part for the property of the same name, leaves out the slot without a name, and says nothing of how far an event goes.
 */
export function argTypesOf(tag: string): ArgTypes {
  const { members = [], slots = [], cssParts = [] } = describedBy(tag);
  return Object.fromEntries([
    ...members.filter(({ kind }) => kind === 'field').map(propertyRow),
    ...members.filter(({ kind }) => kind === 'method').map(({ name, description }) => row('methods', `${name}()`, description)),
    ...eventsOf(tag).map(({ name, description, className, bubbles, composed, fields }) => {
      const goes = [bubbles ? 'bubbles' : 'does not bubble', composed ? 'composed' : 'not composed'].join(', ');
      return row('events', name, description, `${className}: ${goes}`, fields.length ? fields.join(', ') : undefined);
    }),
    ...slots.map(({ name, description }) => row('slots', name === '' ? 'the default slot' : `slot: ${name}`, description)),
    ...cssParts.map(({ name, description }) => row('parts', `::part(${name})`, description)),
    ...tokens.map(({ name, description }) => row('tokens', name, description)),
  ]);
}

/** The properties that a person can set by a control: all but the adapter, which is a host's own code. */
export const controlledBy = (tag: string): readonly string[] =>
  (describedBy(tag).members ?? []).flatMap(({ kind, name }) => (kind === 'field' && name !== 'adapter' ? [name] : []));

const row = (category: string, key: string, description = '', type?: string, detail?: string): Row => [
  key,
  {
    name: key,
    description,
    control: false,
    table: { category, ...(type !== undefined && { type: { summary: type, ...(detail !== undefined && { detail }) } }) },
  },
];

function propertyRow({ name, description = '', type, default: initial, attribute }: Property): Row {
  const text = type?.text ?? '';
  return [
    name,
    {
      name,
      description: attribute === undefined ? `${description} No attribute.` : `${description} Attribute: \`${attribute}\`.`,
      ...controlOf(name, text),
      table: { category: 'properties', type: { summary: text }, ...(initial !== undefined && { defaultValue: { summary: initial } }) },
    },
  ];
}

/** A control that fits the type. */
function controlOf(name: string, type: string): Pick<InputType, 'control' | 'options'> {
  const literals = [...type.matchAll(/'([^']+)'/g)].map(([, literal]) => literal);
  const orNull = type.endsWith('| null') ? [null] : [];
  if (literals.length) return { control: 'inline-radio', options: [...orNull, ...literals] };
  if (type === 'boolean') return { control: 'boolean' };
  if (name === 'headingLevel') return { control: { type: 'number', min: 1, max: 6 } };
  if (type === 'number') return { control: 'number' };
  if (name === 'adapter') return { control: false };
  return { control: /^(string|unknown|MethodId)/.test(type) ? 'text' : 'object' };
}
