import { and, count, desc, eq } from 'drizzle-orm';
import type { TestNotification } from 'enrollkit/contract';
import type { Session } from '../accounts/sessions.js';
import { announce } from '../database/changes.js';
import type { Queries } from '../database/database.js';
import { pushDevices, testNotifications, type User } from '../database/schema.js';
import { requireFresh } from '../enrollments/may-add.js';
import { enrollmentTopic, phoneTopic, requirePending, timeLeft } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { Problem, waitFor } from '../http/problem.js';
import { refuseWhileLocked } from '../http/throttle.js';
import { randomBase32, randomDigits, randomId } from '../random.js';
import { numberScope } from './number-scope.js';

/** Puts a challenge ready for the phone, in the place of one that is still open. */
export async function sendTest(tx: Queries, host: Host, session: Session, user: User, enrollmentId: string): Promise<TestNotification> {
  const enrollment = await requirePending(tx, host, user.id, enrollmentId);
  await requireFresh(tx, host, session, user);
  await refuseWhileLocked(tx, host, numberScope(user.id));
  await refuseTooMany(tx, host, enrollmentId, timeLeft(host, enrollment));
  const [device] = await tx.select().from(pushDevices).where(eq(pushDevices.enrollmentId, enrollmentId));
  if (!device) throw new Problem('delivery-failed');

  const open = and(eq(testNotifications.enrollmentId, enrollmentId), eq(testNotifications.state, 'waiting'));
  await tx.update(testNotifications).set({ state: 'superseded' }).where(open);
  const now = host.clock.now();
  const { testLifetime, resendAfter, numberLength } = host.settings;
  const test = {
    id: randomId(),
    enrollmentId,
    serial: device.serial,
    nonce: randomBase32(32),
    number: randomDigits(numberLength),
    state: 'waiting' as const,
    createdAt: new Date(now),
    expiresAt: new Date(now + testLifetime),
  };
  await tx.insert(testNotifications).values(test);
  await announce(tx, phoneTopic(device.serial));
  await announce(tx, enrollmentTopic(enrollmentId));
  return { testId: test.id, number: test.number, expiresIn: testLifetime, resendAfter };
}

/** Notifications are few and far between, so that nobody is worn down into approving one. */
async function refuseTooMany(tx: Queries, { clock, settings }: Host, enrollmentId: string, enrollmentLeft: number): Promise<void> {
  const ofEnrollment = eq(testNotifications.enrollmentId, enrollmentId);
  const [latest] = await tx.select().from(testNotifications).where(ofEnrollment).orderBy(desc(testNotifications.createdAt)).limit(1);
  const wait = latest ? latest.createdAt.getTime() + settings.resendAfter - clock.now() : 0;
  if (wait > 0) throw new Problem('rate-limited', waitFor(wait));
  const [sent] = await tx.select({ count: count() }).from(testNotifications).where(ofEnrollment);
  if ((sent?.count ?? 0) >= settings.testsPerEnrollment) throw new Problem('rate-limited', waitFor(enrollmentLeft));
}
