import { EnrollmentError, type CallRequest } from '../../contract/index.js';
import type { DemoSettings } from './demo-options.js';
import { maskNumber } from './mask-number.js';

/** Where a call goes. */
export interface CalledNumber {
  /** Tells one phone from another: the number, and its extension after a comma. */
  readonly destination: string;
  /** As it is shown. */
  readonly shown: string;
}

/** The number that was typed, or the one that the offer gives; or refuses. */
export function calledNumber({ kind, number, extension }: CallRequest, { offers }: DemoSettings): CalledNumber {
  const given = offers.find(offer => offer.kind === kind)?.phone?.given;
  const isExtension = extension === undefined || (kind === 'office-phone' && /^[0-9]{1,10}$/.test(extension));
  if (!isExtension) throw new EnrollmentError('invalid-input', { reason: 'malformed', index: 1 });
  if (number === undefined) {
    if (!given) throw new EnrollmentError('invalid-input', { reason: 'malformed' });
    return withExtension(given.number, given.number, extension ?? given.extension);
  }
  if (given && !given.editable) throw new EnrollmentError('not-allowed');
  if (!/^\+[1-9][0-9]{6,14}$/.test(number)) throw new EnrollmentError('invalid-input', { reason: 'malformed', index: 0 });
  return withExtension(number, maskNumber(number), extension);
}

function withExtension(number: string, shown: string, extension: string | undefined): CalledNumber {
  if (extension === undefined) return { destination: number, shown };
  return { destination: `${number},${extension}`, shown: `${shown} ext. ${extension}` };
}
