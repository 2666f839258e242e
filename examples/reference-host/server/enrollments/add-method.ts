import { eq } from 'drizzle-orm';
import type { EnrollmentResult } from 'enrollkit/contract';
import { audit } from '../accounts/audit.js';
import { announce } from '../database/changes.js';
import type { Queries } from '../database/database.js';
import { enrollments, methods, users, type Enrollment, type User } from '../database/schema.js';
import type { Host } from '../host.js';
import { randomId } from '../random.js';
import { optionOf } from '../security-info/default-sign-in.js';
import { describeMethod } from '../security-info/describe-method.js';
import { enrollmentTopic } from './pending.js';

/** Makes a confirmed enrollment an active method. The secrets leave the enrollment. */
export async function addMethod(
  tx: Queries,
  host: Host,
  user: User,
  enrollment: Enrollment,
  details: { readonly totpSecret?: string; readonly detail?: string | null },
): Promise<EnrollmentResult> {
  const [method] = await tx
    .insert(methods)
    .values({ ...details, id: randomId(), userId: user.id, kind: enrollment.kind, addedAt: new Date(host.clock.now()) })
    .returning();
  if (!method) throw new Error('The method was not written.');
  await tx
    .update(enrollments)
    .set({ state: 'confirmed', methodId: method.id, totpSecret: null, credential: null, code: null })
    .where(eq(enrollments.id, enrollment.id));

  const becameDefault = await outranksDefault(tx, user, enrollment);
  if (becameDefault)
    await tx
      .update(users)
      .set({ defaultOption: optionOf(method) })
      .where(eq(users.id, user.id));
  await audit(tx, host, user.id, 'method-added', { methodId: method.id, kind: method.kind });
  await announce(tx, enrollmentTopic(enrollment.id));
  return { method: describeMethod(method), becameDefault };
}

/** The first method is the default; an app that gets notifications goes before codes, unless the person chose otherwise. */
async function outranksDefault(tx: Queries, user: User, enrollment: Enrollment): Promise<boolean> {
  if (user.defaultOption === null) return true;
  if (user.defaultWasChosen || enrollment.kind !== 'authenticator-push') return false;
  const present = await tx.select().from(methods).where(eq(methods.userId, user.id));
  const current = present.find(method => optionOf(method) === user.defaultOption);
  return current?.kind !== 'authenticator-push';
}
