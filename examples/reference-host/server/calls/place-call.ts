import { and, eq, gt } from 'drizzle-orm';
import type { PlacedCall } from 'enrollkit/contract';
import { audit } from '../accounts/audit.js';
import type { Queries } from '../database/database.js';
import { enrollments, phoneCalls, type Enrollment, type PhoneCall } from '../database/schema.js';
import { maskNumber } from '../destinations/mask.js';
import { rationedSpan, refuseTooMany } from '../enrollments/ration.js';
import type { Host } from '../host.js';
import { Afterwards } from '../http/afterwards.js';
import { inTime } from '../messages/hand-over.js';
import { randomId } from '../random.js';
import { supersedeCalls } from './call-state.js';
import { callText } from './texts.js';

/** Calls the number of an enrollment, within the ration, in the place of a call that is still open. */
export async function placeCall(tx: Queries, host: Host, enrollment: Enrollment): Promise<Afterwards<PlacedCall>> {
  const { clock, settings } = host;
  const now = clock.now();
  const ofAccount = and(eq(phoneCalls.userId, enrollment.userId), gt(phoneCalls.placedAt, new Date(now - rationedSpan)));
  const placed = await tx.select({ enrollmentId: phoneCalls.enrollmentId, at: phoneCalls.placedAt }).from(phoneCalls).where(ofAccount);
  refuseTooMany(host, settings.calls, enrollment.id, placed);

  const superseded = await supersedeCalls(tx, host, enrollment.id);
  const call: PhoneCall = {
    id: randomId(),
    userId: enrollment.userId,
    enrollmentId: enrollment.id,
    state: 'calling',
    carrierId: null,
    placedAt: new Date(now),
    expiresAt: new Date(now + settings.calls.ringsFor),
  };
  await tx.insert(phoneCalls).values(call);
  await audit(tx, host, call.userId, 'call-placed', { enrollmentId: enrollment.id });
  await tx
    .update(enrollments)
    .set({ expiresAt: new Date(now + settings.pendingLifetime) })
    .where(eq(enrollments.id, enrollment.id));
  const { destination, extension } = enrollment;
  return new Afterwards(
    { enrollmentId: enrollment.id, callId: call.id, calling: describeNumber(enrollment), callAgainAfter: settings.calls.againAfter },
    async () => {
      await hangUp(host, superseded);
      await ring(host, call, destination ?? '', extension);
    },
    async again => {
      await again.delete(phoneCalls).where(eq(phoneCalls.id, call.id));
    },
  );
}

/** The number as it is shown, with the extension behind it. */
export function describeNumber({ destination, extension }: Pick<Enrollment, 'destination' | 'extension'>): string {
  return maskNumber(destination ?? '') + (extension === null ? '' : ` ext. ${extension}`);
}

/** Ends calls in the network. That one goes on ringing is no reason to refuse anything. */
export async function hangUp(host: Host, calls: readonly PhoneCall[]): Promise<void> {
  const ids = calls.flatMap(({ carrierId }) => carrierId ?? []);
  await Promise.allSettled(ids.map(id => inTime(host, host.phone.hangUp(id), 'A call was not ended')));
}

async function ring(host: Host, { id }: PhoneCall, to: string, extension: string | null): Promise<void> {
  const call = { id, to, extension, text: callText(host), ringsFor: host.settings.calls.ringsFor };
  const carrierId = await inTime(host, host.phone.place(host, call), 'A call was not taken');
  if (carrierId !== undefined) await host.queries.update(phoneCalls).set({ carrierId }).where(eq(phoneCalls.id, id));
}
