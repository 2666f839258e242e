import { and, eq, gt, sql } from 'drizzle-orm';
import { audit } from '../accounts/audit.js';
import type { Queries } from '../database/database.js';
import { auditEvents } from '../database/schema.js';
import type { Host } from '../host.js';
import { Afterwards } from '../http/afterwards.js';
import { addressesOf, tell } from '../notices/tell.js';
import type { Circumstances } from './trouble.js';

/** For how long nobody is written to again about the same method. */
const quietSpan = 60 * 60 * 1000;

/** Writes down that a method is not the person's own, and says so at every address of theirs. What is gone is no concern any more. */
export async function reportMethod(
  tx: Queries,
  host: Host,
  { user, present, now }: Circumstances,
  id: string,
): Promise<void | Afterwards<void>> {
  const method = present.find(candidate => candidate.id === id);
  if (!method) return undefined;
  const isSame = and(eq(auditEvents.type, 'method-reported'), sql`${auditEvents.data} ->> 'methodId' = ${id}`);
  const lately = gt(auditEvents.at, new Date(now - quietSpan));
  const [earlier] = await tx
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.userId, user.id), isSame, lately));
  await audit(tx, host, user.id, 'method-reported', { methodId: id, kind: method.kind });
  if (earlier) return undefined;
  const addresses = await addressesOf(tx, user);
  return new Afterwards(
    undefined,
    () => tell(host, addresses, { type: 'reported', method }),
    () => Promise.resolve(),
  );
}
