import { Hono, type Context } from 'hono';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { TestReference } from 'enrollkit/contract';
import type { Session } from '../accounts/sessions.js';
import { beginAppPassword } from '../app-password/enroll-app-password.js';
import type { Queries } from '../database/database.js';
import type { User } from '../database/schema.js';
import type { Host } from '../host.js';
import { changeAccount, changeOnce, idempotencyKey } from '../http/change.js';
import type { Env } from '../http/env.js';
import { Problem } from '../http/problem.js';
import { protocolSchema, readJson } from '../http/read-json.js';
import { statusResponse } from '../http/status-response.js';
import { addressesOf, notified, told } from '../notices/tell.js';
import { beginPasskey } from '../passkey/enroll-passkey.js';
import { beginPushApp } from '../push/enroll-push-app.js';
import { watchActivation, watchTest } from '../push/watch.js';
import { sendTest } from '../push/send-test.js';
import { beginRecoveryCodes } from '../recovery-codes/enroll-recovery-codes.js';
import { beginQuestions } from '../security-questions/enroll-questions.js';
import { beginCodeApp } from '../totp/enroll-code-app.js';
import { cancel } from './cancel.js';
import { confirmers, type Proofs } from './confirmers.js';
import { findEnrollment, type Beginning } from './pending.js';

const begin = protocolSchema<{ renew: boolean }>('BeginRequest');
const confirm = protocolSchema<Partial<Proofs>>('ConfirmRequest');

type Begin<Body> = (tx: Queries, host: Host, session: Session, user: User, request: Body & Pick<Beginning, 'key'>) => Promise<object>;

/** Setting up a method of any kind: what all have in common, and what authenticator apps need. */
export function enrollmentRoutes(host: Host): Hono<Env> {
  const routes = new Hono<Env>();

  const beginWith =
    <Body>(isBody: ValidateFunction<Body>, beginKind: Begin<Body>) =>
    async (c: Context<Env>) => {
      const body = await readJson(c, isBody);
      const { session } = c.var;
      const request = { ...body, key: idempotencyKey(c) };
      return c.json(await changeAccount(host, session.userId, (tx, user) => beginKind(tx, host, session, user, request)));
    };
  routes.post('/enrollments/authenticator-code', beginWith(begin, beginCodeApp));
  routes.post('/enrollments/authenticator-push', beginWith(begin, beginPushApp));
  routes.post('/enrollments/passkey', beginWith(protocolSchema<{ kind: string }>('PasskeyRequest'), beginPasskey));
  routes.post('/enrollments/security-questions', beginWith(protocolSchema<{ language: string }>('QuestionsRequest'), beginQuestions));
  routes.post('/enrollments/recovery-codes', beginWith(begin, beginRecoveryCodes));
  routes.post('/enrollments/app-password', beginWith(protocolSchema<{ name: string }>('AppPasswordRequest'), beginAppPassword));

  routes.post('/enrollments/:id/confirm', async c => {
    const request = await readJson(c, confirm);
    const { session } = c.var;
    // Answers are easily guessed, and not kept in any way but by the slow hash that they get.
    const { answers: _, ...fingerprint } = request;
    return changeOnce(c, host, fingerprint, async (tx, user) => {
      const enrollment = await findEnrollment(tx, user.id, c.req.param('id'));
      if (!enrollment) throw new Problem('enrollment-expired');
      const confirmKind = confirmers[enrollment.kind];
      if (!confirmKind) throw new Problem('unsupported');
      const addresses = await addressesOf(tx, user);
      const result = await confirmKind(tx, host, session, user, enrollment, request);
      if (result instanceof Problem) return result;
      // Done twice, it answers the same, and is told once.
      if (enrollment.state === 'confirmed') return { ...result, ...notified(addresses) };
      return told(host, addresses, { type: enrollment.replaces === null ? 'added' : 'changed', method: result.method }, result);
    });
  });

  routes.delete('/enrollments/:id', async c => {
    await cancel(host, c.var.session.userId, c.req.param('id'));
    return c.body(null, 204);
  });

  routes.get('/enrollments/:id/activation', c => statusResponse(c, host, watchActivation(host, c.var.session.userId, c.req.param('id'))));

  routes.post('/enrollments/:id/tests', async c => {
    const { session } = c.var;
    return changeOnce(c, host, {}, (tx, user) => sendTest(tx, host, session, user, c.req.param('id')));
  });

  routes.get('/enrollments/:id/tests/:testId', c => {
    const test: TestReference = { enrollmentId: c.req.param('id'), testId: c.req.param('testId') };
    return statusResponse(c, host, watchTest(host, c.var.session.userId, test));
  });

  return routes;
}
