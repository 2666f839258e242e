import { and, eq, lt } from 'drizzle-orm';
import {
  deliveries,
  enrollments,
  idempotentAnswers,
  outboxMessages,
  phoneCalls,
  proofs,
  sessions,
  throttles,
  usedTimeSteps,
} from './schema.js';
import type { Queries } from './database.js';

const day = 24 * 60 * 60 * 1000;

/**
 * Deletes what nobody can use any more, first of all the secrets of enrollments that were never confirmed. A pending enrollment
 * stays a little after its end, so that a page that watches it is told so.
 */
export async function forgetWhatIsOver(queries: Queries, now: number): Promise<void> {
  const before = (span: number): Date => new Date(now - span);
  const oldPending = and(eq(enrollments.state, 'pending'), lt(enrollments.expiresAt, before(day / 24)));
  const oldConfirmed = and(eq(enrollments.state, 'confirmed'), lt(enrollments.expiresAt, before(day)));
  await queries.delete(enrollments).where(oldPending);
  await queries.delete(enrollments).where(oldConfirmed);
  await queries.delete(proofs).where(lt(proofs.expiresAt, before(day / 24)));
  await queries.delete(outboxMessages).where(lt(outboxMessages.sentAt, before(day)));
  await queries.delete(deliveries).where(lt(deliveries.sentAt, before(day)));
  await queries.delete(phoneCalls).where(lt(phoneCalls.placedAt, before(day)));
  await queries.delete(sessions).where(lt(sessions.expiresAt, before(0)));
  await queries.delete(idempotentAnswers).where(lt(idempotentAnswers.createdAt, before(day)));
  await queries.delete(usedTimeSteps).where(lt(usedTimeSteps.usedAt, before(day)));
  await queries.delete(throttles).where(lt(throttles.lastTryAt, before(7 * day)));
}
