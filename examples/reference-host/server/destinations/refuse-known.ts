import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Queries } from '../database/database.js';
import { methods } from '../database/schema.js';
import { Problem } from '../http/problem.js';

/** Refuses a number or an address that is on the account already, under whatever kind: it would prove nothing more. */
export async function refuseKnown(tx: Queries, userId: string, destination: string, extension: string | null = null): Promise<void> {
  const isSame = eq(sql`lower(${methods.destination})`, destination.toLowerCase());
  const hasExtension = extension === null ? isNull(methods.extension) : eq(methods.extension, extension);
  const [known] = await tx
    .select()
    .from(methods)
    .where(and(eq(methods.userId, userId), isSame, hasExtension));
  if (known) throw new Problem('already-enrolled');
}
