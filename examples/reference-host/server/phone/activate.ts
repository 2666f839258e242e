import { eq } from 'drizzle-orm';
import { announce } from '../database/changes.js';
import type { Queries } from '../database/database.js';
import { enrollments, pushDevices, users, type Enrollment } from '../database/schema.js';
import { enrollmentTopic, isOver } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { changeAccount } from '../http/change.js';
import { Problem } from '../http/problem.js';
import { countTry } from '../http/throttle.js';
import { activationFields, type ActivationFields } from '../push/activation-content.js';
import { isPublicKey, makeKeys } from './signatures.js';

/** Finds what a typed code stands for. `caller`: who is not to try many codes. */
export async function resolveCode(host: Host, typed: string, caller: string): Promise<ActivationFields> {
  const code = typed.toUpperCase().replace(/[^A-Z2-7]/g, '');
  const [found] = await host.queries
    .select()
    .from(enrollments)
    .innerJoin(users, eq(users.id, enrollments.userId))
    .where(eq(enrollments.code, code));
  if (found && !isOver(host, found.enrollments)) return activationFields(host, found.users, found.enrollments);
  const tried = await host.queries.transaction(tx => countTry(tx, host, `resolve:${caller}`));
  throw tried instanceof Problem ? tried : new Problem('code-unknown');
}

export interface ActivationRequest {
  readonly serial: string;
  readonly enrollment_credential: string;
  /** Base64 of an SPKI. */
  readonly pubkey: string;
  /** How the phone calls itself. */
  readonly device: string;
}

export interface ActivationAnswer {
  /** With which the server signs what it sends to this phone: base64 of an SPKI. */
  readonly public_key: string;
  readonly issuer: string;
  readonly account: string;
}

/** Takes a phone in for a pending enrollment, once. */
export async function activatePhone(host: Host, request: ActivationRequest): Promise<ActivationAnswer> {
  const { serial, pubkey, device } = request;
  const { userId } = await requireCredential(host.queries, host, request);
  if (!isPublicKey(pubkey)) throw new Problem('invalid-input');
  const keys = await makeKeys();
  return changeAccount(host, userId, async (tx, user) => {
    // Making the keys took a while, in which the person may have cancelled or renewed.
    const enrollment = await requireCredential(tx, host, request);
    const activated = await tx
      .insert(pushDevices)
      .values({
        serial,
        userId: user.id,
        enrollmentId: enrollment.id,
        name: device.trim() || null,
        publicKey: pubkey,
        serverPrivateKey: keys.privateKey,
        activatedAt: new Date(host.clock.now()),
      })
      .onConflictDoNothing()
      .returning();
    if (activated.length === 0) throw new Problem('already-activated');
    await announce(tx, enrollmentTopic(enrollment.id));
    return { public_key: keys.publicKey, issuer: host.settings.issuer, account: user.email };
  });
}

async function requireCredential(queries: Queries, host: Host, request: ActivationRequest): Promise<Enrollment> {
  const { serial, enrollment_credential: credential } = request;
  const [enrollment] = await queries.select().from(enrollments).where(eq(enrollments.serial, serial));
  const [device] = await queries.select().from(pushDevices).where(eq(pushDevices.serial, serial));
  if (enrollment?.state === 'confirmed' && device) throw new Problem('already-activated');
  if (enrollment?.credential !== credential) throw new Problem('credential-refused');
  if (isOver(host, enrollment)) throw new Problem('enrollment-expired', {}, 410);
  if (device) throw new Problem('already-activated');
  return enrollment;
}
