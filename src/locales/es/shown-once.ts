import type { ShownOnceMessages } from '../shown-once-messages.js';

/** Spanish, for every secret that is shown once. */
export const shownOnce: ShownOnceMessages = {
  timeLeft: span => `Tiempo restante para terminar: ${span}.`,
  finish: 'Terminar',
  finishing: 'Terminando',
  checkingOutcome: 'No hubo una respuesta clara. Estamos verificando si funcionó',
  outcomeUnknownHeading: 'Aún no sabemos si funcionó',
  outcomeUnknownBody: 'No hubo una respuesta clara. Conserva lo que guardaste y verifica de nuevo.',
  checkAgain: 'Verificar de nuevo',
};
