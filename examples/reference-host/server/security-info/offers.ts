import type { AuthenticatorApp, MethodKind, MethodOffer, PhonePolicy } from 'enrollkit/contract';
import type { PhoneRule, Policy } from '../accounts/policy.js';
import type { Method } from '../database/schema.js';
import { maskNumber } from '../destinations/mask.js';
import { availabilityOf } from './availability.js';
import { purposesOf } from './describe-method.js';
import { knownKinds, traitsOf } from './kinds.js';

/** What policy says of each kind that may be added, given what is there already. */
export function describeOffers(policy: Policy, present: readonly Pick<Method, 'kind'>[], app: AuthenticatorApp): MethodOffer[] {
  return knownKinds.flatMap(kind => {
    const rule = policy.methods[kind];
    if (!rule) return [];
    const { phishingResistant = false, notices } = traitsOf(kind);
    return [
      {
        kind,
        availability: availabilityOf(policy, kind, present),
        usableFor: purposesOf(policy, kind),
        phishingResistant,
        recommended: rule.recommended ?? false,
        ...(isApp(kind) && { app }),
        ...(rule.phone && { phone: describePhone(rule.phone) }),
        ...(notices && { notices }),
      },
    ];
  });
}

function isApp(kind: MethodKind): boolean {
  return kind === 'authenticator-push' || kind === 'authenticator-code';
}

/** The directory's number is shown as all numbers are. */
function describePhone({ given, ...countries }: PhoneRule): PhonePolicy {
  return { ...countries, ...(given && { given: { ...given, number: maskNumber(given.number) } }) };
}
