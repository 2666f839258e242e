import { valuesOf, type DescribedElement } from './manifest.js';

const describe = ({ name, description }: { readonly name: string; readonly description?: string }): object => ({
  name,
  ...(description === undefined ? {} : { description }),
});

const typed = (type: string | undefined): object => {
  if (type === undefined) return {};
  return { type: type.split('|').map(part => part.trim()) };
};

const valueOf = (type: string | undefined): object => {
  if (type === 'boolean') return { value: { type: 'boolean', kind: 'no-value' } };
  const values = valuesOf(type);
  return values.length > 0 ? { value: { type: values.map(value => `"${value}"`), kind: 'plain' } } : { value: { type: type ?? 'string' } };
};

/** What the editors of JetBrains show: https://github.com/JetBrains/web-types. */
export const webTypes = (version: string, elements: readonly DescribedElement[]): object => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: 'enrollkit',
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(({ name, tagName, summary = '', attributes = [], members = [], events = [], slots = [], cssParts = [] }) => ({
        name: tagName,
        description: summary,
        source: { module: 'enrollkit', symbol: name },
        attributes: attributes.map(attribute => ({ ...describe(attribute), ...valueOf(attribute.type?.text) })),
        slots: slots.map(slot => describe({ ...slot, name: slot.name || 'default' })),
        js: {
          properties: members
            .filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic)
            .map(member => ({ ...describe(member), ...typed(member.type?.text) })),
          events: events.map(event => ({ ...describe(event), ...typed(event.type?.text) })),
        },
        css: { parts: cssParts.map(describe) },
      })),
    },
    css: { properties: elements.flatMap(({ cssProperties = [] }) => cssProperties.map(describe)) },
  },
});
