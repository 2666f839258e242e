import { toBase64url } from '../../src/adapters/demo/base64url.js';
import { createCredential } from '../../test/adapters/demo/test-key.js';

/** Something in the place of the browser's own window for passkeys and keys, which a page could not work. */
export interface StandInAuthenticator {
  /** Does what the window wants: unlocks the device, or touches the key. */
  touch(): Promise<void>;
  /** Closes the window. */
  close(): void;
  /** Gives the browser its place back. */
  leave(): void;
}

interface Asked {
  readonly publicKey: PublicKeyCredentialCreationOptions;
  readonly resolve: (made: Credential) => void;
  readonly reject: (reason: DOMException) => void;
}

/** Takes the place of the browser's own, until it leaves. */
export function standInAuthenticator(): StandInAuthenticator {
  const { credentials } = navigator;
  let asked: Asked | undefined;

  const take = (): Asked => {
    if (!asked) throw new Error('No window of the browser is open.');
    const taken = asked;
    asked = undefined;
    return taken;
  };

  const create: CredentialsContainer['create'] = ({ publicKey, signal } = {}) =>
    new Promise((resolve, reject) => {
      if (publicKey) asked = { publicKey, resolve, reject };
      signal?.addEventListener('abort', () => {
        asked = undefined;
        reject(new DOMException('It was stopped.', 'AbortError'));
      });
    });
  credentials.create = create;
  // Else it would be this machine that says what it can keep.
  const capabilities = async (): Promise<PublicKeyCredentialClientCapabilities> => ({ passkeyPlatformAuthenticator: true });
  const { getClientCapabilities } = PublicKeyCredential;
  PublicKeyCredential.getClientCapabilities = capabilities;

  return {
    async touch() {
      const { publicKey, resolve } = take();
      resolve(await credentialFor(publicKey));
    },
    close: () => take().reject(new DOMException('It was closed.', 'NotAllowedError')),
    leave() {
      if (credentials.create !== create) return;
      Reflect.deleteProperty(credentials, 'create');
      PublicKeyCredential.getClientCapabilities = getClientCapabilities;
    },
  };
}

async function credentialFor({ challenge, rp, user }: PublicKeyCredentialCreationOptions): Promise<Credential> {
  const json = await createCredential({
    challenge: toBase64url(bytesOf(challenge)),
    rp: { id: rp.id ?? location.hostname, name: rp.name },
    user: { ...user, id: toBase64url(bytesOf(user.id)) },
    pubKeyCredParams: [],
  });
  return { id: json.id, type: json.type, toJSON: () => json } as Credential;
}

const bytesOf = (source: BufferSource): Uint8Array =>
  source instanceof ArrayBuffer ? new Uint8Array(source) : new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
