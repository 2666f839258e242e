import type { Queries } from '../database/database.js';
import { usedTimeSteps } from '../database/schema.js';
import type { Host } from '../host.js';
import { Problem, waitFor } from '../http/problem.js';
import { countTry, forgiveTries } from '../http/throttle.js';
import { sha256 } from '../random.js';
import { matchCode } from './match-code.js';

/**
 * Takes a code of one of these secrets, once: a code that was taken is refused from then on. Answers with the secret it belongs to.
 * Wrong codes are counted for the whole account, so that showing a new secret does not start the count again.
 */
export async function spendCode(
  tx: Queries,
  host: Host,
  { userId, secrets, code }: { readonly userId: string; readonly secrets: readonly string[]; readonly code: string },
): Promise<string | Problem> {
  const scope = `code:${userId}`;
  const tried = await countTry(tx, host, scope);
  if (tried instanceof Problem) return tried;

  const now = host.clock.now();
  const locked = tried.locksFor === undefined ? undefined : new Problem('locked', waitFor(tried.locksFor));
  for (const secret of secrets) {
    const match = matchCode(secret, code, now);
    if (!match) continue;
    const step = { secretHash: sha256(secret), timeStep: match.timeStep, usedAt: new Date(now) };
    const spent = match.isOld ? [] : await tx.insert(usedTimeSteps).values(step).onConflictDoNothing().returning();
    if (spent.length === 0) return locked ?? new Problem('code-expired');
    await forgiveTries(tx, scope);
    return secret;
  }
  return locked ?? new Problem('code-rejected', { attemptsLeft: tried.attemptsLeft });
}
