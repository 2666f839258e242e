import type { Unusable } from 'enrollkit/contract';
import type { Policy } from '../accounts/policy.js';
import type { Method, User } from '../database/schema.js';

/** What decides on a method, besides what it is. */
export interface Circumstances {
  readonly user: User;
  /** All that is on the account, in the order in which it was added. */
  readonly present: readonly Method[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Why a method is of no use, if it is of none. What policy does not mention, an administrator gave. */
export function troubleOf({ kind, expiresAt, needsRenewal }: Method, policy: Policy, now: number): Unusable | undefined {
  if (expiresAt !== null && expiresAt.getTime() <= now) return 'expired';
  if (policy.methods[kind]?.allowed === false) return 'not-allowed';
  return needsRenewal ? 'renewal-needed' : undefined;
}

/** What is of use, but for one of them. */
export function usableBut(left: Method | undefined, { user, present, now }: Circumstances): Method[] {
  return present.filter(method => method.id !== left?.id && troubleOf(method, user.policy, now) === undefined);
}
