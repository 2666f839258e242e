import type { KindMessages } from '../wizard-messages.js';

/** Hebrew, for the choice among methods and the list of them. Apart from the method: not every page offers it. */
export const securityQuestionsKind: KindMessages = { name: 'שאלות אבטחה', about: 'מענה לשאלות אישיות.' };
