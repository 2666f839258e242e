import pg from 'pg';
import type { PushActivation, TestNotification } from 'enrollkit/contract';
import { createPhone, createSigningKeys, readInvitation } from '../../examples/reference-host/phone/protocol/index.js';
import { samplePassword } from '../../examples/reference-host/server/accounts/sample-users.js';
import { openDatabase } from '../../examples/reference-host/server/database/open-database.js';
import { readEvents } from '../../src/adapters/http/read-events.js';
import { codeAt, wrongCode } from './support/codes.js';
import { startPostgres, type RunningPostgres } from './support/start-postgres.js';
import { startProcess, type ServerProcess } from './support/start-process.js';

describe('two servers on one Postgres', () => {
  const started: { stop(): Promise<void> }[] = [];
  let postgres: RunningPostgres;
  let one: ServerProcess;
  let other: ServerProcess;
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    postgres = await startPostgres();
    started.push(postgres);
    const env = { DATABASE_URL: postgres.url };
    // Together, so that both find the database empty.
    [one, other] = await Promise.all([startProcess(env), startProcess(env)]);
    started.unshift(one, other);
    for (const name of ['sam', 'alex']) {
      const response = await call(one, 'POST', '/api/sign-in', { email: `${name}@example.com`, password: samplePassword });
      cookies.set(name, response.headers.get('set-cookie')?.split(';')[0] ?? '');
    }
  });
  afterAll(async () => {
    for (const { stop } of started) await stop();
  });

  const call = (server: ServerProcess, method: string, path: string, body?: object, cookie = '', more: Record<string, string> = {}) =>
    fetch(server.url + path, {
      method,
      headers: { origin: server.url, cookie, 'content-type': 'application/json', ...more },
      ...(body && { body: JSON.stringify(body) }),
    });
  const as =
    (name: string) =>
    async (
      server: ServerProcess,
      method: string,
      path: string,
      body?: object,
      more?: Record<string, string>,
    ): Promise<Record<string, unknown>> => {
      const response = await call(server, method, `/api/enrollkit${path}`, body, cookies.get(name), more);
      const text = await response.text();
      return { status: response.status, ...(text ? (JSON.parse(text) as object) : {}) };
    };

  it('know the same people, who signed in at either', async () => {
    for (const server of [one, other])
      expect(await as('sam')(server, 'GET', '/security-info')).toMatchObject({ account: 'sam@example.com' });
  });

  it('carry a phone’s answer from the one to the browser that watches at the other', async () => {
    const ask = as('sam');
    const { enrollmentId: id, qrContent } = (await ask(one, 'POST', '/enrollments/authenticator-push', {
      renew: false,
    })) as unknown as PushActivation;
    const activation = watch(one, `/enrollments/${id}/activation`);
    expect((await activation.next()).value).toEqual({ type: 'waiting' });

    const atOther: typeof fetch = (input, init) =>
      fetch(String(input instanceof Request ? input.url : input).replace(one.url, other.url), init);
    const phone = createPhone({ keys: await createSigningKeys(), fetch: atOther });
    const membership = await phone.activate(readInvitation(qrContent), 'Pixel');
    expect((await activation.next()).value).toEqual({ type: 'activated', device: 'Pixel' });

    const waiting = phone.fetchChallenges(membership, { wait: 20 });
    const { testId, number } = (await ask(one, 'POST', `/enrollments/${id}/tests`, {})) as unknown as TestNotification;
    const answers = watch(one, `/enrollments/${id}/tests/${testId}`);
    expect((await answers.next()).value).toEqual({ type: 'waiting' });

    const [challenge] = await waiting;
    // Also when the line on which the servers hear of each other breaks meanwhile.
    expect(await breakListeners()).toBe(2);
    expect(await phone.approve(membership, challenge?.nonce ?? '', number)).toBe(true);
    expect((await answers.next()).value).toEqual({ type: 'approved' });
    expect((await answers.next()).done).toBe(true);

    expect(await ask(other, 'POST', `/enrollments/${id}/confirm`, { testId })).toMatchObject({ status: 200, becameDefault: true });
    expect(await ask(one, 'POST', `/enrollments/${id}/confirm`, { testId })).toMatchObject({ status: 200, becameDefault: true });
  });

  it('keep to one limit, one count of wrong codes and one answer for one intent', async () => {
    const ask = as('alex');
    const begun = await ask(one, 'POST', '/enrollments/authenticator-code', { renew: false });
    expect(await ask(other, 'POST', '/enrollments/authenticator-code', { renew: false })).toMatchObject({
      enrollmentId: begun['enrollmentId'],
    });
    const { secret } = begun['otpauth'] as { secret: string };
    const path = `/enrollments/${String(begun['enrollmentId'])}/confirm`;

    const wrong = { code: wrongCode(secret, Date.now()) };
    expect(await ask(one, 'POST', path, wrong)).toMatchObject({ attemptsLeft: 4 });
    expect(await ask(other, 'POST', path, wrong)).toMatchObject({ attemptsLeft: 3 });

    const right = { code: codeAt(secret, Date.now()) };
    const intents = [
      [one, 'intent'],
      [other, 'intent'],
      [one, 'another'],
      [other, 'another'],
    ] as const;
    const answers = await Promise.all(intents.map(([server, key]) => ask(server, 'POST', path, right, { 'idempotency-key': key })));
    // Whichever intent came first, it has one answer at both servers; the other finds the enrollment gone.
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 404, 404]);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[3]).toEqual(answers[2]);
    expect((await ask(one, 'GET', '/security-info'))['methods']).toHaveLength(5);
    for (const server of [one, other]) {
      expect(await ask(server, 'POST', '/enrollments/authenticator-code', { renew: false })).toMatchObject({
        code: 'limit-reached',
        limit: 5,
      });
    }
  });

  it('look again when they may have missed something, and go on hearing', async () => {
    const database = await openDatabase({ url: postgres.url });
    const heard: unknown[] = [];
    const stop = await database.listen('news', message => heard.push(message));
    await breakListeners();
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual([undefined]);
    await database.queries.execute("SELECT pg_notify('news', 'first')");
    await expect.poll(() => heard).toEqual([undefined, 'first']);
    await stop();
    await database.close();
  });

  async function* watch(server: ServerProcess, path: string): AsyncGenerator<unknown> {
    const { body } = await call(server, 'GET', `/api/enrollkit${path}`, undefined, cookies.get('sam'), { accept: 'text/event-stream' });
    if (body) for await (const text of readEvents(body)) yield JSON.parse(text);
  }

  async function breakListeners(): Promise<number | null> {
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    const { rowCount } = await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'");
    await client.end();
    return rowCount;
  }
});
