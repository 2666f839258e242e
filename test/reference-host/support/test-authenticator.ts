import { AuthenticatorEmulator, PasskeysCredentialsMemoryRepository, WebAuthnEmulator } from 'nid-webauthn-emulator';
import type { AcceptedCredentials, CreatedCredential, CredentialCreationOptions } from 'enrollkit/contract';
import { origin } from './test-host.js';

type CreationOptions = Parameters<WebAuthnEmulator['createJSON']>[1];

type RequestOptions = Parameters<WebAuthnEmulator['getJSON']>[1];

/** An authenticator in software, with the browser around it. It is not the server's maker's. */
export interface TestAuthenticator {
  /** What the browser hands over when the person has agreed. `at`: the page's origin. */
  create(options: CredentialCreationOptions, at?: string): CreatedCredential;
  /** What the browser hands over when the person signs in. `at`: the page's origin. */
  get(options: object, at?: string): object;
  /** Which credentials it has for this relying party. */
  credentialIds(): string[];
  /** Told by the browser which credentials are left. */
  signalAllAccepted(accepted: AcceptedCredentials): void;
}

export interface AuthenticatorTraits {
  /** Whether it makes sure who holds it. Default true. */
  readonly verifiesUser?: boolean;
  /** Its make, as a UUID. Default one that nobody knows. */
  readonly aaguid?: string;
  readonly transports?: readonly AuthenticatorTransport[];
}

export function createAuthenticator({ verifiesUser = true, aaguid, transports = ['usb'] }: AuthenticatorTraits = {}): TestAuthenticator {
  const credentialsRepository = new PasskeysCredentialsMemoryRepository();
  const emulator = new WebAuthnEmulator(
    new AuthenticatorEmulator({
      credentialsRepository,
      transports: [...transports],
      userMakeCredentialInteraction: () => ({ options: { uv: verifiesUser, up: true } }),
      userGetAssertionInteraction: () => ({ options: { uv: verifiesUser, up: true } }),
      ...(aaguid && { aaguid: Uint8Array.from(Buffer.from(aaguid.replaceAll('-', ''), 'hex')) }),
    }),
  );
  return {
    create: (options, at = origin) => emulator.createJSON(at, options as unknown as CreationOptions) as unknown as CreatedCredential,
    get: (options, at = origin) => emulator.getJSON(at, options as RequestOptions),
    credentialIds: () =>
      credentialsRepository
        .loadCredentials()
        .map(({ publicKeyCredentialSource: { id } }) => Buffer.from(id as Uint8Array).toString('base64url')),
    signalAllAccepted: accepted => {
      emulator.signalAllAcceptedCredentials({ ...accepted, allAcceptedCredentialIds: [...accepted.allAcceptedCredentialIds] });
    },
  };
}

/** The same credential as if the page had said something else: the client data are not signed where there is no attestation. */
export function withClientData(credential: CreatedCredential, changes: object): CreatedCredential {
  const { response } = credential;
  const said = JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString('utf8')) as object;
  const clientDataJSON = Buffer.from(JSON.stringify({ ...said, ...changes })).toString('base64url');
  return { ...credential, response: { ...response, clientDataJSON } };
}
