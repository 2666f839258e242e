import { codeIn } from '../../examples/reference-host/outbox/code-in.js';
import type { OutboxContent } from '../../examples/reference-host/server/outbox/read-outbox.js';
import { readEvents } from '../../src/adapters/http/read-events.js';
import { actOnCall, callTo } from './support/outbox.js';
import { TestNetwork } from './support/test-network.js';
import { createTestHost, origin, type Person, type TestHost } from './support/test-host.js';

const second = 1000;
const mobile = '+31612345678';

describe('the outbox', () => {
  let host: TestHost;
  let person: Person;
  beforeEach(async () => {
    // Nothing but a change may wake a stream here.
    host = await createTestHost({ heartbeat: 600 * second });
    person = await host.person();
    await host.database.queries.execute('DELETE FROM outbox_messages');
  });

  const look = (headers = {}): Response | Promise<Response> => host.server.app.request(`${origin}/api/outbox`, { headers });
  const items = async (): Promise<OutboxContent['items']> => ((await (await look()).json()) as OutboxContent).items;
  const send = (to: string): Promise<unknown> => person.call('POST', '/enrollments/delivered-code', { kind: 'email', to });
  const ring = (number = mobile): Promise<unknown> => person.call('POST', '/enrollments/phone-call', { kind: 'phone-call', number });
  async function* follow(): AsyncGenerator<OutboxContent['items']> {
    const { body } = await look({ accept: 'text/event-stream' });
    if (body) for await (const text of readEvents(body)) yield (JSON.parse(text) as OutboxContent).items;
  }

  it('holds what was sent, newest first, to be read without signing in', async () => {
    expect(await items()).toEqual([]);
    await send('me@home.example');
    host.clock.pass(second);
    await ring();
    expect(await items()).toMatchObject([
      { channel: 'call', to: mobile, sentAt: '2026-11-23T12:00:01.000Z', call: { state: 'calling' } },
      { channel: 'email', to: 'me@home.example', subject: 'Your Fernhill code', sentAt: '2026-11-23T12:00:00.000Z' },
    ]);
  });

  it('tells of everything as it happens', async () => {
    const seen = follow();
    const next = async (): Promise<unknown> => (await seen.next()).value as unknown;
    expect(await next()).toEqual([]);
    await send('me@home.example');
    expect(await next()).toMatchObject([{ channel: 'email' }]);
    host.clock.pass(second);
    await ring();
    expect(await next()).toMatchObject([{ call: { state: 'calling' } }, {}]);
    await actOnCall(host, await callTo(host, mobile), 'answered');
    expect(await next()).toMatchObject([{ call: { state: 'answered' } }, {}]);
    await actOnCall(host, await callTo(host, mobile), 'hung-up');
    expect(await next()).toMatchObject([{ call: { state: 'declined' } }, {}]);
    await seen.return(undefined);
  });

  it('tells by itself of a call that nobody answered', async () => {
    const brief = { ...host.settings.calls, ringsFor: 30 };
    host = await createTestHost({ heartbeat: 600 * second, calls: brief });
    person = await host.person();
    const seen = follow();
    await seen.next();
    await ring();
    expect((await seen.next()).value).toMatchObject([{ call: { state: 'calling' } }]);
    host.clock.pass(30);
    expect((await seen.next()).value).toMatchObject([{ call: { state: 'no-answer' } }]);
    await seen.return(undefined);
  });

  it('lets a phone do nothing to a call that is over, or that is none', async () => {
    await ring();
    const id = await callTo(host, mobile);
    expect(await actOnCall(host, id, 'hash-pressed')).toBe(204);
    expect(await actOnCall(host, id, 'hung-up')).toBe(403);
    expect(await actOnCall(host, 'made-up', 'answered')).toBe(403);
    expect(await actOnCall(host, id, 'sung-to' as 'answered')).toBe(400);
  });

  it('does nothing that another site asks for', async () => {
    await ring();
    const id = await callTo(host, mobile);
    const init = { method: 'POST', headers: { origin: 'https://evil.example', 'content-type': 'application/json' } };
    const response = await host.server.app.request(`${origin}/api/outbox/calls/${id}`, { ...init, body: '{"event":"hash-pressed"}' });
    expect(response.status).toBe(403);
    expect(await items()).toMatchObject([{ call: { state: 'calling' } }]);
  });

  it('keeps only what nobody carries', async () => {
    const network = new TestNetwork();
    host = await createTestHost({}, undefined, { mail: network });
    person = await host.person();
    await send('me@home.example');
    await ring();
    expect(network.sent).toMatchObject([{ channel: 'email' }]);
    expect(await items()).toMatchObject([{ channel: 'call' }]);
  });

  it.each([
    ['123456 is your code.\n\n@host.example #123456', '123456'],
    ['Your code is: 1, 2, 3, 4, 5, 6. Once more: 1, 2, 3, 4, 5, 6.', '123456'],
    ['Hello. Press the hash key.', undefined],
    ['Call +31612345678.', undefined],
  ])('finds the code in a text, if there is one: %j', (text, code) => {
    expect(codeIn(text)).toBe(code);
  });
});
