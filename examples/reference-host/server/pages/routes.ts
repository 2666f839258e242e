import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { hostPagePolicy, phonePagePolicy } from './content-security-policy.js';

/** Where the host's page is: it shows what belongs to the path. */
const hostPaths = ['/', '/index.html', '/security', '/profile', '/audit', '/forgotten-password'];

/** The built pages: the host's at `/`, the authenticator's at `/phone`, and the outbox at `/outbox` where there is one. */
export function pageRoutes(folder: string, has: { readonly outbox: boolean }): Hono {
  const routes = new Hono();
  const host = page(folder, 'index.html', { 'Content-Security-Policy': hostPagePolicy, 'Permissions-Policy': 'camera=()' });
  const phone = page(folder, 'phone/index.html', { 'Content-Security-Policy': phonePagePolicy, 'Permissions-Policy': 'camera=(self)' });
  for (const path of hostPaths) routes.get(path, ...host);
  for (const path of ['/phone', '/phone/', '/phone/index.html']) routes.get(path, ...phone);
  const outbox = page(folder, 'outbox/index.html', { 'Content-Security-Policy': hostPagePolicy, 'Permissions-Policy': 'camera=()' });
  if (!has.outbox) routes.get('/outbox/*', c => c.notFound());
  for (const path of ['/outbox', '/outbox/', '/outbox/index.html']) routes.get(path, ...outbox);
  // Browsers ask for it unbidden.
  routes.get('/favicon.ico', c => c.body(null, 204));
  if (existsSync(folder)) routes.get('*', serveStatic({ root: folder, onFound: (_, c) => c.header('Cache-Control', 'no-cache') }));
  return routes;
}

function page(folder: string, file: string, headers: Readonly<Record<string, string>>): [MiddlewareHandler, MiddlewareHandler] {
  const setHeaders: MiddlewareHandler = async (c, next) => {
    await next();
    for (const [name, value] of Object.entries({ ...headers, 'Cache-Control': 'no-store' })) c.header(name, value);
  };
  const path = join(folder, file);
  const serve: MiddlewareHandler = existsSync(path)
    ? serveStatic({ path })
    : c => Promise.resolve(c.text(`${file} is not built yet. Run: npm run build\n`, 404));
  return [setHeaders, serve];
}
