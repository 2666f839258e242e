import type { KindMessages } from '../wizard-messages.js';

/** English, for the choice among methods and the list of them. Apart from the method: not every page offers it. */
export const securityQuestionsKind: KindMessages = { name: 'Security questions', about: 'Answer questions about yourself.' };
