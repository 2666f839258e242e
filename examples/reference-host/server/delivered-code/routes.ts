import { Hono } from 'hono';
import type { DeliveryChannel, DeliveryRequest } from 'enrollkit/contract';
import type { Host } from '../host.js';
import { changeOnce } from '../http/change.js';
import type { Env } from '../http/env.js';
import { protocolSchema, readJson } from '../http/read-json.js';
import { beginDeliveredCode } from './begin.js';
import { isDelivered } from './channels.js';
import { resendCode, resumeDelivery } from './resend.js';

const delivery = protocolSchema<DeliveryRequest>('DeliveryRequest');
const resend = protocolSchema<{ channel?: DeliveryChannel }>('ResendRequest');

/** Codes that are sent by text message, WhatsApp or email. */
export function deliveredCodeRoutes(host: Host): Hono<Env> {
  const routes = new Hono<Env>();

  routes.post('/enrollments/delivered-code', async c => {
    const request = await readJson(c, delivery, { reason: 'malformed' });
    const { session } = c.var;
    return changeOnce(c, host, request, (tx, user) => beginDeliveredCode(tx, host, session, user, request));
  });

  routes.get('/enrollments/delivered-code', async c => {
    const { kind = '' } = c.req.query();
    return c.json(isDelivered(kind) ? await resumeDelivery(host, c.var.session.userId, kind) : null);
  });

  routes.post('/enrollments/:id/resend', async c => {
    const request = await readJson(c, resend);
    const { session } = c.var;
    return changeOnce(c, host, request, (tx, user) => resendCode(tx, host, session, user, { ...request, enrollmentId: c.req.param('id') }));
  });

  return routes;
}
