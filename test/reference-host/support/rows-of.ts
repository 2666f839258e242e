import type { TestHost } from './test-host.js';

/** What is in the database. `$1` in the query: the id. */
export async function rowsOf({ database }: TestHost, query: string, id: string): Promise<Record<string, unknown>[]> {
  const { rows } = (await database.queries.execute(query.replace('$1', `'${id}'`))) as { rows: Record<string, unknown>[] };
  return rows;
}
