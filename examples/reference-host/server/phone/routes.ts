import { Hono } from 'hono';
import type { Host } from '../host.js';
import { callerAddress } from '../http/caller-address.js';
import { objectSchema, readJson } from '../http/read-json.js';
import { Problem } from '../http/problem.js';
import { activatePhone, resolveCode, type ActivationRequest } from './activate.js';
import { answerChallenge, type PhoneAnswer } from './answer.js';
import { pollChallenges } from './challenges.js';
import { leavePhone, type Leave } from './leave.js';

const text = (maxLength: number, minLength = 1) => ({ type: 'string', minLength, maxLength });
const named = { serial: text(40), nonce: text(64), signature: text(1024) };

const resolve = objectSchema<{ code: string }>({ code: text(40) });
const activate = objectSchema<ActivationRequest>({
  serial: text(40),
  enrollment_credential: text(80),
  pubkey: text(2048),
  device: text(64, 0),
});
const approve = objectSchema<PhoneAnswer & { presence_answer: string }>({ ...named, presence_answer: text(8) });
const decline = objectSchema<PhoneAnswer & { decline: true }>({ ...named, decline: { const: true } });
const leave = objectSchema<Leave>({ serial: text(40), timestamp: text(40), signature: text(1024) });
const isAnswer = (body: unknown): body is PhoneAnswer => approve(body) || decline(body);

/**
 * What the authenticator app speaks: a poll-only adaptation of the public push protocol of privacyIDEA, with number matching. There
 * is no cookie here; a phone is known by its signatures.
 */
export function phoneRoutes(host: Host): Hono {
  const routes = new Hono();

  routes.post('/resolve', async c => {
    const { code } = await readJson(c, resolve);
    return c.json(await resolveCode(host, code, callerAddress(c)));
  });

  routes.post('/activate', async c => c.json(await activatePhone(host, await readJson(c, activate))));

  routes.get('/challenges', async c => {
    const { serial = '', timestamp = '', signature = '', wait = '0' } = c.req.query();
    if (!/^\d{1,3}$/.test(wait)) throw new Problem('invalid-input');
    const poll = { serial, timestamp, signature, wait: Number(wait) * 1000 };
    return c.json({ challenges: await pollChallenges(host, poll, c.req.raw.signal) });
  });

  routes.post('/answers', async c => c.json(await answerChallenge(host, await readJson(c, isAnswer))));

  routes.post('/leave', async c => {
    await leavePhone(host, await readJson(c, leave));
    return c.json({});
  });

  return routes;
}
