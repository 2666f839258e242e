import { createPrivateKey, createPublicKey, generateKeyPair, sign, verify, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { Problem } from '../http/problem.js';

// All signatures are RSASSA-PKCS1-v1_5 over SHA-256, of the parts joined by a bar.

const shortestKey = 2048;
const longestKey = 4096;

export function signParts(privateKey: string, parts: readonly (string | number)[]): string {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  return sign('sha256', Buffer.from(parts.join('|')), key).toString('base64url');
}

export function requireSignature(publicKey: string, parts: readonly string[], signature: string): void {
  const isRight = verify('sha256', Buffer.from(parts.join('|')), readPublicKey(publicKey), Buffer.from(signature, 'base64url'));
  if (!isRight) throw new Problem('signature-refused');
}

/** Makes the key pair with which the server signs what it sends to one phone. */
export async function makeKeys(): Promise<{ publicKey: string; privateKey: string }> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: shortestKey });
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
  };
}

/** Whether a phone's key (base64 of an SPKI) is of the kind and size that the protocol asks for. */
export function isPublicKey(publicKey: string): boolean {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = readPublicKey(publicKey);
    const bits = asymmetricKeyDetails?.modulusLength ?? 0;
    return asymmetricKeyType === 'rsa' && bits >= shortestKey && bits <= longestKey;
  } catch {
    return false;
  }
}

function readPublicKey(publicKey: string): KeyObject {
  return createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
}
