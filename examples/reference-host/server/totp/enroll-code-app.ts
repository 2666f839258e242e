import type { EnrollmentResult, TotpActivation } from 'enrollkit/contract';
import { audit } from '../accounts/audit.js';
import type { Session } from '../accounts/sessions.js';
import type { Queries } from '../database/database.js';
import type { Enrollment, User } from '../database/schema.js';
import { addMethod } from '../enrollments/add-method.js';
import { requireMayAdd } from '../enrollments/may-add.js';
import { refuseUnlessPending, resumeOrBegin, timeLeft, type Beginning } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { randomBase32 } from '../random.js';
import { spendCode } from './spend-code.js';

const kind = 'authenticator-code';

// 160 bits, as RFC 4226 recommends.
const secretLength = 32;

export async function beginCodeApp(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  request: Pick<Beginning, 'renew' | 'key'>,
): Promise<TotpActivation> {
  await requireMayAdd(tx, host, session, user, kind);
  const beginning = { ...request, userId: user.id, kind } as const;
  const enrollment = await resumeOrBegin(tx, host, beginning, () => ({ totpSecret: randomBase32(secretLength) }));
  return {
    enrollmentId: enrollment.id,
    expiresIn: timeLeft(host, enrollment),
    otpauth: { secret: secretOf(enrollment), issuer: host.settings.issuer, account: user.email },
  };
}

/** Makes the app an active method if the code is one of its own. */
export async function confirmCodeApp(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  enrollment: Enrollment,
  code: string,
): Promise<EnrollmentResult | Problem> {
  refuseUnlessPending(host, enrollment);
  await requireMayAdd(tx, host, session, user, kind);
  const totpSecret = secretOf(enrollment);
  const spent = await spendCode(tx, host, { userId: user.id, secrets: [totpSecret], code });
  if (spent instanceof Problem) {
    await audit(tx, host, user.id, 'code-refused', { enrollmentId: enrollment.id, reason: spent.code });
    return spent;
  }
  return addMethod(tx, host, user, enrollment, { totpSecret });
}

function secretOf({ totpSecret }: Enrollment): string {
  if (totpSecret === null) throw new Error('An enrollment for codes has no secret.');
  return totpSecret;
}
