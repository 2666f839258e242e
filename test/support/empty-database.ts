import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { embeddedIn } from '../../examples/reference-host/server/database/open-embedded.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of a dump of the reference host's database. */
    emptyDatabase: string;
  }
}

/** Makes, once for all files, the database that they copy. */
export default async function provideEmptyDatabase({ provide }: TestProject): Promise<() => Promise<void>> {
  const client = await PGlite.create();
  const database = await embeddedIn(client);
  const folder = await mkdtemp(join(tmpdir(), 'enrollkit-database-'));
  const path = join(folder, 'empty.tar');
  await writeFile(path, (await client.dumpDataDir('none')).stream());
  await database.close();
  provide('emptyDatabase', path);
  return () => rm(folder, { recursive: true });
}
