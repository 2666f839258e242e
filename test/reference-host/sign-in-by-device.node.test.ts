import type { PushActivation, TestNotification } from 'enrollkit/contract';
import { addMethod } from './support/add-method.js';
import { givePassword, password } from './support/give-password.js';
import { lastUseOf } from './support/last-use-of.js';
import { rowsOf } from './support/rows-of.js';
import { createAuthenticator, type TestAuthenticator } from './support/test-authenticator.js';
import { TestBrowser, type BrowserReply } from './support/test-browser.js';
import { createTestHost, type Person, type TestHost } from './support/test-host.js';
import { activatePhone, type TestPhone } from './support/test-phone.js';

const second = 1000;
const minute = 60 * second;

let host: TestHost;
let person: Person;
let browser: TestBrowser;
beforeEach(async () => {
  host = await createTestHost();
  person = await host.person();
  await givePassword(host, person);
  browser = new TestBrowser(host);
});

const enter = (by = browser): Promise<BrowserReply> => by.post('/sign-in', { email: person.email, password });
const start = (way: string, by = browser): Promise<BrowserReply> => by.post('/proof/start', { way });
const finish = (way: string, answer: object): Promise<BrowserReply> => browser.post('/proof/finish', { way, ...answer });

describe('signing in by a notification', () => {
  let device: TestPhone;
  let way: string;
  beforeEach(async () => {
    const { enrollmentId, qrContent } = (await person.call('POST', '/enrollments/authenticator-push', { renew: false }))
      .body as unknown as PushActivation;
    device = await activatePhone(host, qrContent, 'Pixel');
    const { testId, number } = (await person.call('POST', `/enrollments/${enrollmentId}/tests`, {})).body as unknown as TestNotification;
    await approve(number);
    const { body } = await person.call('POST', `/enrollments/${enrollmentId}/confirm`, { testId });
    way = `${(body['method'] as { id: string }).id}:app-notification`;
  });

  const waiting = () => device.phone.fetchChallenges(device.membership);
  const approve = async (number: string): Promise<boolean> => {
    const [challenge] = await waiting();
    return device.phone.approve(device.membership, challenge?.nonce ?? '', number);
  };
  const send = async (by = browser): Promise<{ testId: string; number: string }> =>
    (await start(way, by)).body as { testId: string; number: string };
  const status = async (testId: string): Promise<unknown> => (await browser.get(`/proof/notifications/${testId}`)).body['type'];

  it('lets whoever enters the number in the app come in, and stamps the app', async () => {
    await enter();
    const { testId, number } = await send();
    expect(await waiting()).toMatchObject([{ title: 'Sign-in request', presenceLength: 2 }]);
    expect(await status(testId)).toBe('waiting');
    expect((await finish(way, { testId })).body).toMatchObject({ code: 'not-allowed' });
    expect(await approve(number === '42' ? '24' : '42')).toBe(false);
    expect(await approve(number)).toBe(true);
    expect(await status(testId)).toBe('approved');
    expect((await finish(way, { testId })).body).toEqual({ account: person.email });
    expect(await lastUseOf(host, way.split(':')[0] ?? '')).toBe(host.clock.now());
  });

  it('lets nobody in who is denied, or too late', async () => {
    await enter();
    const { testId } = await send();
    const [challenge] = await waiting();
    await device.phone.decline(device.membership, challenge?.nonce ?? '');
    expect(await status(testId)).toBe('denied');
    expect((await finish(way, { testId })).status).toBe(403);
    host.clock.pass(20 * second);
    const late = await send();
    host.clock.pass(2 * minute);
    expect(await status(late.testId)).toBe('expired');
    expect((await finish(way, { testId: late.testId })).status).toBe(403);
  });

  it('is not sent again at once, whoever asks, and only one waits on the phone', async () => {
    await enter();
    const { testId } = await send();
    const stranger = new TestBrowser(host);
    await enter(stranger);
    expect((await start(way, stranger)).body).toMatchObject({ code: 'rate-limited', retryAfter: 20 });
    host.clock.pass(20 * second);
    const theirs = await send(stranger);
    expect(await status(testId)).toBe('superseded');
    expect(await waiting()).toHaveLength(1);
    await approve(theirs.number);
    expect((await finish(way, { testId: theirs.testId })).status).toBe(403);
  });

  it('lets in once, however often the page says so at the same moment', async () => {
    await enter();
    const { testId, number } = await send();
    await approve(number);
    const answers = await Promise.all([finish(way, { testId }), finish(way, { testId })]);
    expect(answers.map(({ status: code }) => code).sort()).toEqual([200, 410]);
  });

  it('is withdrawn from the phone when the person leaves', async () => {
    await enter();
    await send();
    await browser.delete('/proof');
    expect(await waiting()).toEqual([]);
  });
});

