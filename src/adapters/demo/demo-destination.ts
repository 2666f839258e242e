import { EnrollmentError, type DeliveryRequest, type InputFlaw } from '../../contract/index.js';
import type { DemoSettings } from './demo-options.js';
import { maskNumber } from './mask-number.js';

/** Where a code goes, and how that is shown. */
export interface DemoDestination {
  readonly to: string;
  readonly shown: string;
}

/**
 * Judges where a code is to go, as a server would. The address that the person signs in with is refused, and a number that ends in four
 * zeros plays one that cannot be texted.
 */
export function requireDestination({ kind, to }: DeliveryRequest, { account, offers }: DemoSettings): DemoDestination {
  const { given } = offers.find(offer => offer.kind === kind)?.phone ?? {};
  if (to === undefined) return given ? { to: given.number, shown: given.number } : refuse('malformed');
  if (kind === 'email') {
    if (!/^[^\s@]+@[^\s@]+$/.test(to) || to.length > 254) refuse('malformed');
    if (to.toLowerCase() === account.toLowerCase()) refuse('work-address');
    return { to, shown: maskAddress(to) };
  }
  if (given && !given.editable) throw new EnrollmentError('not-allowed');
  if (!/^\+[1-9][0-9]{6,14}$/.test(to)) refuse('malformed');
  if (to.endsWith('0000')) refuse('number-not-served');
  return { to, shown: maskNumber(to) };
}

function refuse(reason: InputFlaw): never {
  throw new EnrollmentError('invalid-input', { reason });
}

const maskAddress = (address: string): string => `${Array.from(address)[0] ?? ''}••••${address.slice(address.lastIndexOf('@'))}`;
