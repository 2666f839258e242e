import type { TotpActivation } from 'enrollkit/contract';
import { codeAt, wrongCode } from './support/codes.js';
import { createTestHost, type Person, type Reply, type TestHost } from './support/test-host.js';

const minute = 60_000;

interface Begun {
  readonly id: string;
  readonly secret: string;
  readonly confirm: (code: string, key?: string) => Promise<Reply>;
}

async function begin(person: Person, renew = false, key?: string): Promise<Begun> {
  const headers: Record<string, string> = key ? { 'idempotency-key': key } : {};
  const { status, body } = await person.call('POST', '/enrollments/authenticator-code', { renew }, headers);
  expect(status).toBe(200);
  const { enrollmentId: id, otpauth } = body as unknown as TotpActivation;
  if (typeof otpauth === 'string') throw new Error('Parts were expected.');
  const confirm: Begun['confirm'] = (code, confirmKey) =>
    person.call('POST', `/enrollments/${id}/confirm`, { code }, confirmKey ? { 'idempotency-key': confirmKey } : {});
  return { id, secret: otpauth.secret, confirm };
}

const methodsOf = async (person: Person): Promise<unknown> => (await person.call('GET', '/security-info')).body['methods'];

describe('setting up an app that shows codes', () => {
  let host: TestHost;
  let person: Person;
  beforeEach(async () => {
    host = await createTestHost();
    person = await host.person();
  });

  const now = (): number => host.clock.now();

  it('makes the app active by one of its codes, as the default since it is the first', async () => {
    const { secret, confirm } = await begin(person);
    const { status, body } = await confirm(codeAt(secret, now()));
    expect(status).toBe(200);
    expect(body).toMatchObject({ becameDefault: true, method: { kind: 'authenticator-code', name: null } });
    expect(await methodsOf(person)).toEqual([body['method']]);
  });

  it('lists nothing before the code', async () => {
    await begin(person);
    expect(await methodsOf(person)).toEqual([]);
  });

  it('resumes with the same secret, in less time', async () => {
    const first = await begin(person);
    host.clock.pass(minute);
    const { body } = await person.call('POST', '/enrollments/authenticator-code', { renew: false });
    expect(body).toMatchObject({ enrollmentId: first.id, otpauth: { secret: first.secret }, expiresIn: 14 * minute });
  });

  it('makes a new secret only when asked, and then the old one stops working', async () => {
    const first = await begin(person);
    const second = await begin(person, true);
    expect(second.secret).not.toBe(first.secret);
    expect(await first.confirm(codeAt(first.secret, now()))).toMatchObject({ status: 404, body: { code: 'enrollment-expired' } });
    expect((await second.confirm(codeAt(second.secret, now()))).status).toBe(200);
  });

  it('renews once for one intent, however often the call is made', async () => {
    await begin(person);
    const first = await begin(person, true, 'intent-1');
    expect((await begin(person, true, 'intent-1')).secret).toBe(first.secret);
    expect((await begin(person, true, 'intent-2')).secret).not.toBe(first.secret);
  });

  it('makes one enrollment of two calls at the same moment', async () => {
    const [first, second] = await Promise.all([begin(person), begin(person)]);
    expect(second.secret).toBe(first.secret);
  });

  it('takes the code of the step before, for people who type slowly', async () => {
    const { secret, confirm } = await begin(person);
    expect((await confirm(codeAt(secret, now() - 30_000))).status).toBe(200);
  });

  it('says so when a code is too old', async () => {
    const { secret, confirm } = await begin(person);
    expect(await confirm(codeAt(secret, now() - 3 * minute))).toMatchObject({ status: 422, body: { code: 'code-expired' } });
  });

  it('changes nothing for a wrong code and tells how many tries are left', async () => {
    const { secret, confirm } = await begin(person);
    expect(await confirm(wrongCode(secret, now()))).toMatchObject({ status: 422, body: { code: 'code-rejected', attemptsLeft: 4 } });
    expect(await methodsOf(person)).toEqual([]);
    expect((await begin(person)).secret).toBe(secret);
    expect((await confirm(codeAt(secret, now()))).status).toBe(200);
  });

  it('accepts nothing for a while after five wrong codes, and longer after the next five', async () => {
    const { secret, confirm } = await begin(person);
    const fail = (): Promise<Reply> => confirm(wrongCode(secret, now()));
    const answers = [await fail(), await fail(), await fail(), await fail()];
    expect(answers.map(({ body }) => body['attemptsLeft'])).toEqual([4, 3, 2, 1]);

    const fifth = await fail();
    expect(fifth).toMatchObject({ status: 429, body: { code: 'locked', retryAfter: 30 } });
    expect(fifth.headers.get('retry-after')).toBe('30');
    host.clock.pass(10_000);
    expect(await confirm(codeAt(secret, now()))).toMatchObject({ status: 429, body: { code: 'locked', retryAfter: 20 } });

    host.clock.pass(20_000);
    for (let tries = 0; tries < 4; tries += 1) expect((await fail()).body).toMatchObject({ code: 'code-rejected' });
    expect((await fail()).body).toMatchObject({ code: 'locked', retryAfter: 60 });
    host.clock.pass(minute);
    expect((await confirm(codeAt(secret, now()))).status).toBe(200);
  });

  it('does not begin to count again with a new secret', async () => {
    const { secret, confirm } = await begin(person);
    for (let tries = 0; tries < 3; tries += 1) await confirm(wrongCode(secret, now()));
    const renewed = await begin(person, true);
    expect((await renewed.confirm(wrongCode(renewed.secret, now()))).body).toMatchObject({ attemptsLeft: 1 });
  });

  it('counts every one of many guesses made at once', async () => {
    const { secret, confirm } = await begin(person);
    const wrong = wrongCode(secret, now());
    const codes = (await Promise.all(Array.from({ length: 8 }, () => confirm(wrong)))).map(({ body }) => body['code']);
    expect(codes.filter(code => code === 'code-rejected')).toHaveLength(4);
    expect(codes.filter(code => code === 'locked')).toHaveLength(4);
  });

  it('takes no code twice', async () => {
    const { secret, confirm } = await begin(person);
    const code = codeAt(secret, now());
    await confirm(code);
    const stepUp = (body: object): Response | Promise<Response> =>
      host.server.app.request('https://host.example/api/step-up', {
        method: 'POST',
        headers: { cookie: person.cookie, origin: 'https://host.example', 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect(await (await stepUp({ code })).json()).toMatchObject({ status: 422, code: 'code-expired' });
    host.clock.pass(30_000);
    const next = codeAt(secret, now());
    expect((await stepUp({ code: next })).status).toBe(204);
    expect((await stepUp({ code: next })).status).toBe(422);
  });

  it('answers the same call the same, and adds nothing twice', async () => {
    const { secret, confirm } = await begin(person);
    const code = codeAt(secret, now());
    const [first, second] = await Promise.all([confirm(code, 'intent'), confirm(code, 'intent')]);
    expect(first.status).toBe(200);
    expect(second.body).toEqual(first.body);
    expect(await confirm(code, 'another intent')).toMatchObject({ status: 404, body: { code: 'enrollment-expired' } });
    expect(await methodsOf(person)).toHaveLength(1);
  });

  it('counts a wrong code once, however often the same call is made', async () => {
    const { secret, confirm } = await begin(person);
    const wrong = wrongCode(secret, now());
    await confirm(wrong, 'intent');
    expect((await confirm(wrong, 'intent')).body).toMatchObject({ code: 'code-rejected', attemptsLeft: 4 });
  });

  it('refuses a key that has been used for something else', async () => {
    const { secret, confirm } = await begin(person);
    await confirm(wrongCode(secret, now()), 'intent');
    expect(await confirm(codeAt(secret, now()), 'intent')).toMatchObject({ status: 422, body: { code: 'invalid-input' } });
    expect(await methodsOf(person)).toEqual([]);
  });

  it('forgets a pending enrollment after fifteen minutes', async () => {
    const { secret, confirm } = await begin(person);
    host.clock.pass(15 * minute);
    expect(await confirm(codeAt(secret, now()))).toMatchObject({ status: 404, body: { code: 'enrollment-expired' } });
    expect((await begin(person)).secret).not.toBe(secret);
  });

  it('forgets it at once when it is cancelled, which may be said twice', async () => {
    const { id, secret, confirm } = await begin(person);
    expect((await person.call('DELETE', `/enrollments/${id}`)).status).toBe(204);
    expect((await person.call('DELETE', `/enrollments/${id}`)).status).toBe(204);
    expect((await confirm(codeAt(secret, now()))).status).toBe(404);
    expect((await begin(person)).secret).not.toBe(secret);
  });

  it('keeps what is confirmed when the enrollment is cancelled late', async () => {
    const { id, secret, confirm } = await begin(person);
    await confirm(codeAt(secret, now()));
    await person.call('DELETE', `/enrollments/${id}`);
    expect(await methodsOf(person)).toHaveLength(1);
  });

  it('does not let one person touch the enrollment of another', async () => {
    const { id, secret, confirm } = await begin(person);
    const other = await host.person();
    const theirs = await other.call('POST', `/enrollments/${id}/confirm`, { code: codeAt(secret, now()) });
    const unknown = await other.call('POST', '/enrollments/made-up/confirm', { code: codeAt(secret, now()) });
    expect(theirs).toMatchObject({ status: 404, body: { code: 'enrollment-expired' } });
    expect(theirs.body).toEqual(unknown.body);
    await other.call('DELETE', `/enrollments/${id}`);
    expect((await confirm(codeAt(secret, now()))).status).toBe(200);
    expect(await methodsOf(other)).toEqual([]);
  });

  it('refuses what policy does not allow', async () => {
    const barred = await host.person({ policy: { methods: { 'authenticator-code': { allowed: false } } } });
    const { status, body } = await barred.call('POST', '/enrollments/authenticator-code', { renew: false });
    expect({ status, code: body['code'] }).toEqual({ status: 403, code: 'not-allowed' });
  });

  it('refuses one too many, and says how many fit', async () => {
    const full = await host.person({ authenticators: 5 });
    const reply = await full.call('POST', '/enrollments/authenticator-code', { renew: false });
    expect(reply).toMatchObject({ status: 409, body: { code: 'limit-reached', limit: 5 } });
  });

  it('wants whoever has a method already to prove again who they are', async () => {
    const careful = await host.person({ authenticators: 1 });
    const started = await begin(careful);
    host.clock.pass(15 * minute - 1);
    expect((await careful.call('POST', '/enrollments/authenticator-code', { renew: false })).status).toBe(200);
    host.clock.pass(1);
    const reply = await careful.call('POST', '/enrollments/authenticator-code', { renew: false });
    expect(reply).toMatchObject({ status: 403, body: { code: 'step-up-required', methods: ['password', 'code'] } });
    expect(started.secret).toBeTruthy();
  });

  it('wants it for the code too, and takes the same call afterwards', async () => {
    const late = await createTestHost({ pendingLifetime: 60 * minute });
    const careful = await late.person({ authenticators: 1 });
    const { secret, confirm } = await begin(careful);
    late.clock.pass(20 * minute);
    const code = codeAt(secret, late.clock.now());
    expect((await confirm(code, 'intent')).body).toMatchObject({ code: 'step-up-required' });
    await late.database.queries.execute(`UPDATE sessions SET fresh_at = '${new Date(late.clock.now()).toISOString()}'`);
    expect((await confirm(code, 'intent')).status).toBe(200);
  });

  it('keeps the secret nowhere but with the method', async () => {
    const { secret, confirm } = await begin(person);
    await confirm(codeAt(secret, now()), 'intent');
    const tables = ['users', 'sessions', 'enrollments', 'used_time_steps', 'throttles', 'idempotent_answers', 'audit_events'];
    for (const table of tables) {
      const result = await host.database.queries.execute(`SELECT * FROM ${table}`);
      expect(JSON.stringify(result), table).not.toContain(secret);
    }
  });
});
