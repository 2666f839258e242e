import { cdp } from 'vitest/browser';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** What there is to touch. See https://chromedevtools.github.io/devtools-protocol/tot/WebAuthn/ */
export interface AuthenticatorTraits {
  readonly transport?: 'usb' | 'nfc' | 'ble' | 'hybrid' | 'internal';
  readonly hasResidentKey?: boolean;
  readonly hasUserVerification?: boolean;
  /** Whether the person proves who they are when asked; where not, all looks as if they had closed the dialog. Default true. */
  readonly isUserVerified?: boolean;
  /** Whether it is touched at once. Default true. */
  readonly automaticPresenceSimulation?: boolean;
}

export interface KeptCredential {
  readonly credentialId: string;
  readonly rpId?: string;
  readonly isResidentCredential: boolean;
}

interface Session {
  send(method: string, params?: object): Promise<unknown>;
}

/** The person's authenticators, none at first. Without them a headless browser would wait for one for ever. */
export interface Authenticators {
  add(traits?: AuthenticatorTraits): Promise<string>;
  credentialsOf(authenticatorId: string): Promise<readonly KeptCredential[]>;
}

/** Puts authenticators in the place of the machine's for all tests of a file; each begins with none. */
export function useAuthenticators(): Authenticators {
  const session = cdp() as unknown as Session;
  const present: string[] = [];

  beforeAll(async () => void (await session.send('WebAuthn.enable', { enableUI: false })));
  afterEach(async () => {
    for (const authenticatorId of present.splice(0)) await session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
  });
  afterAll(async () => void (await session.send('WebAuthn.disable')));

  return {
    async add({
      transport = 'internal',
      hasResidentKey = true,
      hasUserVerification = true,
      isUserVerified = true,
      automaticPresenceSimulation = true,
    } = {}) {
      const options = { protocol: 'ctap2', transport, hasResidentKey, hasUserVerification, isUserVerified, automaticPresenceSimulation };
      const { authenticatorId } = (await session.send('WebAuthn.addVirtualAuthenticator', { options })) as { authenticatorId: string };
      present.push(authenticatorId);
      return authenticatorId;
    },
    async credentialsOf(authenticatorId) {
      const { credentials } = (await session.send('WebAuthn.getCredentials', { authenticatorId })) as { credentials: KeptCredential[] };
      return credentials;
    },
  };
}
