import type { Queries } from '../database/database.js';
import type { Host } from '../host.js';
import { Problem, waitFor } from '../http/problem.js';
import { countTry, forgiveTries } from '../http/throttle.js';

/** Under which wrong codes are counted: for the whole account, whatever they were for. */
export const codeScope = (userId: string): string => `code:${userId}`;

/** What a code is: right (and for what), right once, or wrong. */
export type Verdict<Right> = { readonly type: 'right'; readonly value: Right } | { readonly type: 'old' } | { readonly type: 'wrong' };

/** Counts a try and judges it. Beginning again, or having another code sent, does not start the count again. */
export async function tryCode<Right>(
  tx: Queries,
  host: Host,
  scope: string,
  judge: () => Promise<Verdict<Right>>,
): Promise<{ readonly value: Right } | Problem> {
  const tried = await countTry(tx, host, scope);
  if (tried instanceof Problem) return tried;
  const verdict = await judge();
  if (verdict.type === 'right') {
    await forgiveTries(tx, scope);
    return verdict;
  }
  if (tried.locksFor !== undefined) return new Problem('locked', waitFor(tried.locksFor));
  return verdict.type === 'old' ? new Problem('code-expired') : new Problem('code-rejected', { attemptsLeft: tried.attemptsLeft });
}
