import type { KindMessages } from '../wizard-messages.js';

/** Portuguese of Brazil, for the choice among methods and the list of them. Apart from the method: not every page offers it. */
export const securityQuestionsKind: KindMessages = { name: 'Perguntas de segurança', about: 'Responda perguntas sobre você.' };
