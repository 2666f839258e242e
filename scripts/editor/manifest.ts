import { readFileSync } from 'node:fs';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Typed extends Named {
  readonly type?: { readonly text: string };
  readonly default?: string;
}

/** An element as `custom-elements.json` describes it. */
export interface DescribedElement {
  readonly name: string;
  readonly tagName: string;
  readonly summary?: string;
  readonly attributes?: readonly (Typed & { readonly fieldName?: string })[];
  readonly members?: readonly (Typed & { readonly kind: string; readonly static?: boolean })[];
  readonly events?: readonly Typed[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Partial<DescribedElement>[] }[];
}

const isElement = (declaration: Partial<DescribedElement>): declaration is DescribedElement => declaration.tagName !== undefined;

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
