import { and, asc, eq } from 'drizzle-orm';
import type { MethodKind } from 'enrollkit/contract';
import type { Queries } from '../database/database.js';
import { methods, users, type Method, type Proof, type User } from '../database/schema.js';
import type { Host } from '../host.js';
import { isCarried } from '../messages/hand-over.js';
import { purposesOf } from '../security-info/describe-method.js';

/** By what a password can be reset here. Calls and notifications are not: whoever knows an address could have phones ring. */
export const resetKinds = ['email', 'text-message', 'authenticator-code', 'security-questions'] as const;

export type ResetKind = (typeof resetKinds)[number];

/** What is offered, which is the same whoever asks: what somebody has set up is not for strangers to know. */
export function resetWays(host: Host): readonly ResetKind[] {
  return resetKinds.filter(kind => isCarried(host, kind));
}

export async function userOf(queries: Queries, { userId }: Proof): Promise<User | undefined> {
  const [user] = userId === null ? [] : await queries.select().from(users).where(eq(users.id, userId));
  return user;
}

/** What this person has of a kind, where policy takes it for resetting a password. */
export async function resetMethods(queries: Queries, user: User | undefined, kind: MethodKind): Promise<Method[]> {
  if (!user || !purposesOf(user.policy, kind).includes('password-reset')) return [];
  return queries
    .select()
    .from(methods)
    .where(and(eq(methods.userId, user.id), eq(methods.kind, kind)))
    .orderBy(asc(methods.addedAt));
}
