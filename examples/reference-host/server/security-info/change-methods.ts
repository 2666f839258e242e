import { and, asc, eq, ne, sql } from 'drizzle-orm';
import type { RemovalResult } from 'enrollkit/contract';
import { audit } from '../accounts/audit.js';
import { announce } from '../database/changes.js';
import type { Queries } from '../database/database.js';
import { methods, pushDevices, users, type Method, type User } from '../database/schema.js';
import { phoneTopic } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { acceptedCredentials } from '../passkey/accepted-credentials.js';
import { isPasskeyKind } from '../passkey/passkey-kind.js';
import { bestDefault, optionsOf } from './default-sign-in.js';
import { purposesOf } from './describe-method.js';
import { traitsOf } from './kinds.js';

/** Removes a method, and chooses another default if it was that. What is gone already is no error. */
export async function removeMethod(tx: Queries, host: Host, user: User, id: string): Promise<RemovalResult> {
  const present = await tx.select().from(methods).where(eq(methods.userId, user.id)).orderBy(asc(methods.addedAt), asc(methods.id));
  const method = present.find(candidate => candidate.id === id);
  if (!method) return { type: 'removed' };
  const stays = present.filter(candidate => hasToStay(user, candidate));
  if (stays.includes(method) && stays.length <= user.policy.keepAtLeast) return { type: 'refused', reason: 'last-method' };

  const devices = await tx.select().from(pushDevices).where(eq(pushDevices.methodId, id));
  await tx.delete(methods).where(eq(methods.id, id));
  for (const { serial } of devices) await announce(tx, phoneTopic(serial));
  await audit(tx, host, user.id, 'method-removed', { methodId: id, kind: method.kind });
  if (isPasskeyKind(method.kind)) return { type: 'removed', acceptedCredentials: await acceptedCredentials(tx, host, user) };
  if (!optionsOf(method).some(option => option.id === user.defaultOption)) return { type: 'removed' };

  const newDefault = bestDefault(present.filter(candidate => candidate !== method))?.id ?? null;
  await tx.update(users).set({ defaultOption: newDefault, defaultWasChosen: false }).where(eq(users.id, user.id));
  return newDefault === null ? { type: 'removed' } : { type: 'removed', newDefault };
}

/** Whether a method counts among those of which policy wants some to stay: what helps out for a while does not. */
function hasToStay({ policy }: User, { kind }: Method): boolean {
  return purposesOf(policy, kind).includes('sign-in') && !traitsOf(kind).isStopgap;
}

export async function renameMethod(tx: Queries, host: Host, user: User, id: string, name: string): Promise<void> {
  const others = and(eq(methods.userId, user.id), ne(methods.id, id), eq(sql`lower(${methods.name})`, name.toLowerCase()));
  const [namesake] = await tx.select().from(methods).where(others);
  if (namesake) throw new Problem('duplicate-name');
  const own = and(eq(methods.id, id), eq(methods.userId, user.id));
  const renamed = await tx.update(methods).set({ name }).where(own).returning();
  if (renamed.length === 0) throw new Problem('invalid-input', {}, 404);
  await audit(tx, host, user.id, 'method-renamed', { methodId: id });
}

export async function setDefault(tx: Queries, host: Host, user: User, option: string): Promise<void> {
  const present = await tx.select().from(methods).where(eq(methods.userId, user.id));
  const isOffered = user.policy.defaultChangeable && present.flatMap(optionsOf).some(({ id }) => id === option);
  if (!isOffered) throw new Problem('not-allowed');
  await tx.update(users).set({ defaultOption: option, defaultWasChosen: true }).where(eq(users.id, user.id));
  await audit(tx, host, user.id, 'default-changed', { option });
}
