import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import type { Database } from './database.js';
import { listenToPostgres } from './listen-to-postgres.js';
import { migrationsFolder } from './open-database.js';
import * as schema from './schema.js';

const migrationLock = 7_021_411;

/** Opens a Postgres server's database. Any number of servers may use it at once. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  await migrateAlone(pool);
  return {
    queries: drizzle({ client: pool, schema, casing: 'snake_case' }),
    listen: (channel, hear) => listenToPostgres(url, channel, hear),
    close: () => pool.end(),
  };
}

/** Servers that start together would otherwise migrate together. */
async function migrateAlone(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await migrate(drizzle({ client }), { migrationsFolder });
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
    client.release();
  }
}
