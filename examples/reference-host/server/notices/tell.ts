import { and, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.js';
import { methods, type User } from '../database/schema.js';
import { maskAddress } from '../destinations/mask.js';
import type { Host } from '../host.js';
import { Afterwards } from '../http/afterwards.js';
import { handOver } from '../messages/hand-over.js';
import { noticeOf, type Happening } from './texts.js';

/**
 * Where a person is told of changes: the addresses that are on the account, then the one they sign in with. Ask before the change:
 * whoever puts another address there is not the only one who hears of it.
 */
export async function addressesOf(tx: Queries, { id, email }: User): Promise<string[]> {
  const given = await tx
    .select({ address: methods.destination })
    .from(methods)
    .where(and(eq(methods.userId, id), eq(methods.kind, 'email')));
  return [...new Set([...given.flatMap(({ address }) => address ?? []), email])];
}

/** Adds to the result of a change where the person is told of it; and tells them, once it is made. */
export function told<Result extends object>(
  host: Host,
  addresses: readonly string[],
  happening: Happening,
  result: Result,
): Afterwards<Result & Notified> {
  return new Afterwards(
    { ...result, ...notified(addresses) },
    () => tell(host, addresses, happening),
    () => Promise.resolve(),
  );
}

interface Notified {
  readonly notifiedVia?: string;
}

/** How a result says where the person was told. */
export function notified([first]: readonly string[]): Notified {
  return first === undefined ? {} : { notifiedVia: maskAddress(first) };
}

/** Tells the person. What is not taken is reported, and takes nothing back. */
export async function tell(host: Host, addresses: readonly string[], happening: Happening): Promise<void> {
  await Promise.allSettled(addresses.map(to => handOver(host, noticeOf(host, to, happening))));
}
