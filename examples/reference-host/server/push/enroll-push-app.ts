import { and, eq } from 'drizzle-orm';
import type { EnrollmentResult, PushActivation } from 'enrollkit/contract';
import type { Session } from '../accounts/sessions.js';
import type { Queries } from '../database/database.js';
import { pushDevices, testNotifications, type Enrollment, type User } from '../database/schema.js';
import { addMethod, earlierResult } from '../enrollments/add-method.js';
import { requireMayAdd } from '../enrollments/may-add.js';
import { refuseUnlessPending, resumeOrBegin, timeLeft, type Beginning } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { randomBase32, randomHex } from '../random.js';
import { activationFields, activationUri } from './activation-content.js';

const kind = 'authenticator-push';

// The credential has the 160 bits that the protocol asks for; the code that stands for it, when typed, has 60.
const makeSecrets = () => ({ serial: `PIPU${randomHex(4).toUpperCase()}`, credential: randomHex(20), code: randomBase32(12) });

export async function beginPushApp(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  request: Pick<Beginning, 'renew' | 'key'>,
): Promise<PushActivation> {
  await requireMayAdd(tx, host, session, user, kind);
  const enrollment = await resumeOrBegin(tx, host, { ...request, userId: user.id, kind }, makeSecrets);
  const fields = activationFields(host, user, enrollment);
  return {
    enrollmentId: enrollment.id,
    expiresIn: timeLeft(host, enrollment),
    qrContent: activationUri(fields, host.settings.pendingLifetime),
    code: enrollment.code ?? '',
    url: fields.url,
  };
}

/** Makes the app an active method after its test was approved. Done twice, it answers the same. */
export async function confirmPushApp(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  enrollment: Enrollment,
  testId: string,
): Promise<EnrollmentResult | Problem> {
  const ofEnrollment = and(eq(testNotifications.id, testId), eq(testNotifications.enrollmentId, enrollment.id));
  const [test] = await tx.select().from(testNotifications).where(ofEnrollment);
  if (!test) throw new Problem('enrollment-expired');
  if (enrollment.state === 'confirmed') return earlierResult(tx, host, user, enrollment);

  refuseUnlessPending(host, enrollment);
  await requireMayAdd(tx, host, session, user, kind);
  if (test.state !== 'approved') throw new Problem('not-allowed');
  const [device] = await tx.select().from(pushDevices).where(eq(pushDevices.enrollmentId, enrollment.id));
  if (!device) throw new Problem('enrollment-expired');
  const result = await addMethod(tx, host, user, enrollment, { detail: device.name });
  await tx.update(pushDevices).set({ methodId: result.method.id, enrollmentId: null }).where(eq(pushDevices.serial, device.serial));
  return result;
}
