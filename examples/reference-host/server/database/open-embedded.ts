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
  const client = await PGlite.create(folder ? { dataDir: folder } : {});
  await migrate(drizzle({ client }), { migrationsFolder });
  return embeddedIn(client, release);
}

/** What the server asks of one that is open, whose tables are up to date. */
export function embeddedIn(client: PGlite, released: () => void = () => undefined): Database {
  return {
    queries: drizzle({ client, schema, casing: 'snake_case' }),
    listen: (channel, hear) => client.listen(channel, hear),
    close: async () => {
      await client.close();
      released();
    },
  };
}
