import { TOTP, URI } from 'otpauth';

/** An authenticator app that is neither ours nor of the server's library: what it shows for a QR code at a moment. */
export function codeFor(uri: string, timestamp: number): string {
  return appFor(uri).generate({ timestamp });
}

export function secretIn(uri: string): string {
  return appFor(uri).secret.base32;
}

function appFor(uri: string): TOTP {
  const app = URI.parse(uri);
  if (!(app instanceof TOTP)) throw new Error('This is not for codes that change with time.');
  return app;
}
