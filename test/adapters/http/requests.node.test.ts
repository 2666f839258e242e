import { EnrollmentError, type Call, type EnrollmentAdapter } from 'enrollkit/contract';
import { createHttpAdapter, type HttpAdapterOptions } from 'enrollkit/adapters/http';

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

const call = (signal: AbortSignal = new AbortController().signal): Call => ({ signal, idempotencyKey: 'intent-1' });

/** An adapter whose every request is answered alike, and what it asked. */
function adapterAnsweredBy(answer: () => Response | Promise<Response>, options: Partial<HttpAdapterOptions> = {}) {
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    sent.push({ url: String(input instanceof Request ? input.url : input), init });
    return answer();
  };
  return { adapter: createHttpAdapter({ baseUrl: '/api/enrollkit/', fetch, ...options }), sent };
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json', ...headers },
  });

async function failureOf(promise: Promise<unknown>): Promise<{ code: string; data: object }> {
  const error: unknown = await promise.then(
    () => new Error('It was expected to fail.'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof EnrollmentError)) throw error;
  return { code: error.code, data: error.data };
}

describe('a request of the HTTP adapter', () => {
  it('goes to the base, with the key of the intent, and carries no cache', async () => {
    const { adapter, sent } = adapterAnsweredBy(() => json({}));
    await adapter.authenticatorCode?.confirm({ enrollmentId: 'a/b', code: '123456' }, call());
    const [{ url, init }] = sent as [Sent];
    expect(url).toBe('/api/enrollkit/enrollments/a%2Fb/confirm');
    expect(init).toMatchObject({
      method: 'POST',
      body: '{"code":"123456"}',
      cache: 'no-store',
      credentials: 'same-origin',
      keepalive: false,
    });
    expect(Object.fromEntries(new Headers(init.headers))).toEqual({
      accept: 'application/json',
      'content-type': 'application/json',
      'idempotency-key': 'intent-1',
    });
  });

  it('has the headers and credentials that the host gives, asked for each time', async () => {
    let token = 0;
    const headers = async (): Promise<HeadersInit> => ({ authorization: `Bearer ${String((token += 1))}` });
    const { adapter, sent } = adapterAnsweredBy(() => json({}), {
      headers,
      credentials: 'include',
      baseUrl: new URL('https://api.example/v1/'),
    });
    await adapter.loadSecurityInfo(call());
    await adapter.loadSecurityInfo(call());
    expect(sent.map(({ init }) => new Headers(init.headers).get('authorization'))).toEqual(['Bearer 1', 'Bearer 2']);
    expect(sent[0]).toMatchObject({ url: 'https://api.example/v1/security-info', init: { credentials: 'include' } });
  });

  it('outlives the page when it cancels', async () => {
    const { adapter, sent } = adapterAnsweredBy(() => new Response(null, { status: 204 }));
    await adapter.authenticatorCode?.cancel('x', call());
    await adapter.authenticatorPush?.cancel('x', call());
    await adapter.deliveredCode?.cancel('x', call());
    await adapter.phoneCall?.cancel('x', call());
    await adapter.passkey?.cancel('x', call());
    await adapter.securityQuestions?.cancel('x', call());
    await adapter.recoveryCodes?.cancel('x', call());
    await adapter.appPassword?.cancel('x', call());
    expect(sent.map(({ url, init }) => [init.method, url, init.keepalive])).toEqual(
      Array<unknown>(8).fill(['DELETE', '/api/enrollkit/enrollments/x', true]),
    );
  });

  it('goes nowhere else, whatever the ids are', async () => {
    const { adapter, sent } = adapterAnsweredBy(() => json({}));
    for (const id of ['', '.', '..']) {
      expect(await failureOf(adapter.authenticatorCode!.confirm({ enrollmentId: id, code: '1' }, call()))).toMatchObject({
        code: 'invalid-response',
      });
      expect(await failureOf(adapter.removeMethod!(id, call()))).toMatchObject({ code: 'invalid-response' });
    }
    expect(sent).toEqual([]);
    await adapter.removeMethod!('../../sign-out?x#y', call());
    expect(sent[0]?.url).toBe('/api/enrollkit/methods/..%2F..%2Fsign-out%3Fx%23y');
  });

  it('is made by the platform’s own fetch as it is at that moment, called as the platform wants', async () => {
    const adapter = createHttpAdapter({ baseUrl: 'https://api.example' });
    const original = globalThis.fetch;
    globalThis.fetch = function (this: unknown) {
      expect(this === undefined || this === globalThis).toBe(true);
      return Promise.resolve(json({ account: 'x' }));
    };
    try {
      expect(await adapter.loadSecurityInfo(call())).toEqual({ account: 'x' });
    } finally {
      globalThis.fetch = original;
    }
  });

  it('offers what it can do, and how long a call may take', () => {
    const { adapter } = adapterAnsweredBy(() => json({}), { callTimeout: 5000 });
    expect(adapter.callTimeout).toBe(5000);
    expect(Object.keys(adapter).sort()).toEqual<(keyof EnrollmentAdapter)[]>([
      'appPassword',
      'authenticatorCode',
      'authenticatorPush',
      'callTimeout',
      'confirmReview',
      'deliveredCode',
      'extendSession',
      'loadSecurityInfo',
      'passkey',
      'phoneCall',
      'postponePrompt',
      'recoveryCodes',
      'removeMethod',
      'renameMethod',
      'reportUnexpected',
      'securityQuestions',
      'setDefault',
      'signOutOtherSessions',
    ]);
    expect(createHttpAdapter({ baseUrl: '' })).not.toHaveProperty('callTimeout');
  });
});

