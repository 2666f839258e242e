import { Hono } from 'hono';
import { auth } from 'hono/utils/basic-auth';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { checkAppPassword } from './check-app-password.js';

/** What a mail program would do: signing in by HTTP Basic (RFC 7617), with the address and an app password. */
export function appPasswordRoutes(host: Host): Hono {
  const routes = new Hono();

  routes.get('/app-password-check', async c => {
    const given = auth(c.req.raw);
    try {
      if (!given) throw new Problem('sign-in-refused');
      return c.json(await checkAppPassword(host, given.username, given.password));
    } catch (error) {
      if (error instanceof Problem && error.status === 401) {
        c.header('WWW-Authenticate', `Basic realm="${host.settings.issuer}", charset="UTF-8"`);
      }
      throw error;
    }
  });

  return routes;
}
