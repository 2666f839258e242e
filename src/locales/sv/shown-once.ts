import type { ShownOnceMessages } from '../shown-once-messages.js';

/** Swedish, for every secret that is shown once. */
export const shownOnce: ShownOnceMessages = {
  timeLeft: span => `Du har ${span} på dig att slutföra.`,
  finish: 'Slutför',
  finishing: 'Slutför',
  checkingOutcome: 'Vi fick inget tydligt svar. Vi kontrollerar om det fungerade',
  outcomeUnknownHeading: 'Vi vet inte än om det fungerade',
  outcomeUnknownBody: 'Vi fick inget tydligt svar. Ha kvar det du sparade och kontrollera igen.',
  checkAgain: 'Kontrollera igen',
};
