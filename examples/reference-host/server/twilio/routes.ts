import { Hono, type Context } from 'hono';
import twilio from 'twilio';
import { changeCall, findOpenCall, type CallEvent } from '../calls/call-state.js';
import { callText } from '../calls/texts.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { askForKey, say } from './twiml.js';

const keys: Readonly<Partial<Record<string, CallEvent>>> = { '#': 'hash-pressed', '0': 'zero-pressed' };

/** What a status of Twilio's means here. A call that is completed without a key was hung up. */
const statuses: Readonly<Partial<Record<string, CallEvent>>> = {
  'in-progress': 'answered',
  completed: 'hung-up',
  busy: 'line-busy',
  'no-answer': 'not-answered',
  failed: 'not-put-through',
  canceled: 'hung-up',
};

/** What Twilio asks in a call and tells of it. It signs its requests, by the address that people see. */
export function twilioRoutes(host: Host, authToken: string): Hono {
  const routes = new Hono();

  const read = async (c: Context): Promise<Readonly<Partial<Record<string, string>>>> => {
    const fields = Object.fromEntries(new URLSearchParams(await c.req.text()));
    const { pathname, search } = new URL(c.req.url);
    const signature = c.req.header('x-twilio-signature') ?? '';
    if (!twilio.validateRequest(authToken, signature, host.origin() + pathname + search, fields)) throw new Problem('signature-refused');
    return fields;
  };
  const answer = (c: Context, twiml: string): Response => c.body(twiml, 200, { 'Content-Type': 'text/xml' });

  routes.post('/calls/:id', async c => {
    await read(c);
    const id = c.req.param('id');
    await changeCall(host, id, 'answered');
    const call = await findOpenCall(host, id);
    if (!call) return answer(c, say('This call is not needed any more. Goodbye.'));
    return answer(c, askForKey(callText(host, call), `${host.origin()}/api/phone-network/calls/${id}/key`));
  });

  routes.post('/calls/:id/key', async c => {
    const { Digits: key = '' } = await read(c);
    const event = keys[key];
    const isHeard = event !== undefined && (await changeCall(host, c.req.param('id'), event));
    if (!isHeard) return answer(c, say('That did not work. Goodbye.'));
    return answer(c, say(event === 'hash-pressed' ? 'Thank you. Goodbye.' : 'Thank you for telling us. Nothing was changed. Goodbye.'));
  });

  routes.post('/calls/:id/status', async c => {
    const { CallStatus: status = '' } = await read(c);
    const event = statuses[status];
    if (event) await changeCall(host, c.req.param('id'), event);
    return c.body(null, 204);
  });

  return routes;
}
