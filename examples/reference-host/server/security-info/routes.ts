import { Hono } from 'hono';
import { refuseReadOnly, requireMayChange } from '../enrollments/may-add.js';
import type { Host } from '../host.js';
import { changeAccount } from '../http/change.js';
import type { Env } from '../http/env.js';
import { protocolSchema, readJson } from '../http/read-json.js';
import { addressesOf, told } from '../notices/tell.js';
import { removeMethod, renameMethod, setDefault } from './change-methods.js';
import { readCircumstances, readSecurityInfo } from './read-security-info.js';
import { reportMethod } from './report-method.js';

const rename = protocolSchema<{ name: string }>('RenameRequest');
const chooseDefault = protocolSchema<{ option: string }>('DefaultRequest');
const nothing = protocolSchema<object>('EmptyRequest');

/** Reading and managing what is set up. */
export function securityInfoRoutes(host: Host): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get('/security-info', async c => c.json(await readSecurityInfo(host.queries, host, c.var.session)));

  routes.delete('/methods/:id', async c => {
    const { session } = c.var;
    const result = await changeAccount(host, session.userId, async (tx, user) => {
      await requireMayChange(tx, host, session, user);
      return removeMethod(tx, host, await readCircumstances(tx, host, user.id), c.req.param('id'));
    });
    return c.json(result);
  });

  routes.patch('/methods/:id', async c => {
    const { name } = await readJson(c, rename);
    await changeAccount(host, c.var.session.userId, async (tx, user) => {
      refuseReadOnly(user);
      return renameMethod(tx, host, user, c.req.param('id'), name);
    });
    return c.body(null, 204);
  });

  routes.post('/methods/:id/report', async c => {
    await readJson(c, nothing);
    const { userId } = c.var.session;
    await changeAccount(host, userId, async tx => reportMethod(tx, host, await readCircumstances(tx, host, userId), c.req.param('id')));
    return c.body(null, 204);
  });

  routes.put('/default-sign-in', async c => {
    const { option } = await readJson(c, chooseDefault);
    const { session } = c.var;
    const info = await changeAccount(host, session.userId, async (tx, user) => {
      await requireMayChange(tx, host, session, user);
      await setDefault(tx, host, await readCircumstances(tx, host, user.id), option);
      const changed = await readSecurityInfo(tx, host, session);
      return told(host, await addressesOf(tx, user), { type: 'default-changed' }, changed);
    });
    return c.json(info);
  });

  return routes;
}
