import { eq, sql } from 'drizzle-orm';
import type { Purpose, SignInPrompt } from 'enrollkit/contract';
import { audit } from '../accounts/audit.js';
import type { Session } from '../accounts/sessions.js';
import type { Queries } from '../database/database.js';
import { sessions, users, type User } from '../database/schema.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { purposesOf } from './describe-method.js';
import { traitsOf } from './kinds.js';
import { usableBut, type Circumstances } from './trouble.js';

const day = 24 * 60 * 60 * 1000;

/** What policy asks of a person who has signed in, unless they put it off for this session. */
export function describePrompt(circumstances: Circumstances, session: Pick<Session, 'promptPutOff'>): SignInPrompt | undefined {
  const { policy, promptSkips } = circumstances.user;
  if (policy.readOnly || session.promptPutOff) return undefined;
  const { prompt } = policy;
  const isMissing = prompt?.wanted.some(({ purpose, count }) => countOf(circumstances, purpose) < count);
  if (!prompt || !isMissing) return reviewOf(circumstances);
  const { urgency, wanted, skips } = prompt;
  if (urgency.type === 'now' || (urgency.type === 'by' && Date.parse(urgency.dueAt) <= circumstances.now))
    return { type: 'set-up', wanted, urgency: { type: 'now' } };
  return { type: 'set-up', wanted, urgency, ...(skips !== undefined && { skipsLeft: Math.max(0, skips - promptSkips) }) };
}

/** Puts off what is asked. Where nothing is, nothing changes. */
export async function postponePrompt(tx: Queries, host: Host, session: Session, circumstances: Circumstances): Promise<void> {
  const prompt = describePrompt(circumstances, session);
  if (!prompt) return;
  const { user } = circumstances;
  if (prompt.urgency.type === 'now' || prompt.skipsLeft === 0) throw new Problem('not-allowed');
  await tx.update(sessions).set({ promptPutOff: true }).where(eq(sessions.tokenHash, session.tokenHash));
  if (prompt.type === 'set-up')
    await tx
      .update(users)
      .set({ promptSkips: sql`${users.promptSkips} + 1` })
      .where(eq(users.id, user.id));
  await audit(tx, host, user.id, 'prompt-postponed', { type: prompt.type });
}

/** The person has looked at their methods, and they are right. */
export async function confirmReview(tx: Queries, host: Host, user: User): Promise<void> {
  await tx
    .update(users)
    .set({ reviewedAt: new Date(host.clock.now()) })
    .where(eq(users.id, user.id));
  await audit(tx, host, user.id, 'reviewed');
}

/** How many methods there are for a purpose. What helps out for a while is none. */
function countOf(circumstances: Circumstances, purpose: Purpose): number {
  const { policy } = circumstances.user;
  return usableBut(undefined, circumstances).filter(({ kind }) => purposesOf(policy, kind).includes(purpose) && !traitsOf(kind).isStopgap)
    .length;
}

/** Counted from the last review, or else from when the first method was set up. */
function reviewOf({ user, present, now }: Circumstances): SignInPrompt | undefined {
  const { reviewEvery, prompt } = user.policy;
  const [first] = present;
  if (reviewEvery === undefined || !first) return undefined;
  const since = user.reviewedAt ?? first.addedAt;
  if (now - since.getTime() < reviewEvery * day) return undefined;
  return { type: 'review', wanted: prompt?.wanted ?? [], urgency: { type: 'optional' } };
}
