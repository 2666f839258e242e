import { isolate } from '../isolate.js';
import type { PhoneMessages } from '../phone-messages.js';

/** Dutch, for giving a phone number. */
export const phone: PhoneMessages = {
  countryLabel: 'Land of regio',
  chooseCountry: 'Kies een land of regio',
  numberLabel: 'Telefoonnummer',
  numberHint: 'Schrijf het zoals je gewend bent. Begint het met +, dan kiezen wij het land voor je.',
  countryChosen: country => `Land of regio: ${isolate(country)}.`,
  flaws: {
    empty: 'Vul je telefoonnummer in',
    'no-country': 'Kies het land of de regio van je nummer',
    'not-a-number': 'Een telefoonnummer heeft alleen cijfers, en hoogstens een + aan het begin',
    'too-short': 'Dit nummer is te kort. Controleer of alle cijfers er staan',
    'too-long': 'Dit nummer is te lang. Controleer of er geen cijfers te veel staan',
    extension: 'Vul het nummer in zonder toestelnummer',
    'country-not-served': 'Nummers uit dit land kun je hier niet gebruiken. Vul een ander nummer in',
    malformed: 'Dit nummer bestaat niet. Controleer de cijfers en het land',
    'number-not-served': 'Dit soort nummers kun je hier niet gebruiken. Vul een ander nummer in',
    known: 'Dit nummer staat al op je account. Vul een ander nummer in',
  },
  givenLabel: 'Het nummer dat we van je hebben',
  givenRefused: 'Dit nummer kun je hier niet gebruiken. Vraag je organisatie het te wijzigen, of stel een andere methode in.',
  useAnother: 'Een ander nummer gebruiken',
  useGiven: 'Het nummer gebruiken dat we hebben',
  notices: {
    'carrier-charges': 'Je provider kan kosten rekenen voor berichten en gesprekken.',
    interception: 'Anderen kunnen berichten en gesprekken soms onderscheppen. Een app of passkey is veiliger.',
  },
};
