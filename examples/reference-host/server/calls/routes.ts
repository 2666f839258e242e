import { Hono } from 'hono';
import type { CallRequest } from 'enrollkit/contract';
import type { Host } from '../host.js';
import { changeOnce } from '../http/change.js';
import type { Env } from '../http/env.js';
import { protocolSchema, readJson } from '../http/read-json.js';
import { statusResponse } from '../http/status-response.js';
import { beginPhone, callAgain } from './enroll-phone.js';
import { watchCall } from './watch.js';

const callRequest = protocolSchema<CallRequest>('CallRequest');

/** Phones that are called. */
export function callRoutes(host: Host): Hono<Env> {
  const routes = new Hono<Env>();

  routes.post('/enrollments/phone-call', async c => {
    const request = await readJson(c, callRequest, { reason: 'malformed' });
    const { session } = c.var;
    return changeOnce(c, host, request, (tx, user) => beginPhone(tx, host, session, user, request));
  });

  routes.post('/enrollments/:id/calls', async c => {
    const { session } = c.var;
    return changeOnce(c, host, {}, (tx, user) => callAgain(tx, host, session, user, c.req.param('id')));
  });

  routes.get('/enrollments/:id/calls/:callId', c => {
    const call = { enrollmentId: c.req.param('id'), callId: c.req.param('callId') };
    return statusResponse(c, host, watchCall(host, c.var.session.userId, call));
  });

  return routes;
}
