import { and, eq, ne, sql } from 'drizzle-orm';
import type { RemovalResult } from 'enrollkit/contract';
import { audit } from '../accounts/audit.js';
import { announce } from '../database/changes.js';
import type { Queries } from '../database/database.js';
import { methods, pushDevices, users, type Method, type User } from '../database/schema.js';
import { phoneTopic } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import type { Afterwards } from '../http/afterwards.js';
import { Problem } from '../http/problem.js';
import { addressesOf, told } from '../notices/tell.js';
import { acceptedCredentials } from '../passkey/accepted-credentials.js';
import { isPasskeyKind } from '../passkey/passkey-kind.js';
import { reasonToKeep } from './condition.js';
import { describeDefault, optionsOf, successorOf } from './default-sign-in.js';
import type { Circumstances } from './trouble.js';

/** Chooses another default where a method is that and is of no use any more. Gives what was chosen: `null` where nothing is left. */
export async function passDefaultOn(tx: Queries, method: Method, circumstances: Circumstances): Promise<string | null | undefined> {
  const { user } = circumstances;
  if (!optionsOf(method).some(({ id }) => id === user.defaultOption)) return undefined;
  const defaultOption = successorOf(method, circumstances)?.id ?? null;
  await tx.update(users).set({ defaultOption, defaultWasChosen: false }).where(eq(users.id, user.id));
  return defaultOption;
}

/** Removes a method, and chooses another default if it was that. What is gone already is no error. */
export async function removeMethod(
  tx: Queries,
  host: Host,
  circumstances: Circumstances,
  id: string,
): Promise<RemovalResult | Afterwards<RemovalResult>> {
  const { user, present } = circumstances;
  const method = present.find(candidate => candidate.id === id);
  if (!method) return { type: 'removed' };
  const reason = reasonToKeep(method, circumstances);
  if (reason) return { type: 'refused', reason };

  const addresses = await addressesOf(tx, user);
  const devices = await tx.select().from(pushDevices).where(eq(pushDevices.methodId, id));
  await tx.delete(methods).where(eq(methods.id, id));
  for (const { serial } of devices) await announce(tx, phoneTopic(serial));
  await audit(tx, host, user.id, 'method-removed', { methodId: id, kind: method.kind });
  const newDefault = await passDefaultOn(tx, method, circumstances);
  const result: RemovalResult = {
    type: 'removed',
    ...(newDefault && { newDefault }),
    ...(isPasskeyKind(method.kind) && { acceptedCredentials: await acceptedCredentials(tx, host, user) }),
  };
  return told(host, addresses, { type: 'removed', method }, result);
}

export async function renameMethod(tx: Queries, host: Host, user: User, id: string, name: string): Promise<Afterwards<object>> {
  const others = and(eq(methods.userId, user.id), ne(methods.id, id), eq(sql`lower(${methods.name})`, name.toLowerCase()));
  const [namesake] = await tx.select().from(methods).where(others);
  if (namesake) throw new Problem('duplicate-name');
  const own = and(eq(methods.id, id), eq(methods.userId, user.id));
  const [renamed] = await tx.update(methods).set({ name }).where(own).returning();
  if (!renamed) throw new Problem('invalid-input', {}, 404);
  await audit(tx, host, user.id, 'method-renamed', { methodId: id });
  return told(host, await addressesOf(tx, user), { type: 'renamed', method: renamed }, {});
}

export async function setDefault(tx: Queries, host: Host, circumstances: Circumstances, option: string): Promise<void> {
  const { user } = circumstances;
  const { options, changeable } = describeDefault(circumstances);
  if (!changeable || !options.some(({ id }) => id === option)) throw new Problem('not-allowed');
  await tx.update(users).set({ defaultOption: option, defaultWasChosen: true }).where(eq(users.id, user.id));
  await audit(tx, host, user.id, 'default-changed', { option });
}
