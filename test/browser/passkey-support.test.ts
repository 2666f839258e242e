import { afterEach, describe, expect, it, vi } from 'vitest';
import { findPasskeyObstacle, lacksPasskeyKeeper } from '../../src/browser/passkey-support.js';

const { PublicKeyCredential: usual } = globalThis;
const permission = 'publickey-credentials-create';

function setPolicy(name: 'permissionsPolicy' | 'featurePolicy', policy: object | undefined): void {
  Object.defineProperty(document, name, { value: policy, configurable: true });
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const name of ['permissionsPolicy', 'featurePolicy']) Reflect.deleteProperty(document, name);
});

describe('findPasskeyObstacle', () => {
  it('finds none on this page', () => {
    expect(findPasskeyObstacle()).toBeNull();
  });

  it('finds that the page did not come over HTTPS, whatever else is missing then', () => {
    vi.stubGlobal('isSecureContext', false);
    vi.stubGlobal('PublicKeyCredential', undefined);

    expect(findPasskeyObstacle()).toBe('insecure-page');
  });

  it('finds that the browser knows no passkeys', () => {
    vi.stubGlobal('PublicKeyCredential', undefined);

    expect(findPasskeyObstacle()).toBe('old-browser');
  });

  it.each(['permissionsPolicy', 'featurePolicy'] as const)('finds what the policy of the page forbids, by document.%s', name => {
    setPolicy(name, { features: () => [permission], allowsFeature: () => false });

    expect(findPasskeyObstacle()).toBe('frame');
  });

  it('finds nothing in a policy that has no name for it', () => {
    setPolicy('permissionsPolicy', { features: () => ['camera'], allowsFeature: () => false });

    expect(findPasskeyObstacle()).toBeNull();
  });

  it('finds nothing where the browser does not tell its policy', () => {
    setPolicy('featurePolicy', undefined);

    expect(findPasskeyObstacle()).toBeNull();
  });

  it.each(['127.0.0.1', '10.0.0.7', '[::1]'])('finds that %s is no name', hostname => {
    expect(findPasskeyObstacle({ hostname } as Location)).toBe('address');
  });

  it.each(['localhost', 'login.example.com', '4chan.example', 'xn--bcher-kva.example'])('takes %s for a name', hostname => {
    expect(findPasskeyObstacle({ hostname } as Location)).toBeNull();
  });
});

describe('lacksPasskeyKeeper', () => {
  const say = (getClientCapabilities: unknown): void => {
    vi.stubGlobal(
      'PublicKeyCredential',
      Object.assign(function () {}, { getClientCapabilities }),
    );
  };

  it.each([
    [{ passkeyPlatformAuthenticator: false, hybridTransport: false }, true],
    [{ passkeyPlatformAuthenticator: true, hybridTransport: false }, false],
    [{ passkeyPlatformAuthenticator: false, hybridTransport: true }, false],
    // What is not said is not known.
    [{ passkeyPlatformAuthenticator: false }, false],
    [{ hybridTransport: false }, false],
    [{}, false],
  ])('reads %j', async (capabilities, lacks) => {
    say(async () => capabilities);

    expect(await lacksPasskeyKeeper()).toBe(lacks);
  });

  it.each([
    ['does not know the question', undefined],
    ['fails', () => Promise.reject(new Error('no'))],
    ['answers nonsense', async () => ({ passkeyPlatformAuthenticator: 'perhaps' })],
    ['answers nothing', async () => undefined],
  ])('knows nothing of a browser that %s', async (_, ask) => {
    say(ask);

    expect(await lacksPasskeyKeeper()).toBe(false);
  });

  it('does not wait for a browser that never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    say(() => new Promise(() => {}));

    const answer = lacksPasskeyKeeper();
    await vi.advanceTimersByTimeAsync(500);

    expect(await answer).toBe(false);
    vi.useRealTimers();
  });

  it('asks the browser that is there', async () => {
    expect(typeof usual.getClientCapabilities).toBe('function');
    expect([true, false]).toContain(await lacksPasskeyKeeper());
  });
});
