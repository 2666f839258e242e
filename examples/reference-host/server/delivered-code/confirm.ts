import type { EnrollmentResult } from 'enrollkit/contract';
import { audit } from '../accounts/audit.js';
import type { Session } from '../accounts/sessions.js';
import type { Queries } from '../database/database.js';
import type { Enrollment, User } from '../database/schema.js';
import { maskDestination } from '../destinations/mask.js';
import { refuseKnown } from '../destinations/refuse-known.js';
import { addOrChange } from '../enrollments/add-method.js';
import { requireMayAdd } from '../enrollments/may-add.js';
import type { Errand } from '../enrollments/errand.js';
import { isOver, refuseUnlessPending } from '../enrollments/pending.js';
import { codeScope, tryCode, type Verdict } from '../enrollments/try-code.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { hashCode } from '../messages/hash-code.js';
import { deliveriesOf } from './deliver.js';

/** Makes a number or an address an active method if the code is the one that was sent there last. */
export async function confirmDeliveredCode(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  enrollment: Enrollment,
  code: string,
): Promise<EnrollmentResult | Problem> {
  refuseUnlessPending(host, enrollment);
  await requireMayAdd(tx, host, session, user, enrollment.kind, enrollment.replaces);
  const { destination } = enrollment;
  if (destination === null) throw new Error('An enrollment for sent codes has no destination.');
  const tried = await tryCode(tx, host, codeScope(user.id), () => judgeCode(tx, host, enrollment, code));
  if (tried instanceof Problem) {
    await audit(tx, host, user.id, 'code-refused', { enrollmentId: enrollment.id, reason: tried.code });
    return tried;
  }
  // It may have been added from another window meanwhile, as another kind.
  await refuseKnown(tx, user.id, destination);
  return addOrChange(tx, host, user, enrollment, { destination, detail: maskDestination(destination) });
}

/** Whether a code is the one that was sent last for an errand. */
export async function judgeCode(tx: Queries, host: Host, errand: Pick<Errand, 'id'>, code: string): Promise<Verdict<true>> {
  const codeHash = await hashCode(code, errand.id);
  const [latest, ...earlier] = await deliveriesOf(tx, errand);
  if (latest?.codeHash === codeHash) return isOver(host, latest) ? { type: 'old' } : { type: 'right', value: true };
  return { type: earlier.some(delivery => delivery.codeHash === codeHash) ? 'old' : 'wrong' };
}
