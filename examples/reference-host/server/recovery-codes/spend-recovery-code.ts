import { and, eq, isNull } from 'drizzle-orm';
import { audit } from '../accounts/audit.js';
import { hashSecret } from '../accounts/secret-hash.js';
import { methods, recoveryCodes } from '../database/schema.js';
import type { Host } from '../host.js';
import { changeAccount } from '../http/change.js';
import { Problem, waitFor } from '../http/problem.js';
import { countTry, forgiveTries } from '../http/throttle.js';
import { canonicalCode, howManyLeft } from './codes.js';

/** Takes a recovery code of this person, once, or refuses; answers with how many are left. */
export async function spendRecoveryCode(host: Host, userId: string, typed: string): Promise<number> {
  const scope = `recovery-code:${userId}`;
  const codeHash = await hashSecret(canonicalCode(typed), userId);
  return changeAccount<number>(host, userId, async tx => {
    const tried = await countTry(tx, host, scope);
    if (tried instanceof Problem) return tried;

    const codes = await tx
      .select({ methodId: methods.id, codeHash: recoveryCodes.codeHash, usedAt: recoveryCodes.usedAt })
      .from(recoveryCodes)
      .innerJoin(methods, eq(methods.id, recoveryCodes.methodId))
      .where(eq(methods.userId, userId));
    const left = codes.filter(({ usedAt }) => usedAt === null);
    const code = left.find(candidate => candidate.codeHash === codeHash);
    if (!code) {
      await audit(tx, host, userId, 'code-refused', { kind: 'recovery-codes' });
      return tried.locksFor === undefined
        ? new Problem('code-rejected', { attemptsLeft: tried.attemptsLeft })
        : new Problem('locked', waitFor(tried.locksFor));
    }

    const now = new Date(host.clock.now());
    const unused = and(eq(recoveryCodes.methodId, code.methodId), eq(recoveryCodes.codeHash, codeHash), isNull(recoveryCodes.usedAt));
    await tx.update(recoveryCodes).set({ usedAt: now }).where(unused);
    const detail = howManyLeft(left.length - 1, codes.length);
    await tx.update(methods).set({ detail, lastUsedAt: now }).where(eq(methods.id, code.methodId));
    await forgiveTries(tx, scope);
    await audit(tx, host, userId, 'recovery-code-used', { methodId: code.methodId, left: left.length - 1 });
    return left.length - 1;
  });
}
