import { and, eq } from 'drizzle-orm';
import type { EnrolledMethod, EnrollmentResult } from 'enrollkit/contract';
import { audit } from '../accounts/audit.js';
import { announce } from '../database/changes.js';
import type { Queries } from '../database/database.js';
import { enrollments, methods, users, type Enrollment, type Method, type User } from '../database/schema.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { randomId } from '../random.js';
import { bestDefault, optionsOf } from '../security-info/default-sign-in.js';
import { describeListed } from '../security-info/condition.js';
import { usesInOrder } from '../security-info/kinds.js';
import { readCircumstances } from '../security-info/read-security-info.js';
import { enrollmentTopic } from './pending.js';

const withoutDetails = {
  totpSecret: null,
  credential: null,
  code: null,
  destination: null,
  extension: null,
  challenge: null,
  recoveryCodes: null,
  name: null,
  password: null,
  replaces: null,
};

type Details = Partial<Pick<Method, 'name' | 'detail' | 'totpSecret' | 'destination' | 'extension'>>;

/** Makes a confirmed enrollment an active method. The secrets leave the enrollment. */
export async function addMethod(tx: Queries, host: Host, user: User, enrollment: Enrollment, details: Details): Promise<EnrollmentResult> {
  const [method] = await tx
    .insert(methods)
    .values({ ...details, id: randomId(), userId: user.id, kind: enrollment.kind, addedAt: new Date(host.clock.now()) })
    .returning();
  if (!method) throw new Error('The method was not written.');
  await tx
    .update(enrollments)
    .set({ ...withoutDetails, state: 'confirmed', methodId: method.id })
    .where(eq(enrollments.id, enrollment.id));

  const newDefault = await outrankingDefault(tx, user, method);
  if (newDefault !== undefined) await tx.update(users).set({ defaultOption: newDefault }).where(eq(users.id, user.id));
  await audit(tx, host, user.id, 'method-added', { methodId: method.id, kind: method.kind });
  await announce(tx, enrollmentTopic(enrollment.id));
  return { method: await describe(tx, host, method), becameDefault: newDefault !== undefined };
}

/** The same, for a number or an address; which a method that is there gets in the place of its own, if that was asked. */
export async function addOrChange(
  tx: Queries,
  host: Host,
  user: User,
  enrollment: Enrollment,
  details: Pick<Details, 'destination' | 'extension' | 'detail'>,
): Promise<EnrollmentResult> {
  if (enrollment.replaces === null) return addMethod(tx, host, user, enrollment, details);
  const own = and(eq(methods.id, enrollment.replaces), eq(methods.userId, user.id));
  const [method] = await tx.update(methods).set(details).where(own).returning();
  if (!method) throw new Problem('enrollment-expired');
  await tx
    .update(enrollments)
    .set({ ...withoutDetails, state: 'confirmed', methodId: method.id })
    .where(eq(enrollments.id, enrollment.id));
  await audit(tx, host, user.id, 'method-changed', { methodId: method.id, kind: method.kind });
  await announce(tx, enrollmentTopic(enrollment.id));
  return { method: await describe(tx, host, method), becameDefault: false };
}

/** The first that can be the default is; later a safer use goes before one that is less safe, unless the person chose otherwise. */
async function outrankingDefault(tx: Queries, user: User, method: Method): Promise<string | undefined> {
  const own = bestDefault([method]);
  if (!own || user.defaultOption === null) return own?.id;
  if (user.defaultWasChosen) return undefined;
  const present = await tx.select().from(methods).where(eq(methods.userId, user.id));
  const current = present.flatMap(optionsOf).find(({ id }) => id === user.defaultOption);
  const rank = (use: string): number => usesInOrder.indexOf(use);
  return current && rank(current.use) <= rank(own.use) ? undefined : own.id;
}

/** What was answered when this enrollment was confirmed. */
export async function earlierResult(tx: Queries, host: Host, user: User, { methodId }: Enrollment): Promise<EnrollmentResult> {
  const [method] = await tx
    .select()
    .from(methods)
    .where(eq(methods.id, methodId ?? ''));
  if (!method) throw new Problem('enrollment-expired');
  return { method: await describe(tx, host, method), becameDefault: optionsOf(method).some(({ id }) => id === user.defaultOption) };
}

async function describe(tx: Queries, host: Host, method: Method): Promise<EnrolledMethod> {
  return describeListed(method, await readCircumstances(tx, host, method.userId));
}
