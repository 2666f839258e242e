import { randomLetters } from '../random.js';

const groups = 4;
const perGroup = 4;

/** 74 bits, in groups for the eye: `abcd efgh ijkm nopq`. */
export function makePassword(): string {
  return Array.from({ length: groups }, () => randomLetters(perGroup)).join(' ');
}

/** A password as it is hashed: with or without its spaces, it is the same. */
export function canonicalPassword(typed: string): string {
  return typed.replace(/\s/g, '').toLowerCase();
}
