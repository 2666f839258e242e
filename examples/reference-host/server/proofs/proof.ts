import { and, eq, gt } from 'drizzle-orm';
import { supersedeCalls } from '../calls/call-state.js';
import { announce } from '../database/changes.js';
import type { Queries } from '../database/database.js';
import { proofs, testNotifications, type PhoneCall, type Proof } from '../database/schema.js';
import type { Errand } from '../enrollments/errand.js';
import { phoneTopic } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { randomId, sha256 } from '../random.js';
import type { Way } from './ways.js';

type Opening = Pick<Proof, 'purpose' | 'userId'> & Partial<Pick<Proof, 'address' | 'way' | 'challenge'>>;

/** Begins a proof; answers with the token for its cookie. The database has only its hash. */
export async function openProof(queries: Queries, { clock, settings }: Host, opening: Opening): Promise<string> {
  const token = randomId();
  const now = clock.now();
  await queries.insert(proofs).values({
    ...opening,
    id: randomId(),
    tokenHash: sha256(token),
    createdAt: new Date(now),
    expiresAt: new Date(now + settings.proofLifetime),
  });
  return token;
}

/** The proof of a token, or a refusal. */
export async function requireProof(
  { queries, clock }: Host,
  token: string | undefined,
  purposes: readonly Proof['purpose'][],
): Promise<Proof> {
  const live = and(eq(proofs.tokenHash, sha256(token ?? '')), gt(proofs.expiresAt, new Date(clock.now())));
  const [proof] = token ? await queries.select().from(proofs).where(live) : [];
  if (!proof || !purposes.includes(proof.purpose)) throw new Problem('proof-expired');
  return proof;
}

/** Withdraws what was asked of a phone for a proof; answers with the calls that are to be hung up. */
export async function withdraw(tx: Queries, host: Host, { id }: Proof): Promise<PhoneCall[]> {
  const open = and(eq(testNotifications.proofId, id), eq(testNotifications.state, 'waiting'));
  const asked = await tx.update(testNotifications).set({ state: 'superseded' }).where(open).returning();
  for (const { serial } of asked) await announce(tx, phoneTopic(serial));
  return supersedeCalls(tx, host, id);
}

/** Ends a proof, of which only one call gets to know; answers with the calls that are to be hung up. */
export async function closeProof(tx: Queries, host: Host, proof: Proof): Promise<PhoneCall[]> {
  const calls = await withdraw(tx, host, proof);
  const closed = await tx.delete(proofs).where(eq(proofs.id, proof.id)).returning();
  if (closed.length === 0) throw new Problem('proof-expired');
  return calls;
}

/** What is sent goes to the one method of a way. */
export function errandFor({ id, purpose }: Proof, { methods: [method] }: Way): Errand & { readonly methodId: string } {
  if (!method) throw new Error('A way to which something is sent has no method.');
  const { userId, kind, destination, extension } = method;
  return { id, purpose, userId, kind, destination, extension, methodId: method.id };
}
