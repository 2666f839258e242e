import { bufferToBase64URLString } from '@simplewebauthn/browser';
import type { CreatedCredential } from '../contract/passkey.js';

/** What an authenticator made, as JSON: by the browser itself where it can. `null` where it is none. */
export function credentialToJson(credential: Credential | null): CreatedCredential | null {
  const made = credential as PublicKeyCredential | null;
  for (const read of [byBrowser, byHand]) {
    try {
      const json = made && read(made);
      if (json?.id && json.response.attestationObject) return json;
    } catch {
      // What a password manager puts in the browser's place may have neither.
    }
  }
  return null;
}

const byBrowser = (made: PublicKeyCredential): CreatedCredential => made.toJSON() as unknown as CreatedCredential;

function byHand(made: PublicKeyCredential): CreatedCredential {
  const response = made.response as Omit<AuthenticatorAttestationResponse, 'getTransports'> & { getTransports?: () => string[] };
  const { authenticatorAttachment } = made;
  return {
    id: made.id,
    rawId: bufferToBase64URLString(made.rawId),
    type: 'public-key',
    response: {
      clientDataJSON: bufferToBase64URLString(response.clientDataJSON),
      attestationObject: bufferToBase64URLString(response.attestationObject),
      ...(response.getTransports && { transports: response.getTransports() }),
    },
    ...(authenticatorAttachment && { authenticatorAttachment }),
    clientExtensionResults: toJson(made.getClientExtensionResults()) as Record<string, unknown>,
  };
}

/** Results may hold bytes, such as those of `prf`. */
function toJson(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return bufferToBase64URLString(value);
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toJson(member)]));
}
