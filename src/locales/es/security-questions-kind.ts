import type { KindMessages } from '../wizard-messages.js';

/** Spanish, for the choice among methods and the list of them. Apart from the method: not every page offers it. */
export const securityQuestionsKind: KindMessages = { name: 'Preguntas de seguridad', about: 'Responde preguntas sobre ti.' };
