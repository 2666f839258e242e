import { Hono } from 'hono';
import { changeCall, type CallEvent } from '../calls/call-state.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { objectSchema, readJson } from '../http/read-json.js';
import { statusResponse } from '../http/status-response.js';
import { watchOutbox } from './read-outbox.js';

const events: readonly CallEvent[] = [
  'answered',
  'hash-pressed',
  'zero-pressed',
  'hung-up',
  'not-answered',
  'line-busy',
  'not-put-through',
];
const act = objectSchema<{ event: CallEvent }>({ event: { enum: events } });

/** The outbox, open to whoever reaches the server: for trying things out. Not there once real networks carry everything. */
export function outboxRoutes(host: Host): Hono {
  const routes = new Hono();

  routes.get('/', c => statusResponse(c, host, watchOutbox(host)));

  routes.post('/calls/:id', async c => {
    const { event } = await readJson(c, act);
    if (!(await changeCall(host, c.req.param('id'), event))) throw new Problem('not-allowed');
    return c.body(null, 204);
  });

  return routes;
}
