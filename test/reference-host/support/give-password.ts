import { eq } from 'drizzle-orm';
import { hashPassword } from '../../../examples/reference-host/server/accounts/passwords.js';
import { users } from '../../../examples/reference-host/server/database/schema.js';
import type { Person, TestHost } from './test-host.js';

export const password = 'a password of a test';

let hashed: Promise<string> | undefined;

/** Gives somebody a password: those of other tests have none. */
export async function givePassword({ database }: TestHost, { id }: Person): Promise<void> {
  const passwordHash = await (hashed ??= hashPassword(password));
  await database.queries.update(users).set({ passwordHash }).where(eq(users.id, id));
}
