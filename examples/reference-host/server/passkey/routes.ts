import { Hono } from 'hono';
import type { Host } from '../host.js';
import { changeAccount, idempotencyKey } from '../http/change.js';
import type { Env } from '../http/env.js';
import { protocolSchema, readJson } from '../http/read-json.js';
import { beginPasskey } from './enroll-passkey.js';

const begin = protocolSchema<{ kind: string }>('PasskeyRequest');

/** Setting up a passkey or a security key. */
export function passkeyRoutes(host: Host): Hono<Env> {
  const routes = new Hono<Env>();

  routes.post('/enrollments/passkey', async c => {
    const { kind } = await readJson(c, begin);
    const { session } = c.var;
    const request = { kind, key: idempotencyKey(c) };
    return c.json(await changeAccount(host, session.userId, (tx, user) => beginPasskey(tx, host, session, user, request)));
  });

  return routes;
}
