import { domainToUnicode } from 'node:url';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** The country and the last two digits, such as `+31 ••••••78`: enough for the person, and for nobody else. */
export function maskNumber(number: string): string {
  const parsed = parsePhoneNumberFromString(number);
  const national = parsed?.nationalNumber ?? number.slice(1);
  const country = parsed ? `+${parsed.countryCallingCode} ` : '';
  return `${country}${'•'.repeat(Math.max(0, national.length - 2))}${national.slice(-2)}`;
}

/** The first letter and the domain, such as `j•••@example.com`. */
export function maskAddress(address: string): string {
  const [first = ''] = address;
  return `${first}•••@${domainToUnicode(address.slice(address.lastIndexOf('@') + 1))}`;
}

export function maskDestination(destination: string): string {
  return destination.includes('@') ? maskAddress(destination) : maskNumber(destination);
}
