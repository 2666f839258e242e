import type { EnrolledMethod, MethodKind, Purpose } from 'enrollkit/contract';
import type { Policy } from '../accounts/policy.js';
import type { Method } from '../database/schema.js';
import { traitsOf } from './kinds.js';

/** What a kind of method is good for: what policy says, or else what it usually is. */
export function purposesOf({ methods }: Policy, kind: MethodKind): readonly Purpose[] {
  return methods[kind]?.usableFor ?? traitsOf(kind).usableFor;
}

export function describeMethod({ id, kind, name, detail, addedAt, lastUsedAt, expiresAt }: Method, policy: Policy): EnrolledMethod {
  return {
    id,
    kind,
    name,
    ...(detail && { detail }),
    usableFor: purposesOf(policy, kind),
    addedAt: addedAt.toISOString(),
    ...(lastUsedAt && { lastUsedAt: lastUsedAt.toISOString() }),
    ...(expiresAt && { expiresAt: expiresAt.toISOString() }),
  };
}
