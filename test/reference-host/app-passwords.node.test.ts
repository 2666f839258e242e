import { readAppPassword, type AppPasswordActivation } from 'enrollkit/contract';
import { rowsOf } from './support/rows-of.js';
import { createTestHost, origin, type Person, type Reply, type TestHost } from './support/test-host.js';

const minute = 60_000;

describe('app passwords', () => {
  let host: TestHost;
  let person: Person;
  beforeEach(async () => {
    host = await createTestHost();
    person = await host.person();
  });

  const ask = (name: string, key?: string): Promise<Reply> =>
    person.call('POST', '/enrollments/app-password', { name }, key ? { 'idempotency-key': key } : {});
  const begin = async (name = 'Mail', key?: string): Promise<AppPasswordActivation> => readAppPassword((await ask(name, key)).body);
  const confirm = (id: string): Promise<Reply> => person.call('POST', `/enrollments/${id}/confirm`, { saved: true });
  const enroll = async (name: string): Promise<{ id: string; password: string }> => {
    const { enrollmentId, password } = await begin(name);
    const { body } = await confirm(enrollmentId);
    return { id: (body['method'] as { id: string }).id, password };
  };
  const signIn = async (password: string, email = person.email, headers: Record<string, string> = {}) => {
    const authorization = `Basic ${Buffer.from(`${email}:${password}`).toString('base64')}`;
    const response = await host.server.app.request(`${origin}/api/app-password-check`, { headers: { authorization, ...headers } });
    return { status: response.status, headers: response.headers, body: (await response.json()) as unknown };
  };
  const namesOf = async (): Promise<unknown[]> =>
    ((await person.call('GET', '/security-info')).body as { methods: { name: string }[] }).methods.map(({ name }) => name);

  it('are sixteen letters in groups of four', async () => {
    const { password, expiresIn } = await begin();
    expect(password).toMatch(/^[a-km-z]{4}( [a-km-z]{4}){3}$/);
    expect(expiresIn).toBe(15 * minute);
    expect((await begin()).password).not.toBe(password);
  });

  it('let a program in once they are confirmed, not before, and not after they are removed', async () => {
    const { enrollmentId, password } = await begin();
    expect(await namesOf()).toEqual([]);
    expect((await signIn(password)).status).toBe(401);

    const { body } = await confirm(enrollmentId);
    expect(body).toMatchObject({ becameDefault: false, method: { kind: 'app-password', name: 'Mail', usableFor: [] } });
    expect(await signIn(password)).toMatchObject({ status: 200, body: { account: person.email, name: 'Mail' } });

    await person.call('DELETE', `/methods/${(body['method'] as { id: string }).id}`);
    expect((await signIn(password)).status).toBe(401);
  });

  it('are the same with and without spaces, and tell when they were used', async () => {
    const { password } = await enroll('Mail');
    expect((await signIn(password.replaceAll(' ', ''))).status).toBe(200);
    const { methods } = (await person.call('GET', '/security-info')).body as { methods: object[] };
    expect(methods).toMatchObject([{ lastUsedAt: new Date(host.clock.now()).toISOString() }]);
  });

  it('each let in whoever has it, under the name it was given', async () => {
    const [mail, calendar] = [await enroll('Mail'), await enroll('Calendar')];
    await person.call('DELETE', `/methods/${mail.id}`);
    expect((await signIn(mail.password)).status).toBe(401);
    expect(await signIn(calendar.password)).toMatchObject({ body: { name: 'Calendar' } });
  });

  it('are of no use to anybody else', async () => {
    const { password } = await enroll('Mail');
    const other = await host.person();
    expect((await signIn(password, other.email)).status).toBe(401);
  });

  it('say the same of an unknown address and of a wrong password, and how to sign in', async () => {
    await enroll('Mail');
    const wrong = await signIn('abcd abcd abcd abcd');
    const unknown = await signIn('abcd abcd abcd abcd', `nobody-${person.email}`);
    expect(wrong).toMatchObject({ status: 401, body: unknown.body as object });
    expect(wrong.headers.get('www-authenticate')).toBe('Basic realm="Fernhill", charset="UTF-8"');
    expect((await signIn('', '', { authorization: 'Bearer x' })).status).toBe(401);
  });

  it('are not taken for a while after five wrong ones', async () => {
    const { password } = await enroll('Mail');
    for (let tries = 0; tries < 4; tries += 1) expect((await signIn('wrong')).status).toBe(401);
    expect((await signIn('wrong')).status).toBe(429);
    expect((await signIn(password)).headers.get('retry-after')).toBe('30');
    host.clock.pass(30_000);
    expect((await signIn(password)).status).toBe(200);
  });

  it('answer the same call with the same password', async () => {
    const { password } = await begin('Mail', 'intent');
    expect((await begin('Mail', 'intent')).password).toBe(password);
    expect((await begin('Calendar', 'intent')).password).not.toBe(password);
  });

  it('do not share a name, whatever its capitals', async () => {
    const open = await begin('Calendar');
    await enroll('Mail');
    expect(await ask('MAIL')).toMatchObject({ status: 409, body: { code: 'duplicate-name' } });
    expect((await confirm(open.enrollmentId)).status).toBe(404);

    const late = await begin('Calendar');
    const mail = ((await person.call('GET', '/security-info')).body as { methods: { id: string }[] }).methods[0];
    await person.call('PATCH', `/methods/${String(mail?.id)}`, { name: 'Calendar' });
    expect(await confirm(late.enrollmentId)).toMatchObject({ status: 409, body: { code: 'duplicate-name' } });
  });

  it('may have the name of what is no app password', async () => {
    person = await host.person({ authenticators: 1 });
    expect((await ask('App 1')).status).toBe(200);
  });

  it.each(['', ' Mail', 'Mail ', 'x'.repeat(65), 'Ma\0il'])('take no name that is none: %j', async name => {
    expect(await ask(name)).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
  });

  it('are forty at most', async () => {
    person = await host.person({ policy: { limits: { appPasswords: 2 } } });
    await enroll('Mail');
    await enroll('Calendar');
    expect(await ask('Third')).toMatchObject({ status: 409, body: { code: 'limit-reached', limit: 2 } });
    const { body } = await (await host.person()).call('GET', '/security-info');
    const offer = (body['offers'] as { kind: string }[]).find(({ kind }) => kind === 'app-password');
    expect(offer).toMatchObject({ availability: { type: 'available' }, usableFor: [] });
  });

  it('are forgotten when they are cancelled, and after a quarter of an hour', async () => {
    const left = await begin();
    await person.call('DELETE', `/enrollments/${left.enrollmentId}`);
    expect(await confirm(left.enrollmentId)).toMatchObject({ status: 404, body: { code: 'enrollment-expired' } });
    const late = await begin();
    host.clock.pass(15 * minute);
    expect((await confirm(late.enrollmentId)).status).toBe(404);
    for (const { password } of [left, late]) expect((await signIn(password)).status).toBe(401);
  });

  it('are nowhere in the database as they are, once they are confirmed', async () => {
    const { password } = await enroll('Mail');
    await signIn(password);
    const tables = ['methods', 'enrollments', 'app_passwords', 'idempotent_answers', 'audit_events', 'throttles'];
    const all = JSON.stringify(await Promise.all(tables.map(table => rowsOf(host, `SELECT * FROM ${table}`, ''))));
    expect(all).toContain('app-password');
    expect(all).not.toContain(password);
    expect(all).not.toContain(password.replaceAll(' ', ''));
  });

  it('want to know who it is', async () => {
    await enroll('Mail');
    host.clock.pass(15 * minute);
    expect(await ask('Calendar')).toMatchObject({ status: 403, body: { code: 'step-up-required', methods: ['password'] } });
  });
});
