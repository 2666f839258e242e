import { and, eq, gt, ne, or } from 'drizzle-orm';
import type { Queries } from '../database/database.js';
import { sessions } from '../database/schema.js';
import type { Host } from '../host.js';
import { randomId, sha256 } from '../random.js';

export interface Session {
  readonly userId: string;
  readonly tokenHash: string;
  readonly signedInAt: Date;
  readonly freshAt: Date;
  readonly expiresAt: Date;
  /** Whether what policy asks was put off for as long as this session lasts. */
  readonly promptPutOff: boolean;
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

export async function findSession(host: Host, token: string | undefined): Promise<Session | undefined> {
  if (!token) return undefined;
  const [session] = await host.queries.select().from(sessions).where(ofToken(host, token));
  return session;
}

export async function closeSession(host: Host, token: string): Promise<void> {
  await host.queries.delete(sessions).where(ofToken(host, token));
}

/**
 * The person has proved again who they are: the session is fresh, and goes by another token, with which this answers. `undefined`:
 * another request did so at the same moment, and has answered with the token.
 */
export async function renewSession(queries: Queries, host: Host, session: Session): Promise<string | undefined> {
  const token = randomId();
  const now = new Date(host.clock.now());
  const renewed = await queries
    .update(sessions)
    .set({
      tokenHash: sha256(token),
      formerTokenHash: session.tokenHash,
      renewedAt: now,
      freshAt: now,
      expiresAt: extendedEnd(host, session),
    })
    .where(eq(sessions.tokenHash, session.tokenHash))
    .returning();
  return renewed.length > 0 ? token : undefined;
}

/** The person wants to go on; answers with when the session ends now. */
export async function extendSession(queries: Queries, host: Host, session: Session): Promise<Date> {
  const expiresAt = extendedEnd(host, session);
  await queries.update(sessions).set({ expiresAt }).where(eq(sessions.tokenHash, session.tokenHash));
  return expiresAt;
}

/** Ends all sessions of the person but one; answers with how many. */
export async function endOtherSessions(queries: Queries, { clock }: Host, { userId, tokenHash }: Session): Promise<number> {
  const others = and(eq(sessions.userId, userId), ne(sessions.tokenHash, tokenHash));
  const ended = await queries.delete(sessions).where(others).returning();
  return ended.filter(({ expiresAt }) => expiresAt.getTime() > clock.now()).length;
}

/** As far as a session may go from now; never earlier than it would have ended anyway. */
function extendedEnd({ clock, settings }: Host, { signedInAt, expiresAt }: Session): Date {
  const end = Math.min(clock.now() + settings.sessionLifetime, signedInAt.getTime() + settings.longestSession);
  return new Date(Math.max(end, expiresAt.getTime()));
}

/** The token from before a renewal is taken for a moment: what was asked with it at that time is still on its way. */
function ofToken({ clock, settings }: Host, token: string) {
  const now = clock.now();
  const hash = sha256(token);
  const former = and(eq(sessions.formerTokenHash, hash), gt(sessions.renewedAt, new Date(now - settings.formerTokenLifetime)));
  return and(or(eq(sessions.tokenHash, hash), former), gt(sessions.expiresAt, new Date(now)));
}

/** Whether the person has proved who they are within such a span. */
export function isFresh({ clock }: Host, session: Session, within: number): boolean {
  return clock.now() - session.freshAt.getTime() < within;
}
