import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPasskey, type CeremonyOutcome } from '../../src/browser/create-passkey.js';
import { parseCreationOptions } from '../../src/browser/parse-creation-options.js';
import { creationOptions } from '../support/passkey-options.js';
import { useAuthenticators } from '../support/virtual-authenticator.js';

const authenticators = useAuthenticators();

function create(more: object = {}, { signal } = new AbortController()): Promise<CeremonyOutcome> {
  return createPasskey(parseCreationOptions(creationOptions(more), []), signal);
}

async function idOf(outcome: Promise<CeremonyOutcome>): Promise<string> {
  const made = await outcome;
  if (made.type === 'failed') throw new Error(made.failure);
  return made.credential.id;
}

const failed = (failure: string) => ({ type: 'failed', failure });

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('createPasskey', () => {
  it.each(['usb', 'nfc', 'ble', 'hybrid', 'internal'] as const)('gets a credential from an authenticator by %s', async transport => {
    const authenticator = await authenticators.add({ transport });

    const made = await create();

    const [kept] = await authenticators.credentialsOf(authenticator);
    const id = kept?.credentialId.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    expect(made).toMatchObject({
      type: 'created',
      credential: { id, rawId: id, type: 'public-key', response: { transports: expect.arrayContaining([transport]) as unknown } },
    });
  });

  it('answers the challenge, for the page that it stands on', async () => {
    await authenticators.add();

    const made = await create();

    const { clientDataJSON } = (made as Extract<CeremonyOutcome, { type: 'created' }>).credential.response;
    expect(JSON.parse(atob(clientDataJSON.replaceAll('-', '+').replaceAll('_', '/')))).toMatchObject({
      type: 'webauthn.create',
      challenge: creationOptions().challenge,
      origin: location.origin,
    });
  });

  it('asks the browser in the very moment it is called', () => {
    const ask = vi.spyOn(navigator.credentials, 'create').mockResolvedValue(null);

    void create();

    expect(ask).toHaveBeenCalledOnce();
  });

  it('says that the authenticator has one for this account already', async () => {
    await authenticators.add({ transport: 'usb' });
    const id = await idOf(create());

    expect(await create({ excludeCredentials: [{ type: 'public-key', id }] })).toEqual(failed('already-registered'));
  });

  it('takes a person who does not prove who they are for one who closed the dialog', async () => {
    await authenticators.add({ isUserVerified: false });

    expect(await create({ authenticatorSelection: { userVerification: 'required' } })).toEqual(failed('not-completed'));
  });

  it('says no more when nobody touches the authenticator in the time that the server gives', async () => {
    await authenticators.add({ automaticPresenceSimulation: false });

    expect(await create({ timeout: 50 })).toEqual(failed('not-completed'));
  });

  it.each([
    [undefined, 300_000],
    [600_000, 600_000],
  ])('gives up by itself where the browser never does, with a timeout of %s', async (timeout, wait) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const ask = vi.spyOn(navigator.credentials, 'create').mockReturnValue(new Promise(() => {}));
    const told = vi.fn();

    void create({ timeout }).then(told);
    await vi.advanceTimersByTimeAsync(wait);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(5_000);

    expect(told).toHaveBeenCalledExactlyOnceWith(failed('not-completed'));
    expect(ask.mock.calls[0]?.[0]).toMatchObject({ publicKey: { timeout: timeout ?? 300_000 }, signal: { aborted: true } });
  });

  it('ends without a word when it is left, and closes the dialog', async () => {
    await authenticators.add({ automaticPresenceSimulation: false });
    const ask = vi.spyOn(navigator.credentials, 'create');
    const leaving = new AbortController();
    const first = create({}, leaving);

    leaving.abort();

    expect(await first).toEqual(failed('aborted'));
    expect(ask.mock.calls[0]?.[0]?.signal?.aborted).toBe(true);
    await authenticators.add({ transport: 'usb' });
    expect(await create()).toMatchObject({ type: 'created' });
  });

  it('does not ask at all when it was left before', async () => {
    const ask = vi.spyOn(navigator.credentials, 'create');
    const leaving = new AbortController();
    leaving.abort();

    expect(await create({}, leaving)).toEqual(failed('aborted'));
    expect(ask).not.toHaveBeenCalled();
  });

  it('says that the browser is busy with another one, and leaves that alone', async () => {
    await authenticators.add({ automaticPresenceSimulation: false });
    const leaving = new AbortController();
    const first = create({}, leaving);

    expect(await create()).toEqual(failed('pending-elsewhere'));

    await authenticators.add({ transport: 'usb' });
    expect(await first).toMatchObject({ type: 'created' });
  });

  it('leaves no timer and no listener behind', async () => {
    await authenticators.add();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { signal } = new AbortController();
    const remove = vi.spyOn(signal, 'removeEventListener');

    await createPasskey(parseCreationOptions(creationOptions(), []), signal);

    expect(vi.getTimerCount()).toBe(0);
    expect(remove).toHaveBeenCalledOnce();
  });

  it.each([
    ['another site', { rp: { id: 'elsewhere.example', name: 'x' } }, 'not-allowed-here'],
    ['no kind of key', { pubKeyCredParams: [{ type: 'other', alg: -7 }] }, 'malformed'],
    ['a handle that is too long', { user: { id: 'A'.repeat(88), name: 'a', displayName: 'a' } }, 'malformed'],
  ])('says of options for %s what is wrong with them', async (_, more, failure) => {
    await authenticators.add();

    expect(await create(more)).toEqual(failed(failure));
  });

  it.each([
    ['NotAllowedError', 'not-completed'],
    ['InvalidStateError', 'already-registered'],
    ['ConstraintError', 'unsupported'],
    ['NotSupportedError', 'unsupported'],
    ['SecurityError', 'not-allowed-here'],
    ['EncodingError', 'malformed'],
    ['OperationError', 'pending-elsewhere'],
    ['UnknownError', 'not-completed'],
    // Of another's doing: ours is told before it comes to that.
    ['AbortError', 'not-completed'],
    ['constructor', 'not-completed'],
  ])('reads %s as %s', async (name, failure) => {
    vi.spyOn(navigator.credentials, 'create').mockRejectedValue(new DOMException('no', name));

    expect(await create()).toEqual(failed(failure));
  });

  it.each([
    ['throws at once', () => { throw new TypeError('no'); }, 'malformed'], // prettier-ignore
    ['fails with nothing', () => Promise.reject(undefined), 'not-completed'],
    ['makes nothing', () => Promise.resolve(null), 'not-completed'],
    ['makes something else', () => Promise.resolve({ id: 'x', type: 'password' }), 'not-completed'],
    ['answers without a promise', () => null, 'not-completed'],
  ])('bears with a password manager that %s', async (_, ask, failure) => {
    vi.spyOn(navigator.credentials, 'create').mockImplementation(ask as never);

    expect(await create()).toEqual(failed(failure));
  });
});

describe('createPasskey in a frame of another page', () => {
  /** The same module, on a page of its own. */
  async function createIn(frame: HTMLIFrameElement): Promise<unknown> {
    document.body.append(frame);
    const { href } = new URL('./in-frame.ts', import.meta.url);
    const inside = frame.contentWindow as unknown as { eval(text: string): Promise<{ create(): Promise<unknown> }> };
    try {
      return await (await inside.eval(`import(${JSON.stringify(href)})`)).create();
    } finally {
      frame.remove();
    }
  }

  it('works where that page allows it', async () => {
    await authenticators.add();

    expect(await createIn(document.createElement('iframe'))).toMatchObject({ obstacle: null, outcome: { type: 'created' } });
  });

  it('is known beforehand not to work where it does not', async () => {
    await authenticators.add();
    const frame = document.createElement('iframe');
    frame.allow = "publickey-credentials-create 'none'";

    expect(await createIn(frame)).toEqual({ obstacle: 'frame', outcome: failed('not-completed') });
  });
});
