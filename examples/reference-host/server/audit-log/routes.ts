import { Hono } from 'hono';
import { requireSession } from '../accounts/session-cookie.js';
import type { Host } from '../host.js';
import type { Env } from '../http/env.js';
import { Problem } from '../http/problem.js';
import { readEvents } from './read-events.js';

/** What happened to the account of whoever is signed in. */
export function auditLogRoutes(host: Host): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get('/', requireSession(host), async c => {
    const { before } = c.req.query();
    if (before !== undefined && !/^\d{1,15}$/.test(before)) throw new Problem('invalid-input');
    return c.json(await readEvents(host.queries, c.var.session.userId, before === undefined ? undefined : Number(before)));
  });

  return routes;
}
