import { isolate } from '../isolate.js';
import type { PhoneMessages } from '../phone-messages.js';

/** Polish, for giving a phone number. */
export const phone: PhoneMessages = {
  countryLabel: 'Kraj lub region',
  chooseCountry: 'Wybierz kraj lub region',
  numberLabel: 'Numer telefonu',
  numberHint: 'Wpisz go tak jak zawsze. Jeśli zaczyna się od +, sami wybierzemy kraj.',
  countryChosen: country => `Kraj lub region: ${isolate(country)}.`,
  flaws: {
    empty: 'Wpisz numer telefonu',
    'no-country': 'Wybierz kraj lub region numeru',
    'not-a-number': 'Numer telefonu to same cyfry, a na początku może być +',
    'too-short': 'Ten numer jest za krótki. Sprawdź, czy ma wszystkie cyfry',
    'too-long': 'Ten numer jest za długi. Sprawdź, czy nie ma zbędnych cyfr',
    extension: 'Wpisz numer bez numeru wewnętrznego',
    'country-not-served': 'Numerów z tego kraju nie można tu używać. Wpisz inny numer',
    malformed: 'Nie ma takiego numeru. Sprawdź cyfry i kraj',
    'number-not-served': 'Numerów tego rodzaju nie można tu używać. Wpisz inny numer',
    known: 'Ten numer jest już na twoim koncie. Wpisz inny',
  },
  givenLabel: 'Numer, który mamy',
  givenRefused: 'Tego numeru nie można tu używać. Poproś swoją organizację o zmianę albo dodaj inną metodę.',
  useAnother: 'Użyj innego numeru',
  useGiven: 'Użyj numeru, który mamy',
  notices: {
    'carrier-charges': 'Operator może pobierać opłaty za wiadomości i połączenia.',
    interception: 'Wiadomości i połączenia może przechwycić ktoś inny. Aplikacja lub klucz dostępu są bezpieczniejsze.',
  },
};
