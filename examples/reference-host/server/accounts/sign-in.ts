import type { Context } from 'hono';
import { eq } from 'drizzle-orm';
import { users, type User } from '../database/schema.js';
import type { Host } from '../host.js';
import { changeAccount } from '../http/change.js';
import { Problem } from '../http/problem.js';
import { requestOptions } from '../passkey/request-options.js';
import { useCredential } from '../passkey/use-credential.js';
import { takeChallenge } from '../proofs/keep.js';
import { closeProof, openProof, requireProof } from '../proofs/proof.js';
import { clearProofCookie, proofCookie, readProofCookie, setProofCookie } from '../proofs/proof-cookie.js';
import { describeProof, markUsed, type DescribedProof } from '../proofs/prove.js';
import { needsMoreThanPassword, waysOf } from '../proofs/ways.js';
import { randomId } from '../random.js';
import { audit } from './audit.js';
import { checkPassword } from './check-password.js';
import { readSessionCookie, setSessionCookie } from './session-cookie.js';
import { closeSession, openSession } from './sessions.js';

/** Who is signed in, or what has to be proved before. */
export type SignInResult = { readonly account: string } | { readonly proof: DescribedProof };

/** Signs in whoever has nothing but a password; whoever has set up more goes on to a proof, with a cookie that is good for nothing else. */
export async function signInByPassword(c: Context, host: Host, given: { email: string; password: string }): Promise<SignInResult> {
  const user = await checkPassword(host, given.email, given.password, 'sign-in-refused');
  if (needsMoreThanPassword(await waysOf(host.queries, host, user))) {
    await audit(host.queries, host, user.id, 'sign-in-begun', { way: 'password' });
    return { proof: await askForMore(c, host, 'sign-in', user.id) };
  }
  return admit(c, host, user, 'password');
}

/** Begins a proof for whoever sits at this browser. */
export async function askForMore(c: Context, host: Host, purpose: 'sign-in' | 'step-up', userId: string): Promise<DescribedProof> {
  const token = await openProof(host.queries, host, { purpose, userId });
  setProofCookie(c, host, proofCookie, token);
  return describeProof(host, await requireProof(host, token, [purpose]));
}

/** Begins a sign-in by a passkey that knows its person: nobody has said yet who they are. */
export async function beginPasskeySignIn(c: Context, host: Host): Promise<{ options: object }> {
  const challenge = randomId();
  setProofCookie(c, host, proofCookie, await openProof(host.queries, host, { purpose: 'sign-in', userId: null, challenge }));
  return { options: await requestOptions(host, { challenge, userVerification: 'required' }) };
}

/** Signs in by a passkey alone, which made sure who holds it. */
export async function signInByPasskey(c: Context, host: Host, credential: object): Promise<SignInResult> {
  const proof = await requireProof(host, readProofCookie(c, proofCookie), ['sign-in']);
  const challenge = await takeChallenge(host, proof);
  const used = challenge && (await useCredential(host, { challenge, credential, mustVerifyUser: true }));
  if (!used || proof.userId !== null) throw new Problem('sign-in-refused');
  const [user] = await host.queries.select().from(users).where(eq(users.id, used.userId));
  if (!user || !(await waysOf(host.queries, host, user)).some(({ type }) => type === 'passkey')) throw new Problem('sign-in-refused');
  await changeAccount(host, user.id, async tx => {
    await closeProof(tx, host, proof);
    await markUsed(tx, host, [used.methodId]);
  });
  clearProofCookie(c, proofCookie);
  return admit(c, host, user, 'passkey');
}

/** Opens a session, never one that was there before the person was known. */
async function admit(c: Context, host: Host, user: User, way: string): Promise<SignInResult> {
  const former = readSessionCookie(c);
  if (former) await closeSession(host, former);
  setSessionCookie(c, host, await openSession(host.queries, host, user.id));
  await audit(host.queries, host, user.id, 'signed-in', { way });
  return { account: user.email };
}
