import type { CreatedCredential, EnrollmentAdapter } from 'enrollkit/contract';
import { createHttpAdapter } from 'enrollkit/adapters/http';
import { ask, call } from './ask.js';

const credential: CreatedCredential = {
  id: 'AQID',
  rawId: 'AQID',
  type: 'public-key',
  response: { clientDataJSON: 'e30', attestationObject: 'oA', transports: ['usb'], publicKeyAlgorithm: -7 },
  clientExtensionResults: { credProps: { rk: true } },
};

describe('the HTTP adapter, for a code that is delivered,', () => {
  it('sends the kind and the destination', async () => {
    expect(await ask(({ deliveredCode }) => deliveredCode.begin({ kind: 'text-message', to: '+31612345678' }, call()))).toEqual({
      request: 'POST /enrollments/delivered-code',
      body: { kind: 'text-message', to: '+31612345678' },
      key: 'intent-1',
    });
  });

  it('leaves the destination out where the offer gives one', async () => {
    const sent = await ask(({ deliveredCode }) => deliveredCode.begin({ kind: 'email' }, call()));
    expect(sent?.body).toEqual({ kind: 'email' });
  });

  it('names the method whose address is to be another', async () => {
    const request = { kind: 'email', to: 'a@b.example', replaces: 'm' } as const;
    expect((await ask(({ deliveredCode }) => deliveredCode.begin(request, call())))?.body).toEqual(request);
  });

  it('asks what waits, and sends nothing', async () => {
    expect(await ask(({ deliveredCode }) => deliveredCode.resume!('whatsapp', call()), { enrollmentId: 'e', sentTo: '•••78' })).toEqual({
      request: 'GET /enrollments/delivered-code?kind=whatsapp',
      body: undefined,
      key: null,
    });
  });

  it('hands on that nothing waits', async () => {
    await ask(({ deliveredCode }) => deliveredCode.resume!('email', call()), null);
  });

  it('asks of a kind of the host’s own by its name, whatever that is', async () => {
    const sent = await ask(({ deliveredCode }) => deliveredCode.resume!('pigeon & post?#' as 'email', call()), null);
    expect(sent?.request).toBe('GET /enrollments/delivered-code?kind=pigeon%20%26%20post%3F%23');
  });

  it('asks for another code, by the same channel or another', async () => {
    expect(await ask(({ deliveredCode }) => deliveredCode.resend({ enrollmentId: 'a/b' }, call()))).toEqual({
      request: 'POST /enrollments/a%2Fb/resend',
      body: {},
      key: 'intent-1',
    });
    const sent = await ask(({ deliveredCode }) => deliveredCode.resend({ enrollmentId: 'a/b', channel: 'voice' }, call()));
    expect(sent?.body).toEqual({ channel: 'voice' });
  });

  it('confirms by the code', async () => {
    expect(await ask(({ deliveredCode }) => deliveredCode.confirm({ enrollmentId: 'a/b', code: '1234' }, call()))).toEqual({
      request: 'POST /enrollments/a%2Fb/confirm',
      body: { code: '1234' },
      key: 'intent-1',
    });
  });
});

describe('the HTTP adapter, for a phone call,', () => {
  it('sends the kind, the number and the extension', async () => {
    const request = { kind: 'office-phone', number: '+31201234567', extension: '0042' } as const;
    expect(await ask(({ phoneCall }) => phoneCall.begin(request, call()))).toEqual({
      request: 'POST /enrollments/phone-call',
      body: request,
      key: 'intent-1',
    });
    expect((await ask(({ phoneCall }) => phoneCall.begin({ kind: 'office-phone' }, call())))?.body).toEqual({ kind: 'office-phone' });
  });

  it('names the method whose number is to be another', async () => {
    const request = { kind: 'phone-call', number: '+31201234567', replaces: 'm' } as const;
    expect((await ask(({ phoneCall }) => phoneCall.begin(request, call())))?.body).toEqual(request);
  });

  it('calls again', async () => {
    expect(await ask(({ phoneCall }) => phoneCall.callAgain('a/b', call()))).toEqual({
      request: 'POST /enrollments/a%2Fb/calls',
      body: {},
      key: 'intent-1',
    });
  });

  it('asks how a call goes', async () => {
    const sent: string[] = [];
    const fetch: typeof globalThis.fetch = async input => {
      sent.push(String(input instanceof Request ? input.url : input));
      return new Response('data: {"type":"calling"}\n\ndata: {"type":"answered"}\n\ndata: {"type":"confirmed"}\n\n', {
        headers: { 'content-type': 'text/event-stream' },
      });
    };
    const statuses: unknown[] = [];
    const { phoneCall } = createHttpAdapter({ baseUrl: '', fetch });
    for await (const { type } of phoneCall!.watchCall({ enrollmentId: 'a/b', callId: 'c?d' }, call())) statuses.push(type);
    expect(statuses).toEqual(['calling', 'answered', 'confirmed']);
    expect(sent).toEqual(['/enrollments/a%2Fb/calls/c%3Fd']);
  });

  it.each(['confirmed', 'no-answer', 'busy', 'declined', 'failed', 'superseded'])('stops asking after %s', async type => {
    let count = 0;
    const fetch: typeof globalThis.fetch = async () => {
      count += 1;
      return new Response(`data: {"type":"${type}"}\n\n`, { headers: { 'content-type': 'text/event-stream' } });
    };
    const statuses: unknown[] = [];
    const { phoneCall } = createHttpAdapter({ baseUrl: '', fetch });
    for await (const status of phoneCall!.watchCall({ enrollmentId: 'e', callId: 'c' }, call())) statuses.push(status);
    expect(statuses).toEqual([{ type }]);
    expect(count).toBe(1);
  });

  it('confirms by the call', async () => {
    expect(await ask(({ phoneCall }) => phoneCall.confirm({ enrollmentId: 'a/b', callId: 'c' }, call()))).toEqual({
      request: 'POST /enrollments/a%2Fb/confirm',
      body: { callId: 'c' },
      key: 'intent-1',
    });
  });
});

