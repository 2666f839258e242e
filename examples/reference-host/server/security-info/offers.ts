import type { AuthenticatorApp, MethodOffer } from 'enrollkit/contract';
import type { Policy } from '../accounts/policy.js';
import type { Method } from '../database/schema.js';
import { availabilityOf } from './availability.js';
import { purposesOf } from './describe-method.js';
import { knownKinds, traitsOf } from './kinds.js';

/** What policy says of each kind that may be added, given what is there already. */
export function describeOffers(policy: Policy, present: readonly Pick<Method, 'kind'>[], app: AuthenticatorApp): MethodOffer[] {
  return knownKinds.flatMap(kind => {
    const rule = policy.methods[kind];
    if (!rule) return [];
    const { phishingResistant = false } = traitsOf(kind);
    return [
      {
        kind,
        availability: availabilityOf(policy, kind, present),
        usableFor: purposesOf(policy, kind),
        phishingResistant,
        recommended: rule.recommended ?? false,
        ...(kind.startsWith('authenticator-') && { app }),
      },
    ];
  });
}