describe('signing in by a passkey or a security key', () => {
  const enroll = async (authenticator: TestAuthenticator, kind: string): Promise<string> => {
    const { body } = await person.call('POST', '/enrollments/passkey', { kind });
    const credential = authenticator.create(body['options'] as Parameters<TestAuthenticator['create']>[0]);
    const confirmed = await person.call('POST', `/enrollments/${String(body['enrollmentId'])}/confirm`, { credential });
    return (confirmed.body['method'] as { id: string }).id;
  };
  const optionsOf = ({ body }: BrowserReply): object => body['options'] as object;
  const alone = async (authenticator: TestAuthenticator, at?: string): Promise<BrowserReply> => {
    const options = optionsOf(await browser.post('/proof/passkey'));
    return browser.post('/proof/passkey/finish', { credential: authenticator.get(options, at) });
  };

  it.each(['passkey', 'security-key'])('takes a %s after the password, and stamps it', async kind => {
    const authenticator = createAuthenticator();
    const id = await enroll(authenticator, kind);
    await enter();
    const options = optionsOf(await start('passkey'));
    expect(options).toMatchObject({ rpId: 'host.example', userVerification: 'preferred', allowCredentials: [{ transports: ['usb'] }] });
    expect((await finish('passkey', { credential: authenticator.get(options) })).body).toEqual({ account: person.email });
    expect(await lastUseOf(host, id)).toBe(host.clock.now());
  });

  it('takes an answer to one challenge once, and of this site only', async () => {
    const authenticator = createAuthenticator();
    await enroll(authenticator, 'passkey');
    await enter();
    const elsewhere = authenticator.get(optionsOf(await start('passkey')), 'https://evil.host.example');
    expect((await finish('passkey', { credential: elsewhere })).body).toMatchObject({ code: 'code-rejected' });
    const old = optionsOf(await start('passkey'));
    const fresh = optionsOf(await start('passkey'));
    expect((await finish('passkey', { credential: authenticator.get(old) })).status).toBe(422);
    expect((await finish('passkey', { credential: authenticator.get(fresh) })).status).toBe(422);
  });

  it('does not take the passkey of somebody else', async () => {
    const other = createAuthenticator();
    await enroll(createAuthenticator(), 'passkey');
    const victim = person;
    person = await host.person();
    await enroll(other, 'passkey');
    person = victim;
    await enter();
    const options = { ...optionsOf(await start('passkey')), allowCredentials: [] };
    expect((await finish('passkey', { credential: other.get(options) })).body).toMatchObject({ code: 'code-rejected' });
  });

  it('takes a passkey without a password, whoever it names', async () => {
    const authenticator = createAuthenticator();
    await enroll(authenticator, 'passkey');
    expect((await alone(authenticator)).body).toEqual({ account: person.email });
    expect(await browser.account()).toBe(person.email);
    expect(await rowsOf(host, `SELECT data FROM audit_events WHERE type = 'signed-in' AND user_id = $1`, person.id)).toEqual([
      { data: { way: 'passkey' } },
    ]);
  });

  it('takes no key without a password, nor a passkey that did not make sure who holds it, nor one that was removed', async () => {
    const [key, careless, removed] = [createAuthenticator(), createAuthenticator(), createAuthenticator()];
    const strict = createAuthenticator({ verifiesUser: false });
    await enroll(key, 'security-key');
    await enroll(careless, 'passkey');
    const id = await enroll(removed, 'passkey');
    expect((await alone(key)).body).toMatchObject({ code: 'sign-in-refused' });
    expect(() => strict.get({ challenge: 'AAAA', rpId: 'host.example' })).toThrow();
    await person.call('DELETE', `/methods/${id}`);
    expect((await alone(removed)).body).toMatchObject({ code: 'sign-in-refused' });
    expect((await browser.get('/session')).status).toBe(401);
    expect((await alone(careless)).status).toBe(200);
  });
});

