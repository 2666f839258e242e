import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { TestProject } from 'vitest/node';
import { migrationsFolder } from '../../examples/reference-host/server/database/open-database.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of a dump of the reference host's database. */
    emptyDatabase: string;
  }
}

/** Makes, once for all files, the database that they copy. */
export default async function provideEmptyDatabase({ provide }: TestProject): Promise<() => Promise<void>> {
  const client = await PGlite.create();
  await migrate(drizzle({ client }), { migrationsFolder });
  const folder = await mkdtemp(join(tmpdir(), 'enrollkit-database-'));
  const path = join(folder, 'empty.tar');
  await writeFile(path, (await client.dumpDataDir('none')).stream());
  await client.close();
  provide('emptyDatabase', path);
  return () => rm(folder, { recursive: true });
}
