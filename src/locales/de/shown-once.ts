import type { ShownOnceMessages } from '../shown-once-messages.js';

/** German, for every secret that is shown once. */
export const shownOnce: ShownOnceMessages = {
  timeLeft: span => `Sie haben noch ${span} Zeit zum Abschließen.`,
  finish: 'Abschließen',
  finishing: 'Wird abgeschlossen',
  checkingOutcome: 'Es kam keine eindeutige Antwort. Wir prüfen, ob es geklappt hat',
  outcomeUnknownHeading: 'Noch ist unklar, ob es geklappt hat',
  outcomeUnknownBody: 'Es kam keine eindeutige Antwort. Behalten Sie, was Sie gespeichert haben, und prüfen Sie es erneut.',
  checkAgain: 'Erneut prüfen',
};
