import { eq } from 'drizzle-orm';
import type { MethodKind } from 'enrollkit/contract';
import { isFresh, type Session } from '../accounts/sessions.js';
import type { Queries } from '../database/database.js';
import { methods, type Method, type User } from '../database/schema.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { availabilityOf } from '../security-info/availability.js';
import { isChangeable } from '../security-info/condition.js';

/**
 * Refuses to add what policy forbids, one too many, and anything by a session that nobody vouched for lately. `replaces`: the method
 * that is to get another number or address, so that there are no more of them than before.
 */
export async function requireMayAdd(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  kind: MethodKind,
  replaces: string | null = null,
): Promise<void> {
  refuseReadOnly(user);
  const present = await tx.select().from(methods).where(eq(methods.userId, user.id));
  const replaced = present.find(({ id }) => id === replaces);
  if (replaces !== null && (replaced?.kind !== kind || !isChangeable(replaced, user.policy))) throw new Problem('not-allowed');
  const availability = availabilityOf(user.policy, kind, present);
  if (availability.type === 'limit-reached' && !replaced) throw new Problem('limit-reached', { limit: availability.limit });
  if (!replaced && availability.type !== 'available') throw new Problem('not-allowed');
  await requireFresh(tx, host, session, user);
}

/** Refuses any change where policy wants none, and by a session that nobody vouched for lately. */
export async function requireMayChange(tx: Queries, host: Host, session: Session, user: User): Promise<void> {
  refuseReadOnly(user);
  await requireFresh(tx, host, session, user);
}

export function refuseReadOnly({ policy }: User): void {
  if (policy.readOnly) throw new Problem('not-allowed');
}

/** Whoever has no method yet has nothing to prove anything with but the password they signed in with. */
export async function requireFresh(tx: Queries, host: Host, session: Session, user: User): Promise<void> {
  const present = await tx.select().from(methods).where(eq(methods.userId, user.id));
  if (present.length > 0 && !isFresh(host, session, host.settings.freshness)) refuseStale(present);
}

/** As for a passkey: whoever adds one can come back at any time, so it is asked more strictly, and of everybody. */
export async function requireVeryFresh(tx: Queries, host: Host, session: Session, user: User): Promise<void> {
  if (isFresh(host, session, host.settings.passkeyFreshness)) return;
  refuseStale(await tx.select().from(methods).where(eq(methods.userId, user.id)));
}

function refuseStale(present: readonly Method[]): never {
  const hasCodes = present.some(method => method.totpSecret !== null);
  const hasRecoveryCodes = present.some(method => method.kind === 'recovery-codes');
  throw new Problem('step-up-required', {
    methods: ['password', ...(hasCodes ? ['code'] : []), ...(hasRecoveryCodes ? ['recovery-code'] : [])],
  });
}
