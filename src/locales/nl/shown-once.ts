import type { ShownOnceMessages } from '../shown-once-messages.js';

/** Dutch, for every secret that is shown once. */
export const shownOnce: ShownOnceMessages = {
  timeLeft: span => `Je hebt nog ${span} om af te ronden.`,
  finish: 'Afronden',
  finishing: 'Bezig met afronden',
  checkingOutcome: 'Er kwam geen duidelijk antwoord. We controleren of het is gelukt',
  outcomeUnknownHeading: 'We weten nog niet of het is gelukt',
  outcomeUnknownBody: 'Er kwam geen duidelijk antwoord. Bewaar wat je hebt opgeslagen en controleer opnieuw.',
  checkAgain: 'Opnieuw controleren',
};
