import { and, eq } from 'drizzle-orm';
import type { CallRequest, EnrollmentResult, MethodKind, PlacedCall } from 'enrollkit/contract';
import type { Session } from '../accounts/sessions.js';
import type { Queries } from '../database/database.js';
import { phoneCalls, type Enrollment, type PhoneCall, type User } from '../database/schema.js';
import { numberFor } from '../destinations/number-for.js';
import { refuseKnown } from '../destinations/refuse-known.js';
import { addOrChange, earlierResult } from '../enrollments/add-method.js';
import { forErrand, type Errand } from '../enrollments/errand.js';
import { requireFresh, requireMayAdd } from '../enrollments/may-add.js';
import { cancelEnrollment, findPending, refuseUnlessPending, requirePending, resumeOrBegin } from '../enrollments/pending.js';
import { codeScope } from '../enrollments/try-code.js';
import type { Host } from '../host.js';
import { Afterwards } from '../http/afterwards.js';
import { Problem } from '../http/problem.js';
import { refuseWhileLocked } from '../http/throttle.js';
import { supersedeCalls } from './call-state.js';
import { describeNumber, hangUp, placeCall } from './place-call.js';

const calledKinds: readonly MethodKind[] = ['phone-call', 'alternate-phone', 'office-phone'];

/** Calls a number, which takes the place of another that was called for the same kind. */
export async function beginPhone(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  request: CallRequest,
): Promise<Afterwards<PlacedCall>> {
  const { kind } = request;
  if (!calledKinds.includes(kind)) throw new Problem('invalid-input');
  const replaces = request.replaces ?? null;
  await requireMayAdd(tx, host, session, user, kind, replaces);
  const { destination, extension } = numberFor(user.policy, kind, 'call', request);
  await refuseKnown(tx, user.id, destination, extension);
  await refuseWhileLocked(tx, host, codeScope(user.id));

  const pending = await findPending(tx, user.id, kind);
  const renew = pending?.destination !== destination || pending.extension !== extension || pending.replaces !== replaces;
  const replaced = pending && renew ? await supersedeCalls(tx, host, pending.id) : [];
  const beginning = { userId: user.id, kind, renew, key: undefined };
  const enrollment = await resumeOrBegin(tx, host, beginning, () => ({ destination, extension, replaces }));
  const placed = await placeCall(tx, host, enrollment);
  return new Afterwards(
    placed.result,
    async () => {
      await hangUp(host, replaced);
      await placed.act();
    },
    async again => {
      await placed.undo(again);
      if (enrollment.id !== pending?.id) await cancelEnrollment(again, user.id, enrollment.id);
    },
  );
}

/** Calls the same number again. */
export async function callAgain(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  enrollmentId: string,
): Promise<Afterwards<PlacedCall>> {
  const enrollment = await requirePending(tx, host, user.id, enrollmentId);
  if (!calledKinds.includes(enrollment.kind)) throw new Problem('invalid-input');
  await requireFresh(tx, host, session, user);
  await refuseWhileLocked(tx, host, codeScope(user.id));
  return placeCall(tx, host, enrollment);
}

/** Makes a phone an active method after `#` was pressed. Done twice, it answers the same. */
export async function confirmPhone(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  enrollment: Enrollment,
  callId: string,
): Promise<EnrollmentResult | Problem> {
  const call = await findCall(tx, enrollment, callId);
  if (!call) throw new Problem('enrollment-expired');
  if (enrollment.state === 'confirmed') return earlierResult(tx, host, user, enrollment);

  refuseUnlessPending(host, enrollment);
  await requireMayAdd(tx, host, session, user, enrollment.kind, enrollment.replaces);
  if (call.state !== 'confirmed') throw new Problem('not-allowed');
  const { destination, extension } = enrollment;
  // It may have been added from another window meanwhile, as another kind.
  await refuseKnown(tx, user.id, destination ?? '', extension);
  return addOrChange(tx, host, user, enrollment, { destination, extension, detail: describeNumber(enrollment) });
}

/** A call of an errand. That of another is not told from none. */
export async function findCall(queries: Queries, { id }: Pick<Errand, 'id'>, callId: string): Promise<PhoneCall | undefined> {
  const [call] = await queries
    .select()
    .from(phoneCalls)
    .where(and(eq(phoneCalls.id, callId), forErrand(phoneCalls, id)));
  return call;
}
