import { fileURLToPath } from 'node:url';
import type { Database } from './database.js';

export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

/** Where the data is: a Postgres `url`, or a `folder` for the embedded one. With neither it is kept in memory. */
export interface DatabaseOptions {
  readonly url?: string | undefined;
  readonly folder?: string | undefined;
}

/** Opens the database and brings its tables up to date. */
export async function openDatabase({ url, folder }: DatabaseOptions = {}): Promise<Database> {
  if (url) return (await import('./open-postgres.js')).openPostgres(url);
  return (await import('./open-embedded.js')).openEmbedded(folder);
}
