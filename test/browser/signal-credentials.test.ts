import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPasskey } from '../../src/browser/create-passkey.js';
import { parseCreationOptions } from '../../src/browser/parse-creation-options.js';
import { signalRemoval, signalUnknownCredential } from '../../src/browser/signal-credentials.js';
import { creationOptions } from '../support/passkey-options.js';
import { useAuthenticators } from '../support/virtual-authenticator.js';

const authenticators = useAuthenticators();
const rpId = 'localhost';
const userId = creationOptions().user.id;

/** A passkey that an authenticator keeps. */
async function passkey(challenge: string): Promise<string> {
  const options = creationOptions({ challenge, authenticatorSelection: { residentKey: 'required', userVerification: 'required' } });
  const made = await createPasskey(parseCreationOptions(options, []), new AbortController().signal);
  if (made.type === 'failed') throw new Error(made.failure);
  return made.credential.id;
}

afterEach(() => vi.restoreAllMocks());

describe('signalUnknownCredential', () => {
  it('has the authenticator forget that one', async () => {
    const authenticator = await authenticators.add();
    const credentialId = await passkey('AAAA');
    expect(await authenticators.credentialsOf(authenticator)).toHaveLength(1);

    await signalUnknownCredential({ rpId, credentialId });

    await vi.waitFor(async () => expect(await authenticators.credentialsOf(authenticator)).toEqual([]));
  });

  it('is silent where the browser does not know it, or wants nothing of it', async () => {
    await signalUnknownCredential({ rpId: 'elsewhere.example', credentialId: '***' });
    vi.stubGlobal('PublicKeyCredential', undefined);

    await signalUnknownCredential({ rpId, credentialId: 'AAAA' });

    vi.unstubAllGlobals();
  });
});

describe('signalRemoval', () => {
  it('has the authenticator keep those that are left, and no other', async () => {
    const authenticator = await authenticators.add();
    await passkey('AAAA');
    const result = { type: 'removed', acceptedCredentials: { rpId, userId, allAcceptedCredentialIds: [] } } as const;

    await signalRemoval(result);

    await vi.waitFor(async () => expect(await authenticators.credentialsOf(authenticator)).toEqual([]));
  });

  it('leaves one alone that is left', async () => {
    const authenticator = await authenticators.add();
    const kept = await passkey('AAAA');

    await signalRemoval({ type: 'removed', acceptedCredentials: { rpId, userId, allAcceptedCredentialIds: [kept] } });

    expect(await authenticators.credentialsOf(authenticator)).toHaveLength(1);
  });

  it.each([
    ['the server does not say what is left', { type: 'removed' }],
    ['nothing was removed', { type: 'refused', reason: 'last-method' }],
  ] as const)('says nothing to the browser where %s', async (_, result) => {
    const signal = vi.spyOn(PublicKeyCredential, 'signalAllAcceptedCredentials');

    await signalRemoval(result);

    expect(signal).not.toHaveBeenCalled();
  });

  it('is silent where the browser makes nothing of it', async () => {
    await signalRemoval({ type: 'removed', acceptedCredentials: { rpId, userId: '***', allAcceptedCredentialIds: ['***'] } });
    vi.stubGlobal('PublicKeyCredential', undefined);

    await signalRemoval({ type: 'removed', acceptedCredentials: { rpId, userId, allAcceptedCredentialIds: [] } });

    vi.unstubAllGlobals();
  });
});
