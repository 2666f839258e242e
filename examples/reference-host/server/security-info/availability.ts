import type { Availability, MethodKind } from 'enrollkit/contract';
import { limitOf, type Policy } from '../accounts/policy.js';
import type { Method } from '../database/schema.js';
import { traitsOf } from './kinds.js';

/** Whether a kind can be added to what is there already, or why not. */
export function availabilityOf(policy: Policy, kind: MethodKind, present: readonly Pick<Method, 'kind'>[]): Availability {
  if (!policy.methods[kind]?.allowed) return { type: 'not-allowed' };
  const { group, after } = traitsOf(kind);
  if (group) {
    const limit = limitOf(policy, group);
    if (present.filter(method => traitsOf(method.kind).group === group).length >= limit) return { type: 'limit-reached', limit };
  }
  if (after && !present.some(method => after.includes(method.kind))) return { type: 'needs-another-method-first' };
  return { type: 'available' };
}
