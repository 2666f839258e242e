import { randomBase32 } from '../random.js';

const howMany = 10;
const half = 5;

/** Codes of 50 bits, in two halves for the eye: `ABCDE-23456`. */
export function makeCodes(): string[] {
  return Array.from({ length: howMany }, () => `${randomBase32(half)}-${randomBase32(half)}`);
}

const misread: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '8': 'B' };

/** A code as it is hashed, however it was typed: without spaces and dashes, and with the letters that digits were read for. */
export function canonicalCode(typed: string): string {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  return letters.replace(/[018]/g, digit => misread[digit] ?? digit);
}

/** What a row says of its codes: how many are left, of how many, in no language. */
export function howManyLeft(left: number, all: number): string {
  return `${left} / ${all}`;
}
