import { readFileSync } from 'node:fs';
import type { Described } from './described.js';

/** A public element. */
export type DescribedElement = Described & { readonly tagName: string };

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Described[] }[];
}

const isElement = (declaration: Described): declaration is DescribedElement => declaration.tagName !== undefined;

/** Every public element. */
export const describedElements = (): readonly DescribedElement[] =>
  (JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest).modules.flatMap(({ declarations = [] }) =>
    declarations.filter(isElement),
  );

/** The values that a union of strings allows; none where anything else is allowed too. */
export const valuesOf = (type = ''): readonly string[] => {
  const parts = type.split('|').map(part => part.trim());
  const values = parts.flatMap(part => /^'(.*)'$/.exec(part)?.[1] ?? []);
  return parts.every(part => /^'.*'$/.test(part) || part === 'null') ? values : [];
};
