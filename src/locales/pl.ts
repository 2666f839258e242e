import { isolate } from './isolate.js';
import type { Language } from './messages.js';

/** Polish. */
export const pl: Language = {
  lang: 'pl',
  direction: 'ltr',
  common: {
    back: 'Wstecz',
    cancel: 'Anuluj',
    close: 'Zamknij',
    tryAgain: 'Spróbuj ponownie',
    loading: 'Ładowanie',
    takingLonger: 'To trwa dłużej niż zwykle. Możesz jeszcze poczekać albo anulować.',
  },
  wizard: {
    label: 'Dodawanie metody logowania',
    chooseHeading: 'Dodaj metodę logowania',
    chooseIntro: account => `Konto: ${isolate(account)}. Wybierz, jak chcesz potwierdzać tożsamość.`,
    nothingToAdd: 'Teraz nie ma nic do dodania. Dostępne metody zależą od twojego konta.',
    recommended: 'Zalecane',
    resetOnly: about => `${about} Tylko do resetowania hasła.`,
    kinds: {
      'authenticator-push': {
        name: 'Aplikacja uwierzytelniająca',
        about: 'Zatwierdź powiadomienie albo użyj kodu z aplikacji na telefonie.',
      },
      'authenticator-code': {
        name: 'Aplikacja uwierzytelniająca',
        about: 'Użyj kodu z aplikacji na telefonie. Działa bez internetu.',
      },
      passkey: { name: 'Klucz dostępu', about: 'Użyj odcisku palca, twarzy lub blokady ekranu.' },
      'security-key': { name: 'Klucz bezpieczeństwa', about: 'Użyj klucza, który podłączasz lub zbliżasz.' },
      'text-message': { name: 'SMS', about: 'Otrzymasz kod na telefon.' },
      whatsapp: { name: 'WhatsApp', about: 'Otrzymasz kod w aplikacji WhatsApp.' },
      email: { name: 'E-mail', about: 'Otrzymasz kod e-mailem.' },
      'phone-call': { name: 'Połączenie telefoniczne', about: 'Odbierz, gdy zadzwonimy.' },
      'alternate-phone': { name: 'Dodatkowy telefon', about: 'Odbierz połączenie na innym telefonie.' },
      'office-phone': { name: 'Telefon w biurze', about: 'Odbierz połączenie przy biurku.' },
      'recovery-codes': { name: 'Kody odzyskiwania', about: 'Zapisz kody na wypadek, gdy nic innego nie zadziała.' },
      'app-password': { name: 'Hasło do aplikacji', about: 'Do aplikacji, która nie może poprosić o kod.' },
    },
    limitReached: limit => `Osiągnięto limit: ${limit}. Usuń jedną z metod, aby dodać inną.`,
    notAllowed: 'Twoje konto na to nie pozwala.',
    needsAnotherFirst: 'Najpierw dodaj inną metodę.',
    unsupportedDevice: 'To nie działa na tym urządzeniu.',
    unavailableHeading: 'Nie udało się wczytać dostępnych metod',
    unopenedHeading: 'Nie udało się otworzyć tej metody',
  },
  later: () => import('./pl/later.js').then(module => module.later),
  authenticator: () => import('./pl/authenticator.js').then(module => module.authenticator),
  problems: {
    'rate-limited': 'Zbyt wiele prób w krótkim czasie.',
    'not-allowed': 'Twoje konto na to nie pozwala.',
    unsupported: 'Tutaj nie można tego zrobić. Wybierz inną metodę.',
    unavailable: 'Usługa jest chwilowo niedostępna. Spróbuj ponownie za chwilę.',
    network: 'Nie udało się połączyć z usługą. Sprawdź połączenie z internetem i spróbuj ponownie.',
    timeout: 'Odpowiedź nie nadeszła na czas. Spróbuj ponownie.',
    'invalid-response': 'Nie udało się odczytać odpowiedzi usługi. Spróbuj ponownie albo skontaktuj się z pomocą techniczną.',
    unknown: 'Coś poszło nie tak. Spróbuj ponownie albo skontaktuj się z pomocą techniczną.',
  },
};
