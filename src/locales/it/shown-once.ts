import type { ShownOnceMessages } from '../shown-once-messages.js';

/** Italian, for every secret that is shown once. */
export const shownOnce: ShownOnceMessages = {
  timeLeft: span => `Hai ancora ${span} per completare.`,
  finish: 'Completa',
  finishing: 'Completamento in corso',
  checkingOutcome: 'Non è arrivata una risposta chiara. Verifichiamo se ha funzionato',
  outcomeUnknownHeading: 'Non sappiamo ancora se ha funzionato',
  outcomeUnknownBody: 'Non è arrivata una risposta chiara. Conserva quello che hai salvato e verifica di nuovo.',
  checkAgain: 'Verifica di nuovo',
};
