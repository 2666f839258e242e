import { fromBase64url, toBase64url } from '../../../src/adapters/demo/base64url.js';
import type { CreatedCredential, CredentialCreationOptions } from '../../../src/contract/index.js';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** One item of CBOR (RFC 8949) with its argument: here none is longer than 16 bits. */
const head = (type: number, argument: number): number[] => {
  const major = type << 5;
  if (argument < 24) return [major | argument];
  return argument < 256 ? [major | 24, argument] : [major | 25, argument >> 8, argument & 255];
};
const text = (value: string): number[] => [...head(3, value.length), ...bytesOf(value)];
const binary = (value: readonly number[]): number[] => [...head(2, value.length), ...value];

/** The page on which it is made: as the demo has it where there is none. */
const here = typeof location === 'undefined' ? { origin: 'http://localhost', hostname: 'localhost' } : location;

/** A public key of the kind that every authenticator makes: ES256. Nothing is signed by it. */
const publicKey = [...head(5, 5), 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, ...binary(Array<number>(32).fill(1)), 0x22, ...binary(Array<number>(32).fill(2))]; // prettier-ignore

export interface MadeHow {
  /** Makes one anew with the id of this one. */
  readonly again?: CreatedCredential | undefined;
  readonly origin?: string | undefined;
  /** Whether it made sure who holds it. Default true. */
  readonly verifiesUser?: boolean;
}

/** What a browser hands over once its person has agreed, made without one. */
export async function createCredential(
  { challenge, rp }: CredentialCreationOptions,
  { again, origin = here.origin, verifiesUser = true }: MadeHow = {},
): Promise<CreatedCredential> {
  const id = again ? fromBase64url(again.id) : crypto.getRandomValues(new Uint8Array(32));
  const rpIdHash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(rp.id ?? here.hostname)));
  const flags = 0x41 | (verifiesUser ? 0x04 : 0);
  const data = [...rpIdHash, flags, 0, 0, 0, 0, ...Array<number>(16).fill(0), 0, id.length, ...id, ...publicKey];
  const attestation = [
    ...head(5, 3),
    ...text('fmt'),
    ...text('none'),
    ...text('attStmt'),
    ...head(5, 0),
    ...text('authData'),
    ...binary(data),
  ];
  return {
    id: toBase64url(id),
    rawId: toBase64url(id),
    type: 'public-key',
    response: {
      clientDataJSON: toBase64url(bytesOf(JSON.stringify({ type: 'webauthn.create', challenge, origin, crossOrigin: false }))),
      attestationObject: toBase64url(Uint8Array.from(attestation)),
      transports: ['usb'],
    },
    clientExtensionResults: {},
  };
}
