import type { EnrolledMethod } from 'enrollkit/contract';
import { kindNames } from '../kind-names.js';

/** How the person calls a method, or else what it is. A kind that this page does not know goes by its own word. */
export function titleOf({ name, kind }: Pick<EnrolledMethod, 'name'> & { readonly kind: string }): string {
  return name ?? kindNames[kind] ?? kind;
}