describe('signing in by a recovery code', () => {
  const codesOf = async (): Promise<string[]> => {
    const { body } = await person.call('POST', '/enrollments/recovery-codes', { renew: false });
    await person.call('POST', `/enrollments/${String(body['enrollmentId'])}/confirm`, { saved: true });
    return body['codes'] as string[];
  };

  it('takes each once, and says how many are left', async () => {
    await addMethod(host, person, 'text-message', { destination: '+31612345678' });
    const [first = '', other = ''] = await codesOf();
    await enter();
    expect((await finish('recovery-code', { recoveryCode: first })).body).toEqual({ account: person.email, recoveryCodesLeft: 9 });
    await enter();
    expect((await finish('recovery-code', { recoveryCode: first })).body).toMatchObject({ code: 'code-rejected' });
    expect((await finish('recovery-code', { recoveryCode: other.toLowerCase() })).body).toMatchObject({ recoveryCodesLeft: 8 });
  });

  it('is not asked of whoever has nothing else: it helps out where something is missing', async () => {
    await codesOf();
    expect((await enter()).body).toEqual({ account: person.email });
  });
});

describe('proving again who one is', () => {
  it('takes every way and the password, and gives the session another token', async () => {
    await addMethod(host, person, 'text-message', { destination: '+31612345678' });
    await person.call('GET', '/security-info');
    browser.cookies.set('reference_host_session', { value: person.cookie.split('=')[1] ?? '', path: '/', attributes: '' });
    const before = browser.cookies.get('reference_host_session')?.value;
    host.clock.pass(16 * minute);
    const { ways } = (await browser.post('/step-up/begin')).body as { ways: { type: string }[] };
    expect(ways.map(({ type }) => type)).toEqual(['message', 'call', 'password']);
    expect((await finish('password', { password: 'not it' })).body).toMatchObject({ code: 'sign-in-refused' });
    expect((await finish('password', { password })).body).toEqual({ account: person.email });
    expect(browser.cookies.get('reference_host_session')?.value).not.toBe(before);
    expect(await browser.account()).toBe(person.email);
    expect(await rowsOf(host, 'SELECT type, data FROM audit_events WHERE user_id = $1 ORDER BY id', person.id)).toEqual([
      { type: 'step-up-refused', data: { way: 'password', reason: 'sign-in-refused' } },
      { type: 'stepped-up', data: { way: 'password' } },
    ]);
  });

  it('lets the token from before work for half a minute more, for what is on its way', async () => {
    const former = new TestBrowser(host);
    for (const each of [browser, former]) {
      each.cookies.set('reference_host_session', { value: person.cookie.split('=')[1] ?? '', path: '/', attributes: '' });
    }
    await browser.post('/step-up/begin');
    await finish('password', { password });
    expect(await former.account()).toBe(person.email);
    host.clock.pass(30 * second);
    expect((await former.get('/session')).status).toBe(401);
    expect(await browser.account()).toBe(person.email);
  });

  it('is for the one who is signed in here only', async () => {
    browser.cookies.set('reference_host_session', { value: person.cookie.split('=')[1] ?? '', path: '/', attributes: '' });
    await browser.post('/step-up/begin');
    browser.cookies.delete('reference_host_session');
    expect((await finish('password', { password })).body).toMatchObject({ code: 'session-expired' });
  });
});
