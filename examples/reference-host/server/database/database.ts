import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from './schema.js';

/** What queries are made with: the database itself, or a transaction in it. */
export type Queries = PgDatabase<PgQueryResultHKT, typeof schema>;

/** A migrated database. Everything that the server knows is in it, so that several servers may share one. */
export interface Database {
  readonly queries: Queries;
  /** Hears what is announced in any server on this database; `undefined` when something may have been missed. */
  listen(channel: string, hear: (message: string | undefined) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
