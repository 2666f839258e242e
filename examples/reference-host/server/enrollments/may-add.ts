import { eq } from 'drizzle-orm';
import type { MethodKind } from 'enrollkit/contract';
import { isFresh, type Session } from '../accounts/sessions.js';
import type { Queries } from '../database/database.js';
import { methods, type Method, type User } from '../database/schema.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { availabilityOf } from '../security-info/availability.js';

/** Refuses to add what policy forbids, one too many, and anything by a session that nobody vouched for lately. */
export async function requireMayAdd(tx: Queries, host: Host, session: Session, user: User, kind: MethodKind): Promise<void> {
  const present = await tx.select().from(methods).where(eq(methods.userId, user.id));
  const availability = availabilityOf(user.policy, kind, present);
  if (availability.type === 'limit-reached') throw new Problem('limit-reached', { limit: availability.limit });
  if (availability.type !== 'available') throw new Problem('not-allowed');
  await requireFresh(tx, host, session, user);
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
