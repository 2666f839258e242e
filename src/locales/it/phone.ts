import { isolate } from '../isolate.js';
import type { PhoneMessages } from '../phone-messages.js';

/** Italian, for giving a phone number. */
export const phone: PhoneMessages = {
  countryLabel: 'Paese o territorio',
  chooseCountry: 'Scegli un Paese o territorio',
  numberLabel: 'Numero di telefono',
  numberHint: 'Scrivilo come fai sempre. Se inizia con +, scegliamo noi il Paese.',
  countryChosen: country => `Paese o territorio: ${isolate(country)}.`,
  flaws: {
    empty: 'Inserisci il tuo numero di telefono',
    'no-country': 'Scegli il Paese o il territorio del numero',
    'not-a-number': 'Un numero di telefono contiene solo cifre, con al massimo un + all’inizio',
    'too-short': 'Il numero è troppo corto. Controlla che ci siano tutte le cifre',
    'too-long': 'Il numero è troppo lungo. Controlla che non ci siano cifre in più',
    extension: 'Inserisci il numero senza l’interno',
    'country-not-served': 'Qui non si possono usare numeri di questo Paese. Inserisci un altro numero',
    malformed: 'Questo numero non esiste. Controlla le cifre e il Paese',
    'number-not-served': 'Qui non si può usare questo tipo di numero. Inserisci un altro numero',
    known: 'Questo numero è già nel tuo account. Inserisci un altro numero',
  },
  givenLabel: 'Il tuo numero registrato',
  givenRefused: 'Qui non si può usare questo numero. Chiedi alla tua organizzazione di cambiarlo o configura un altro metodo.',
  useAnother: 'Usa un altro numero',
  useGiven: 'Usa il numero registrato',
  notices: {
    'carrier-charges': 'Il tuo operatore potrebbe addebitarti messaggi e chiamate.',
    interception: 'Altri potrebbero intercettare messaggi e chiamate. Un’app o una passkey è più sicura.',
  },
};
