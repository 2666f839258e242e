import { eq } from 'drizzle-orm';
import { addressOf } from '../accounts/check-password.js';
import { users, type Proof } from '../database/schema.js';
import { deliver } from '../delivered-code/deliver.js';
import type { Host } from '../host.js';
import { changeAccount } from '../http/change.js';
import { Problem, waitFor } from '../http/problem.js';
import { countTry } from '../http/throttle.js';
import { errandFor, openProof } from '../proofs/proof.js';
import { keep } from '../proofs/keep.js';
import { askQuestions } from './questions.js';
import { resetMethods, userOf, type ResetKind } from './reset-ways.js';

/** Under which resets that were begun are counted, whether or not there is such an account. */
export const beginScope = (address: string): string => `reset-begun:${address}`;

/** Begins a reset for an address, and says nothing of whether there is such an account; answers with the token for the cookie. */
export async function beginReset(host: Host, email: string): Promise<string> {
  const address = addressOf(email);
  const tried = await host.queries.transaction(tx => countTry(tx, host, beginScope(address)));
  if (tried instanceof Problem) throw tried;
  const [user] = await host.queries.select({ id: users.id }).from(users).where(eq(users.email, address));
  return openProof(host.queries, host, { purpose: 'password-reset', userId: user?.id ?? null, address });
}

/** Begins one way of it. The answer is the same for everybody, and comes before anything is sent. */
export async function startResetWay(host: Host, proof: Proof, kind: ResetKind, language: string): Promise<object> {
  if (kind === 'security-questions') return { questions: await askQuestions(host, proof, language) };
  if (kind === 'authenticator-code') return {};
  const { digits, againAfter } = host.settings.codes;
  const now = host.clock.now();
  const wait = (proof.sentAt?.getTime() ?? 0) + againAfter - now;
  if (wait > 0) throw new Problem('rate-limited', waitFor(wait));
  await keep(host, proof, { way: kind, sentAt: new Date(now) });
  void sendCode(host, proof, kind).catch(host.report);
  return { digits, resendAfter: againAfter };
}

async function sendCode(host: Host, proof: Proof, kind: 'email' | 'text-message'): Promise<void> {
  const user = await userOf(host.queries, proof);
  const [method] = await resetMethods(host.queries, user, kind);
  if (!method) return;
  const errand = errandFor(proof, { id: kind, type: 'message', methods: [method] });
  await changeAccount(host, errand.userId, tx => deliver(tx, host, errand, kind)).catch((cause: unknown) => {
    // Too many, or nobody took it: the page is not to learn of either.
    if (!(cause instanceof Problem)) throw cause;
  });
}
