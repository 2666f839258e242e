import { and, eq } from 'drizzle-orm';
import type { EnrollmentResult, RecoveryCodeSet } from 'enrollkit/contract';
import { hashSecret } from '../accounts/secret-hash.js';
import type { Session } from '../accounts/sessions.js';
import type { Queries } from '../database/database.js';
import { methods, recoveryCodes, type Enrollment, type User } from '../database/schema.js';
import { addMethod } from '../enrollments/add-method.js';
import { requireMayAdd } from '../enrollments/may-add.js';
import { refuseUnlessPending, resumeOrBegin, timeLeft, type Beginning } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { canonicalCode, howManyLeft, makeCodes } from './codes.js';

const kind = 'recovery-codes';

/** Makes codes, or shows those again that wait to be saved. */
export async function beginRecoveryCodes(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  request: Pick<Beginning, 'renew' | 'key'>,
): Promise<RecoveryCodeSet> {
  await requireMayAdd(tx, host, session, user, kind);
  const enrollment = await resumeOrBegin(tx, host, { ...request, userId: user.id, kind }, () => ({ recoveryCodes: makeCodes() }));
  const present = await tx.select().from(methods).where(ofUser(user));
  return {
    enrollmentId: enrollment.id,
    expiresIn: timeLeft(host, enrollment),
    codes: codesOf(enrollment),
    issuer: host.settings.issuer,
    replaces: present.length > 0,
  };
}

/** From now on these codes work, and those from before do not. */
export async function confirmRecoveryCodes(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  enrollment: Enrollment,
): Promise<EnrollmentResult> {
  refuseUnlessPending(host, enrollment);
  await requireMayAdd(tx, host, session, user, kind);
  const codes = codesOf(enrollment);
  await tx.delete(methods).where(ofUser(user));
  const result = await addMethod(tx, host, user, enrollment, { detail: howManyLeft(codes.length, codes.length) });
  const hashes = await Promise.all(codes.map(code => hashSecret(canonicalCode(code), user.id)));
  await tx.insert(recoveryCodes).values(hashes.map(codeHash => ({ methodId: result.method.id, codeHash })));
  return result;
}

const ofUser = ({ id }: User) => and(eq(methods.userId, id), eq(methods.kind, kind));

function codesOf({ recoveryCodes: codes }: Enrollment): readonly string[] {
  if (codes === null) throw new Error('An enrollment for recovery codes has none.');
  return codes;
}
