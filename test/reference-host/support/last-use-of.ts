import { eq } from 'drizzle-orm';
import { methods } from '../../../examples/reference-host/server/database/schema.js';
import type { TestHost } from './test-host.js';

/** When a method was used last, in ms since 1970. */
export async function lastUseOf({ database }: TestHost, id: string): Promise<number | undefined> {
  const [method] = await database.queries.select().from(methods).where(eq(methods.id, id));
  return method?.lastUsedAt?.getTime();
}
