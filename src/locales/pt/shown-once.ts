import type { ShownOnceMessages } from '../shown-once-messages.js';

/** Portuguese of Brazil, for every secret that is shown once. */
export const shownOnce: ShownOnceMessages = {
  timeLeft: span => `Você tem ${span} para concluir.`,
  finish: 'Concluir',
  finishing: 'Concluindo',
  checkingOutcome: 'Não recebemos uma resposta clara. Estamos verificando se deu certo',
  outcomeUnknownHeading: 'Ainda não sabemos se deu certo',
  outcomeUnknownBody: 'Não recebemos uma resposta clara. Guarde o que você salvou e verifique de novo.',
  checkAgain: 'Verificar de novo',
};
