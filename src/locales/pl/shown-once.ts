import type { ShownOnceMessages } from '../shown-once-messages.js';

/** Polish, for every secret that is shown once. */
export const shownOnce: ShownOnceMessages = {
  timeLeft: span => `Czas na zakończenie: ${span}.`,
  finish: 'Zakończ',
  finishing: 'Kończenie',
  checkingOutcome: 'Brak jednoznacznej odpowiedzi. Sprawdzamy, czy się udało',
  outcomeUnknownHeading: 'Jeszcze nie wiadomo, czy się udało',
  outcomeUnknownBody: 'Nie otrzymaliśmy jednoznacznej odpowiedzi. Zachowaj zapisane dane i sprawdź ponownie.',
  checkAgain: 'Sprawdź ponownie',
};
