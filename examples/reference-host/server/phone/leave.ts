import { eq } from 'drizzle-orm';
import { audit } from '../accounts/audit.js';
import { announce } from '../database/changes.js';
import { methods, pushDevices } from '../database/schema.js';
import { enrollmentTopic, phoneTopic } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { changeAccount } from '../http/change.js';
import { passDefaultOn } from '../security-info/change-methods.js';
import { readCircumstances } from '../security-info/read-security-info.js';
import { requirePhone, requireTimestamp } from './challenges.js';

export interface Leave {
  readonly serial: string;
  /** ISO 8601. */
  readonly timestamp: string;
  /** Base64url, over `serial|timestamp|leave`. */
  readonly signature: string;
}

/**
 * Forgets a phone from which the account was removed. Its method stays, and has to be set up again: a phone that was only reset must not
 * take away what policy may want to be there.
 */
export async function leavePhone(host: Host, { serial, timestamp, signature }: Leave): Promise<void> {
  requireTimestamp(host, timestamp);
  const { userId } = await requirePhone(host, serial, [serial, timestamp, 'leave'], signature);
  await changeAccount(host, userId, async tx => {
    const [device] = await tx.delete(pushDevices).where(eq(pushDevices.serial, serial)).returning();
    if (!device) return;
    await announce(tx, phoneTopic(serial));
    if (device.enrollmentId !== null) await announce(tx, enrollmentTopic(device.enrollmentId));
    if (device.methodId === null) return;
    const [method] = await tx.update(methods).set({ needsRenewal: true }).where(eq(methods.id, device.methodId)).returning();
    if (method) await passDefaultOn(tx, method, await readCircumstances(tx, host, userId));
    await audit(tx, host, userId, 'phone-left', { methodId: device.methodId });
  });
}
