import { domainToASCII } from 'node:url';
import { Problem } from '../http/problem.js';

const longestAddress = 254;
const longestLocalPart = 64;

// What mail servers take without quotes (RFC 5321 §4.1.2), and letters of any script (RFC 6531 §3.3).
const localPart = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
// `domainToASCII` reads as a browser's address bar does: it cuts off a path and decodes escapes.
const typedDomain = /^[\p{L}\p{M}\p{N}.。-]+$/u;
const domainName = /^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/;

/** Answers with the address as it is written to, its domain in ASCII; or refuses. `own`: what the person signs in with. */
export function judgeAddress(typed: string, own: string): string {
  const address = readAddress(typed.trim());
  if (address === undefined) throw new Problem('invalid-input', { reason: 'malformed' });
  // Mail to a name with a tag arrives in the same box.
  if (mailboxOf(address) === mailboxOf(readAddress(own) ?? own)) throw new Problem('invalid-input', { reason: 'work-address' });
  return address;
}

function readAddress(text: string): string | undefined {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at).normalize('NFC');
  const typed = text.slice(at + 1);
  const domain = typedDomain.test(typed) ? domainToASCII(typed) : '';
  const address = `${local}@${domain}`;
  const isAddress = at > 0 && local.length <= longestLocalPart && localPart.test(local) && domainName.test(domain);
  return isAddress && text.length <= longestAddress && address.length <= longestAddress ? address : undefined;
}

function mailboxOf(address: string): string {
  return address.toLowerCase().replace(/\+[^@]*@/, '@');
}
