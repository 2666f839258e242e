import { eq } from 'drizzle-orm';
import type { Queries } from '../database/database.js';
import { hostSecrets } from '../database/schema.js';
import { randomId } from '../random.js';

/** A secret of the servers of this database, made when it is first needed. */
export async function hostSecret(queries: Queries, name: string): Promise<string> {
  await queries.insert(hostSecrets).values({ name, secret: randomId() }).onConflictDoNothing();
  const [row] = await queries.select().from(hostSecrets).where(eq(hostSecrets.name, name));
  if (!row) throw new Error('The secret that was just written is gone.');
  return row.secret;
}
