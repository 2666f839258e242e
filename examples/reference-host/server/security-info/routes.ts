import { Hono } from 'hono';
import { requireFresh } from '../enrollments/may-add.js';
import type { Host } from '../host.js';
import { changeAccount } from '../http/change.js';
import type { Env } from '../http/env.js';
import { protocolSchema, readJson } from '../http/read-json.js';
import { removeMethod, renameMethod, setDefault } from './change-methods.js';
import { readSecurityInfo } from './read-security-info.js';

const rename = protocolSchema<{ name: string }>('RenameRequest');
const chooseDefault = protocolSchema<{ option: string }>('DefaultRequest');

/** Reading and managing what is set up. */
export function securityInfoRoutes(host: Host): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get('/security-info', async c => c.json(await readSecurityInfo(host.queries, host, c.var.session.userId)));

  routes.delete('/methods/:id', async c => {
    const { session } = c.var;
    const result = await changeAccount(host, session.userId, async (tx, user) => {
      await requireFresh(tx, host, session, user);
      return removeMethod(tx, host, user, c.req.param('id'));
    });
    return c.json(result);
  });

  routes.patch('/methods/:id', async c => {
    const { name } = await readJson(c, rename);
    await changeAccount(host, c.var.session.userId, (tx, user) => renameMethod(tx, host, user, c.req.param('id'), name));
    return c.body(null, 204);
  });

  routes.put('/default-sign-in', async c => {
    const { option } = await readJson(c, chooseDefault);
    const { session } = c.var;
    const info = await changeAccount(host, session.userId, async (tx, user) => {
      await requireFresh(tx, host, session, user);
      await setDefault(tx, host, user, option);
      return readSecurityInfo(tx, host, user.id);
    });
    return c.json(info);
  });

  return routes;
}
