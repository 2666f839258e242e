import type { AppPasswordMessages } from '../app-password-messages.js';
import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';
import { shownOnce } from './shown-once.js';

const plural = pluralIn('pl');

/** Polish, for app passwords. */
export const appPassword: AppPasswordMessages = {
  ...shownOnce,
  steps: { name: 'Nadaj nazwę', use: 'Wpisz w aplikacji' },
  nameHeading: 'Utwórz hasło do jednej aplikacji',
  nameBody: 'Niektóre aplikacje, na przykład starsze programy pocztowe, nie mogą poprosić o kod. Takie hasło daje dostęp jednej z nich.',
  nameLabel: 'Nazwa',
  nameHint: 'Do jakiej aplikacji i na jakim urządzeniu? Na przykład „Poczta na laptopie” lub „Skaner w pracy”.',
  lostBody: 'Strona została wczytana ponownie przed zakończeniem, dlatego poprzednie hasło nie działa. Utwórz nowe.',
  make: 'Utwórz hasło',
  making: 'Tworzenie hasła',
  flaws: {
    empty: 'Wpisz nazwę',
    tooLong: longest =>
      `Nazwa jest za długa. Wpisz najwyżej ${plural(longest, {
        one: `${longest} znak`,
        few: `${longest} znaki`,
        many: `${longest} znaków`,
        other: `${longest} znaku`,
      })}`,
  },
  unmadeHeading: 'Nie udało się jeszcze utworzyć hasła',
  useHeading: 'Wpisz hasło w aplikacji',
  useBody: name => `Aplikacja: ${isolate(name)}. Wpisz w niej to hasło zamiast zwykłego. Zacznie działać, gdy zakończysz na tej stronie.`,
  passwordLabel: 'Hasło do aplikacji',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  copyFailed: 'Nie udało się skopiować. Tekst jest zaznaczony: skopiuj go klawiaturą albo naciśnij i przytrzymaj.',
  spacesHint: 'Odstępy tylko ułatwiają czytanie. Nie trzeba ich wpisywać.',
  shownOnce: 'To hasło widzisz tylko teraz. Jeśli je stracisz, utwórz nowe.',
  saved: 'Hasło jest już w aplikacji',
  unsaved: 'Zaznacz „Hasło jest już w aplikacji”, gdy je tam wpiszesz',
  expiredHeading: 'Hasło wygasło',
  expiredBody: 'Czas na zakończenie minął. Utwórz nowe hasło i wpisz je w aplikacji.',
  makeNew: 'Utwórz nowe hasło',
};
