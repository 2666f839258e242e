import type { KindMessages } from '../wizard-messages.js';

/** Polish, for the choice among methods and the list of them. Apart from the method: not every page offers it. */
export const securityQuestionsKind: KindMessages = { name: 'Pytania zabezpieczające', about: 'Odpowiedz na pytania o sobie.' };
