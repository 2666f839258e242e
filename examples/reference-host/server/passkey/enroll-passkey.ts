import { eq } from 'drizzle-orm';
import type { CreatedCredential, EnrollmentResult, PasskeyChallenge } from 'enrollkit/contract';
import { audit } from '../accounts/audit.js';
import type { Session } from '../accounts/sessions.js';
import type { Queries } from '../database/database.js';
import { passkeys, type Enrollment, type User } from '../database/schema.js';
import { addMethod } from '../enrollments/add-method.js';
import { requireMayAdd, requireVeryFresh } from '../enrollments/may-add.js';
import { forget, refuseUnlessPending, resumeOrBegin, timeLeft, type Beginning } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { randomId } from '../random.js';
import { authenticatorName } from './authenticator-names.js';
import { creationOptions } from './creation-options.js';
import { isPasskeyKind } from './passkey-kind.js';
import { verifyCredential } from './verify-credential.js';

/** Makes a challenge, in the place of one that was not answered. The same call made again gets the same one. */
export async function beginPasskey(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  { kind, key }: { readonly kind: string } & Pick<Beginning, 'key'>,
): Promise<PasskeyChallenge> {
  if (!isPasskeyKind(kind)) throw new Problem('not-allowed');
  await requireMayAdd(tx, host, session, user, kind);
  await requireVeryFresh(tx, host, session, user);
  const beginning = { userId: user.id, kind, renew: true, key, lifetime: host.settings.challengeLifetime };
  const enrollment = await resumeOrBegin(tx, host, beginning, () => ({ challenge: randomId() }));
  const options = await creationOptions(tx, host, user, { kind, challenge: challengeOf(enrollment) });
  return { enrollmentId: enrollment.id, expiresIn: timeLeft(host, enrollment), options };
}

/** Makes what an authenticator made an active method, if it verifies. Either way its challenge is spent. */
export async function confirmPasskey(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  enrollment: Enrollment,
  credential: CreatedCredential,
): Promise<EnrollmentResult | Problem> {
  refuseUnlessPending(host, enrollment);
  const { kind } = enrollment;
  if (!isPasskeyKind(kind)) throw new Problem('invalid-input');
  await requireMayAdd(tx, host, session, user, kind);

  const verified = await verifyCredential(host, { kind, challenge: challengeOf(enrollment), credential });
  const refusal = verified ? await refuseKnown(tx, verified.credentialId) : new Problem('code-rejected');
  if (!verified || refusal) {
    await forget(tx, enrollment);
    await audit(tx, host, user.id, 'credential-refused', { enrollmentId: enrollment.id, reason: refusal?.code });
    return refusal ?? new Problem('code-rejected');
  }
  const result = await addMethod(tx, host, user, enrollment, { detail: authenticatorName(verified.aaguid) });
  await tx.insert(passkeys).values({ ...verified, userId: user.id, methodId: result.method.id });
  return result;
}

/** Of all people: a credential that two accounts share would let either into the other (WebAuthn Level 3 §7.1, step 26). */
async function refuseKnown(tx: Queries, credentialId: string): Promise<Problem | undefined> {
  const [known] = await tx.select().from(passkeys).where(eq(passkeys.credentialId, credentialId));
  return known && new Problem('already-enrolled');
}

function challengeOf({ challenge }: Enrollment): string {
  if (challenge === null) throw new Error('An enrollment for a passkey has no challenge.');
  return challenge;
}