describe('the HTTP adapter, for a passkey,', () => {
  it.each(['passkey', 'security-key'] as const)('begins: %s', async kind => {
    expect(await ask(({ passkey }) => passkey.begin({ kind }, call()))).toEqual({
      request: 'POST /enrollments/passkey',
      body: { kind },
      key: 'intent-1',
    });
  });

  it('sends all of what the browser made', async () => {
    expect(await ask(({ passkey }) => passkey.confirm({ enrollmentId: 'a/b', credential }, call()))).toEqual({
      request: 'POST /enrollments/a%2Fb/confirm',
      body: { credential },
      key: 'intent-1',
    });
  });
});

describe('the HTTP adapter, for security questions,', () => {
  it('asks for them in the language of the page', async () => {
    expect(await ask(({ securityQuestions }) => securityQuestions.begin({ language: 'nl-NL' }, call()))).toEqual({
      request: 'POST /enrollments/security-questions',
      body: { language: 'nl-NL' },
      key: 'intent-1',
    });
  });

  it('sends the answers with their questions', async () => {
    const answers = [
      { questionId: 'first-pet', answer: 'Binky 🐇' },
      { question: 'Who was I?', answer: 'Nobody' },
    ];
    expect(await ask(({ securityQuestions }) => securityQuestions.confirm({ enrollmentId: 'a/b', answers }, call()))).toEqual({
      request: 'POST /enrollments/a%2Fb/confirm',
      body: { answers },
      key: 'intent-1',
    });
  });
});

describe('the HTTP adapter, for what is shown once,', () => {
  it.each([true, false])('asks for recovery codes, others or the same: %s', async renew => {
    expect(await ask(({ recoveryCodes }) => recoveryCodes.begin({ renew }, call()))).toEqual({
      request: 'POST /enrollments/recovery-codes',
      body: { renew },
      key: 'intent-1',
    });
  });

  it('asks for an app password under a name', async () => {
    expect(await ask(({ appPassword }) => appPassword.begin({ name: 'Mail on my laptop' }, call()))).toEqual({
      request: 'POST /enrollments/app-password',
      body: { name: 'Mail on my laptop' },
      key: 'intent-1',
    });
  });

  it.each(['recoveryCodes', 'appPassword'] as const)('says that they are saved, and does not send them back: %s', async name => {
    expect(await ask(adapter => adapter[name].confirm('a/b', call()))).toEqual({
      request: 'POST /enrollments/a%2Fb/confirm',
      body: { saved: true },
      key: 'intent-1',
    });
  });
});

describe('an id that a URL would take for a step up or down', () => {
  it.each<[string, (adapter: Required<EnrollmentAdapter>, id: string) => Promise<unknown>]>([
    ['a resend', ({ deliveredCode }, enrollmentId) => deliveredCode.resend({ enrollmentId }, call())],
    ['a delivered code', ({ deliveredCode }, enrollmentId) => deliveredCode.confirm({ enrollmentId, code: '123456' }, call())],
    ['another call', ({ phoneCall }, enrollmentId) => phoneCall.callAgain(enrollmentId, call())],
    [
      'the status of a call',
      ({ phoneCall }, callId) => phoneCall.watchCall({ enrollmentId: 'e', callId }, call())[Symbol.asyncIterator]().next(),
    ],
    ['a passkey', ({ passkey }, enrollmentId) => passkey.confirm({ enrollmentId, credential }, call())],
    ['recovery codes', ({ recoveryCodes }, enrollmentId) => recoveryCodes.confirm(enrollmentId, call())],
    ['a cancellation', ({ appPassword }, enrollmentId) => appPassword.cancel(enrollmentId, call())],
  ])('is refused before it is sent, in %s', async (_, act) => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    const adapter = createHttpAdapter({ baseUrl: '', fetch }) as Required<EnrollmentAdapter>;
    for (const id of ['', '.', '..']) await expect(act(adapter, id)).rejects.toMatchObject({ code: 'invalid-response' });
    expect(fetch).not.toHaveBeenCalled();
  });
});
