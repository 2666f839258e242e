import { browserName } from '../../examples/reference-host/server/http/browser-name.js';
import { auditEvents } from '../../examples/reference-host/server/database/schema.js';
import { addMethod } from './support/add-method.js';
import { TestBrowser } from './support/test-browser.js';
import { createTestHost, type Person, type TestHost } from './support/test-host.js';

interface Shown {
  readonly events: readonly Readonly<Record<string, unknown>>[];
  readonly next?: number;
}

describe('the audit log', () => {
  let host: TestHost;
  let person: Person;
  beforeEach(async () => {
    host = await createTestHost();
    person = await host.person();
  });

  const read = async (query = '', who = person): Promise<Shown> => {
    const browser = new TestBrowser(host);
    browser.cookies.set('reference_host_session', { value: who.cookie.split('=')[1] ?? '', path: '/', attributes: '' });
    return (await browser.get(`/audit-log${query}`)).body as unknown as Shown;
  };
  const happen = async (type: string, data: Record<string, unknown> = {}, { id: userId } = person): Promise<void> => {
    const at = new Date(host.clock.now());
    await host.database.queries.insert(auditEvents).values({ userId, type, data, at, address: '192.0.2.1', browser: 'Firefox on Mac' });
  };

  it('is for whoever is signed in, and about nobody else', async () => {
    await happen('signed-in', {}, await host.person());
    expect(await read()).toEqual({ events: [] });
    expect((await new TestBrowser(host).get('/audit-log')).status).toBe(401);
  });

  it('says what happened, when, from where and by which browser, newest first', async () => {
    const methodId = await addMethod(host, person, 'passkey', { name: 'Blue laptop' });
    await happen('method-added', { methodId, kind: 'passkey' });
    host.clock.pass(1000);
    await happen('method-removed', { methodId: 'gone', kind: 'text-message' });
    await happen('sign-in-refused', { way: 'code', reason: 'code-rejected' });
    const { events } = await read();
    expect(events).toMatchObject([
      { type: 'sign-in-refused', way: 'code', address: '192.0.2.1', browser: 'Firefox on Mac' },
      { type: 'method-removed', kind: 'text-message' },
      { type: 'method-added', kind: 'passkey', name: 'Blue laptop', at: new Date(host.clock.now() - 1000).toISOString() },
    ]);
  });

  it('tells of what was written down only what people can read', async () => {
    await happen('code-sent', { enrollmentId: 'an id', channel: 'text-message', anything: 'else' });
    const [event] = (await read()).events;
    expect(Object.keys(event ?? {}).sort()).toEqual(['address', 'at', 'browser', 'id', 'type']);
  });

  it('has pages of fifty', async () => {
    for (let index = 0; index < 101; index += 1) await happen(`event-${String(index)}`);
    const pages = [await read()];
    for (let { next } = pages[0] ?? {}; next !== undefined; next = pages.at(-1)?.next) pages.push(await read(`?before=${String(next)}`));
    expect(pages.map(({ events }) => events.length)).toEqual([50, 50, 1]);
    expect(pages.flatMap(({ events }) => events.map(({ type }) => type))).toEqual(
      Array.from({ length: 101 }, (_, index) => `event-${String(100 - index)}`),
    );
  });

  it.each(['?before=', '?before=x', '?before=-1', '?before=1e9'])('refuses %s', async query => {
    expect(await read(query)).toMatchObject({ code: 'invalid-input' });
  });
});

describe('the name of a browser', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0', 'Edge on Windows'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari on iPhone',
    ],
    ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'Firefox on Android'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15', 'Safari on Mac'],
    ['curl/8.0', null],
    ['', null],
  ])('is found in %s', (userAgent, name) => {
    expect(browserName(userAgent)).toBe(name);
  });
});
