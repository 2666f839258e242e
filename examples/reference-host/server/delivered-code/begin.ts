import type { CodeDelivery, DeliveryRequest } from 'enrollkit/contract';
import type { Session } from '../accounts/sessions.js';
import type { Queries } from '../database/database.js';
import type { User } from '../database/schema.js';
import { judgeAddress } from '../destinations/judge-address.js';
import { numberFor } from '../destinations/number-for.js';
import { refuseKnown } from '../destinations/refuse-known.js';
import { requireMayAdd } from '../enrollments/may-add.js';
import { cancelEnrollment, findPending, isOver, resumeOrBegin } from '../enrollments/pending.js';
import { codeScope } from '../enrollments/try-code.js';
import type { Host } from '../host.js';
import { Afterwards } from '../http/afterwards.js';
import { Problem } from '../http/problem.js';
import { refuseWhileLocked } from '../http/throttle.js';
import { channelsOf, isDelivered, type DeliveredKind } from './channels.js';
import { deliver, deliveriesOf, describeDelivery } from './deliver.js';

/**
 * Sends a code to a number or an address. While one is on its way to the same destination nothing more is sent; another destination
 * takes the place of the one before.
 */
export async function beginDeliveredCode(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  request: DeliveryRequest,
): Promise<CodeDelivery | Afterwards<CodeDelivery>> {
  const { kind, to } = request;
  const replaces = request.replaces ?? null;
  if (!isDelivered(kind)) throw new Problem('invalid-input');
  await requireMayAdd(tx, host, session, user, kind, replaces);
  const [channel] = channelsOf(host, kind);
  if (channel !== kind) throw new Problem('not-allowed');
  const destination = judge(user, kind, to);
  await refuseKnown(tx, user.id, destination);
  await refuseWhileLocked(tx, host, codeScope(user.id));

  const pending = await findPending(tx, user.id, kind);
  const renew = pending?.destination !== destination || pending.replaces !== replaces;
  const enrollment = await resumeOrBegin(tx, host, { userId: user.id, kind, renew, key: undefined }, () => ({ destination, replaces }));
  const [latest] = await deliveriesOf(tx, enrollment);
  if (latest && !isOver(host, latest)) return describeDelivery(host, enrollment, latest);

  const delivered = await deliver(tx, host, enrollment, channel);
  if (latest) return delivered;
  return new Afterwards(delivered.result, delivered.act, async again => {
    await delivered.undo(again);
    await cancelEnrollment(again, user.id, enrollment.id);
  });
}

function judge(user: User, kind: DeliveredKind, to: string | undefined): string {
  if (kind !== 'email') return numberFor(user.policy, kind, 'message', { number: to }).destination;
  if (to === undefined) throw new Problem('invalid-input', { reason: 'malformed' });
  return judgeAddress(to, user.email);
}
