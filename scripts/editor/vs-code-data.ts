import { valuesOf, type DescribedElement } from './manifest.js';

/** What VS Code shows while a tag is written: https://code.visualstudio.com/api/extension-guides/custom-data-extension. */
export const htmlData = (elements: readonly DescribedElement[]): object => ({
  version: 1.1,
  tags: elements.map(({ tagName, summary = '', attributes = [] }) => ({
    name: tagName,
    description: summary,
    attributes: attributes.map(({ name, description = '', type }) => {
      const values = valuesOf(type?.text);
      return {
        name,
        description,
        ...(values.length > 0 && { values: values.map(value => ({ name: value })) }),
        ...(type?.text === 'boolean' && { valueSet: 'v' }),
      };
    }),
  })),
});

/** The same for the tokens, while a style sheet is written. */
export const cssData = (elements: readonly DescribedElement[]): object => ({
  version: 1.1,
  properties: elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name, description = '' }) => ({ name, description }))),
});
