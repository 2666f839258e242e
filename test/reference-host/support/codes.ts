import { Secret, TOTP } from 'otpauth';

/** What an authenticator app shows at a moment. This library is not the server's. */
export function codeAt(secret: string, timestamp: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
}

/** A code that no app shows about now. */
export function wrongCode(secret: string, timestamp: number): string {
  const shown = Array.from({ length: 23 }, (_, index) => codeAt(secret, timestamp + (index - 20) * 30_000));
  return ['000000', '111111', '222222', '333333'].find(code => !shown.includes(code)) ?? '';
}
