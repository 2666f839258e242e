import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { PhoneNetwork } from './calls/phone-network.js';
import { systemClock, type Clock } from './clock.js';
import { createApp } from './create-app.js';
import { Changes } from './database/changes.js';
import type { Database } from './database/database.js';
import { forgetWhatIsOver } from './database/forget-what-is-over.js';
import type { Host } from './host.js';
import type { MessageSender } from './messages/carriers.js';
import { Outbox } from './outbox/outbox.js';
import { defaultSettings, type Settings } from './settings.js';

const builtPages = fileURLToPath(new URL('../dist', import.meta.url));
const housekeepingInterval = 5 * 60 * 1000;

export interface ServerOptions {
  readonly database: Database;
  /** Default the system's. */
  readonly clock?: Clock;
  readonly settings?: Partial<Settings>;
  /** Carries email. Default the outbox. */
  readonly mail?: MessageSender | undefined;
  /** Carries text messages and calls. Default the outbox. */
  readonly phone?: PhoneNetwork | undefined;
  /** The address that people see, such as `https://accounts.example`. Default where the server listens. */
  readonly origin?: string | undefined;
  /** The folder of the built pages. Default `dist` beside the server. */
  readonly pages?: string;
  /** Told of what should not happen. Default `console.error`. */
  readonly report?: (error: unknown) => void;
}

export interface ReferenceServer {
  /** The routes, to be called without a network: `app.request('/api/session')`. */
  readonly app: Hono;
  /** Begins to listen and answers with the address. `port` default 0: any that is free. `hostname` default `localhost`. */
  listen(options?: { readonly port?: number; readonly hostname?: string }): Promise<string>;
  /** Ends open streams and stops listening. The database stays open. */
  close(): Promise<void>;
}

/** One server on a database. Any number of them may share it. */
export async function createServer(options: ServerOptions): Promise<ReferenceServer> {
  const { database, clock = systemClock, pages = builtPages, report = console.error } = options;
  const closing = new AbortController();
  let origin = options.origin ?? 'http://localhost';
  const changes = await Changes.follow(database);
  const outbox = new Outbox(database.queries, clock);
  const host: Host = {
    queries: database.queries,
    changes,
    clock,
    settings: { ...defaultSettings, ...options.settings },
    mail: options.mail ?? outbox,
    phone: options.phone ?? outbox,
    outbox: options.mail && options.phone ? undefined : outbox,
    origin: () => origin,
    closing: closing.signal,
    report,
  };
  const app = createApp(host, pages);
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const housekeeping = setInterval(() => {
    forgetWhatIsOver(database.queries, clock.now()).catch(report);
  }, housekeepingInterval).unref();

  return {
    app,
    listen: async ({ port = 0, hostname = 'localhost' } = {}) => {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(port, hostname, resolve);
      });
      const url = `http://${hostname}:${(server.address() as AddressInfo).port}`;
      origin = options.origin ?? url;
      return url;
    },
    close: async () => {
      clearInterval(housekeeping);
      closing.abort();
      await changes.stop();
      server.closeAllConnections();
      if (server.listening) await new Promise(resolve => server.close(resolve));
    },
  };
}
