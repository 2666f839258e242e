import { eq } from 'drizzle-orm';
import type { Queries } from '../database/database.js';
import { throttles } from '../database/schema.js';
import type { Host } from '../host.js';
import { Problem, waitFor } from './problem.js';

/** What is left after a try was counted. */
export interface CountedTry {
  readonly attemptsLeft: number;
  /** Milliseconds, if this try was the last one for now. */
  readonly locksFor?: number;
}

/**
 * Counts a try before it is judged, so that tries made at the same moment cannot slip by; `forgiveTries` when it was right. Answers
 * with a problem while nothing is accepted. To be called in a transaction that is committed either way.
 */
export async function countTry(tx: Queries, { clock, settings }: Host, scope: string): Promise<CountedTry | Problem> {
  const now = clock.now();
  const { beforeLock, firstLock, longestLock, forgottenAfter } = settings.wrongTries;
  await tx
    .insert(throttles)
    .values({ scope, tries: 0, lastTryAt: new Date(now) })
    .onConflictDoNothing();
  const [row] = await tx.select().from(throttles).where(eq(throttles.scope, scope)).for('update');
  if (!row) throw new Error('The counter that was just written is gone.');

  const locked = (row.lockedUntil?.getTime() ?? 0) - now;
  if (locked > 0) return new Problem('locked', waitFor(locked));

  const tries = now - row.lastTryAt.getTime() > forgottenAfter ? 1 : row.tries + 1;
  const locksFor = tries % beforeLock === 0 ? Math.min(firstLock * 2 ** (tries / beforeLock - 1), longestLock) : undefined;
  const lockedUntil = locksFor === undefined ? null : new Date(now + locksFor);
  await tx
    .update(throttles)
    .set({ tries, lastTryAt: new Date(now), lockedUntil })
    .where(eq(throttles.scope, scope));
  if (locksFor !== undefined) return { attemptsLeft: 0, locksFor };
  return { attemptsLeft: beforeLock - (tries % beforeLock) };
}

/** Whether nothing is accepted now, without counting a try. */
export async function refuseWhileLocked(tx: Queries, { clock }: Host, scope: string): Promise<void> {
  const [row] = await tx.select().from(throttles).where(eq(throttles.scope, scope));
  const locked = (row?.lockedUntil?.getTime() ?? 0) - clock.now();
  if (locked > 0) throw new Problem('locked', waitFor(locked));
}

export async function forgiveTries(tx: Queries, scope: string): Promise<void> {
  await tx.delete(throttles).where(eq(throttles.scope, scope));
}
