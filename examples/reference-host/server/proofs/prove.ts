import { eq, inArray } from 'drizzle-orm';
import { audit } from '../accounts/audit.js';
import { hangUp } from '../calls/place-call.js';
import type { Queries } from '../database/database.js';
import { methods, users, type Proof, type User } from '../database/schema.js';
import { timeLeft } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { changeAccount } from '../http/change.js';
import { Problem, type ProblemCode } from '../http/problem.js';
import { keep } from './keep.js';
import { closeProof, withdraw } from './proof.js';
import { provers } from './provers.js';
import type { Answers, Proved, StartRequest } from './proving.js';
import { describeWay, passwordWay, waysOf, type DescribedWay, type Way } from './ways.js';

/** What a page is told of a proof. */
export interface DescribedProof {
  readonly account: string;
  /** The one that is asked for first is the first. */
  readonly ways: readonly DescribedWay[];
  /** Milliseconds. */
  readonly expiresIn: number;
}

export async function describeProof(host: Host, proof: Proof): Promise<DescribedProof> {
  const user = await userOf(host, proof);
  return { account: user.email, ways: (await waysFor(host, proof, user)).map(describeWay), expiresIn: timeLeft(host, proof) };
}

/** Begins a way, which takes the place of another that was begun. */
export async function startWay(host: Host, proof: Proof, wayId: string, request: StartRequest): Promise<object> {
  const user = await userOf(host, proof);
  const way = await requireWay(host, proof, user, wayId);
  if (proof.way !== null && proof.way !== way.id) {
    await hangUp(host, await changeAccount(host, user.id, tx => withdraw(tx, host, proof)));
  }
  const started = (await provers[way.type].start?.(host, { proof, user, way }, request)) ?? {};
  await keep(host, proof, { way: way.id });
  return started;
}

/** Judges the answer to a way. When it is right the proof is over, and `settle` gives what it was for, in the same transaction. */
export async function finishWay<Result>(
  host: Host,
  proof: Proof,
  { way: wayId, ...answers }: { readonly way: string } & Partial<Answers>,
  settle: (tx: Queries, user: User, way: Way) => Promise<Result>,
): Promise<{ readonly result: Result; readonly proved: Proved }> {
  const user = await userOf(host, proof);
  const way = await requireWay(host, proof, user, wayId);
  const proved = await provers[way.type].verify(host, { proof, user, way }, answers).catch(async (cause: unknown) => {
    if (cause instanceof Problem && isRefusal(cause.code)) {
      const type = proof.purpose === 'sign-in' ? 'sign-in-refused' : 'step-up-refused';
      await audit(host.queries, host, user.id, type, { way: way.type, reason: cause.code });
    }
    throw cause;
  });
  const { result, calls } = await changeAccount(host, user.id, async (tx, current) => {
    const open = await closeProof(tx, host, proof);
    await markUsed(tx, host, proved.methodIds ?? []);
    return { result: await settle(tx, current, way), calls: open };
  });
  await hangUp(host, calls);
  return { result, proved };
}

export async function markUsed(tx: Queries, { clock }: Host, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(methods)
    .set({ lastUsedAt: new Date(clock.now()) })
    .where(inArray(methods.id, [...ids]));
}

async function userOf({ queries }: Host, { userId }: Proof): Promise<User> {
  const [user] = userId === null ? [] : await queries.select().from(users).where(eq(users.id, userId));
  if (!user) throw new Problem('proof-expired');
  return user;
}

async function waysFor(host: Host, { purpose }: Proof, user: User): Promise<Way[]> {
  const ways = await waysOf(host.queries, host, user);
  return purpose === 'step-up' ? [...ways, passwordWay] : ways;
}

/** Looked up each time: what was set up may have been removed meanwhile. */
async function requireWay(host: Host, proof: Proof, user: User, wayId: string): Promise<Way> {
  const way = (await waysFor(host, proof, user)).find(({ id }) => id === wayId);
  if (!way) throw new Problem('not-allowed');
  return way;
}

function isRefusal(code: ProblemCode): boolean {
  return code !== 'rate-limited' && code !== 'invalid-input';
}
