import { eq } from 'drizzle-orm';
import { hashSecret } from '../accounts/secret-hash.js';
import { appPasswords, methods, users } from '../database/schema.js';
import type { Host } from '../host.js';
import { Problem, waitFor } from '../http/problem.js';
import { countTry, forgiveTries } from '../http/throttle.js';
import { canonicalPassword } from './password.js';

/** Whose an app password is, and what they called it. */
export interface AppSignIn {
  readonly account: string;
  readonly name: string | null;
}

/** Takes an app password of the account of this address, or refuses; after some wrong ones for a while. */
export async function checkAppPassword(host: Host, email: string, password: string): Promise<AppSignIn> {
  const account = email.trim().toLowerCase();
  const scope = `app-password:${account}`;
  const tried = await host.queries.transaction(tx => countTry(tx, host, scope));
  if (tried instanceof Problem) throw tried;

  const [user] = await host.queries.select().from(users).where(eq(users.email, account));
  // Hashed for nobody too, so that the time does not tell whether there is such an account.
  const passwordHash = await hashSecret(canonicalPassword(password), user?.id ?? '');
  const present = await host.queries
    .select({ id: methods.id, name: methods.name, passwordHash: appPasswords.passwordHash })
    .from(appPasswords)
    .innerJoin(methods, eq(methods.id, appPasswords.methodId))
    .where(eq(methods.userId, user?.id ?? ''));
  const used = present.find(candidate => candidate.passwordHash === passwordHash);
  if (!used) throw tried.locksFor === undefined ? new Problem('sign-in-refused', tried) : new Problem('locked', waitFor(tried.locksFor));

  await forgiveTries(host.queries, scope);
  await host.queries
    .update(methods)
    .set({ lastUsedAt: new Date(host.clock.now()) })
    .where(eq(methods.id, used.id));
  return { account, name: used.name };
}
