import type { CDPSession, Page } from 'playwright';

export interface KeyTraits {
  readonly transport: 'usb' | 'nfc' | 'ble' | 'hybrid' | 'internal';
  /** Whether it can make sure who holds it. Default true. */
  readonly hasUserVerification?: boolean;
  /** Whether it finds that it is its person. Default true. */
  readonly isUserVerified?: boolean;
  /** Whether it is touched. Default true. */
  readonly isTouched?: boolean;
}

/** The person's authenticators. A browser without a screen would wait for ever for any other. */
export class KeyRing {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<KeyRing> {
    const session = await page.context().newCDPSession(page);
    await session.send('WebAuthn.enable', { enableUI: false });
    return new KeyRing(session);
  }

  async add({ transport, hasUserVerification = true, isUserVerified = true, isTouched = true }: KeyTraits): Promise<string> {
    const { authenticatorId } = await this.#session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: transport,
        hasResidentKey: hasUserVerification,
        hasUserVerification,
        isUserVerified,
        automaticPresenceSimulation: isTouched,
      },
    });
    return authenticatorId;
  }

  /** The ids of the credentials that it keeps, base64url. */
  async credentialsOf(authenticatorId: string): Promise<string[]> {
    const { credentials } = await this.#session.send('WebAuthn.getCredentials', { authenticatorId });
    return credentials.map(({ credentialId }) => Buffer.from(credentialId, 'base64').toString('base64url'));
  }
}
