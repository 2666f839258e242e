import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { createAuth, type AuthOptions } from './create-auth.js';

const pages = fileURLToPath(new URL('../dist', import.meta.url));

const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'",
  "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
].join('; ');

export interface BetterAuthHost {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves better-auth, and the page that embeds the package. `port`: 0 for any that is free. */
export async function startBetterAuthHost({
  port,
  deliver,
  secret = randomBytes(32).toString('hex'),
}: Pick<AuthOptions, 'deliver'> & { readonly port: number; readonly secret?: string }): Promise<BetterAuthHost> {
  const app = new Hono();
  const server = createAdaptorServer({ fetch: app.fetch });
  // Passkeys want a name, and no address.
  await new Promise<void>(resolve => server.listen(port, 'localhost', resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;

  const auth = createAuth({ origin: url, secret, deliver });
  app.on(['GET', 'POST'], '/api/auth/*', c => auth.handler(c.req.raw));
  app.use(async (c, next) => {
    await next();
    c.header('Content-Security-Policy', policy);
    c.header('Cache-Control', 'no-store');
  });
  app.get('/favicon.ico', c => c.body(null, 204));
  app.get('*', serveStatic({ root: pages }));

  return {
    url,
    close: () => new Promise((resolve, reject) => server.close(error => (error ? reject(error) : resolve()))),
  };
}
