import type { Notice } from '../contract/security-info.js';
import type { PhoneFlaw } from './phone-flaw.js';

/** Giving a phone number, for a code or for a call. */
export interface PhoneMessages {
  readonly countryLabel: string;
  /** What the choice of a country says while none is made. */
  readonly chooseCountry: string;
  readonly numberLabel: string;
  readonly numberHint: string;
  /** Said when a number that begins with `+` has chosen its country. */
  readonly countryChosen: (country: string) => string;
  /** What is wrong with a number; the last three where the server says so. */
  readonly flaws: Readonly<Record<PhoneFlaw | 'malformed' | 'number-not-served' | 'known', string>>;
  /** Above a number that the host knows. */
  readonly givenLabel: string;
  /** Where it cannot be used, and no other may be. */
  readonly givenRefused: string;
  readonly useAnother: string;
  readonly useGiven: string;
  readonly notices: Readonly<Record<Notice, string>>;
}
