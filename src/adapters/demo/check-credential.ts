import type { CreatedCredential, CredentialCreationOptions } from '../../contract/index.js';
import { fromBase64url, toBase64url } from './base64url.js';
import { readCbor, type Cbor } from './read-cbor.js';

/** What the server asked for. */
interface Asked {
  readonly options: CredentialCreationOptions;
  readonly origin: string;
  readonly mustVerifyUser: boolean;
}

const userPresent = 0x01;
const userVerified = 0x04;
const hasCredential = 0x40;

/** Where the id of the credential is in the authenticator's data: behind a hash, flags, a counter and the make. */
const idAt = 32 + 1 + 4 + 16;

/**
 * Whether an authenticator made this for what was asked (https://www.w3.org/TR/webauthn-3/#sctn-registering-a-new-credential). All that
 * can be checked where there is no attestation, and so no signature.
 */
export async function isCredentialFor(asked: Asked, { id, response }: CreatedCredential): Promise<boolean> {
  try {
    return isAnswer(asked, response.clientDataJSON) && (await isMade(asked, id, response.attestationObject));
  } catch {
    return false;
  }
}

function isAnswer({ options, origin }: Asked, clientData: string): boolean {
  const said = JSON.parse(new TextDecoder().decode(fromBase64url(clientData))) as Readonly<Record<string, unknown>>;
  return said['type'] === 'webauthn.create' && said['challenge'] === options.challenge && said['origin'] === origin;
}

async function isMade({ options, mustVerifyUser }: Asked, id: string, attestation: string): Promise<boolean> {
  const data = bytesOf(mapOf(readCbor(fromBase64url(attestation))).get('authData'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(options.rp.id)));
  if (!hash.every((byte, index) => data[index] === byte)) return false;

  const flags = data[32] ?? 0;
  const needed = userPresent | hasCredential | (mustVerifyUser ? userVerified : 0);
  if ((flags & needed) !== needed) return false;

  const length = new DataView(data.buffer, data.byteOffset + idAt, 2).getUint16(0);
  const keyAt = idAt + 2 + length;
  const key = mapOf(readCbor(data.subarray(keyAt)));
  const algorithms: readonly Cbor[] = options.pubKeyCredParams.map(({ alg }) => alg);
  return toBase64url(data.subarray(idAt + 2, keyAt)) === id && algorithms.includes(key.get(3) ?? 0);
}

function mapOf(value: Cbor): Map<Cbor, Cbor> {
  if (!(value instanceof Map)) throw new TypeError();
  return value;
}

function bytesOf(value: Cbor | undefined): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new TypeError();
  return value;
}
