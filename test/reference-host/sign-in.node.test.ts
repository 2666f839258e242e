import { randomBase32 } from '../../examples/reference-host/server/random.js';
import { addMethod } from './support/add-method.js';
import { codeAt, wrongCode } from './support/codes.js';
import { givePassword, password } from './support/give-password.js';
import { actOnCall, callTo, codeSentTo, sentTo } from './support/outbox.js';
import { lastUseOf } from './support/last-use-of.js';
import { rowsOf } from './support/rows-of.js';
import { TestBrowser, type BrowserReply } from './support/test-browser.js';
import { createTestHost, type Person, type TestHost } from './support/test-host.js';

const second = 1000;
const minute = 60 * second;

interface Described {
  readonly account: string;
  readonly ways: readonly { readonly id: string; readonly type: string; readonly kinds: readonly string[] }[];
}

describe('signing in with more than a password', () => {
  let host: TestHost;
  let person: Person;
  let browser: TestBrowser;
  let secret: string;
  let number: string;
  let numbers = 5000;
  beforeEach(async () => {
    host = await createTestHost();
    person = await host.person();
    await givePassword(host, person);
    browser = new TestBrowser(host);
    secret = randomBase32(32);
    number = `+3161234${String(numbers++)}`;
  });

  const enter = (by = browser): Promise<BrowserReply> => by.post('/sign-in', { email: person.email, password });
  const proofIn = ({ body }: BrowserReply): Described => body['proof'] as Described;
  const typesAfter = async (): Promise<string[]> => proofIn(await enter()).ways.map(({ type }) => type);
  const start = (way: string, more: object = {}): Promise<BrowserReply> => browser.post('/proof/start', { way, ...more });
  const finish = (way: string, answer: object): Promise<BrowserReply> => browser.post('/proof/finish', { way, ...answer });
  const app = (): Promise<string> => addMethod(host, person, 'authenticator-code', { totpSecret: secret });
  const phone = (): Promise<string> => addMethod(host, person, 'text-message', { destination: number, detail: '+31 ••••••••78' });
  const code = (): string => codeAt(secret, host.clock.now());
  const log = async (): Promise<unknown[]> =>
    rowsOf(host, 'SELECT type, data, browser FROM audit_events WHERE user_id = $1 ORDER BY id', person.id);

  it('takes the password alone of whoever has nothing else', async () => {
    expect((await enter()).body).toEqual({ account: person.email });
    expect(await browser.account()).toBe(person.email);
  });

  it('is half way with the password of whoever has more, which is good for nothing else', async () => {
    await app();
    const { status, body } = await enter();
    expect({ status, account: body['account'] }).toEqual({ status: 200, account: undefined });
    expect((await browser.get('/session')).status).toBe(401);
    expect((await browser.get('/enrollkit/security-info')).status).toBe(401);
    expect((await browser.get('/audit-log')).status).toBe(401);
    expect([...browser.cookies.keys()]).toEqual(['reference_host_proof']);
    expect(browser.cookies.get('reference_host_proof')?.attributes).toBe('Max-Age=900; Path=/api/proof; HttpOnly; Secure; SameSite=Strict');
    expect((await browser.get('/proof')).body).toMatchObject({ account: person.email, ways: [{ type: 'code' }] });
  });

  it('never asks for an email, questions, an app password, or what nobody can check', async () => {
    await addMethod(host, person, 'email', { destination: 'sam@elsewhere.example' });
    await addMethod(host, person, 'security-questions');
    await addMethod(host, person, 'app-password');
    await addMethod(host, person, 'temporary-access-pass');
    await addMethod(host, person, 'hardware-token');
    await addMethod(host, person, 'authenticator-code', { totpSecret: null });
    await addMethod(host, person, 'authenticator-push');
    expect((await enter()).body).toEqual({ account: person.email });
  });

  it('does not ask for what has expired, nor for what policy does not take for signing in', async () => {
    await addMethod(host, person, 'authenticator-code', { totpSecret: secret, expiresAt: new Date(host.clock.now()) });
    expect((await enter()).body).toEqual({ account: person.email });
    person = await host.person({ policy: { methods: { 'text-message': { allowed: true, usableFor: ['password-reset'] } } } });
    await givePassword(host, person);
    await phone();
    expect((await enter()).body).toEqual({ account: person.email });
  });

  it('offers the default first, then what is safer before what is less safe', async () => {
    const id = await phone();
    await app();
    await host.database.queries.execute(`UPDATE users SET default_option = '${id}:phone-call' WHERE id = '${person.id}'`);
    expect(await typesAfter()).toEqual(['call', 'code', 'message']);
    await host.database.queries.execute(`UPDATE users SET default_option = NULL WHERE id = '${person.id}'`);
    expect(await typesAfter()).toEqual(['code', 'message', 'call']);
  });

  it('works by the code of an app, once, and says that the app was used', async () => {
    const id = await app();
    await enter();
    expect((await finish('code', { code: wrongCode(secret, host.clock.now()) })).body).toMatchObject({
      code: 'code-rejected',
      attemptsLeft: 4,
    });
    const shown = code();
    expect((await finish('code', { code: shown })).body).toEqual({ account: person.email });
    expect(await browser.account()).toBe(person.email);
    expect(browser.cookies.has('reference_host_proof')).toBe(false);
    expect(await lastUseOf(host, id)).toBe(host.clock.now());
    await enter();
    expect((await finish('code', { code: shown })).body).toMatchObject({ code: 'code-expired' });
  });

  it('takes nothing for a while after five wrong codes, however often the password is given', async () => {
    await app();
    for (let tries = 0; tries < 4; tries += 1) {
      await enter();
      expect((await finish('code', { code: wrongCode(secret, host.clock.now()) })).status).toBe(422);
    }
    expect((await finish('code', { code: wrongCode(secret, host.clock.now()) })).status).toBe(429);
    await enter();
    const locked = await finish('code', { code: code() });
    expect(locked).toMatchObject({ status: 429, body: { code: 'locked', retryAfter: 30 } });
    expect(locked.headers.get('retry-after')).toBe('30');
    host.clock.pass(30 * second);
    expect((await finish('code', { code: code() })).status).toBe(200);
  });

  it('works by a code that is sent, of which only the newest counts, for this sign-in only', async () => {
    const id = await phone();
    const way = `${id}:text-message`;
    await enter();
    expect((await start(way)).body).toMatchObject({
      sentTo: expect.stringMatching(/^\+31 •{7}\d\d$/) as unknown,
      channel: 'text-message',
      otherChannels: ['voice'],
      digits: 6,
    });
    const first = await codeSentTo(host, number);
    expect((await start(way)).status).toBe(200);
    expect(await sentTo(host, number)).toHaveLength(1);
    expect((await start(way, { again: true })).body).toMatchObject({ code: 'rate-limited', retryAfter: 30 });
    host.clock.pass(30 * second);
    expect((await start(way, { channel: 'voice' })).body).toMatchObject({ channel: 'voice' });
    expect((await finish(way, { code: first })).body).toMatchObject({ code: 'code-expired' });

    const stranger = new TestBrowser(host);
    await enter(stranger);
    const sent = await codeSentTo(host, number);
    expect((await stranger.post('/proof/finish', { way, code: sent })).status).toBe(400);
    expect((await finish(way, { code: sent })).body).toEqual({ account: person.email });
    expect(await lastUseOf(host, id)).toBe(host.clock.now());
  });

  it('takes a sent code for ten minutes', async () => {
    const way = `${await phone()}:text-message`;
    await enter();
    await start(way);
    host.clock.pass(10 * minute);
    expect((await finish(way, { code: await codeSentTo(host, number) })).body).toMatchObject({ code: 'code-expired' });
  });

  it('works by # in a call, and not by a call that nobody answered', async () => {
    const id = await phone();
    const way = `${id}:phone-call`;
    await enter();
    const { callId } = (await start(way)).body as { callId: string };
    expect((await finish(way, { callId })).body).toMatchObject({ code: 'not-allowed' });
    expect((await sentTo(host, number))[0]?.body).toContain('Somebody is signing in');
    await actOnCall(host, await callTo(host, number), 'answered');
    expect((await browser.get(`/proof/calls/${callId}`)).body).toEqual({ type: 'answered' });
    await actOnCall(host, callId, 'hash-pressed');
    expect((await finish(way, { callId })).body).toEqual({ account: person.email });
    expect(await lastUseOf(host, id)).toBe(host.clock.now());
  });

  it('ends a call when another way is begun, or the person leaves', async () => {
    const id = await phone();
    await app();
    await enter();
    const first = (await start(`${id}:phone-call`)).body as { callId: string };
    await start('code');
    expect((await browser.get(`/proof/calls/${first.callId}`)).body).toEqual({ type: 'superseded' });
    host.clock.pass(30 * second);
    const { callId } = (await start(`${id}:phone-call`)).body as { callId: string };
    expect((await browser.delete('/proof')).status).toBe(204);
    expect(await rowsOf(host, 'SELECT state FROM phone_calls WHERE id = $1', callId)).toEqual([{ state: 'superseded' }]);
    expect((await browser.get('/proof')).body).toMatchObject({ code: 'proof-expired' });
  });

  it('is over after a quarter of an hour, and done once', async () => {
    await app();
    await enter();
    const kept = new Map(browser.cookies);
    host.clock.pass(15 * minute);
    expect(await finish('code', { code: code() })).toMatchObject({ status: 410, body: { code: 'proof-expired' } });
    await enter();
    for (const [name, cookie] of browser.cookies) kept.set(name, cookie);
    expect((await finish('code', { code: code() })).status).toBe(200);
    host.clock.pass(30 * second);
    for (const [name, cookie] of kept) browser.cookies.set(name, cookie);
    expect(await finish('code', { code: code() })).toMatchObject({ status: 410 });
  });

  it('does not take what was removed meanwhile, nor a way that is not there', async () => {
    const id = await app();
    await phone();
    await enter();
    await host.database.queries.execute(`DELETE FROM methods WHERE id = '${id}'`);
    expect((await finish('code', { code: code() })).body).toMatchObject({ code: 'not-allowed' });
    expect((await finish('password', { password })).body).toMatchObject({ code: 'not-allowed' });
  });

  it('opens another session, and ends the one that this browser had', async () => {
    await app();
    await enter();
    await finish('code', { code: code() });
    const former = browser.cookies.get('reference_host_session');
    host.clock.pass(30 * second);
    await enter();
    await finish('code', { code: code() });
    expect(browser.cookies.get('reference_host_session')?.value).not.toBe(former?.value);
    const thief = new TestBrowser(host);
    if (former) thief.cookies.set('reference_host_session', former);
    expect((await thief.get('/session')).status).toBe(401);
  });

  it('writes down who came in and who did not, and by which browser', async () => {
    await app();
    await browser.post('/sign-in', { email: person.email, password: 'not it' });
    await enter();
    await finish('code', { code: wrongCode(secret, host.clock.now()) });
    await finish('code', { code: code() });
    expect(await log()).toEqual(
      [
        { type: 'sign-in-refused', data: { way: 'password' } },
        { type: 'sign-in-begun', data: { way: 'password' } },
        { type: 'sign-in-refused', data: { way: 'code', reason: 'code-rejected' } },
        { type: 'signed-in', data: { way: 'code' } },
      ].map(event => ({ ...event, browser: 'Chrome on Linux' })),
    );
  });

  it('keeps no token as it is', async () => {
    await app();
    await enter();
    const token = browser.cookies.get('reference_host_proof')?.value ?? '';
    expect(token).toMatch(/^[\w-]{32}$/);
    expect(JSON.stringify(await rowsOf(host, 'SELECT * FROM proofs WHERE user_id = $1', person.id))).not.toContain(token);
  });
});
