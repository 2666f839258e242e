import { and, desc, eq, gt } from 'drizzle-orm';
import type { CodeDelivery, DeliveryChannel } from 'enrollkit/contract';
import { audit } from '../accounts/audit.js';
import type { Queries } from '../database/database.js';
import { deliveries, enrollments, type Delivery } from '../database/schema.js';
import { maskDestination } from '../destinations/mask.js';
import { errandIdOf, forErrand, referenceTo, type Errand } from '../enrollments/errand.js';
import { timeLeft } from '../enrollments/pending.js';
import { rationedSpan, refuseTooMany } from '../enrollments/ration.js';
import type { Host } from '../host.js';
import { Afterwards } from '../http/afterwards.js';
import { handOver } from '../messages/hand-over.js';
import { hashCode } from '../messages/hash-code.js';
import { codeMessage } from '../messages/texts.js';
import { randomDigits, randomId } from '../random.js';
import { channelsOf, isDelivered } from './channels.js';

/** Sends a code, within the ration, and lets an enrollment live on as if it had just begun. */
export async function deliver(tx: Queries, host: Host, errand: Errand, channel: DeliveryChannel): Promise<Afterwards<CodeDelivery>> {
  const { clock, settings } = host;
  const now = clock.now();
  const ofAccount = and(eq(deliveries.userId, errand.userId), gt(deliveries.sentAt, new Date(now - rationedSpan)));
  const sent = await tx.select().from(deliveries).where(ofAccount);
  const earlier = sent.map(delivery => ({ errandId: errandIdOf(delivery), at: delivery.sentAt }));
  refuseTooMany(host, settings.codes, errand.id, earlier);

  const code = randomDigits(settings.codes.digits);
  const delivery: Delivery = {
    id: randomId(),
    userId: errand.userId,
    ...referenceTo(errand),
    channel,
    codeHash: await hashCode(code, errand.id),
    sentAt: new Date(now),
    expiresAt: new Date(now + settings.codes.lifetime),
  };
  await tx.insert(deliveries).values(delivery);
  await audit(tx, host, delivery.userId, 'code-sent', { enrollmentId: delivery.enrollmentId, channel });
  await tx
    .update(enrollments)
    .set({ expiresAt: new Date(now + settings.pendingLifetime) })
    .where(eq(enrollments.id, errand.id));
  return new Afterwards(
    describeDelivery(host, errand, delivery),
    () => handOver(host, codeMessage(host, channel, errand.destination ?? '', code)),
    async again => {
      await again.delete(deliveries).where(eq(deliveries.id, delivery.id));
    },
  );
}

/** The codes that were sent for an errand, newest first. Only the newest works. */
export async function deliveriesOf(queries: Queries, { id }: Pick<Errand, 'id'>): Promise<Delivery[]> {
  return queries.select().from(deliveries).where(forErrand(deliveries, id)).orderBy(desc(deliveries.sentAt));
}

export function describeDelivery(host: Host, { id, kind, destination }: Errand, delivery: Delivery): CodeDelivery {
  const { digits, againAfter } = host.settings.codes;
  const channels = isDelivered(kind) ? channelsOf(host, kind) : [];
  return {
    enrollmentId: id,
    sentTo: maskDestination(destination ?? ''),
    channel: delivery.channel,
    otherChannels: channels.filter(channel => channel !== delivery.channel),
    digits,
    expiresIn: timeLeft(host, delivery),
    resendAfter: Math.max(0, delivery.sentAt.getTime() + againAfter - host.clock.now()),
  };
}
