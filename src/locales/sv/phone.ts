import { isolate } from '../isolate.js';
import type { PhoneMessages } from '../phone-messages.js';

/** Swedish, for giving a phone number. */
export const phone: PhoneMessages = {
  countryLabel: 'Land eller område',
  chooseCountry: 'Välj land eller område',
  numberLabel: 'Telefonnummer',
  numberHint: 'Skriv det som du brukar. Om det börjar med + väljer vi land åt dig.',
  countryChosen: country => `Land eller område: ${isolate(country)}.`,
  flaws: {
    empty: 'Skriv ditt telefonnummer',
    'no-country': 'Välj land eller område för numret',
    'not-a-number': 'Ett telefonnummer har bara siffror, och högst ett + i början',
    'too-short': 'Numret är för kort. Kontrollera att alla siffror är med',
    'too-long': 'Numret är för långt. Kontrollera att det inte har för många siffror',
    extension: 'Skriv numret utan anknytning',
    'country-not-served': 'Nummer från det landet går inte att använda här. Skriv ett annat nummer',
    malformed: 'Numret finns inte. Kontrollera siffrorna och landet',
    'number-not-served': 'Den sortens nummer går inte att använda här. Skriv ett annat nummer',
    known: 'Numret finns redan på ditt konto. Skriv ett annat nummer',
  },
  givenLabel: 'Numret vi har till dig',
  givenRefused: 'Det här numret går inte att använda här. Be din organisation att ändra det, eller lägg till en annan metod.',
  useAnother: 'Använd ett annat nummer',
  useGiven: 'Använd numret vi har',
  notices: {
    'carrier-charges': 'Din operatör kan ta betalt för meddelanden och samtal.',
    interception: 'Andra kan ibland avlyssna meddelanden och samtal. En app eller en lösennyckel är säkrare.',
  },
};
