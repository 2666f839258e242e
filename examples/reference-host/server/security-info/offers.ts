import type { AuthenticatorApp, Availability, MethodOffer } from 'enrollkit/contract';
import type { Policy } from '../accounts/policy.js';
import type { AuthenticatorKind } from '../database/schema.js';
import { purposes } from './describe-method.js';

const kinds: readonly AuthenticatorKind[] = ['authenticator-push', 'authenticator-code'];

/** What policy says of each kind that may be added, given how many authenticators there are. */
export function describeOffers(policy: Policy, count: number, app: AuthenticatorApp): MethodOffer[] {
  return kinds.flatMap(kind => {
    const rule = policy.methods[kind];
    if (!rule) return [];
    const availability = availabilityOf(rule.allowed, policy.authenticatorLimit, count);
    return [{ kind, availability, usableFor: purposes, phishingResistant: false, recommended: rule.recommended ?? false, app }];
  });
}

function availabilityOf(isAllowed: boolean, limit: number, count: number): Availability {
  if (!isAllowed) return { type: 'not-allowed' };
  return count < limit ? { type: 'available' } : { type: 'limit-reached', limit };
}
