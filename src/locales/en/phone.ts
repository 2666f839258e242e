import { isolate } from '../isolate.js';
import type { PhoneMessages } from '../phone-messages.js';

/** English, for giving a phone number. */
export const phone: PhoneMessages = {
  countryLabel: 'Country or region',
  chooseCountry: 'Choose a country or region',
  numberLabel: 'Phone number',
  numberHint: 'Write it as you always do. If it starts with +, we choose the country for you.',
  countryChosen: country => `Country or region: ${isolate(country)}.`,
  flaws: {
    empty: 'Enter your phone number',
    'no-country': 'Choose the country or region of your number',
    'not-a-number': 'A phone number has digits only, and a + at the start at most',
    'too-short': 'This number is too short. Check that it has all its digits',
    'too-long': 'This number is too long. Check that it has no extra digits',
    extension: 'Enter the number without its extension',
    'country-not-served': 'Numbers of this country cannot be used here. Enter another number',
    malformed: 'There is no such number. Check its digits and its country',
    'number-not-served': 'This kind of number cannot be used here. Enter another number',
    known: 'This number is on your account already. Enter another number',
  },
  givenLabel: 'The number we have for you',
  givenRefused: 'This number cannot be used here. Ask your organization to change it, or set up a different method.',
  useAnother: 'Use another number',
  useGiven: 'Use the number we have',
  notices: {
    'carrier-charges': 'Your provider may charge you for messages and calls.',
    interception: 'Others may be able to intercept messages and calls. An app or a passkey is safer.',
  },
};
