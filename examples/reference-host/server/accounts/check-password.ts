import { eq } from 'drizzle-orm';
import { users, type User } from '../database/schema.js';
import type { Host } from '../host.js';
import { Problem, waitFor } from '../http/problem.js';
import { countTry, forgiveTries } from '../http/throttle.js';
import { auditAddress, type AuditEvent } from './audit.js';
import { isPassword, refusePassword } from './passwords.js';

/**
 * Answers with the user of this address and password, or refuses; after some wrong passwords for a while. `refusedAs`: what a wrong
 * one is written down as.
 */
export async function checkPassword(host: Host, email: string, password: string, refusedAs?: AuditEvent): Promise<User> {
  const address = addressOf(email);
  const scope = passwordScope(address);
  const tried = await host.queries.transaction(tx => countTry(tx, host, scope));
  if (tried instanceof Problem) throw tried;

  const [user] = await host.queries.select().from(users).where(eq(users.email, address));
  const isRight = user ? await isPassword(password, user.passwordHash) : await refusePassword(password);
  if (user && isRight) {
    await forgiveTries(host.queries, scope);
    return user;
  }
  if (refusedAs) await auditAddress(host, address, refusedAs, { way: 'password' });
  throw tried.locksFor === undefined ? new Problem('sign-in-refused', tried) : new Problem('locked', waitFor(tried.locksFor));
}

/** An address as it is kept. */
export function addressOf(email: string): string {
  return email.trim().toLowerCase();
}

/** Under which wrong passwords are counted, whether or not there is such an account. */
export const passwordScope = (address: string): string => `password:${address}`;
