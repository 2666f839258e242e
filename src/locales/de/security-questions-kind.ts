import type { KindMessages } from '../wizard-messages.js';

/** German, for the choice among methods and the list of them. Apart from the method: not every page offers it. */
export const securityQuestionsKind: KindMessages = { name: 'Sicherheitsfragen', about: 'Beantworten Sie Fragen zu Ihrer Person.' };
