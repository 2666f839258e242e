import { hashPassword } from '../../examples/reference-host/server/accounts/passwords.js';
import { securityAnswers } from '../../examples/reference-host/server/database/schema.js';
import { randomBase32 } from '../../examples/reference-host/server/random.js';
import { addMethod } from './support/add-method.js';
import { codeAt } from './support/codes.js';
import { givePassword, password } from './support/give-password.js';
import { codeSentTo, sentTo } from './support/outbox.js';
import { rowsOf } from './support/rows-of.js';
import { TestBrowser, type BrowserReply } from './support/test-browser.js';
import { createTestHost, type Person, type TestHost } from './support/test-host.js';

const second = 1000;
const next = 'four quiet words here';

describe('a forgotten password', () => {
  let host: TestHost;
  let person: Person;
  let browser: TestBrowser;
  let mailbox: string;
  let people = 0;
  beforeEach(async () => {
    host = await createTestHost();
    person = await host.person();
    await givePassword(host, person);
    browser = new TestBrowser(host);
    mailbox = `mailbox-${String(people++)}@elsewhere.example`;
  });

  const begin = (email = person.email, by = browser): Promise<BrowserReply> => by.post('/password-reset', { email });
  const start = (way: string, by = browser): Promise<BrowserReply> => by.post('/password-reset/start', { way });
  const prove = (way: string, answer: object, by = browser): Promise<BrowserReply> => by.post('/password-reset/prove', { way, ...answer });
  const change = (to = next): Promise<BrowserReply> => browser.post('/password-reset/password', { password: to });
  const signIn = async (given: string): Promise<number> =>
    (await new TestBrowser(host).post('/sign-in', { email: person.email, password: given })).status;
  const email = (): Promise<string> => addMethod(host, person, 'email', { destination: mailbox });
  const mailed = async (): Promise<string> => {
    await expect.poll(() => codeSentTo(host, mailbox)).not.toBe('');
    return codeSentTo(host, mailbox);
  };
  const byEmail = async (): Promise<void> => {
    await email();
    await begin();
    await start('email');
    expect((await prove('email', { code: await mailed() })).status).toBe(204);
  };
  const questions = async (...answers: string[]): Promise<void> => {
    const methodId = await addMethod(host, person, 'security-questions');
    const ids = ['first-album', null, 'school-trip'];
    const rows = answers.map(async (answer, position) => {
      const questionId = ids[position] ?? null;
      const question = questionId === null ? 'What is my word?' : null;
      return { methodId, position, questionId, question, answerHash: await hashPassword(answer) };
    });
    await host.database.queries.insert(securityAnswers).values(await Promise.all(rows));
  };

  it('is another one after a code by email, which is told by email and signs everybody out', async () => {
    await byEmail();
    expect((await person.call('GET', '/security-info')).status).toBe(200);
    expect((await change()).status).toBe(204);
    expect(await signIn(next)).toBe(200);
    expect(await signIn(password)).toBe(401);
    expect((await person.call('GET', '/security-info')).status).toBe(401);
    expect(await sentTo(host, person.email)).toMatchObject([{ subject: 'Your Fernhill password was changed' }]);
    expect(await rowsOf(host, `SELECT type FROM audit_events WHERE user_id = $1 AND type LIKE 'password%'`, person.id)).toEqual([
      { type: 'password-reset' },
    ]);
  });

  it('is set once for one proof, and by nobody who has not proved anything', async () => {
    await byEmail();
    const kept = new Map(browser.cookies);
    expect((await change()).status).toBe(204);
    for (const [name, cookie] of kept) browser.cookies.set(name, cookie);
    expect(await change('another few words')).toMatchObject({ status: 410, body: { code: 'proof-expired' } });
    await begin();
    expect(await change()).toMatchObject({ status: 410 });
  });

  it('does not sign in whoever has more set up than a password', async () => {
    await addMethod(host, person, 'authenticator-code', { totpSecret: randomBase32(32) });
    await byEmail();
    await change();
    const { body } = await browser.post('/sign-in', { email: person.email, password: next });
    expect(body).toMatchObject({ proof: { ways: [{ type: 'code' }] } });
  });

  it('is reset by the answers to the questions, all of them, however they are spelled', async () => {
    await questions('blue', 'my word', 'the sea');
    await begin();
    expect((await start('security-questions')).body).toEqual({
      questions: ['Which album did you first buy with your own money?', null, 'Where did the school trip go that you remember best?'],
    });
    expect((await prove('security-questions', { answers: ['blue', 'my word', 'the lake'] })).body).toMatchObject({ code: 'code-rejected' });
    expect((await prove('security-questions', { answers: ['blue', 'my word'] })).body).toMatchObject({ code: 'code-rejected' });
    expect((await prove('security-questions', { answers: [' BLUE', 'My  word', 'The sea'] })).status).toBe(204);
    expect((await change()).status).toBe(204);
  });

  it('is reset by the code of an app, once', async () => {
    const secret = randomBase32(32);
    await addMethod(host, person, 'authenticator-code', { totpSecret: secret });
    const code = codeAt(secret, host.clock.now());
    await begin();
    expect((await prove('authenticator-code', { code })).status).toBe(204);
    expect((await prove('authenticator-code', { code })).body).toMatchObject({ code: 'code-expired' });
  });

  it('is not reset by what policy does not take for it', async () => {
    person = await host.person({ policy: { methods: { email: { allowed: true, usableFor: [] } } } });
    await email();
    const known = await host.person();
    await begin();
    expect((await start('email')).status).toBe(200);
    await addMethod(host, known, 'email', { destination: `other-${mailbox}` });
    const other = new TestBrowser(host);
    await begin(known.email, other);
    await start('email', other);
    await expect.poll(() => sentTo(host, `other-${mailbox}`)).toHaveLength(1);
    expect(await sentTo(host, mailbox)).toEqual([]);
  });

  it.each([
    ['too-short', 'eleven char'],
    ['guessable', 'aaaaaaaaaaaaaaaa'],
    ['repeated', password],
  ])('is refused as %s', async (reason, given) => {
    await byEmail();
    expect(await change(given)).toMatchObject({ status: 422, body: { code: 'invalid-input', reason } });
    expect(await signIn(password)).toBe(200);
  });

  it('says the same of an address that nobody has, at every step', async () => {
    await questions('blue', 'my word', 'the sea');
    await email();
    const nobody = new TestBrowser(host);
    const pairs: [BrowserReply, BrowserReply][] = [];
    const both = async (act: (by: TestBrowser, address: string) => Promise<BrowserReply>): Promise<void> => {
      pairs.push([await act(browser, person.email), await act(nobody, `nobody-${mailbox}`)]);
    };
    await both((by, address) => begin(address, by));
    await both(by => start('email', by));
    await both(by => start('email', by));
    for (let tries = 0; tries < 5; tries += 1) await both(by => prove('email', { code: '000000' }, by));
    await both(by => prove('security-questions', { answers: ['a', 'b', 'c'] }, by));
    host.clock.pass(30 * second);
    await both(by => prove('security-questions', { answers: ['a', 'b', 'c'] }, by));
    for (const [known, unknown] of pairs) expect(unknown).toMatchObject({ status: known.status, body: known.body });
    expect(pairs.map(([{ status }]) => status)).toEqual([200, 200, 429, 422, 422, 422, 422, 429, 429, 422]);
    expect([...nobody.cookies.keys()]).toEqual([...browser.cookies.keys()]);
    await expect.poll(() => sentTo(host, mailbox)).toHaveLength(1);
  });

  it('asks nobody the same questions each time, as if they were somebody’s', async () => {
    const ask = async (address: string): Promise<unknown> => {
      const by = new TestBrowser(host);
      await begin(address, by);
      return (await start('security-questions', by)).body['questions'];
    };
    const [once, again, other] = [await ask('no-1@example.com'), await ask('no-1@example.com'), await ask('no-2@example.com')];
    expect(once).toHaveLength(3);
    expect(again).toEqual(once);
    expect(other).not.toEqual(once);
  });

  it('cannot be begun for one address as often as somebody likes', async () => {
    const statuses: number[] = [];
    for (let tries = 0; tries < 6; tries += 1) statuses.push((await begin(`often-${mailbox}`)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('locks out nobody who knows the password', async () => {
    await email();
    await begin();
    for (let tries = 0; tries < 5; tries += 1) await prove('email', { code: '000000' });
    expect((await prove('email', { code: '000000' })).status).toBe(429);
    expect(await signIn(password)).toBe(200);
  });

  it('writes down what was refused, and keeps no password as it is', async () => {
    await byEmail();
    await prove('security-questions', { answers: ['a'] });
    await change();
    const events = await rowsOf(host, 'SELECT type, data FROM audit_events WHERE user_id = $1', person.id);
    expect(events).toContainEqual({ type: 'password-reset-refused', data: { kind: 'security-questions', reason: 'code-rejected' } });
    const rows = JSON.stringify([await rowsOf(host, 'SELECT * FROM users WHERE id = $1', person.id), events]);
    expect(rows).not.toContain(next);
  });
});
