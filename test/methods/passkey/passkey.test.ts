import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EnrollmentError } from '../../../src/contract/enrollment-error.js';
import { passkey } from '../../../src/methods/passkey/passkey.js';
import { allowConsole } from '../../support/fail-on-console.js';
import { hostileValues } from '../../../src/testing/hostile-values.js';
import { settle, startMethod, type MethodJourney } from '../../support/method-journey.js';
import { creationOptions } from '../../support/passkey-options.js';
import { until } from '../../support/until.js';
import { useAuthenticators } from '../../support/virtual-authenticator.js';

const authenticators = useAuthenticators();
const challenge = { enrollmentId: 'e1', options: creationOptions() };
const enrolled = { method: { id: 'm1', kind: 'passkey', name: null, usableFor: ['sign-in'] }, becameDefault: false };
const info = { account: 'ada@example.com', methods: [], offers: [] };

let journey: MethodJourney;

/** As far as the press that asks the browser. */
async function startReady(settings: Parameters<typeof startMethod>[1] = {}, options: object = {}): Promise<void> {
  journey = startMethod(passkey, settings);
  journey.start();
  await settle();
  journey.script.running[0]?.resolve({ ...challenge, options: { ...challenge.options, ...options } });
  await arrives({ explaining: 'ready' });
}

const arrives = (state: unknown) => until(() => expect(journey.snapshot().matches(state as never)).toBe(true));

async function press(): Promise<void> {
  (await journey.look()).querySelector('form')?.requestSubmit();
}

