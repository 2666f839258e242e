import { createHash, randomBytes, randomInt } from 'node:crypto';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const alphabet = 'abcdefghijkmnopqrstuvwxyz';

/** An id or token nobody can guess: 192 bits. */
export function randomId(): string {
  return randomBytes(24).toString('base64url');
}

export function randomHex(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}

/** Base32 (RFC 4648) has no 0, 1, 8 or 9, which are easily misread. */
export function randomBase32(characters: number): string {
  return Array.from(randomBytes(characters), byte => base32[byte % base32.length]).join('');
}

export function randomDigits(digits: number): string {
  return Array.from({ length: digits }, () => randomInt(10)).join('');
}

/** Small letters, but for the l, which is easily misread. */
export function randomLetters(letters: number): string {
  return Array.from({ length: letters }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** For looking up random tokens without keeping them. Passwords need `hashPassword`. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
