import type { Queries } from '../database/database.js';
import { usedTimeSteps } from '../database/schema.js';
import { codeScope, tryCode } from '../enrollments/try-code.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { sha256 } from '../random.js';
import { matchCode } from './match-code.js';

interface SpendRequest {
  readonly userId: string;
  readonly secrets: readonly string[];
  readonly code: string;
  /** Under which wrong codes are counted. Default that of the account. */
  readonly scope?: string;
}

/**
 * Takes a code of one of these secrets, once: a code that was taken is refused from then on. Answers with the secret it belongs to.
 */
export async function spendCode(
  tx: Queries,
  host: Host,
  { userId, secrets, code, scope = codeScope(userId) }: SpendRequest,
): Promise<string | Problem> {
  const now = host.clock.now();
  const tried = await tryCode<string>(tx, host, scope, async () => {
    for (const secret of secrets) {
      const match = matchCode(secret, code, now);
      if (!match) continue;
      const step = { secretHash: sha256(secret), timeStep: match.timeStep, usedAt: new Date(now) };
      const spent = match.isOld ? [] : await tx.insert(usedTimeSteps).values(step).onConflictDoNothing().returning();
      return spent.length === 0 ? { type: 'old' } : { type: 'right', value: secret };
    }
    return { type: 'wrong' };
  });
  return tried instanceof Problem ? tried : tried.value;
}
