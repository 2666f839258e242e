import type { KindMessages } from '../wizard-messages.js';

/** French, for the choice among methods and the list of them. Apart from the method: not every page offers it. */
export const securityQuestionsKind: KindMessages = { name: 'Questions de sécurité', about: 'Répondez à des questions sur vous-même.' };
