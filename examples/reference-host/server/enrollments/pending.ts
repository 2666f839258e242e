import { and, eq } from 'drizzle-orm';
import type { MethodKind } from 'enrollkit/contract';
import { announce } from '../database/changes.js';
import type { Queries } from '../database/database.js';
import { enrollments, type Enrollment } from '../database/schema.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { randomId } from '../random.js';

/** What is told to whoever watches an enrollment or its tests. */
export const enrollmentTopic = (id: string): string => `enrollment:${id}`;

/** What is told to a phone that waits for challenges. */
export const phoneTopic = (serial: string): string => `phone:${serial}`;

export function isOver({ clock }: Host, { expiresAt }: Pick<Enrollment, 'expiresAt'>): boolean {
  return expiresAt.getTime() <= clock.now();
}

export function timeLeft({ clock }: Host, { expiresAt }: Pick<Enrollment, 'expiresAt'>): number {
  return Math.max(0, expiresAt.getTime() - clock.now());
}

/** Finds an enrollment of this person. Somebody else's is not told from none. */
export async function findEnrollment(tx: Queries, userId: string, id: string): Promise<Enrollment | undefined> {
  const [enrollment] = await tx
    .select()
    .from(enrollments)
    .where(and(eq(enrollments.id, id), eq(enrollments.userId, userId)));
  return enrollment;
}

/** The enrollment of this person that still waits to be confirmed, or a refusal. */
export async function requirePending(tx: Queries, host: Host, userId: string, id: string): Promise<Enrollment> {
  const enrollment = await findEnrollment(tx, userId, id);
  refuseUnlessPending(host, enrollment);
  return enrollment;
}

export function refuseUnlessPending(host: Host, enrollment: Enrollment | undefined): asserts enrollment is Enrollment {
  if (enrollment?.state !== 'pending' || isOver(host, enrollment)) throw new Problem('enrollment-expired');
}

/** What an enrollment keeps until it is confirmed. */
type Details = Partial<
  Pick<
    Enrollment,
    | 'totpSecret'
    | 'serial'
    | 'credential'
    | 'code'
    | 'destination'
    | 'extension'
    | 'challenge'
    | 'recoveryCodes'
    | 'name'
    | 'password'
    | 'replaces'
  >
>;

/** The enrollment of this kind that waits to be confirmed, or is over and not yet forgotten. */
export async function findPending(tx: Queries, userId: string, kind: MethodKind): Promise<Enrollment | undefined> {
  const ofKind = and(eq(enrollments.userId, userId), eq(enrollments.kind, kind), eq(enrollments.state, 'pending'));
  const [pending] = await tx.select().from(enrollments).where(ofKind);
  return pending;
}

/** Which enrollment is to begin, and whether it may be the one that has begun already. */
export interface Beginning {
  readonly userId: string;
  readonly kind: MethodKind;
  readonly renew: boolean;
  readonly key: string | undefined;
  /** Default `pendingLifetime` of the settings. */
  readonly lifetime?: number;
}

/** Resumes the pending enrollment of this kind, or begins one. There is never more than one: the old one goes when it is renewed. */
export async function resumeOrBegin(
  tx: Queries,
  host: Host,
  { userId, kind, renew, key, lifetime = host.settings.pendingLifetime }: Beginning,
  makeDetails: () => Details,
): Promise<Enrollment> {
  const pending = await findPending(tx, userId, kind);
  const isSameCall = key !== undefined && pending?.begunWithKey === key;
  if (pending && !isOver(host, pending) && (!renew || isSameCall)) return pending;
  if (pending) await forget(tx, pending);

  const now = host.clock.now();
  const [begun] = await tx
    .insert(enrollments)
    .values({
      ...makeDetails(),
      id: randomId(),
      userId,
      kind,
      state: 'pending',
      begunWithKey: renew ? key : undefined,
      createdAt: new Date(now),
      expiresAt: new Date(now + lifetime),
    })
    .returning();
  if (!begun) throw new Error('The enrollment was not written.');
  return begun;
}

/** Forgets a pending enrollment and all that hangs on it: an activated app, its tests. Anything else is left alone. */
export async function cancelEnrollment(tx: Queries, userId: string, id: string): Promise<void> {
  const enrollment = await findEnrollment(tx, userId, id);
  if (enrollment?.state === 'pending') await forget(tx, enrollment);
}

/** Forgets a pending enrollment. */
export async function forget(tx: Queries, { id, serial }: Enrollment): Promise<void> {
  await tx.delete(enrollments).where(eq(enrollments.id, id));
  await announce(tx, enrollmentTopic(id));
  if (serial) await announce(tx, phoneTopic(serial));
}
