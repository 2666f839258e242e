import { eq } from 'drizzle-orm';
import type { Queries } from '../database/database.js';
import { users, type User } from '../database/schema.js';
import type { Host } from '../host.js';
import { randomId } from '../random.js';

/** What credentials are bound to: the host name that people see. */
export function rpId(host: Host): string {
  return new URL(host.origin()).hostname;
}

/**
 * By what authenticators know this person, base64url: random, so that it tells nothing of them, and always the same, so that a
 * password manager can be told which of its credentials are left (WebAuthn Level 3 §14.6.1).
 */
export async function userHandle(tx: Queries, user: User): Promise<string> {
  if (user.passkeyHandle !== null) return user.passkeyHandle;
  const passkeyHandle = randomId();
  await tx.update(users).set({ passkeyHandle }).where(eq(users.id, user.id));
  return passkeyHandle;
}
