import type { ShownOnceMessages } from '../shown-once-messages.js';

/** French, for every secret that is shown once. */
export const shownOnce: ShownOnceMessages = {
  timeLeft: span => `Temps restant pour terminer\u00a0: ${span}.`,
  finish: 'Terminer',
  finishing: 'Finalisation en cours',
  checkingOutcome: 'Nous n’avons pas reçu de réponse claire. Nous vérifions si l’opération a réussi',
  outcomeUnknownHeading: 'Nous ne savons pas encore si l’opération a réussi',
  outcomeUnknownBody: 'Nous n’avons pas reçu de réponse claire. Gardez ce que vous avez enregistré et vérifiez de nouveau.',
  checkAgain: 'Vérifier de nouveau',
};
