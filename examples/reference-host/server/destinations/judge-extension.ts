import type { MethodKind } from 'enrollkit/contract';
import { Problem } from '../http/problem.js';

/** Only an office has a switchboard. */
export function judgeExtension(kind: MethodKind, typed: string | undefined): string | null {
  if (typed === undefined) return null;
  if (kind !== 'office-phone' || !/^\d{1,10}$/.test(typed)) throw new Problem('invalid-input', { reason: 'malformed' });
  return typed;
}
