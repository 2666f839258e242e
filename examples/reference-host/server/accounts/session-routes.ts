import { Hono } from 'hono';
import { requireFresh } from '../enrollments/may-add.js';
import { timeLeft } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { changeAccount } from '../http/change.js';
import type { Env } from '../http/env.js';
import { protocolSchema, readJson } from '../http/read-json.js';
import { audit } from './audit.js';
import { endOtherSessions, extendSession } from './sessions.js';

const nothing = protocolSchema<object>('EmptyRequest');

/** The session of the person, and the others that they have. */
export function sessionRoutes(host: Host): Hono<Env> {
  const routes = new Hono<Env>();

  routes.post('/session/extension', async c => {
    await readJson(c, nothing);
    const expiresAt = await extendSession(host.queries, host, c.var.session);
    return c.json({ sessionExpiresIn: timeLeft(host, { expiresAt }) });
  });

  routes.delete('/other-sessions', async c => {
    const { session } = c.var;
    const ended = await changeAccount(host, session.userId, async (tx, user) => {
      await requireFresh(tx, host, session, user);
      const count = await endOtherSessions(tx, host, session);
      await audit(tx, host, user.id, 'others-signed-out', { count });
      return count;
    });
    return c.json({ ended });
  });

  return routes;
}
