import type { KindMessages } from '../wizard-messages.js';

/** Dutch, for the choice among methods and the list of them. Apart from the method: not every page offers it. */
export const securityQuestionsKind: KindMessages = { name: 'Beveiligingsvragen', about: 'Beantwoord vragen over jezelf.' };
