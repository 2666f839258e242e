import { mkdirSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Database } from './database.js';
import { holdFolder } from './hold-folder.js';
import { migrationsFolder } from './open-database.js';
import * as schema from './schema.js';

/** Opens the embedded Postgres, in a folder or in memory. One process only may open a folder. */
export async function openEmbedded(folder?: string): Promise<Database> {
  if (folder) mkdirSync(folder, { recursive: true });
  const release = folder ? holdFolder(folder) : () => undefined;
  return embeddedIn(await PGlite.create(folder ? { dataDir: folder } : {}), release);
}

/** One that is open already, with its tables brought up to date. */
export async function embeddedIn(client: PGlite, released: () => void = () => undefined): Promise<Database> {
  const queries = drizzle({ client, schema, casing: 'snake_case' });
  await migrate(queries, { migrationsFolder });
  return {
    queries,
    listen: (channel, hear) => client.listen(channel, hear),
    close: async () => {
      await client.close();
      released();
    },
  };
}
