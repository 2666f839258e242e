import { isolate } from '../isolate.js';
import type { PhoneMessages } from '../phone-messages.js';

/** German, for giving a phone number. */
export const phone: PhoneMessages = {
  countryLabel: 'Land oder Region',
  chooseCountry: 'Land oder Region wählen',
  numberLabel: 'Telefonnummer',
  numberHint: 'Schreiben Sie sie wie gewohnt. Wenn sie mit + beginnt, wählen wir das Land für Sie.',
  countryChosen: country => `Land oder Region: ${isolate(country)}.`,
  flaws: {
    empty: 'Geben Sie Ihre Telefonnummer ein',
    'no-country': 'Wählen Sie das Land oder die Region Ihrer Nummer',
    'not-a-number': 'Eine Telefonnummer besteht nur aus Ziffern, höchstens mit einem + am Anfang',
    'too-short': 'Diese Nummer ist zu kurz. Prüfen Sie, ob alle Ziffern da sind',
    'too-long': 'Diese Nummer ist zu lang. Prüfen Sie, ob Ziffern zu viel sind',
    extension: 'Geben Sie die Nummer ohne Durchwahl ein',
    'country-not-served': 'Nummern aus diesem Land sind hier nicht möglich. Geben Sie eine andere Nummer ein',
    malformed: 'Diese Nummer gibt es nicht. Prüfen Sie die Ziffern und das Land',
    'number-not-served': 'Nummern dieser Art sind hier nicht möglich. Geben Sie eine andere Nummer ein',
    known: 'Diese Nummer gehört schon zu Ihrem Konto. Geben Sie eine andere Nummer ein',
  },
  givenLabel: 'Ihre bei uns hinterlegte Nummer',
  givenRefused:
    'Diese Nummer ist hier nicht möglich. Lassen Sie sie von Ihrer Organisation ändern oder richten Sie eine andere Methode ein.',
  useAnother: 'Andere Nummer verwenden',
  useGiven: 'Hinterlegte Nummer verwenden',
  notices: {
    'carrier-charges': 'Ihr Anbieter berechnet Ihnen vielleicht Kosten für Nachrichten und Anrufe.',
    interception: 'Andere können Nachrichten und Anrufe unter Umständen abfangen. Eine App oder ein Passkey ist sicherer.',
  },
};
