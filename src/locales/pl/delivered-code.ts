import type { DeliveredCodeMessages } from '../delivered-code-messages.js';
import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('pl');

const digitsOf = (digits: number): string =>
  plural(digits, { one: `${digits} cyfra`, few: `${digits} cyfry`, many: `${digits} cyfr`, other: `${digits} cyfry` });

const hasDigits = (digits: number): string => `Kod ma ${digits === 1 ? '1 cyfrę' : digitsOf(digits)}`;

/** Polish, for codes that are sent to a phone or an email address. */
export const deliveredCode: DeliveredCodeMessages = {
  steps: { number: 'Numer telefonu', address: 'Adres e-mail', code: 'Wpisz kod' },
  enterNumberHeading: 'Wpisz numer telefonu',
  enterAddressHeading: 'Wpisz adres e-mail',
  intros: {
    'text-message': 'Wyślemy na telefon SMS z kodem.',
    whatsapp: 'Wyślemy na telefon wiadomość z kodem w aplikacji WhatsApp.',
    voice: 'Zadzwonimy na telefon i podamy kod.',
    email: 'Wyślemy na ten adres e-mail z kodem.',
  },
  resetOnly: 'Ta metoda służy do resetowania hasła, nie do logowania.',
  addressLabel: 'Adres e-mail',
  addressHint: 'Podaj adres prywatny. Jeśli stracisz dostęp do tego konta, możesz stracić także adres służbowy lub szkolny.',
  addressFlaws: {
    empty: 'Wpisz adres e-mail',
    'no-at': 'W adresie e-mail musi być znak @',
    spaces: 'W adresie e-mail nie ma odstępów',
    'too-long': 'To za długie jak na adres e-mail',
    incomplete: 'Przed znakiem @ lub po nim czegoś brakuje',
    'work-address': 'To twój adres służbowy lub szkolny. Wpisz taki, którego możesz używać bez tego konta',
    malformed: 'Nie ma takiego adresu. Sprawdź go',
    known: 'Ten adres jest już na twoim koncie. Wpisz inny',
  },
  givenHeading: 'Wyślemy kod na ten numer',
  givenFixed: 'To nie twój numer? Poproś swoją organizację o zmianę.',
  send: 'Wyślij kod',
  sending: 'Wysyłanie kodu',
  mayArrive: 'Kod jednak przyszedł? Wybierz jeszcze raz **Wyślij kod**, a będzie można go wpisać.',
  codeHeadings: {
    'text-message': 'Wpisz kod z wiadomości SMS',
    whatsapp: 'Wpisz kod z aplikacji WhatsApp',
    voice: 'Wpisz kod z rozmowy',
    email: 'Wpisz kod z e-maila',
  },
  sentTo: {
    'text-message': number => `Otwórz na telefonie SMS wysłany na numer ${isolate(number)}.`,
    whatsapp: number => `Otwórz na telefonie wiadomość WhatsApp wysłaną na numer ${isolate(number)}.`,
    voice: number => `Dzwonimy na numer ${isolate(number)}. Odbierz telefon i wysłuchaj kodu.`,
    email: address => `Otwórz e-mail wysłany na adres ${isolate(address)}.`,
  },
  changeNumber: 'Zmień numer',
  changeAddress: 'Zmień adres',
  codeLabel: 'Kod',
  codeHint: digitsOf,
  validFor: span => `Czas ważności kodu: ${span}.`,
  check: 'Sprawdź kod',
  checking: 'Sprawdzanie kodu',
  flaws: {
    empty: digits => `Wpisz ${digits}-cyfrowy kod`,
    'too-short': digits => `${hasDigits(digits)}. Wpisz wszystkie`,
    'too-long': digits => `${hasDigits(digits)}. Usuń zbędne`,
    'not-digits': () => 'Kod składa się z samych cyfr',
  },
  wrongCode: 'Ten kod się nie zgadza. Wpisz ten, który przyszedł jako ostatni',
  attemptsLeft: count =>
    count === 0
      ? 'Nie ma już więcej prób'
      : plural(count, {
          one: `Pozostała ${count} próba`,
          few: `Pozostały ${count} próby`,
          many: `Pozostało ${count} prób`,
          other: `Pozostało ${count} próby`,
        }),
  received: 'Kod z wiadomości SMS jest już wpisany. Sprawdź go i przejdź dalej.',
  notReceived: {
    'text-message': 'SMS nie przyszedł?',
    whatsapp: 'Wiadomość nie przyszła?',
    voice: 'Telefon nie dzwoni?',
    email: 'E-mail nie przyszedł?',
  },
  resend: { 'text-message': 'Wyślij kolejny', whatsapp: 'Wyślij kolejną', voice: 'Zadzwoń ponownie', email: 'Wyślij kolejny' },
  resendIn: span => `Kolejny kod możesz zamówić za: ${span}.`,
  resendReady: 'Możesz już zamówić kolejny kod.',
  resending: 'Wysyłanie kolejnego kodu',
  resent: 'Kolejny kod jest w drodze. Poprzedni już nie działa.',
  instead: {
    'text-message': 'Wyślij kod SMS-em',
    whatsapp: 'Wyślij kod przez WhatsApp',
    voice: 'Odbierz kod telefonicznie',
    email: 'Wyślij kod e-mailem',
  },
  helpPhone: 'Sprawdź, czy telefon jest włączony i ma zasięg.',
  helpEmail: 'To może potrwać kilka minut. Zajrzyj też do folderu ze spamem.',
  expiredHeading: 'Kod wygasł',
  expiredBody: 'Kod działa przez ograniczony czas. Zamów kolejny i wpisz go.',
  newCode: 'Wyślij kolejny kod',
  lockedHeading: 'Zbyt wiele prób',
  lockedBody: span => `Ze względów bezpieczeństwa trzeba poczekać. Czas do następnej próby: ${span}.`,
  checkingOutcome: 'Brak jednoznacznej odpowiedzi. Sprawdzamy, czy się udało',
  outcomeUnknownHeading: 'Jeszcze nie wiadomo, czy się udało',
  outcomeUnknownBody: 'Nie otrzymaliśmy jednoznacznej odpowiedzi. Zanim wpiszesz inny kod, sprawdź ponownie.',
  checkAgain: 'Sprawdź ponownie',
};
