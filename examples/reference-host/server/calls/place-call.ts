import { and, eq, gt } from 'drizzle-orm';
import type { PlacedCall } from 'enrollkit/contract';
import { audit } from '../accounts/audit.js';
import type { Queries } from '../database/database.js';
import { enrollments, phoneCalls, type PhoneCall } from '../database/schema.js';
import { maskNumber } from '../destinations/mask.js';
import { errandIdOf, referenceTo, type Errand } from '../enrollments/errand.js';
import { rationedSpan, refuseTooMany } from '../enrollments/ration.js';
import type { Host } from '../host.js';
import { Afterwards } from '../http/afterwards.js';
import { inTime } from '../messages/hand-over.js';
import { randomId } from '../random.js';
import { supersedeCalls } from './call-state.js';
import { callText } from './texts.js';

/** Calls the number of an errand, within the ration, in the place of a call that is still open. */
export async function placeCall(tx: Queries, host: Host, errand: Errand): Promise<Afterwards<PlacedCall>> {
  const { clock, settings } = host;
  const now = clock.now();
  const ofAccount = and(eq(phoneCalls.userId, errand.userId), gt(phoneCalls.placedAt, new Date(now - rationedSpan)));
  const placed = await tx.select().from(phoneCalls).where(ofAccount);
  const earlier = placed.map(call => ({ errandId: errandIdOf(call), at: call.placedAt }));
  refuseTooMany(host, settings.calls, errand.id, earlier);

  const superseded = await supersedeCalls(tx, host, errand.id);
  const call: PhoneCall = {
    id: randomId(),
    userId: errand.userId,
    ...referenceTo(errand),
    state: 'calling',
    carrierId: null,
    placedAt: new Date(now),
    expiresAt: new Date(now + settings.calls.ringsFor),
  };
  await tx.insert(phoneCalls).values(call);
  await audit(tx, host, call.userId, 'call-placed', { enrollmentId: call.enrollmentId });
  await tx
    .update(enrollments)
    .set({ expiresAt: new Date(now + settings.pendingLifetime) })
    .where(eq(enrollments.id, errand.id));
  const { destination, extension } = errand;
  return new Afterwards(
    { enrollmentId: errand.id, callId: call.id, calling: describeNumber(errand), callAgainAfter: settings.calls.againAfter },
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
export function describeNumber({ destination, extension }: Pick<Errand, 'destination' | 'extension'>): string {
  return maskNumber(destination ?? '') + (extension === null ? '' : ` ext. ${extension}`);
}

/** Ends calls in the network. That one goes on ringing is no reason to refuse anything. */
export async function hangUp(host: Host, calls: readonly PhoneCall[]): Promise<void> {
  const ids = calls.flatMap(({ carrierId }) => carrierId ?? []);
  await Promise.allSettled(ids.map(id => inTime(host, host.phone.hangUp(id), 'A call was not ended')));
}

async function ring(host: Host, { id, proofId }: PhoneCall, to: string, extension: string | null): Promise<void> {
  const call = { id, to, extension, text: callText(host, { proofId }), ringsFor: host.settings.calls.ringsFor };
  const carrierId = await inTime(host, host.phone.place(host, call), 'A call was not taken');
  if (carrierId !== undefined) await host.queries.update(phoneCalls).set({ carrierId }).where(eq(phoneCalls.id, id));
}
