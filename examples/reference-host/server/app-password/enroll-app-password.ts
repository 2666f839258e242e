import { and, eq, sql } from 'drizzle-orm';
import type { AppPasswordActivation, EnrollmentResult } from 'enrollkit/contract';
import { hashSecret } from '../accounts/secret-hash.js';
import type { Session } from '../accounts/sessions.js';
import type { Queries } from '../database/database.js';
import { appPasswords, methods, type Enrollment, type User } from '../database/schema.js';
import { addMethod } from '../enrollments/add-method.js';
import { requireMayAdd } from '../enrollments/may-add.js';
import { refuseUnlessPending, resumeOrBegin, timeLeft, type Beginning } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { sha256 } from '../random.js';
import { canonicalPassword, makePassword } from './password.js';

const kind = 'app-password';

/** Makes a password, in the place of one that was not taken. The same call made again gets the same one. */
export async function beginAppPassword(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  { name, key }: { readonly name: string } & Pick<Beginning, 'key'>,
): Promise<AppPasswordActivation> {
  await requireMayAdd(tx, host, session, user, kind);
  await requireUnused(tx, user, name);
  // Another name is another call, whatever its key says.
  const beginning = { userId: user.id, kind, renew: true, key: key && sha256(`${key} ${name}`) } as const;
  const enrollment = await resumeOrBegin(tx, host, beginning, () => ({ name, password: makePassword() }));
  return { enrollmentId: enrollment.id, expiresIn: timeLeft(host, enrollment), password: detailsOf(enrollment).password };
}

/** From now on the password works. */
export async function confirmAppPassword(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  enrollment: Enrollment,
): Promise<EnrollmentResult> {
  refuseUnlessPending(host, enrollment);
  await requireMayAdd(tx, host, session, user, kind);
  const { name, password } = detailsOf(enrollment);
  await requireUnused(tx, user, name);
  const passwordHash = await hashSecret(canonicalPassword(password), user.id);
  const result = await addMethod(tx, host, user, enrollment, { name });
  await tx.insert(appPasswords).values({ methodId: result.method.id, passwordHash });
  return result;
}

async function requireUnused(tx: Queries, user: User, name: string): Promise<void> {
  const [namesake] = await tx
    .select()
    .from(methods)
    .where(and(eq(methods.userId, user.id), eq(methods.kind, kind), eq(sql`lower(${methods.name})`, name.toLowerCase())));
  if (namesake) throw new Problem('duplicate-name');
}

function detailsOf({ name, password }: Enrollment): { readonly name: string; readonly password: string } {
  if (name === null || password === null) throw new Error('An enrollment for an app password has none.');
  return { name, password };
}
