import type { Timestamp } from '../contract/call.js';
import type { SecurityInfo } from '../contract/security-info.js';
import { isWayOf } from '../page/is-way-of.js';
import { passOnlyUntil } from '../page/pass-only-until.js';

/** What is most worth doing about how a person signs in. */
export type Lack =
  /** There is a pass that runs out, and nothing else. */
  | { readonly type: 'pass-only'; readonly until: Timestamp }
  /** Policy asks for more. `by`: until when, where that is said. */
  | { readonly type: 'asked'; readonly by: Timestamp | null }
  | { readonly type: 'nothing' }
  /** Methods that cannot be used at present. */
  | { readonly type: 'renewal'; readonly count: number }
  | { readonly type: 'second' }
  /** Policy asks whether all of it is right. */
  | { readonly type: 'review' };

/** Those that let a person in who has nothing else, and are used up. */
const stopgaps: readonly string[] = ['recovery-codes'];

/** What is missing, the most pressing of it; `null` for nothing. `now`: in milliseconds. */
export function lackOf({ methods, prompt }: SecurityInfo, now: number): Lack | null {
  const waysIn = methods.filter(isWayOf('sign-in', now));
  const lasting = waysIn.filter(({ kind }) => !stopgaps.includes(kind));
  const passUntil = passOnlyUntil(methods, now);
  if (passUntil !== undefined) return { type: 'pass-only', until: passUntil };
  if (prompt?.type === 'set-up') return { type: 'asked', by: prompt.urgency.type === 'by' ? prompt.urgency.dueAt : null };
  if (lasting.length === 0) return { type: 'nothing' };
  const unusable = methods.filter(({ kind, unusable: reason }) => reason !== undefined && kind !== 'temporary-access-pass').length;
  if (unusable > 0) return { type: 'renewal', count: unusable };
  if (waysIn.length === 1) return { type: 'second' };
  return prompt ? { type: 'review' } : null;
}
