import { and, eq, gt } from 'drizzle-orm';
import type { Queries } from '../database/database.js';
import { sessions } from '../database/schema.js';
import type { Host } from '../host.js';
import { randomId, sha256 } from '../random.js';

export interface Session {
  readonly userId: string;
  readonly tokenHash: string;
  readonly freshAt: Date;
}

/** Answers with the token for the cookie. The database has only its hash. */
export async function openSession(
  queries: Queries,
  { clock, settings }: Pick<Host, 'clock' | 'settings'>,
  userId: string,
): Promise<string> {
  const token = randomId();
  const now = clock.now();
  await queries.insert(sessions).values({
    tokenHash: sha256(token),
    userId,
    signedInAt: new Date(now),
    freshAt: new Date(now),
    expiresAt: new Date(now + settings.sessionLifetime),
  });
  return token;
}

export async function findSession({ queries, clock }: Host, token: string | undefined): Promise<Session | undefined> {
  if (!token) return undefined;
  const [session] = await queries
    .select()
    .from(sessions)
    .where(and(eq(sessions.tokenHash, sha256(token)), gt(sessions.expiresAt, new Date(clock.now()))));
  return session;
}

export async function closeSession({ queries }: Host, token: string): Promise<void> {
  await queries.delete(sessions).where(eq(sessions.tokenHash, sha256(token)));
}

/** The person has proved again who they are. */
export async function refreshSession(queries: Queries, { clock }: Host, session: Session): Promise<void> {
  await queries
    .update(sessions)
    .set({ freshAt: new Date(clock.now()) })
    .where(eq(sessions.tokenHash, session.tokenHash));
}

/** Whether the person has proved who they are within such a span. */
export function isFresh({ clock }: Host, session: Session, within: number): boolean {
  return clock.now() - session.freshAt.getTime() < within;
}
