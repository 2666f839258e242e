import { HOTP, Secret, TOTP } from 'otpauth';
import type { CodeAccount } from './account.js';

type CodeKey = Pick<CodeAccount, 'key' | 'digits' | 'period'>;

/** What shows when a key can sign only in WebCrypto, which is asynchronous, and otpauth wants its HMAC at once. */
const unused = new Secret({ size: 1 });

const counterBytes = (counter: number): Uint8Array<ArrayBuffer> => {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(counter));
  return new Uint8Array(view.buffer);
};

/**
 * The one-time code for a moment (ms since the epoch). The HMAC is made by the browser with a key that no script can read,
 * so it is ready before otpauth asks for it; otpauth turns it into digits.
 */
export const rollingCode = async ({ key, digits, period }: CodeKey, timestamp: number): Promise<string> => {
  const counter = TOTP.counter({ period, timestamp });
  const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, counterBytes(counter)));
  return HOTP.generate({ secret: unused, counter, digits, hmac: () => digest });
};

/** How long the code of that moment still lasts, in whole seconds, from `period` down to 1. */
export const secondsLeft = (period: number, timestamp: number): number => Math.ceil(TOTP.remaining({ period, timestamp }) / 1000);
