import { Hono } from 'hono';
import type { Host } from '../host.js';
import { changeAccount } from '../http/change.js';
import type { Env } from '../http/env.js';
import { protocolSchema, readJson } from '../http/read-json.js';
import { confirmReview, postponePrompt } from './prompt.js';
import { readCircumstances, readSecurityInfo } from './read-security-info.js';

const nothing = protocolSchema<object>('EmptyRequest');

/** What the person says to what is asked after signing in. */
export function promptRoutes(host: Host): Hono<Env> {
  const routes = new Hono<Env>();

  routes.post('/prompt/postponement', async c => {
    await readJson(c, nothing);
    const { session } = c.var;
    const info = await changeAccount(host, session.userId, async tx => {
      await postponePrompt(tx, host, session, await readCircumstances(tx, host, session.userId));
      return readSecurityInfo(tx, host, session);
    });
    return c.json(info);
  });

  routes.post('/prompt/review', async c => {
    await readJson(c, nothing);
    const { session } = c.var;
    const info = await changeAccount(host, session.userId, async (tx, user) => {
      await confirmReview(tx, host, user);
      return readSecurityInfo(tx, host, session);
    });
    return c.json(info);
  });

  return routes;
}
