import type { MethodKind } from 'enrollkit/contract';
import type { Policy } from '../accounts/policy.js';
import { Problem } from '../http/problem.js';
import { judgeExtension } from './judge-extension.js';
import { judgeNumber } from './judge-number.js';

export interface PhoneDestination {
  /** E.164. */
  readonly destination: string;
  readonly extension: string | null;
}

interface TypedNumber {
  /** Left out for the number that the directory gives. */
  readonly number?: string | undefined;
  readonly extension?: string | undefined;
}

/** Which number a person means: the one they typed, if policy takes it, or the one that the directory gives. */
export function numberFor({ methods }: Policy, kind: MethodKind, use: 'message' | 'call', typed: TypedNumber): PhoneDestination {
  const rule = methods[kind]?.phone;
  const given = rule?.given;
  const extension = judgeExtension(kind, typed.extension);
  if (typed.number === undefined) {
    if (!given) throw new Problem('invalid-input', { reason: 'malformed' });
    if (!given.editable && extension !== null && extension !== given.extension) throw new Problem('not-allowed');
    return { destination: given.number, extension: extension ?? given.extension ?? null };
  }
  if (given && !given.editable) throw new Problem('not-allowed');
  return { destination: judgeNumber(typed.number, use, rule), extension };
}
