import { encodeBase32 } from '../../contract/index.js';
import type { DemoSettings } from './demo-options.js';

/** 160 bits, as RFC 4226 recommends. */
export function randomSecret({ random }: DemoSettings): string {
  return encodeBase32(random(new Uint8Array(20)));
}

/** Nine characters in groups of three, as a person types them. */
export function randomActivationCode({ random }: DemoSettings): string {
  const letters = encodeBase32(random(new Uint8Array(6))).slice(0, 9);
  return [letters.slice(0, 3), letters.slice(3, 6), letters.slice(6)].join(' ');
}

/** Two digits. */
export function randomNumber({ random }: DemoSettings): string {
  const [high = 0, low = 0] = random(new Uint8Array(2));
  return String(((high << 8) | low) % 100).padStart(2, '0');
}

/** 50 bits, in two halves for the eye. */
export function randomRecoveryCode({ random }: DemoSettings): string {
  const letters = encodeBase32(random(new Uint8Array(7))).slice(0, 10);
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** 80 bits in small letters and digits, in groups of four for the eye. */
export function randomPassword({ random }: DemoSettings): string {
  return encodeBase32(random(new Uint8Array(10)))
    .toLowerCase()
    .replace(/.{4}(?=.)/g, '$& ');
}

/** Six digits. */
export function randomCode({ random }: DemoSettings): string {
  const [a = 0, b = 0, c = 0, d = 0] = random(new Uint8Array(4));
  return String((((a << 24) | (b << 16) | (c << 8) | d) >>> 0) % 1_000_000).padStart(6, '0');
}
