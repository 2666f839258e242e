import { decodeBase32, type OtpAccount } from '../../contract/index.js';

/** The code that an authenticator app shows at a moment (RFC 6238). */
export function totpCode(account: OtpAccount, now: number): Promise<string> {
  return hotpCode(account, Math.floor(now / 1000 / account.period));
}

/** Whether a code is the present one, the one before or the one after (RFC 6238 §5.2). */
export async function isTotpCode(account: OtpAccount, code: string, now: number): Promise<boolean> {
  const period = account.period * 1000;
  const codes = await Promise.all([now - period, now, now + period].map(moment => totpCode(account, moment)));
  return codes.includes(code);
}

/** RFC 4226 §5.3 */
async function hotpCode({ secret, algorithm, digits }: OtpAccount, counter: number): Promise<string> {
  const message = new DataView(new ArrayBuffer(8));
  message.setBigUint64(0, BigInt(counter));
  const hash = algorithm.replace('SHA', 'SHA-');
  const bytes = new Uint8Array(decodeBase32(secret) ?? []);
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash }, false, ['sign']);
  const digest = new DataView(await crypto.subtle.sign('HMAC', key, message));
  const offset = digest.getUint8(digest.byteLength - 1) & 0xf;
  const number = digest.getUint32(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}
