import { Hono, type Context } from 'hono';
import { audit } from '../accounts/audit.js';
import { readSessionCookie, setSessionCookie } from '../accounts/session-cookie.js';
import { closeSession, findSession, openSession, renewSession } from '../accounts/sessions.js';
import { watchErrandCall } from '../calls/watch.js';
import { hangUp } from '../calls/place-call.js';
import type { Proof } from '../database/schema.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { objectSchema, readJson } from '../http/read-json.js';
import { statusResponse } from '../http/status-response.js';
import { watchNotification } from '../push/watch.js';
import { closeProof, requireProof } from './proof.js';
import { clearProofCookie, proofCookie, readProofCookie } from './proof-cookie.js';
import { describeProof, finishWay, startWay } from './prove.js';
import type { Answers, StartRequest } from './proving.js';

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const way = text(200);

const start = objectSchema<{ way: string } & StartRequest>(
  { way },
  { channel: { enum: ['text-message', 'whatsapp', 'voice'] }, again: { const: true } },
);
const finish = objectSchema<{ way: string } & Partial<Answers>>(
  { way },
  {
    code: { type: 'string', pattern: '^[0-9]{6}$' },
    recoveryCode: text(64),
    password: text(200),
    callId: text(64),
    testId: text(64),
    credential: { type: 'object' },
  },
);

/** Proving who one is, after the password or once more, in one of the ways that are set up. */
export function proofRoutes(host: Host): Hono {
  const routes = new Hono();
  const proofOf = (c: Context): Promise<Proof> => requireProof(host, readProofCookie(c, proofCookie), ['sign-in', 'step-up']);

  routes.get('/', async c => c.json(await describeProof(host, await proofOf(c))));

  routes.post('/start', async c => {
    const { way: id, ...request } = await readJson(c, start);
    return c.json(await startWay(host, await proofOf(c), id, request));
  });

  routes.get('/calls/:id', async c => {
    const { id: errandId } = await proofOf(c);
    return statusResponse(c, host, watchErrandCall(host, { errandId, callId: c.req.param('id') }));
  });

  routes.get('/notifications/:id', async c => {
    const { id: errandId } = await proofOf(c);
    return statusResponse(c, host, watchNotification(host, { errandId, testId: c.req.param('id') }));
  });

  routes.post('/finish', async c => {
    const answer = await readJson(c, finish);
    const proof = await proofOf(c);
    const former = readSessionCookie(c);
    const session = await findSession(host, former);
    if (proof.purpose === 'step-up' && session?.userId !== proof.userId) throw new Problem('session-expired');

    const { result, proved } = await finishWay(host, proof, answer, async (tx, user, { type }) => {
      const isStepUp = proof.purpose === 'step-up' && session;
      await audit(tx, host, user.id, isStepUp ? 'stepped-up' : 'signed-in', { way: type });
      return { account: user.email, token: isStepUp ? await renewSession(tx, host, session) : await openSession(tx, host, user.id) };
    });
    if (proof.purpose === 'sign-in' && former) await closeSession(host, former);
    setSessionCookie(c, host, result.token);
    clearProofCookie(c, proofCookie);
    const { recoveryCodesLeft } = proved;
    return c.json({ account: result.account, ...(recoveryCodesLeft !== undefined && { recoveryCodesLeft }) });
  });

  routes.delete('/', async c => {
    const proof = await proofOf(c);
    await hangUp(host, await host.queries.transaction(tx => closeProof(tx, host, proof)));
    clearProofCookie(c, proofCookie);
    return c.body(null, 204);
  });

  return routes;
}
