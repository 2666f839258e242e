import type { CodeDelivery, DeliveryChannel, MethodKind } from 'enrollkit/contract';
import type { Session } from '../accounts/sessions.js';
import type { Queries } from '../database/database.js';
import type { User } from '../database/schema.js';
import { requireFresh } from '../enrollments/may-add.js';
import { findPending, isOver, requirePending } from '../enrollments/pending.js';
import { codeScope } from '../enrollments/try-code.js';
import type { Host } from '../host.js';
import type { Afterwards } from '../http/afterwards.js';
import { Problem } from '../http/problem.js';
import { refuseWhileLocked } from '../http/throttle.js';
import { channelsOf, isDelivered } from './channels.js';
import { deliver, deliveriesOf, describeDelivery } from './deliver.js';

/** Sends another code, by the same channel or one that reaches the same destination. Those before stop working. */
export async function resendCode(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  { enrollmentId, channel }: { readonly enrollmentId: string; readonly channel?: DeliveryChannel },
): Promise<Afterwards<CodeDelivery>> {
  const enrollment = await requirePending(tx, host, user.id, enrollmentId);
  if (!isDelivered(enrollment.kind)) throw new Problem('invalid-input');
  await requireFresh(tx, host, session, user);
  await refuseWhileLocked(tx, host, codeScope(user.id));
  const [latest] = await deliveriesOf(tx, enrollment);
  const chosen = channel ?? latest?.channel ?? enrollment.kind;
  if (!channelsOf(host, enrollment.kind).includes(chosen)) throw new Problem('not-allowed');
  return deliver(tx, host, enrollment, chosen);
}

/** What was sent and still waits for its code. */
export async function resumeDelivery(host: Host, userId: string, kind: MethodKind): Promise<CodeDelivery | null> {
  const { queries } = host;
  const pending = await findPending(queries, userId, kind);
  if (!pending || isOver(host, pending)) return null;
  const [latest] = await deliveriesOf(queries, pending);
  return latest ? describeDelivery(host, pending, latest) : null;
}
