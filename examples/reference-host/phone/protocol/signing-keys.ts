import { fromBase64, toBase64, toBase64Url } from './base64.js';

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;

/** The phone's own key pair for one account. The private key can sign but never leave the browser that made it. */
export const createSigningKeys = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey({ ...algorithm, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }, false, ['sign', 'verify']);

/** The public key as base64 SPKI, the way it is told to the server. */
export const exportPublicKey = async (key: CryptoKey): Promise<string> =>
  toBase64(new Uint8Array(await crypto.subtle.exportKey('spki', key)));

/** Reads a server's public key. Throws when it is not an RSA key in SPKI form. */
export const importPublicKey = async (spki: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('spki', fromBase64(spki), algorithm, true, ['verify']);

/** Joins what is to be signed. The order of the parts is the protocol's. */
const bytesOf = (parts: readonly (string | number)[]): Uint8Array<ArrayBuffer> => new TextEncoder().encode(parts.join('|'));

/** Signs the parts joined by `|`; resolves with base64url. */
export const sign = async (key: CryptoKey, ...parts: (string | number)[]): Promise<string> =>
  toBase64Url(new Uint8Array(await crypto.subtle.sign(algorithm.name, key, bytesOf(parts))));

/** Whether the signature over the parts is that key's. A signature that can't even be decoded is simply not one. */
export const isSignedBy = async (key: CryptoKey, signature: string, ...parts: (string | number)[]): Promise<boolean> => {
  try {
    return await crypto.subtle.verify(algorithm.name, key, fromBase64(signature), bytesOf(parts));
  } catch {
    return false;
  }
};