/** With a credential that the server is asked to verify. */
async function startVerifying(settings?: Parameters<typeof startMethod>[1]): Promise<void> {
  await authenticators.add();
  await startReady(settings);
  await press();
  await arrives('verifying');
  await until(() => expect(journey.script.callsOf('confirm')).toHaveLength(1));
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => {
  journey.leave();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('passkey', () => {
  it('begins, has the credential that was made verified, and ends enrolled', async () => {
    await startVerifying();
    const [confirm] = journey.script.callsOf('confirm');
    expect(confirm?.request).toMatchObject({ enrollmentId: 'e1', credential: { type: 'public-key', response: {} } });

    await journey.answer(enrolled);

    expect(journey.script.callsOf('begin').map(({ request }) => request)).toEqual([{ kind: 'passkey' }]);
    expect(journey.snapshot().output).toMatchObject({ type: 'enrolled', result: enrolled });
  });

  it('asks for a key where the person chose one, and hints at it where the server does not', async () => {
    const create = vi.spyOn(navigator.credentials, 'create').mockReturnValue(new Promise(() => {}));
    await startReady({ offer: { kind: 'security-key' } });

    await press();

    expect(journey.script.callsOf('begin').map(({ request }) => request)).toEqual([{ kind: 'security-key' }]);
    expect(create.mock.calls[0]?.[0]?.publicKey).toMatchObject({
      hints: ['security-key'],
      authenticatorSelection: { authenticatorAttachment: 'cross-platform' },
    });
  });

  it('asks the browser within the press itself', async () => {
    await startReady();
    const form = (await journey.look()).querySelector('form');
    const create = vi.spyOn(navigator.credentials, 'create').mockReturnValue(new Promise(() => {}));

    form?.requestSubmit();

    expect(create).toHaveBeenCalledOnce();
    expect(journey.snapshot().value).toBe('creating');
  });

  it('asks once, however often is pressed', async () => {
    await startReady();
    const form = (await journey.look()).querySelector('form');
    const create = vi.spyOn(navigator.credentials, 'create').mockReturnValue(new Promise(() => {}));

    for (let presses = 0; presses < 3; presses++) form?.requestSubmit();
    await settle();

    expect(create).toHaveBeenCalledOnce();
  });

  it('asks nothing while what to ask is on its way', async () => {
    const create = vi.spyOn(navigator.credentials, 'create');
    journey = startMethod(passkey);
    journey.start();

    await press();
    await settle();

    expect(create).not.toHaveBeenCalled();
    expect(journey.script.callsOf('begin')).toHaveLength(1);
  });

  it('has what is stale fetched anew by the press, and does not ask it', async () => {
    const create = vi.spyOn(navigator.credentials, 'create').mockReturnValue(new Promise(() => {}));
    journey = startMethod(passkey);
    journey.start();
    await settle();
    journey.script.running[0]?.resolve({ ...challenge, expiresIn: 60_000 });
    await arrives({ explaining: 'ready' });
    await vi.advanceTimersByTimeAsync(61_000);

    await press();
    await settle();
    expect(create).not.toHaveBeenCalled();
    expect(journey.script.callsOf('begin')).toHaveLength(2);
    journey.script.running[0]?.resolve(challenge);
    await arrives({ expired: 'ready' });
    expect((await journey.look()).querySelector('[part="primary"]')?.textContent).toContain('Try again');
    await press();

    expect(create).toHaveBeenCalledOnce();
  });

  it('calls nobody before it runs', () => {
    journey = startMethod(passkey);

    expect(journey.script.calls).toEqual([]);
  });

  it('cannot begin without the capability', () => {
    expect(() => passkey.begin({ adapter: {} } as never)).toThrow(expect.objectContaining({ code: 'unsupported' }));
  });

  it('calls nobody where the page cannot do it, and says why', async () => {
    vi.stubGlobal('PublicKeyCredential', undefined);
    journey = startMethod(passkey);
    vi.unstubAllGlobals();
    journey.start();
    await settle();

    expect((await journey.look()).textContent).toContain('This browser cannot do it.');
    expect(journey.script.calls).toEqual([]);
  });

  it('tells of a device that cannot keep a passkey, where the browser says so', async () => {
    vi.spyOn(PublicKeyCredential, 'getClientCapabilities').mockResolvedValue({
      passkeyPlatformAuthenticator: false,
      hybridTransport: false,
    });
    await startReady();
    expect((await journey.look()).textContent).toContain('This device cannot keep a passkey itself.');
    journey.leave();

    await startReady({ offer: { kind: 'security-key' } });

    expect((await journey.look()).textContent).not.toContain('This device cannot keep');
  });

  it.each(Object.keys(hostileValues))('says that it could not get ready when the server answers %s', async name => {
    journey = startMethod(passkey);
    journey.start();
    await settle();

    await journey.answer(hostileValues[name]!());

    await arrives('unprepared');
  });

  it('says so before the press when the browser can make nothing of the options, and tells the developer', async () => {
    const console = allowConsole(/can make nothing of the options/);
    journey = startMethod(passkey);
    journey.start();
    await settle();

    await journey.answer({ ...challenge, options: creationOptions({ excludeCredentials: 'none' }) });

    await arrives('unprepared');
    expect(journey.snapshot().context).toMatchObject({ problem: { code: 'invalid-response' } });
    expect(console.join()).not.toContain(challenge.options.challenge);
  });

  it('tells the developer, once, when the server gives a person less than five minutes', async () => {
    const console = allowConsole(/less than 300000 ms/);
    await startReady({}, { timeout: 60_000 });
    vi.spyOn(navigator.credentials, 'create').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await press();
    await until(() => expect(journey.script.callsOf('begin')).toHaveLength(2));

    await journey.answer({ ...challenge, options: creationOptions({ timeout: 60_000 }) });
    await arrives({ notCompleted: 'ready' });

    expect(console).toHaveLength(1);
  });

  it('says that it cannot be done here when the options are for another site, and tells the developer', async () => {
    const console = allowConsole(/not allowed to create credentials/);
    await authenticators.add();
    await startReady({}, { rp: { id: 'elsewhere.example', name: 'x' } });

    await press();

    await arrives('impossible');
    expect(console.join()).toContain(`${location.origin} is not allowed to create credentials for the relying party “elsewhere.example”`);
    expect((await journey.look()).textContent).not.toContain('elsewhere.example');
  });

  it('closes the dialog of the browser when the person goes back', async () => {
    await authenticators.add({ automaticPresenceSimulation: false });
    const create = vi.spyOn(navigator.credentials, 'create');
    await startReady();
    await press();

    journey.actor.send({ type: 'back' });
    await settle();

    expect(create.mock.calls[0]?.[0]?.signal?.aborted).toBe(true);
    expect(journey.script.callsOf('begin')).toHaveLength(2);
  });

  it('looks up what is enrolled after a check without an answer', async () => {
    await startVerifying();
    await journey.refuse(new EnrollmentError('network'));

    await journey.answer({ ...info, methods: [enrolled.method] });

    expect(journey.snapshot().output).toMatchObject({ type: 'enrolled', result: { method: { id: 'm1' } } });
  });

  it('sends the same credential with the same key after a step-up', async () => {
    await startVerifying({ stepUp: async () => {} });

    await journey.refuse(new EnrollmentError('step-up-required'));
    await settle();

    const [first, second] = journey.script.callsOf('confirm');
    expect(second?.request).toEqual(first?.request);
    expect(second?.call.idempotencyKey).toBe(first?.call.idempotencyKey);
  });

  it('sends the same credential again, and asks for no other, when the server could not answer', async () => {
    const create = vi.spyOn(navigator.credentials, 'create');
    await startVerifying();
    await journey.refuse(new EnrollmentError('unavailable'));

    journey.actor.send({ type: 'retry' });
    await settle();

    const [first, second] = journey.script.callsOf('confirm');
    expect(second?.request).toEqual(first?.request);
    expect(create).toHaveBeenCalledOnce();
  });
});

describe('a credential that the server', () => {
  it('refuses is forgotten by the authenticator', async () => {
    const authenticator = await authenticators.add();
    await startReady({}, { authenticatorSelection: { residentKey: 'required', userVerification: 'required' } });
    await press();
    await until(() => expect(journey.script.callsOf('confirm')).toHaveLength(1));
    expect(await authenticators.credentialsOf(authenticator)).toHaveLength(1);

    await journey.refuse(new EnrollmentError('code-rejected'));

    expect(journey.snapshot().value).toBe('refused');
    await vi.waitFor(async () => expect(await authenticators.credentialsOf(authenticator)).toEqual([]));
  });

  it.each(['network', 'timeout', 'unavailable', 'unknown', 'rate-limited', 'step-up-cancelled'] as const)(
    'may have (%s) is not',
    async code => {
      const signal = vi.spyOn(PublicKeyCredential, 'signalUnknownCredential');
      await startVerifying();

      await journey.refuse(new EnrollmentError(code));
      if (journey.snapshot().matches('checkingOutcome')) await journey.answer(info);

      expect(journey.snapshot().value).toBe('unconfirmed');
      expect(signal).not.toHaveBeenCalled();
    },
  );
});

describe('leaving passkey', () => {
  it('cancels what is pending on the server, once', async () => {
    await startReady();

    journey.run.release(true);
    journey.run.release(true);
    await settle();

    expect(journey.script.callsOf('cancel').map(({ request }) => request)).toEqual(['e1']);
  });

  it('leaves it on the server when the page may come back', async () => {
    await startReady();

    journey.run.release(false);
    await settle();

    expect(journey.script.callsOf('cancel')).toEqual([]);
  });

  it('cancels nothing when nothing was begun, or it is enrolled', async () => {
    await startVerifying();
    await journey.answer(enrolled);

    journey.run.release(true);
    startMethod(passkey).run.release(true);
    await settle();

    expect(journey.script.callsOf('cancel')).toEqual([]);
  });

  it('closes the dialog of the browser', async () => {
    const create = vi.spyOn(navigator.credentials, 'create').mockReturnValue(new Promise(() => {}));
    await startReady();
    await press();

    journey.run.release(true);
    journey.actor.stop();

    expect(create.mock.calls[0]?.[0]?.signal?.aborted).toBe(true);
  });

  it('forgets what to ask', async () => {
    const create = vi.spyOn(navigator.credentials, 'create');
    await startReady();

    journey.run.release(true);
    await press();

    expect(create).not.toHaveBeenCalled();
  });
});
