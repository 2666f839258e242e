import { Secret } from 'otpauth';
import { readOtpauth, splitLabel } from '../protocol/invitation.js';
import { PhoneError } from '../protocol/phone-error.js';
import type { CodeAccount } from './account.js';

/** What a QR code or a person says about an account with one-time codes. It holds the secret. */
export interface CodeDetails {
  issuer: string;
  account: string;
  /** Base32, as it came. */
  secret: string;
  algorithm: string;
  digits: number;
  period: number;
}

const hashes: Readonly<Record<string, string>> = { SHA1: 'SHA-1', SHA256: 'SHA-256', SHA512: 'SHA-512' };

/** Shorter keys than 80 bits are never given out; whoever types one has left something out. */
const leastBytes = 10;

const inRange = (value: string | null, usual: number, least: number, most: number): number => {
  const number = value === null ? usual : Number(value);
  if (!Number.isInteger(number) || number < least || number > most) throw new PhoneError('unreadable');
  return number;
};

/** Reads the content of a one-time code QR code. Throws `unreadable` when it is something else, or asks for what this phone can't do. */
export const readCodeDetails = (text: string): CodeDetails => {
  const { kind, label, parameters } = readOtpauth(text);
  const secret = parameters.get('secret');
  if (kind !== 'totp' || !secret) throw new PhoneError('unreadable');
  const named = splitLabel(label);
  return {
    issuer: parameters.get('issuer') ?? named.issuer ?? '',
    account: named.account,
    secret,
    algorithm: parameters.get('algorithm') ?? 'SHA1',
    digits: inRange(parameters.get('digits'), 6, 6, 10),
    period: inRange(parameters.get('period'), 30, 5, 300),
  };
};

/** What a person typed, with everything else as it usually is. `Issuer: account` in the name is understood. */
export const typedCodeDetails = (typed: { name: string; secret: string }): CodeDetails => {
  const { issuer = '', account } = splitLabel(typed.name);
  return { issuer, account, secret: typed.secret, algorithm: 'SHA1', digits: 6, period: 30 };
};

const secretBytes = (base32: string): Uint8Array<ArrayBuffer> => {
  const plain = base32.toUpperCase().replace(/[\s\p{Pd}=]/gu, '');
  if (!/^[A-Z2-7]+$/.test(plain)) throw new PhoneError('unreadable');
  const bytes = new Uint8Array(Secret.fromBase32(plain).bytes);
  if (bytes.length < leastBytes) throw new PhoneError('unreadable');
  return bytes;
};

/** Turns details into an account whose secret can no longer be read. Rejects with `unreadable` when the secret can't be one. */
export const createCodeAccount = async (details: CodeDetails, now: number): Promise<CodeAccount> => {
  const hash = hashes[details.algorithm.toUpperCase().replace('-', '')];
  if (!hash) throw new PhoneError('unreadable');
  const key = await crypto.subtle.importKey('raw', secretBytes(details.secret), { name: 'HMAC', hash }, false, ['sign']);
  const { issuer, account, digits, period } = details;
  return { kind: 'code', id: crypto.randomUUID(), issuer, account, addedAt: now, key, digits, period };
};
