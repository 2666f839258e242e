import type { EmailFlaw } from '../locales/email-flaw.js';

/** An address, or what is the matter with what was typed. */
export type EmailReading = { readonly address: string } | { readonly flaw: EmailFlaw };

/** RFC 5321 §4.5.3.1.3, without the angle brackets. */
const longest = 254;

/**
 * The email address that a person means. Whether there is such an address is not judged, and no letter is left out or changed: a domain
 * may be written in any script.
 *
 * @param own The name that the person signs in with, which may be an address.
 */
export function readEmailAddress(text: string, own: string): EmailReading {
  // Marks that cannot be seen come along when an address is pasted, and a keyboard for Japanese types a wide sign.
  const typed = text
    .replace(/\p{Cf}/gu, '')
    .replaceAll('＠', '@')
    .trim();
  if (typed === '') return { flaw: 'empty' };
  if (typed.length > longest) return { flaw: 'too-long' };
  if (/\s/.test(typed)) return { flaw: 'spaces' };
  const at = typed.lastIndexOf('@');
  if (at < 0) return { flaw: 'no-at' };
  if (at === 0 || at === typed.length - 1) return { flaw: 'incomplete' };
  return isSame(typed, own) ? { flaw: 'work-address' } : { address: typed };
}

const isSame = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (address: string): string => address.trim().normalize('NFKC').toLowerCase();
