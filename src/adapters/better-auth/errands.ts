import { EnrollmentError, type DeliveryRequest, type InputFlaw } from '../../contract/index.js';
import type { Requests } from './connection.js';
import type { Settings } from './options.js';
import { hasPhone, readPerson, type Person } from './person.js';

/** What is asked of the server for one destination. */
export interface Errand {
  readonly to: string;
  send(requests: Requests): Promise<unknown>;
  verify(requests: Requests, code: string): Promise<unknown>;
}

/**
 * Judges a destination, and finds what to ask for.
 *
 * @throws {EnrollmentError} `invalid-input`, `already-enrolled`, `limit-reached`, `not-allowed`.
 */
export async function errandFor(settings: Settings, requests: Requests, request: DeliveryRequest): Promise<Errand> {
  const { kind, to = '', replaces } = request;
  if (!settings.kinds.some(known => known === kind)) throw new EnrollmentError('not-allowed');
  const person = await readPerson(requests);
  const isSetUp = kind === 'email' ? person.emailVerified : hasPhone(person);
  const own = kind === 'email' ? person.email : person.phoneNumber;
  if (replaces !== undefined && (!isSetUp || replaces !== kind)) throw new EnrollmentError('not-allowed');
  const flaw = kind === 'email' ? findAddressFlaw(to) : findNumberFlaw(to);
  if (flaw) throw new EnrollmentError('invalid-input', { reason: flaw });
  if (isSetUp && to === own) throw new EnrollmentError('already-enrolled');
  if (isSetUp && replaces === undefined) throw new EnrollmentError('limit-reached', { limit: 1 });
  return kind === 'email' ? toAddress(settings, person, to) : toNumber(to);
}

function toNumber(phoneNumber: string): Errand {
  return {
    to: phoneNumber,
    send: requests => requests.post('/phone-number/send-otp', { phoneNumber }),
    // Without the last member it would sign in whoever has that number.
    verify: (requests, code) => requests.post('/phone-number/verify', { phoneNumber, code, updatePhoneNumber: true }),
  };
}

function toAddress({ changesEmail }: Settings, { email: own }: Person, email: string): Errand {
  if (email.toLowerCase() === own.toLowerCase()) {
    return {
      to: own,
      send: requests => requests.post('/email-otp/send-verification-otp', { email: own, type: 'email-verification' }),
      verify: (requests, otp) => requests.post('/email-otp/verify-email', { email: own, otp }),
    };
  }
  if (!changesEmail) throw new EnrollmentError('not-allowed');
  return {
    to: email,
    send: requests => requests.post('/email-otp/request-email-change', { newEmail: email }),
    verify: (requests, otp) => requests.post('/email-otp/change-email', { newEmail: email, otp }),
  };
}

/** better-auth takes anything for a number unless its host has a validator. */
function findNumberFlaw(number: string): InputFlaw | undefined {
  return /^\+[1-9]\d{6,14}$/.test(number) ? undefined : 'malformed';
}

function findAddressFlaw(address: string): InputFlaw | undefined {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) && address.length <= 254 ? undefined : 'malformed';
}
