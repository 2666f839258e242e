import { audit } from '../accounts/audit.js';
import type { Queries } from '../database/database.js';
import type { Proof } from '../database/schema.js';
import { judgeCode } from '../delivered-code/confirm.js';
import { tryCode } from '../enrollments/try-code.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { refuseWhileLocked } from '../http/throttle.js';
import { keep } from '../proofs/keep.js';
import { spendCode } from '../totp/spend-code.js';
import { areRight } from './questions.js';
import { resetMethods, userOf, type ResetKind } from './reset-ways.js';

export interface ResetAnswer {
  readonly way: ResetKind;
  readonly code?: string;
  readonly answers?: readonly string[];
}

/** Under which wrong codes and answers are counted: not with those of people who know the password, whom strangers could lock out. */
export const resetScope = (address: string): string => `reset:${address}`;

/** Takes the answer to a way, or refuses, in the same words and time whether or not there is such an account. */
export async function proveReset(host: Host, proof: Proof, answer: ResetAnswer): Promise<void> {
  const scope = resetScope(proof.address ?? '');
  await refuseWhileLocked(host.queries, host, scope);
  const judge = await prepare(host, proof, answer, scope);
  const judged = await host.queries.transaction(judge);
  if (judged instanceof Problem) {
    if (proof.userId) await audit(host.queries, host, proof.userId, 'password-reset-refused', { kind: answer.way, reason: judged.code });
    throw judged;
  }
  await keep(host, proof, { provedAt: new Date(host.clock.now()) });
}

type Judge = (tx: Queries) => Promise<Problem | object | string>;

async function prepare(host: Host, proof: Proof, { way, code, answers }: ResetAnswer, scope: string): Promise<Judge> {
  if (way === 'security-questions') {
    if (answers === undefined) throw new Problem('invalid-input');
    // Before the transaction: it takes a while.
    const verdict = (await areRight(host, proof, answers)) ? ({ type: 'right', value: true } as const) : ({ type: 'wrong' } as const);
    return tx => tryCode(tx, host, scope, () => Promise.resolve(verdict));
  }
  if (code === undefined) throw new Problem('invalid-input');
  if (way !== 'authenticator-code') return tx => tryCode(tx, host, scope, () => judgeCode(tx, host, proof, code));
  const user = await userOf(host.queries, proof);
  const secrets = (await resetMethods(host.queries, user, way)).flatMap(({ totpSecret }) => totpSecret ?? []);
  return tx => spendCode(tx, host, { userId: user?.id ?? '', secrets, code, scope });
}
