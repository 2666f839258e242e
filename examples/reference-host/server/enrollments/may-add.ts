import { eq } from 'drizzle-orm';
import { isFresh, type Session } from '../accounts/sessions.js';
import type { Queries } from '../database/database.js';
import { methods, type AuthenticatorKind, type User } from '../database/schema.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';

/** Refuses to add what policy forbids, one too many, and anything by a session that nobody vouched for lately. */
export async function requireMayAdd(tx: Queries, host: Host, session: Session, user: User, kind: AuthenticatorKind): Promise<void> {
  if (!user.policy.methods[kind]?.allowed) throw new Problem('not-allowed');
  const present = await tx.select().from(methods).where(eq(methods.userId, user.id));
  const limit = user.policy.authenticatorLimit;
  if (present.length >= limit) throw new Problem('limit-reached', { limit });
  await requireFresh(tx, host, session, user);
}

/** Whoever has no method yet has nothing to prove anything with but the password they signed in with. */
export async function requireFresh(tx: Queries, host: Host, session: Session, user: User): Promise<void> {
  const present = await tx.select().from(methods).where(eq(methods.userId, user.id));
  const hasCodes = present.some(method => method.totpSecret !== null);
  if (present.length > 0 && !isFresh(host, session)) {
    throw new Problem('step-up-required', { methods: hasCodes ? ['password', 'code'] : ['password'] });
  }
}
