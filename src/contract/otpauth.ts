import type { OtpauthParts } from './authenticator-code.js';
import { decodeBase32, encodeBase32 } from './base32.js';
import { parseOtpauthUri } from './parse-otpauth-uri.js';
import { number, object, oneOf, optional, read, string, text, where, type Shape, type Warn } from './shape.js';

/** An account for an authenticator app, checked and complete. Its secret is in capitals and without spaces or padding. */
export type OtpAccount = Required<OtpauthParts>;

const fewestBytes = 16;
const recommendedBytes = 20;
const mostBytes = 128;

/** What a name may come to in the URI, so that the QR code stays scannable whatever the writing system. */
const longestEncoded = 240;

const secret: Shape<string> = (value, trail) => {
  const bytes = decodeBase32(string({ max: 1024 })(value, trail));
  if (!bytes || bytes.length < fewestBytes || bytes.length > mostBytes) throw new TypeError();
  if (bytes.length < recommendedBytes) trail.warn?.('The secret has fewer than the 160 bits that RFC 4226 recommends.');
  return encodeBase32(bytes);
};

/** A colon parts issuer and account for the app (Key URI Format), so that neither can have one of its own. */
const label: Shape<string> = (value, trail) => {
  const characters = Array.from(text({ max: 254 })(value, trail).replace(/[\s:]+/g, ' '));
  while (encode(characters.join('')).length > longestEncoded) characters.pop();
  return characters.join('').trim();
};

const algorithms = oneOf('SHA1', 'SHA256', 'SHA512');
const algorithm: Shape<OtpAccount['algorithm']> = (value, trail) =>
  algorithms(string({ max: 8 })(value, trail).replace('-', '').toUpperCase(), trail);

const parts = object<Pick<OtpauthParts, 'secret'> & Partial<OtpauthParts>>({
  secret,
  issuer: optional(label),
  account: optional(label),
  algorithm: optional(algorithm),
  digits: optional(oneOf(6, 7, 8)),
  period: optional(where(number({ min: 10, max: 300 }), Number.isInteger)),
});

/** The parts of an account, or a whole URI. */
export const otpAccount: Shape<OtpAccount> = (value, trail) => {
  const given = parts(typeof value === 'string' ? parseOtpauthUri(string()(value, trail)) : value, trail);
  const { secret, issuer = '', algorithm = 'SHA1', digits = 6, period = 30 } = given;
  // Some apps refuse a URI that names no account.
  const account = [given.account, issuer].find(Boolean);
  if (!account) throw new TypeError();
  if (algorithm !== 'SHA1' || digits !== 6 || period !== 30) {
    trail.warn?.(
      'Many authenticator apps ignore any algorithm but SHA1, any number of digits but 6 and any period but 30, and show wrong codes.',
    );
  }
  return { secret, issuer, account, algorithm, digits, period };
};

/**
 * Checks and completes what a server gave for an authenticator app. A whole URI is taken apart and never used as it came: where
 * its label and its parameter `issuer` differ the parameter counts; a parameter that comes twice, a type other than `totp` or a
 * secret under 128 bits is refused. Names are cut to what a QR code can carry, and colons in them become spaces.
 *
 * @param warn Called with a sentence for the developer when many apps would not cope.
 * @throws {EnrollmentError} `invalid-response`.
 */
export function readOtpauth(given: unknown, warn?: Warn): OtpAccount {
  return read(otpAccount, given, warn);
}

/** The `otpauth:` URI of an account (Key URI Format), at most 1,000 characters of ASCII for an account that `readOtpauth` gave. */
export function buildOtpauthUri({ secret, issuer, account, algorithm, digits, period }: OtpAccount): string {
  // Microsoft's app shows only the issuer in the label, others only the parameter: it is in both.
  const label = issuer ? `${encode(issuer)}:${encode(account)}` : encode(account);
  const query = [`secret=${secret}`];
  if (issuer) query.push(`issuer=${encode(issuer)}`);
  if (algorithm !== 'SHA1') query.push(`algorithm=${algorithm}`);
  if (digits !== 6) query.push(`digits=${digits}`);
  if (period !== 30) query.push(`period=${period}`);
  return `otpauth://totp/${label}?${query.join('&')}`;
}

/** RFC 3986. `URLSearchParams` would write a space as `+`, which many apps show. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
