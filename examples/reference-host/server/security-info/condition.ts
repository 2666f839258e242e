import type { EnrolledMethod, RemovalRefusal } from 'enrollkit/contract';
import type { Policy } from '../accounts/policy.js';
import type { Method } from '../database/schema.js';
import { bestDefault, optionsOf } from './default-sign-in.js';
import { describeMethod, purposesOf } from './describe-method.js';
import { traitsOf } from './kinds.js';
import { troubleOf, usableBut, type Circumstances } from './trouble.js';

/** A method as it is listed. */
export function describeListed(method: Method, circumstances: Circumstances): EnrolledMethod {
  const { policy } = circumstances.user;
  const unusable = troubleOf(method, policy, circumstances.now);
  const keptBecause = reasonToKeep(method, circumstances);
  return {
    ...describeMethod(method, policy),
    ...(unusable && { unusable }),
    ...(keptBecause && { keptBecause }),
    ...(isChangeable(method, policy) && { changeable: true }),
  };
}

/** Why a method is not removed: told beforehand, and when it is tried. What is of no use may always go. */
export function reasonToKeep(method: Method, circumstances: Circumstances): RemovalRefusal | undefined {
  const { policy, defaultOption } = circumstances.user;
  if (troubleOf(method, policy, circumstances.now)) return undefined;
  const others = usableBut(method, circumstances);
  if (counts(policy, method) && others.filter(other => counts(policy, other)).length < policy.keepAtLeast) return 'last-method';
  if (policy.keeps?.includes(method.kind) && !others.some(({ kind }) => kind === method.kind)) return 'required-by-policy';
  const isDefault = optionsOf(method).some(({ id }) => id === defaultOption);
  return policy.keepsDefault && isDefault && bestDefault(others) ? 'is-default' : undefined;
}

/** Whether a method can get another number or address: where the person may choose it at all. */
export function isChangeable({ kind, destination }: Pick<Method, 'kind' | 'destination'>, policy: Policy): boolean {
  const rule = policy.methods[kind];
  return destination !== null && rule?.allowed === true && rule.phone?.given?.editable !== false;
}

/** Whether a method counts among those of which policy wants some to stay: what helps out for a while does not. */
function counts(policy: Policy, { kind }: Method): boolean {
  return purposesOf(policy, kind).includes('sign-in') && !traitsOf(kind).isStopgap;
}
