import type { PushActivation, TestNotification } from 'enrollkit/contract';
import { readInvitation, resolveInvitation, sign } from '../../examples/reference-host/phone/protocol/index.js';
import { createTestHost, origin, type Person, type Reply, type TestHost } from './support/test-host.js';
import { activatePhone, createTestPhone, requestTo, type TestPhone } from './support/test-phone.js';

const second = 1000;
const minute = 60 * second;

describe('setting up an app that gets notifications', () => {
  let host: TestHost;
  let person: Person;
  beforeEach(async () => {
    host = await createTestHost();
    person = await host.person();
  });

  const begin = async (renew = false): Promise<PushActivation> => {
    const { status, body } = await person.call('POST', '/enrollments/authenticator-push', { renew });
    expect(status).toBe(200);
    return body as unknown as PushActivation;
  };
  const send = (id: string, key?: string): Promise<Reply> =>
    person.call('POST', `/enrollments/${id}/tests`, {}, key ? { 'idempotency-key': key } : {});
  const sendTest = async (id: string): Promise<TestNotification> => {
    const { status, body } = await send(id);
    expect(status).toBe(200);
    return body as unknown as TestNotification;
  };
  const activation = (id: string): Promise<Reply> => person.call('GET', `/enrollments/${id}/activation`);
  const test = (id: string, testId: string): Promise<Reply> => person.call('GET', `/enrollments/${id}/tests/${testId}`);
  const confirm = (id: string, testId: string): Promise<Reply> => person.call('POST', `/enrollments/${id}/confirm`, { testId });
  const wrongFor = (number: string): string => (number === '42' ? '24' : '42');

  /** As far as a test notification that waits on the phone. */
  const untilTest = async () => {
    const { enrollmentId: id, qrContent } = await begin();
    const device = await activatePhone(host, qrContent);
    const { testId, number } = await sendTest(id);
    const nonce = await openNonce(device);
    return { id, device, testId, number, nonce };
  };
  const openNonce = async ({ phone, membership }: TestPhone): Promise<string> => {
    const [challenge] = await phone.fetchChallenges(membership);
    if (!challenge) throw new Error('Nothing waits on the phone.');
    return challenge.nonce;
  };

  it('goes from the code in the picture to an approved test and an active method', async () => {
    const { enrollmentId: id, qrContent } = await begin();
    expect((await activation(id)).body).toEqual({ type: 'waiting' });
    const device = await activatePhone(host, qrContent, 'Pixel');
    expect((await activation(id)).body).toEqual({ type: 'activated', device: 'Pixel' });

    const { testId, number, expiresIn, resendAfter } = await sendTest(id);
    expect(number).toMatch(/^\d\d$/);
    expect({ expiresIn, resendAfter }).toEqual({ expiresIn: 2 * minute, resendAfter: 20 * second });
    expect((await test(id, testId)).body).toEqual({ type: 'waiting' });
    expect(await device.phone.approve(device.membership, await openNonce(device), number)).toBe(true);
    expect((await test(id, testId)).body).toEqual({ type: 'approved' });

    const { body } = await confirm(id, testId);
    expect(body).toMatchObject({ becameDefault: true, method: { kind: 'authenticator-push', detail: 'Pixel' } });
    expect((await person.call('GET', '/security-info')).body['methods']).toEqual([body['method']]);
  });

  it('describes itself in the picture as the protocol has it', async () => {
    const { qrContent, url } = await begin();
    expect(url).toBe(`${origin}/api/push`);
    const { protocol, host: type, searchParams } = new URL(qrContent.replace('otpauth:', 'https:'));
    expect({ protocol, type }).toEqual({ protocol: 'https:', type: 'pipush' });
    expect(Object.fromEntries(searchParams)).toEqual({
      url,
      ttl: '15',
      issuer: 'Fernhill',
      enrollment_credential: expect.stringMatching(/^[0-9a-f]{40}$/) as string,
      v: '1',
      serial: expect.stringMatching(/^PIPU[0-9A-F]{8}$/) as string,
      poll_only: '1',
    });
    expect(qrContent).not.toContain('+');
  });

  it('stands for the same when the code is typed, whatever its case and gaps', async () => {
    const { qrContent, code, url } = await begin();
    expect(code).toMatch(/^[A-Z2-7]{12}$/);
    const typed = `${code.slice(0, 4).toLowerCase()} ${code.slice(4, 8)}-${code.slice(8)}`;
    expect(await resolveInvitation({ code: typed, url }, { fetch: requestTo(host) })).toEqual(readInvitation(qrContent));
  });

  it('resumes with the very same picture and code', async () => {
    const { expiresIn, ...first } = await begin();
    host.clock.pass(5 * minute);
    const { expiresIn: left, ...second } = await begin();
    expect(second).toEqual(first);
    expect(Number(expiresIn) - Number(left)).toBe(5 * minute);
  });

  it('makes a new code only when asked; then the old one stops working, and so does a phone that used it', async () => {
    const old = await begin();
    const device = await activatePhone(host, old.qrContent);
    await begin(true);
    expect((await activation(old.enrollmentId)).body).toMatchObject({ code: 'enrollment-expired' });
    await expect(activatePhone(host, old.qrContent)).rejects.toMatchObject({ status: 400, problem: 'credential-refused' });
    await expect(device.phone.fetchChallenges(device.membership)).rejects.toMatchObject({ status: 404, problem: 'phone-unknown' });
    await expect(resolveInvitation(old, { fetch: requestTo(host) })).rejects.toMatchObject({ status: 404, problem: 'code-unknown' });
  });

  it('takes one phone for one code', async () => {
    const { qrContent } = await begin();
    await activatePhone(host, qrContent);
    await expect(activatePhone(host, qrContent)).rejects.toMatchObject({ status: 409, problem: 'already-activated' });
  });

  it('takes one phone when two come at the same moment', async () => {
    const { qrContent } = await begin();
    const results = await Promise.allSettled([activatePhone(host, qrContent), activatePhone(host, qrContent)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('takes no phone after the code has expired, and says so in the browser', async () => {
    const { enrollmentId: id, ...content } = await begin();
    host.clock.pass(15 * minute);
    expect((await activation(id)).body).toEqual({ type: 'expired' });
    await expect(activatePhone(host, content.qrContent)).rejects.toMatchObject({ status: 410, problem: 'enrollment-expired' });
    await expect(resolveInvitation(content, { fetch: requestTo(host) })).rejects.toMatchObject({ problem: 'code-unknown' });
  });

  it('takes no key that is too short to be safe', async () => {
    const { serial, credential } = readInvitation((await begin()).qrContent);
    const weak = { modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const { publicKey } = await crypto.subtle.generateKey(weak, true, ['sign', 'verify']);
    const pubkey = Buffer.from(await crypto.subtle.exportKey('spki', publicKey)).toString('base64');
    for (const key of [pubkey, 'bm90IGEga2V5', '%']) {
      const body = { serial, enrollment_credential: credential, pubkey: key, device: '' };
      const response = await requestTo(host)(`${origin}/api/push/activate`, json(body));
      expect({ status: response.status, ...(await problemOf(response)) }).toMatchObject({ status: 400, code: 'invalid-input' });
    }
  });

  it('says that nothing can be delivered before a phone is activated', async () => {
    const { enrollmentId: id } = await begin();
    expect(await send(id)).toMatchObject({ status: 409, body: { code: 'delivery-failed' } });
  });

  it('never tells the phone the number', async () => {
    const { membership } = (await untilTest()).device;
    const timestamp = new Date(host.clock.now()).toISOString();
    const { keys } = await createTestPhone(host);
    const signature = await sign(keys.privateKey, membership.serial, timestamp);
    const query = new URLSearchParams({ serial: membership.serial, timestamp, signature });
    const answer = await requestTo(host)(`${origin}/api/push/challenges?${query.toString()}`);
    const { challenges } = (await answer.json()) as { challenges: object[] };
    expect(challenges.map(challenge => Object.keys(challenge).sort())).toEqual([
      ['expires_in', 'nonce', 'presence_length', 'question', 'require_presence', 'serial', 'signature', 'title', 'url'],
    ]);
  });

  it('leaves the notification open after a wrong number, and takes the right one then', async () => {
    const { id, device, testId, number, nonce } = await untilTest();
    expect(await device.phone.approve(device.membership, nonce, wrongFor(number))).toBe(false);
    expect((await test(id, testId)).body).toEqual({ type: 'waiting' });
    expect(await device.phone.approve(device.membership, nonce, number)).toBe(true);
    expect((await test(id, testId)).body).toEqual({ type: 'approved' });
  });

  it('takes three wrong numbers for a refusal', async () => {
    const { id, device, testId, number, nonce } = await untilTest();
    for (let tries = 0; tries < 3; tries += 1) {
      expect(await device.phone.approve(device.membership, nonce, wrongFor(number))).toBe(false);
    }
    expect((await test(id, testId)).body).toEqual({ type: 'denied' });
    await expect(device.phone.approve(device.membership, nonce, number)).rejects.toMatchObject({ problem: 'challenge-answered' });
  });

  it('sends nothing for a while after too many wrong numbers in several notifications', async () => {
    const { id, device, number, nonce } = await untilTest();
    for (let tries = 0; tries < 3; tries += 1) await device.phone.approve(device.membership, nonce, wrongFor(number));
    host.clock.pass(minute);
    const again = await sendTest(id);
    const nextNonce = await openNonce(device);
    for (let tries = 0; tries < 2; tries += 1) await device.phone.approve(device.membership, nextNonce, wrongFor(again.number));
    await expect(device.phone.approve(device.membership, nextNonce, again.number)).rejects.toMatchObject({
      status: 429,
      problem: 'locked',
    });
    host.clock.pass(20 * second);
    expect(await send(id)).toMatchObject({ status: 429, body: { code: 'locked', retryAfter: 10 } });
    host.clock.pass(10 * second);
    expect((await send(id)).status).toBe(200);
  });

  it('says that the person declined', async () => {
    const { id, device, testId, number, nonce } = await untilTest();
    await device.phone.decline(device.membership, nonce);
    expect((await test(id, testId)).body).toEqual({ type: 'denied' });
    await expect(device.phone.approve(device.membership, nonce, number)).rejects.toMatchObject({ status: 409 });
    expect(await confirm(id, testId)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });

  it('lets a newer notification take the place of an open one', async () => {
    const { id, device, testId, number, nonce } = await untilTest();
    host.clock.pass(20 * second);
    const newer = await sendTest(id);
    expect((await test(id, testId)).body).toEqual({ type: 'superseded' });
    await expect(device.phone.approve(device.membership, nonce, number)).rejects.toMatchObject({
      status: 410,
      problem: 'challenge-superseded',
    });
    expect((await test(id, newer.testId)).body).toEqual({ type: 'waiting' });
    expect(await device.phone.approve(device.membership, await openNonce(device), newer.number)).toBe(true);
  });

  it('lets a notification expire', async () => {
    const { id, device, testId, number, nonce } = await untilTest();
    host.clock.pass(2 * minute);
    expect((await test(id, testId)).body).toEqual({ type: 'expired' });
    expect(await device.phone.fetchChallenges(device.membership)).toEqual([]);
    await expect(device.phone.approve(device.membership, nonce, number)).rejects.toMatchObject({
      status: 410,
      problem: 'challenge-expired',
    });
    expect((await confirm(id, testId)).body).toMatchObject({ code: 'not-allowed' });
  });

  it('takes an answer once', async () => {
    const { id, device, testId, number, nonce } = await untilTest();
    await device.phone.approve(device.membership, nonce, number);
    await expect(device.phone.approve(device.membership, nonce, number)).rejects.toMatchObject({
      status: 409,
      problem: 'challenge-answered',
    });
    await expect(device.phone.decline(device.membership, nonce)).rejects.toMatchObject({ status: 409 });
    expect((await test(id, testId)).body).toEqual({ type: 'approved' });
  });

  it('believes only the signatures of the phone itself, made about now', async () => {
    const { id, device, testId, number, nonce } = await untilTest();
    const { serial } = device.membership;
    const { privateKey } = device.keys;
    const forAnother = await sign(privateKey, nonce, serial, wrongFor(number));
    const forged = json({ serial, nonce, presence_answer: number, signature: forAnother });
    expect(await problemOf(await requestTo(host)(`${origin}/api/push/answers`, forged))).toMatchObject({
      status: 401,
      code: 'signature-refused',
    });

    const poll = async (timestamp: string, signature: string): Promise<object> =>
      problemOf(await requestTo(host)(`${origin}/api/push/challenges?${new URLSearchParams({ serial, timestamp, signature }).toString()}`));
    const old = new Date(host.clock.now() - minute - 1).toISOString();
    expect(await poll(old, await sign(privateKey, serial, old))).toMatchObject({ code: 'timestamp-refused' });
    expect(await poll('yesterday', await sign(privateKey, serial, 'yesterday'))).toMatchObject({ code: 'timestamp-refused' });
    const current = new Date(host.clock.now()).toISOString();
    expect(await poll(current, await sign(privateKey, serial, old))).toMatchObject({ code: 'signature-refused' });
    expect(await poll(current, '')).toMatchObject({ code: 'signature-refused' });
    expect((await test(id, testId)).body).toEqual({ type: 'waiting' });
  });

  it('knows no challenge of another phone', async () => {
    const { nonce, number, id, testId } = await untilTest();
    const other = await host.person();
    const { body } = await other.call('POST', '/enrollments/authenticator-push', { renew: false });
    const theirs = await activatePhone(host, String(body['qrContent']));
    await expect(theirs.phone.approve(theirs.membership, nonce, number)).rejects.toMatchObject({
      status: 404,
      problem: 'challenge-unknown',
    });
    expect((await test(id, testId)).body).toEqual({ type: 'waiting' });
  });

  it('lets another be asked for only after a while, and only so many', async () => {
    const few = await createTestHost({ testsPerEnrollment: 2 });
    person = await few.person();
    const { enrollmentId: id, qrContent } = (await person.call('POST', '/enrollments/authenticator-push', { renew: false })).body;
    await activatePhone(few, String(qrContent));
    const again = (): Promise<Reply> => person.call('POST', `/enrollments/${String(id)}/tests`, {});
    expect((await again()).status).toBe(200);
    few.clock.pass(5 * second);
    const soon = await again();
    expect(soon).toMatchObject({ status: 429, body: { code: 'rate-limited', retryAfter: 15 } });
    expect(soon.headers.get('retry-after')).toBe('15');
    few.clock.pass(15 * second);
    expect((await again()).status).toBe(200);
    few.clock.pass(minute);
    expect((await again()).body).toMatchObject({ code: 'rate-limited' });
  });

  it('sends one notification for one intent', async () => {
    const { enrollmentId: id, qrContent } = await begin();
    const { phone, membership } = await activatePhone(host, qrContent);
    const [first, second] = await Promise.all([send(id, 'intent'), send(id, 'intent')]);
    expect(first.status).toBe(200);
    expect(second.body).toEqual(first.body);
    expect(await phone.fetchChallenges(membership)).toHaveLength(1);
  });

  it('confirms the same test twice with the same answer', async () => {
    const { id, device, testId, number, nonce } = await untilTest();
    await device.phone.approve(device.membership, nonce, number);
    const first = await confirm(id, testId);
    expect(first.status).toBe(200);
    expect(await confirm(id, testId)).toMatchObject({ status: 200, body: first.body });
    expect((await person.call('GET', '/security-info')).body['methods']).toHaveLength(1);
  });

  it('confirms nothing that is not approved, made up, or of somebody else', async () => {
    const { id, testId } = await untilTest();
    expect((await confirm(id, testId)).body).toMatchObject({ code: 'not-allowed' });
    expect(await confirm(id, 'made-up')).toMatchObject({ status: 404, body: { code: 'enrollment-expired' } });
    const other = await host.person();
    for (const [method, path, body] of [
      ['GET', `/enrollments/${id}/activation`],
      ['GET', `/enrollments/${id}/tests/${testId}`],
      ['POST', `/enrollments/${id}/tests`, {}],
      ['POST', `/enrollments/${id}/confirm`, { testId }],
      ['POST', `/enrollments/${id}/confirm`, { code: '123456' }],
    ] as const) {
      expect(await other.call(method, path, body), `${method} ${path}`).toMatchObject({
        status: 404,
        body: { code: 'enrollment-expired' },
      });
    }
  });

  it('does not let two enrollments finished at once get past the limit', async () => {
    person = await host.person({ authenticators: 4 });
    const { id, device, testId, number, nonce } = await untilTest();
    await device.phone.approve(device.membership, nonce, number);
    const codes = (await person.call('POST', '/enrollments/authenticator-code', { renew: false })).body;
    const { secret } = codes['otpauth'] as { secret: string };
    const { codeAt } = await import('./support/codes.js');
    const code = codeAt(secret, host.clock.now());
    const both = await Promise.all([
      confirm(id, testId),
      person.call('POST', `/enrollments/${String(codes['enrollmentId'])}/confirm`, { code }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'limit-reached', limit: 5 });
    expect((await person.call('GET', '/security-info')).body['methods']).toHaveLength(5);
  });

  it('forgets the phone when the enrollment is cancelled, and when the method is removed', async () => {
    const cancelled = await untilTest();
    await person.call('DELETE', `/enrollments/${cancelled.id}`);
    await expect(cancelled.device.phone.fetchChallenges(cancelled.device.membership)).rejects.toMatchObject({ problem: 'phone-unknown' });

    const { id, device, testId, number, nonce } = await untilTest();
    await device.phone.approve(device.membership, nonce, number);
    const { body } = await confirm(id, testId);
    expect(await device.phone.fetchChallenges(device.membership)).toEqual([]);
    await person.call('DELETE', `/methods/${(body['method'] as { id: string }).id}`);
    await expect(device.phone.fetchChallenges(device.membership)).rejects.toMatchObject({ problem: 'phone-unknown' });
  });

  it('becomes the default before an app that shows codes, unless the person chose that', async () => {
    for (const [isChosen, becameDefault] of [
      [false, true],
      [true, false],
    ] as const) {
      person = await host.person({ authenticators: 1 });
      const { defaultSignIn } = (await person.call('GET', '/security-info')).body as { defaultSignIn: { current: string } };
      if (isChosen) await person.call('PUT', '/default-sign-in', { option: defaultSignIn.current });
      const { id, device, testId, number, nonce } = await untilTest();
      await device.phone.approve(device.membership, nonce, number);
      expect((await confirm(id, testId)).body).toMatchObject({ becameDefault });
    }
  });

  it('lets nobody try many codes', async () => {
    const { code, url } = await begin();
    const guess = (): Promise<unknown> => resolveInvitation({ code: 'AAAA-AAAA-AAAA', url }, { fetch: requestTo(host) });
    for (let tries = 0; tries < 10; tries += 1) await guess().catch(() => undefined);
    await expect(guess()).rejects.toMatchObject({ status: 429, problem: 'locked' });
    expect(await resolveInvitation({ code, url }, { fetch: requestTo(host) })).toMatchObject({ account: person.email });
  });
});

function json(body: object): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

async function problemOf(response: Response): Promise<object> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return (await response.json()) as object;
}
