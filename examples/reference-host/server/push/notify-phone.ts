import { and, eq } from 'drizzle-orm';
import type { TestNotification } from 'enrollkit/contract';
import { announce } from '../database/changes.js';
import type { Queries } from '../database/database.js';
import { testNotifications } from '../database/schema.js';
import { errandIdOf, referenceTo, type Errand } from '../enrollments/errand.js';
import { enrollmentTopic, phoneTopic } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { randomBase32, randomDigits, randomId } from '../random.js';

/** Puts a challenge ready for a phone, in the place of one that is still open there. */
export async function notifyPhone(
  tx: Queries,
  host: Host,
  errand: Pick<Errand, 'id' | 'purpose'>,
  serial: string,
): Promise<TestNotification> {
  const open = and(eq(testNotifications.serial, serial), eq(testNotifications.state, 'waiting'));
  const superseded = await tx.update(testNotifications).set({ state: 'superseded' }).where(open).returning();
  const now = host.clock.now();
  const { testLifetime, resendAfter, numberLength } = host.settings;
  const test = {
    id: randomId(),
    ...referenceTo(errand),
    serial,
    nonce: randomBase32(32),
    number: randomDigits(numberLength),
    state: 'waiting' as const,
    createdAt: new Date(now),
    expiresAt: new Date(now + testLifetime),
  };
  await tx.insert(testNotifications).values(test);
  await announce(tx, phoneTopic(serial));
  for (const id of new Set([errand.id, ...superseded.map(errandIdOf)])) await announce(tx, enrollmentTopic(id));
  return { testId: test.id, number: test.number, expiresIn: testLifetime, resendAfter };
}
