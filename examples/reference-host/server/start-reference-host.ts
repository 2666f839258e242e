import { addSampleUsers } from './accounts/sample-users.js';
import { systemClock } from './clock.js';
import { createServer, type ServerOptions } from './create-server.js';
import type { Database } from './database/database.js';
import { openDatabase } from './database/open-database.js';

/** A running host. */
export interface ReferenceHost {
  /** Where the host page is; the phone is at `/phone`. */
  readonly url: string;
  readonly database: Database;
  close(): Promise<void>;
}

export interface ReferenceHostOptions extends Omit<ServerOptions, 'database'> {
  /** Default the embedded one, in memory. One that is given stays open in the end. */
  readonly database?: Database;
  /** Default 0: any that is free. */
  readonly port?: number;
  /** Default `localhost`. */
  readonly hostname?: string;
}

/** Starts a server with the sample users. */
export async function startReferenceHost(options: ReferenceHostOptions = {}): Promise<ReferenceHost> {
  const { port = 0, hostname = 'localhost', clock = systemClock } = options;
  const database = options.database ?? (await openDatabase());
  await addSampleUsers(database.queries, clock);
  const server = await createServer({ ...options, database });
  return {
    url: await server.listen({ port, hostname }),
    database,
    close: async () => {
      await server.close();
      if (!options.database) await database.close();
    },
  };
}
