import { PhoneError } from './phone-error.js';

/**
 * Reads the twelve-character code that a page shows beside its QR code. Case, spaces and dashes do not matter;
 * 0, 1 and 8 are taken for the letters that they are mistaken for, since the alphabet (A to Z, 2 to 7) lacks them.
 * Throws `unreadable` when it can't be such a code.
 */
export const readActivationCode = (typed: string): string => {
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replaceAll('0', 'O')
    .replaceAll('1', 'I')
    .replaceAll('8', 'B');
  if (!/^[A-Z2-7]{12}$/.test(code)) throw new PhoneError('unreadable');
  return code;
};
