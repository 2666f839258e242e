import type { AuthenticatorMessages } from '../authenticator-messages.js';
import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('pl');

const theApp = 'aplikacja';

/** The word for an app in the case that the sentence asks for, with the name where there is one. */
const named = (noun: string, app: string): string => (app === theApp ? noun : `${noun} ${isolate(app)}`);

const digitsOf = (digits: number): string =>
  plural(digits, { one: `${digits} cyfra`, few: `${digits} cyfry`, many: `${digits} cyfr`, other: `${digits} cyfry` });

const hasDigits = (digits: number): string => `Kod ma ${digits === 1 ? '1 cyfrę' : digitsOf(digits)}`;

/** Polish, for authenticator apps. */
export const authenticator: AuthenticatorMessages = {
  steps: {
    getApp: 'Pobierz aplikację',
    setUp: 'Skonfiguruj konto',
    scan: 'Zeskanuj kod',
    enterCode: 'Wpisz kod',
    test: 'Wypróbuj',
  },
  getHeading: 'Zacznij od pobrania aplikacji',
  getPush: app => `Zainstaluj na telefonie ${named('aplikację', app)}, a potem wróć tutaj.`,
  getCodes: 'Zainstaluj na telefonie dowolną aplikację uwierzytelniającą albo użyj tej, którą masz. Potem wróć tutaj.',
  theApp,
  getFrom: store => `Pobierz ze sklepu ${isolate(store)}`,
  haveIt: 'Jeśli już ją masz, przejdź dalej.',
  differentApp: 'Użyj innej aplikacji uwierzytelniającej',
  setUpHeading: 'Skonfiguruj konto w aplikacji',
  setUpIntro: app => `Na telefonie, w ${named('aplikacji', app)}:`,
  setUpPush: [
    'Jeśli pojawi się prośba, zezwól na powiadomienia.',
    'Dotknij **Dodaj konto**.',
    'Jeśli pojawi się pytanie, wybierz **Konto służbowe lub szkolne**.',
  ],
  setUpCodes: ['Dotknij **Dodaj konto** lub **+**.', 'Wybierz **Zeskanuj kod QR**.'],
  cameraRefused: 'Do skanowania potrzebny jest aparat. Jeśli aplikacja nie może go używać, przejdź dalej: dane możesz też wpisać.',
  scanHeading: 'Zeskanuj kod QR',
  scanBody: app => `Otwórz na telefonie ${named('aplikację', app)} i zeskanuj ten kod. To połączy ją z twoim kontem.`,
  scanThen: 'Gdy konto pojawi się w aplikacji, wybierz **Dalej**.',
  qrLabel: 'Kod QR do aplikacji uwierzytelniającej. Jeśli nie możesz go zeskanować, wybierz poniżej „Problem ze skanowaniem?”.',
  qrFailed: 'Nie udało się wyświetlić kodu QR. Otwórz poniżej „Problem ze skanowaniem?” i wpisz dane ręcznie.',
  enlarge: 'Powiększ',
  cannotScan: 'Problem ze skanowaniem?',
  manualPush: app => `W ${named('aplikacji', app)} wybierz ręczne wpisanie kodu. Potem wpisz te dane:`,
  manualCodes: 'W aplikacji wybierz ręczne wpisanie klucza. Może on się tam nazywać kluczem konfiguracji lub kodem. Potem wpisz te dane:',
  code: 'Kod',
  url: 'Adres URL',
  account: 'Nazwa konta',
  secretKey: 'Tajny klucz',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  copyFailed: 'Nie udało się skopiować. Tekst jest zaznaczony: skopiuj go klawiaturą albo naciśnij i przytrzymaj.',
  thisDeviceHeading: 'Konfiguracja na tym urządzeniu',
  thisDevice: 'Masz aplikację na tym urządzeniu? Otwórz ją stąd. To urządzenie decyduje, która aplikacja się otworzy.',
  thisDeviceOpen: 'Otwórz aplikację',
  thisDeviceOther: 'Możesz też zeskanować kod QR innym urządzeniem.',
  validFor: span => `Czas ważności kodu: ${span}.`,
  newCode: 'Pokaż nowy kod',
  newCodeHeading: 'Pokazać nowy kod?',
  newCodeBody: 'Kod, który teraz widzisz, przestanie działać, także w aplikacji, która już go zeskanowała.',
  newCodeConfirm: 'Pokaż nowy kod',
  newCodeKeep: 'Zostaw ten kod',
  newCodeShown: 'To jest nowy kod. Poprzedni już nie działa.',
  unpreparedHeading: 'Nie udało się jeszcze skonfigurować aplikacji',
  expiredHeading: 'Kod QR wygasł',
  expiredBody:
    'Kod działa przez ograniczony czas. Pokaż nowy i zeskanuj go. Jeśli w aplikacji jest konto ze starego kodu, najpierw je usuń.',
  enterHeading: 'Wpisz kod z aplikacji',
  enterBody: digits => `Aplikacja na telefonie pokazuje ${digits}-cyfrowy kod do tego konta.`,
  codeLabel: 'Kod',
  codeHint: digitsOf,
  check: 'Sprawdź kod',
  checking: 'Sprawdzanie kodu',
  flaws: {
    empty: digits => `Wpisz ${digits}-cyfrowy kod`,
    'too-short': digits => `${hasDigits(digits)}. Wpisz wszystkie`,
    'too-long': digits => `${hasDigits(digits)}. Usuń zbędne`,
    'not-digits': () => 'Kod składa się z samych cyfr',
  },
  wrongCode: 'Ten kod się nie zgadza. Kody często się zmieniają, więc wpisz najnowszy',
  attemptsLeft: count =>
    count === 0
      ? 'Nie ma już więcej prób'
      : plural(count, {
          one: `Pozostała ${count} próba`,
          few: `Pozostały ${count} próby`,
          many: `Pozostało ${count} prób`,
          other: `Pozostało ${count} próby`,
        }),
  clockHint: 'Kod nadal się nie zgadza? Sprawdź, czy telefon ustawia czas automatycznie. Kody od tego zależą.',
  lockedHeading: 'Zbyt wiele prób',
  lockedBody: span => `Ze względów bezpieczeństwa trzeba poczekać. Czas do następnej próby: ${span}. Kodu nie trzeba skanować ponownie.`,
  checkingOutcome: 'Brak jednoznacznej odpowiedzi. Sprawdzamy, czy się udało',
  outcomeUnknownHeading: 'Jeszcze nie wiadomo, czy się udało',
  outcomeUnknownBody: 'Nie otrzymaliśmy jednoznacznej odpowiedzi. Zanim wpiszesz inny kod, sprawdź ponownie.',
  checkAgain: 'Sprawdź ponownie',
  awaitingApp: 'Czekamy na aplikację',
  outOfTouchHeading: 'Utraciliśmy połączenie',
  connectedHeading: 'Aplikacja jest połączona',
  connectedBody: device => `Teraz ją wypróbuj: wyślemy powiadomienie testowe na ${device ? `urządzenie ${isolate(device)}` : 'telefon'}.`,
  sendTest: 'Wyślij powiadomienie testowe',
  sending: 'Wysyłanie powiadomienia',
  testHeading: 'Zatwierdź powiadomienie na telefonie',
  testBody: app => `Wysłaliśmy powiadomienie do ${named('aplikacji', app)} na telefonie. Otwórz je i wpisz liczbę.`,
  numberLabel: 'Wpisz tę liczbę w aplikacji',
  numberSaid: number => `Liczba to ${Array.from(number).join(' ')}.`,
  testTimeLeft: span => `Pozostały czas: ${span}.`,
  notYours: 'To nie ty? Odrzuć powiadomienie na telefonie.',
  noNotification: 'Nie ma powiadomienia?',
  resend: 'Wyślij kolejne',
  resendIn: span => `Kolejne możesz wysłać za: ${span}.`,
  resendReady: 'Możesz już wysłać kolejne powiadomienie.',
  codesInstead: 'Użyj kodu',
  deniedHeading: 'Powiadomienie zostało odrzucone',
  deniedBody: 'Jeśli to pomyłka, wyślij kolejne. Jeśli nie wiesz, skąd to powiadomienie, zmień hasło.',
  testExpiredHeading: 'Powiadomienie wygasło',
  testExpiredBody: 'Nie było odpowiedzi na czas. Wyślij kolejne, gdy telefon będzie pod ręką.',
  supersededHeading: 'Wysłano nowsze powiadomienie',
  supersededBody: 'Liczy się tylko najnowsze. Aby kontynuować tutaj, wyślij kolejne.',
  unreachableHeading: 'Nie udało się połączyć z telefonem',
  unreachableBody: app =>
    `Sprawdź, czy telefon ma dostęp do internetu, czy ${named('aplikacja', app)} jest aktualna i czy jej powiadomienia są włączone.`,
  unsentHeading: 'Nie udało się wysłać powiadomienia',
  approved: 'Powiadomienie zatwierdzone',
  finishing: 'Kończenie',
  unconfirmedHeading: 'Nie udało się jeszcze zakończyć',
};
