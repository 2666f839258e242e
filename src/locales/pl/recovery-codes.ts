import { isolate } from '../isolate.js';
import type { RecoveryCodesMessages } from '../recovery-codes-messages.js';
import { shownOnce } from './shown-once.js';

/** Polish, for recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  ...shownOnce,
  steps: { purpose: 'Do czego służą', save: 'Zapisz kody' },
  explainHeading: 'Przygotuj kody na wszelki wypadek',
  explainBody:
    'Kod odzyskiwania pozwala się zalogować, gdy nie możesz użyć innych metod, na przykład po utracie telefonu. Każdy kod działa raz.',
  explainThen: 'Kody zapiszesz w następnym kroku, więc przygotuj menedżer haseł lub drukarkę.',
  replacesBody: 'Masz już kody odzyskiwania. Nowe je zastąpią, a te, które masz, przestaną działać.',
  make: 'Utwórz kody',
  making: 'Tworzenie kodów',
  renewalHeading: 'Zastąpić kody odzyskiwania?',
  renewalBody: 'Gdy zakończysz, będą działać tylko nowe kody. Obecnymi już się nie zalogujesz.',
  renewalConfirm: 'Utwórz nowe kody',
  renewalKeep: 'Zostaw moje kody',
  unmadeHeading: 'Nie udało się jeszcze utworzyć kodów',
  saveHeading: 'Zapisz kody odzyskiwania',
  saveBody: 'Trzymaj je w menedżerze haseł lub na papierze, tam, gdzie tylko ty je znajdziesz. Widzisz je tylko teraz.',
  listLabel: 'Kody odzyskiwania',
  copy: 'Kopiuj wszystkie',
  copied: 'Skopiowano wszystkie kody.',
  copyFailed: 'Nie udało się skopiować kodów. Są zaznaczone: skopiuj je klawiaturą albo naciśnij i przytrzymaj.',
  download: 'Pobierz',
  downloaded: 'Przeglądarka zapisuje kody w pliku tekstowym. Szukaj go wśród pobranych plików.',
  downloadFailed: 'Nie udało się utworzyć pliku. Skopiuj kody albo je wydrukuj.',
  print: 'Drukuj',
  printed: 'Przeglądarka drukuje tylko kody. Sprawdź, czy wszystkie są na kartce.',
  printFailed: 'Drukowanie tu nie działa. Skopiuj kody albo je pobierz.',
  workThen: 'Kody zaczną działać, gdy zakończysz.',
  workThenInstead: 'Kody zaczną działać, gdy zakończysz. Wcześniejsze kody działają tylko do tej chwili.',
  saved: 'Mam zapisane te kody',
  unsaved: 'Zaznacz „Mam zapisane te kody”, gdy będą w bezpiecznym miejscu',
  expiredHeading: 'Czas na zapisanie kodów minął',
  expiredBody: 'Utwórz nowe kody i zapisz je zamiast poprzednich.',
  makeNew: 'Utwórz nowe kody',
  paper: {
    fileName: 'kody-odzyskiwania',
    title: issuer => `Kody odzyskiwania: ${isolate(issuer)}`,
    account: account => `Konto: ${isolate(account)}`,
    madeOn: date => `Data utworzenia: ${date}`,
    once: 'Każdy kod działa raz.',
  },
};
