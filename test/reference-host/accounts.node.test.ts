import { addSampleUsers, samplePassword, sampleUsers } from '../../examples/reference-host/server/accounts/sample-users.js';
import { createTestHost, origin, withSession, type TestHost } from './support/test-host.js';

const minute = 60_000;

describe('signing in', () => {
  let host: TestHost;
  beforeEach(async () => {
    host = await createTestHost();
    await host.database.queries.execute('DELETE FROM throttles');
    await addSampleUsers(host.database.queries, host.clock);
  });

  const post = async (path: string, body: object, cookie = ''): Promise<Response> =>
    host.server.app.request(`${origin}/api${path}`, {
      method: 'POST',
      headers: { origin, cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const signIn = (email: string, password = samplePassword): Promise<Response> => post('/sign-in', { email, password });
  const cookieOf = (response: Response): string => response.headers.get('set-cookie')?.split(';')[0] ?? '';
  const session = (cookie: string): Response | Promise<Response> =>
    host.server.app.request(`${origin}/api/session`, { headers: { cookie } });

  it('gives a session that scripts cannot read and other sites cannot use', async () => {
    const response = await signIn('Sam@Example.com ');
    expect(await response.json()).toEqual({ account: 'sam@example.com' });
    expect(response.headers.get('set-cookie')).toMatch(
      /^reference_host_session=[\w-]{32}; Max-Age=28800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(await (await session(cookieOf(response))).json()).toEqual({ account: 'sam@example.com' });
  });

  it('says the same of an unknown address and of a wrong password', async () => {
    const wrong = await signIn('sam@example.com', 'not it');
    const unknown = await signIn('nobody@example.com', 'not it');
    expect(wrong.status).toBe(401);
    expect(await wrong.json()).toEqual(await unknown.json());
    expect(wrong.headers.get('set-cookie')).toBeNull();
  });

  it('takes no password for a while after five wrong ones', async () => {
    for (let tries = 0; tries < 4; tries += 1) expect((await signIn('sam@example.com', 'not it')).status).toBe(401);
    expect((await signIn('sam@example.com', 'not it')).status).toBe(429);
    const refused = await signIn('sam@example.com');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('30');
    host.clock.pass(30_000);
    expect((await signIn('sam@example.com')).status).toBe(200);
  });

  it('ends with signing out, and by itself after eight hours', async () => {
    const first = cookieOf(await signIn('sam@example.com'));
    expect((await post('/sign-out', {}, first)).status).toBe(204);
    expect((await session(first)).status).toBe(401);
    const second = cookieOf(await signIn('sam@example.com'));
    host.clock.pass(8 * 60 * minute);
    expect((await session(second)).status).toBe(401);
  });

  it('is made fresh again by the password', async () => {
    const cookie = cookieOf(await signIn('alex@example.com'));
    const person = withSession(host.server, { id: '', email: 'alex@example.com', cookie });
    const begin = (): Promise<{ status: number }> => person.call('POST', '/enrollments/authenticator-code', { renew: false });
    host.clock.pass(15 * minute);
    expect((await begin()).status).toBe(403);
    expect((await post('/step-up', { password: 'not it' }, cookie)).status).toBe(401);
    expect((await begin()).status).toBe(403);
    expect((await post('/step-up', { password: samplePassword }, cookie)).status).toBe(204);
    expect((await begin()).status).toBe(200);
  });

  it('is possible for the sample users, as the read-me says', async () => {
    const shown = await Promise.all(
      sampleUsers.map(async ({ email }) => {
        const person = withSession(host.server, { id: '', email, cookie: cookieOf(await signIn(email)) });
        const { methods, offers } = (await person.call('GET', '/security-info')).body as {
          methods: unknown[];
          offers: { kind: string; availability: object }[];
        };
        const apps = offers.filter(({ kind }) => kind.startsWith('authenticator-'));
        return [email, methods.length, ...apps.map(({ availability }) => availability)];
      }),
    );
    expect(shown).toEqual([
      ['sam@example.com', 0, { type: 'available' }, { type: 'available' }],
      ['alex@example.com', 4, { type: 'available' }, { type: 'available' }],
      ['robin@example.com', 5, { type: 'not-allowed' }, { type: 'limit-reached', limit: 5 }],
      ['kim@example.com', 4, { type: 'available' }, { type: 'available' }],
      ['noor@example.com', 0, { type: 'available' }, { type: 'available' }],
      ['lee@example.com', 1, { type: 'available' }, { type: 'available' }],
      ['jo@example.com', 2, { type: 'available' }, { type: 'available' }],
      ['max@example.com', 2, { type: 'available' }, { type: 'available' }],
      ['ines@example.com', 4, { type: 'available' }, { type: 'available' }],
    ]);
  });

  it('keeps no password and no token as they are', async () => {
    const cookie = cookieOf(await signIn('sam@example.com'));
    const rows = JSON.stringify([
      await host.database.queries.execute('SELECT * FROM users'),
      await host.database.queries.execute('SELECT * FROM sessions'),
    ]);
    expect(rows).not.toContain(samplePassword);
    expect(rows).not.toContain(cookie.split('=')[1]);
  });
});
