import { asc, eq } from 'drizzle-orm';
import type { AcceptedCredentials } from 'enrollkit/contract';
import type { Queries } from '../database/database.js';
import { passkeys, type User } from '../database/schema.js';
import type { Host } from '../host.js';
import { rpId, userHandle } from './relying-party.js';

/** All that are left. The list is complete, since there is no credential that is not in the table. */
export async function acceptedCredentials(tx: Queries, host: Host, user: User): Promise<AcceptedCredentials> {
  const left = await tx.select().from(passkeys).where(eq(passkeys.userId, user.id)).orderBy(asc(passkeys.credentialId));
  return {
    rpId: rpId(host),
    userId: await userHandle(tx, user),
    allAcceptedCredentialIds: left.map(({ credentialId }) => credentialId),
  };
}
