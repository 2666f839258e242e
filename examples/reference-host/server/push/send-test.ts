import { eq } from 'drizzle-orm';
import type { TestNotification } from 'enrollkit/contract';
import type { Session } from '../accounts/sessions.js';
import type { Queries } from '../database/database.js';
import { pushDevices, testNotifications, type User } from '../database/schema.js';
import { requireFresh } from '../enrollments/may-add.js';
import { requirePending, timeLeft } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { refuseWhileLocked } from '../http/throttle.js';
import { notifyPhone } from './notify-phone.js';
import { numberScope } from './number-scope.js';
import { refuseTooManyTests } from './refuse-too-many-tests.js';

/** Puts a challenge ready for the phone, in the place of one that is still open. */
export async function sendTest(tx: Queries, host: Host, session: Session, user: User, enrollmentId: string): Promise<TestNotification> {
  const enrollment = await requirePending(tx, host, user.id, enrollmentId);
  await requireFresh(tx, host, session, user);
  await refuseWhileLocked(tx, host, numberScope(user.id));
  await refuseTooManyTests(tx, host, eq(testNotifications.enrollmentId, enrollmentId), timeLeft(host, enrollment));
  const [device] = await tx.select().from(pushDevices).where(eq(pushDevices.enrollmentId, enrollmentId));
  if (!device) throw new Problem('delivery-failed');
  return notifyPhone(tx, host, { id: enrollmentId }, device.serial);
}
