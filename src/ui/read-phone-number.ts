import type { PhoneFlaw } from '../locales/phone-flaw.js';
import { callingCodeOf, findCallingCode } from './calling-codes.js';
import { normaliseCode } from './normalise-code.js';

/** A number as E.164 has it, such as `+31612345678`, or what is the matter with what was typed. */
export type PhoneReading = { readonly e164: string } | { readonly flaw: PhoneFlaw };

/** Between the digits of a number, besides what stands between those of a code. */
const separators = /[()[\]./~·⁓∼～（）［］．／]/g;

const withExtension = /^[+0-9]{5,}(?:[x×#,;]|ext|extension|tst|toestel)+[:=]?[0-9]+$/i;

/**
 * Where the zero at the start of a number is a part of it and is dialled from abroad as well: Italy and the Vatican, San Marino, Benin,
 * Burkina Faso, Niger, Ivory Coast, Gabon, the Congo, Ascension, Rwanda, Norway, Tajikistan.
 *
 * @see https://github.com/google/libphonenumber/blob/master/FAQ.md#why-wasnt-the-leading-zero-removed-from-a-number
 */
const keepsZero = ['39', '378', '229', '226', '227', '225', '241', '242', '247', '250', '47', '992'];

/** What is dialled before a number inside a country and not from abroad, where it is no zero. */
const otherTrunks: Readonly<Record<string, RegExp>> = { 1: /^1(?=\d{10})/, 7: /^8(?=\d{10})/, 36: /^06/ };

/** A country and its numbers are at most this long together (ITU-T E.164 §6.1). */
const longest = 15;

/** Some islands have numbers of four digits. */
const shortest = 4;

/**
 * The number that a person means, in whatever way they typed it: with the calling code after `+` or `00`, or as it is dialled inside a
 * country. Whether there is such a number is not judged: that takes each country's rules.
 *
 * @param country The one that was chosen, for a number without a calling code; empty for none.
 * @param countries Those that can be chosen. Default all.
 */
export function readPhoneNumber(text: string, country: string, countries?: readonly string[]): PhoneReading {
  const typed = plainNumber(text);
  if (typed === '') return { flaw: 'empty' };
  if (withExtension.test(typed)) return { flaw: 'extension' };
  if (!/^\+?[0-9]*$/.test(typed)) return { flaw: 'not-a-number' };

  const international = internationalDigits(typed);
  if (international?.startsWith('0')) return { flaw: 'not-a-number' };
  // A code that was never assigned may be by now.
  const code = international === undefined ? callingCodeOf(country) : (findCallingCode(international) ?? international.slice(0, 3));
  if (code === undefined) return { flaw: 'no-country' };

  const number = withoutTrunk(international?.slice(code.length) ?? typed, code);
  if (number.length < shortest) return { flaw: 'too-short' };
  if (code.length + number.length > longest) return { flaw: 'too-long' };
  if (countries && !countries.some(served => callingCodeOf(served) === code)) return { flaw: 'country-not-served' };
  return { e164: `+${code}${number}` };
}

/** The calling code of what was typed so far, if it begins with one. */
export function readCallingCode(text: string): string | undefined {
  return findCallingCode(internationalDigits(plainNumber(text)) ?? '');
}

/** In ASCII, without what only separates its digits. */
const plainNumber = (text: string): string => normaliseCode(text).replace(separators, '').replaceAll('＋', '+');

/** What follows a `+` or `00`, or both. */
const internationalDigits = (plain: string): string | undefined => /^(?:\+(?:00)?|00)(.*)$/.exec(plain)?.[1];

function withoutTrunk(digits: string, code: string): string {
  return keepsZero.includes(code) ? digits : digits.replace(otherTrunks[code] ?? /^0/, '');
}
