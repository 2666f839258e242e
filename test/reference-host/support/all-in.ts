import type { TestHost } from './test-host.js';

/** Everything in a table. */
export async function allIn({ database }: TestHost, table: string): Promise<Record<string, unknown>[]> {
  const { rows } = (await database.queries.execute(`SELECT * FROM ${table}`)) as { rows: Record<string, unknown>[] };
  return rows;
}
