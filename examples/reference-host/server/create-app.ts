import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { accountRoutes } from './accounts/routes.js';
import { requireSession } from './accounts/session-cookie.js';
import { sessionRoutes } from './accounts/session-routes.js';
import { appPasswordRoutes } from './app-password/routes.js';
import { auditLogRoutes } from './audit-log/routes.js';
import { callRoutes } from './calls/routes.js';
import { deliveredCodeRoutes } from './delivered-code/routes.js';
import { enrollmentRoutes } from './enrollments/routes.js';
import type { Host } from './host.js';
import { rememberCaller } from './http/caller.js';
import { Problem } from './http/problem.js';
import { requireSameOrigin } from './http/require-same-origin.js';
import { outboxRoutes } from './outbox/routes.js';
import { pageRoutes } from './pages/routes.js';
import { passwordResetRoutes } from './password-reset/routes.js';
import { phoneRoutes } from './phone/routes.js';
import { proofRoutes } from './proofs/routes.js';
import { promptRoutes } from './security-info/prompt-routes.js';
import { securityInfoRoutes } from './security-info/routes.js';

const largestBody = 16 * 1024;

/** Puts the routes together. Phones and networks have no cookie, so only the others ask where a request comes from. */
export function createApp(host: Host, pages: string): Hono {
  const app = new Hono();
  app.use(secureHeaders({ xFrameOptions: 'DENY' }));
  app.onError((error, c) => {
    if (error instanceof Problem) return error.respond(c);
    host.report(error);
    return new Problem('unknown').respond(c);
  });
  app.notFound(c => new Problem('unsupported').respond(c));

  const api = new Hono();
  api.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  api.use(rememberCaller);
  api.use(bodyLimit({ maxSize: largestBody, onError: c => new Problem('invalid-input', {}, 413).respond(c) }));
  api.route('/push', phoneRoutes(host));
  if (host.phone.routes) api.route('/phone-network', host.phone.routes(host));
  api.use(requireSameOrigin(host.origin));
  if (host.outbox) api.route('/outbox', outboxRoutes(host));
  api.route('/', accountRoutes(host));
  api.route('/proof', proofRoutes(host));
  api.route('/password-reset', passwordResetRoutes(host));
  api.route('/audit-log', auditLogRoutes(host));
  api.route('/', appPasswordRoutes(host));
  api.use('/enrollkit/*', requireSession(host));
  api.route('/enrollkit', sessionRoutes(host));
  api.route('/enrollkit', securityInfoRoutes(host));
  api.route('/enrollkit', promptRoutes(host));
  api.route('/enrollkit', deliveredCodeRoutes(host));
  api.route('/enrollkit', callRoutes(host));
  api.route('/enrollkit', enrollmentRoutes(host));
  api.all('*', () => {
    throw new Problem('unsupported');
  });

  app.route('/api', api);
  app.route('/', pageRoutes(pages, { outbox: host.outbox !== undefined }));
  return app;
}