describe('an answer that is no success', () => {
  const load = (answer: () => Response | Promise<Response>) => failureOf(adapterAnsweredBy(answer).adapter.loadSecurityInfo(call()));

  it('says what the problem document says, with its data', async () => {
    expect(await load(() => json({ code: 'code-rejected', attemptsLeft: 3 }, 422))).toEqual({
      code: 'code-rejected',
      data: { attemptsLeft: 3 },
    });
    expect(await load(() => json({ code: 'limit-reached', limit: 5 }, 409))).toEqual({ code: 'limit-reached', data: { limit: 5 } });
    const stepUp = { code: 'step-up-required', methods: ['password'] };
    expect(await load(() => json(stepUp, 403))).toEqual({ code: 'step-up-required', data: { methods: ['password'] } });
  });

  it.each(['30', 'Mon, 23 Nov 2026 12:00:30 GMT'])('hands on Retry-After: %s', async retryAfter => {
    expect(await load(() => json({ code: 'locked' }, 429, { 'retry-after': retryAfter }))).toEqual({
      code: 'locked',
      data: { retryAfter },
    });
  });

  it('takes the wait from the document where the header is hidden from scripts', async () => {
    expect(await load(() => json({ code: 'rate-limited', retryAfter: 20 }, 429))).toEqual({
      code: 'rate-limited',
      data: { retryAfter: 20 },
    });
  });

  it.each([
    [400, 'invalid-input'],
    [401, 'session-expired'],
    [403, 'not-allowed'],
    [404, 'unknown'],
    [408, 'timeout'],
    [413, 'invalid-input'],
    [415, 'invalid-input'],
    [418, 'unknown'],
    [422, 'invalid-input'],
    [429, 'rate-limited'],
    [500, 'unavailable'],
    [501, 'unsupported'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'unavailable'],
  ])('is understood by its status alone: %i', async (status, code) => {
    expect(await load(() => new Response('<h1>Oops</h1>', { status, headers: { 'content-type': 'text/html' } }))).toEqual({
      code,
      data: {},
    });
  });

  it.each([
    ['a code that nobody knows', { code: 'made-up' }],
    ['a code that is no text', { code: 7 }],
    ['data that makes no sense', { code: 'code-rejected', attemptsLeft: 'many', limit: -1, methods: 'all' }],
    ['null', null],
    ['a list', []],
  ])('does not trip over %s', async (_, document) => {
    const { code, data } = await load(() => json(document, 422));
    expect({ code, data }).toEqual({ code: code === 'code-rejected' ? code : 'invalid-input', data: {} });
  });

  it('does not trip over a document that breaks off', async () => {
    const broken = new Response('{"code":"lock', { status: 429, headers: { 'content-type': 'application/problem+json' } });
    expect(await load(() => broken)).toEqual({ code: 'rate-limited', data: {} });
  });

  it('is the end of the session whenever it is a 401', async () => {
    expect(await load(() => json({ code: 'unknown' }, 401))).toMatchObject({ code: 'session-expired' });
  });

  it('believes no code in the JSON of something in between', async () => {
    const answer = new Response('{"code":"already-enrolled"}', { status: 502, headers: { 'content-type': 'application/json' } });
    expect(await load(() => answer)).toMatchObject({ code: 'unavailable' });
  });
});

describe('an answer that cannot be read', () => {
  const load = (answer: () => Response | Promise<Response>, signal?: AbortSignal) =>
    failureOf(adapterAnsweredBy(answer).adapter.loadSecurityInfo(call(signal)));

  it('is a break of the line when there is none', async () => {
    expect(await load(() => Promise.reject(new TypeError('Failed to fetch')))).toMatchObject({ code: 'network' });
  });

  it('is a break of the line when it stops in the middle', async () => {
    const body = new ReadableStream({
      start: controller => {
        controller.error(new TypeError('terminated'));
      },
    });
    expect(await load(() => new Response(body))).toMatchObject({ code: 'network' });
  });

  it('is unknown when it is no JSON', async () => {
    for (const text of ['', '<!doctype html>', '{']) expect(await load(() => new Response(text))).toMatchObject({ code: 'unknown' });
  });

  it('is aborted when the person left', async () => {
    const leaving = new AbortController();
    const answer = (): Promise<Response> => {
      leaving.abort();
      return Promise.reject(new DOMException('gone', 'AbortError'));
    };
    expect(await load(answer, leaving.signal)).toMatchObject({ code: 'aborted' });
  });
});
