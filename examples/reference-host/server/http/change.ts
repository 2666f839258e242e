import { and, eq } from 'drizzle-orm';
import type { Context } from 'hono';
import type { Queries } from '../database/database.js';
import { idempotentAnswers, users, type User } from '../database/schema.js';
import type { Host } from '../host.js';
import { sha256 } from '../random.js';
import { Afterwards } from './afterwards.js';
import type { Env } from './env.js';
import { Problem } from './problem.js';

const longestKey = 200;

type Work<Result> = (tx: Queries, user: User) => Promise<Result | Afterwards<Result> | Problem>;

/**
 * Changes something of a person's account in one transaction, one change after another: what they ask for in two windows or on two
 * servers at once cannot get past a limit. A problem that is thrown undoes everything; one that is returned undoes nothing.
 */
export async function changeAccount<Result>(host: Host, userId: string, work: Work<Result>): Promise<Result> {
  const inTransaction = <Done>(change: (tx: Queries, user: User) => Promise<Done>): Promise<Done> =>
    host.queries.transaction(async tx => {
      const [user] = await tx.select().from(users).where(eq(users.id, userId)).for('update');
      if (!user) throw new Problem('session-expired');
      return change(tx, user);
    });

  const result = await inTransaction(work);
  if (result instanceof Problem) throw result;
  if (!(result instanceof Afterwards)) return result;
  try {
    await result.act();
  } catch {
    await inTransaction(result.undo);
    throw new Problem('delivery-failed');
  }
  return result.result;
}

/** What names the intent of the person, if the client says. */
export function idempotencyKey(c: Context): string | undefined {
  const key = c.req.header('idempotency-key');
  if (key !== undefined && (key === '' || key.length > longestKey)) throw new Problem('invalid-input');
  return key;
}

/** As `changeAccount`; a call that is made again with the same `Idempotency-Key` gets the same answer and changes nothing. */
export async function changeOnce(c: Context<Env>, host: Host, request: object, work: Work<object>): Promise<Response> {
  const { userId } = c.var.session;
  const key = idempotencyKey(c);
  if (key === undefined) return c.json(await changeAccount(host, userId, work));

  const requestHash = sha256(`${c.req.method} ${c.req.path} ${JSON.stringify(request)}`);
  const ofKey = and(eq(idempotentAnswers.userId, userId), eq(idempotentAnswers.key, key));
  const { status, body } = await changeAccount<{ status: number; body: object }>(host, userId, async (tx, user) => {
    const [earlier] = await tx.select().from(idempotentAnswers).where(ofKey);
    if (earlier && earlier.requestHash !== requestHash) return new Problem('invalid-input', {}, 422);
    if (earlier) return earlier;
    const done = await work(tx, user);
    const result = done instanceof Afterwards ? done.result : done;
    // A refusal that the person can do something about must not stick to the key: the same call is made again after a step-up.
    if (result instanceof Problem && result.code !== 'code-rejected') return result;
    const answer = result instanceof Problem ? { status: result.status, body: result.toBody() } : { status: 200 as const, body: result };
    await tx.insert(idempotentAnswers).values({ userId, key, requestHash, ...answer, createdAt: new Date(host.clock.now()) });
    if (!(done instanceof Afterwards)) return answer;
    return new Afterwards(answer, done.act, async again => {
      await again.delete(idempotentAnswers).where(ofKey);
      await done.undo(again);
    });
  });
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });
}
