import { count, desc, type SQL } from 'drizzle-orm';
import type { Queries } from '../database/database.js';
import { testNotifications } from '../database/schema.js';
import type { Host } from '../host.js';
import { Problem, waitFor } from '../http/problem.js';

/** Notifications are few and far between, so that nobody is worn down into approving one. `left`: how long those of before count. */
export async function refuseTooManyTests(tx: Queries, { clock, settings }: Host, earlier: SQL | undefined, left: number): Promise<void> {
  const [latest] = await tx.select().from(testNotifications).where(earlier).orderBy(desc(testNotifications.createdAt)).limit(1);
  const wait = latest ? latest.createdAt.getTime() + settings.resendAfter - clock.now() : 0;
  if (wait > 0) throw new Problem('rate-limited', waitFor(wait));
  const [sent] = await tx.select({ count: count() }).from(testNotifications).where(earlier);
  if ((sent?.count ?? 0) >= settings.testsPerEnrollment) throw new Problem('rate-limited', waitFor(left));
}
