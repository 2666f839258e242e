import type { MethodKind } from '../../contract/index.js';
import type { AdapterContractOptions } from './world.js';

/** Where the `nth` code or call of a kind goes. */
export function destinationOf({ numberFor, addressFor }: AdapterContractOptions, kind: MethodKind, nth: number): string {
  if (kind === 'email') return addressFor?.(nth) ?? `alex.${nth + 1}@home.example`;
  if (numberFor) return numberFor(kind, nth);
  return kind === 'office-phone' ? `+3120794000${nth}` : `+3161234560${nth}`;
}

/** What is no number, or no address, whoever looks at it. */
export function malformedDestinations(kind: MethodKind): readonly string[] {
  return kind === 'email'
    ? ['alex', 'alex@', '@home.example', 'alex home@home.example']
    : ['abc', '+31', '+31x12345678', `+${'1'.repeat(39)}`];
}
