import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { inject } from 'vitest';
import type { Database } from '../../examples/reference-host/server/database/database.js';
import { embeddedIn } from '../../examples/reference-host/server/database/open-embedded.js';

/** The reference host's embedded database, in memory, with nothing in it. A copy is there in a fraction of the time that a new one takes. */
export async function copyDatabase(): Promise<Database> {
  const loadDataDir = new Blob([await readFile(inject('emptyDatabase'))]);
  return embeddedIn(await PGlite.create({ loadDataDir }));
}
