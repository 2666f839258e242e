import type { KindMessages } from '../wizard-messages.js';

/** Ukrainian, for the choice among methods and the list of them. Apart from the method: not every page offers it. */
export const securityQuestionsKind: KindMessages = { name: 'Контрольні запитання', about: 'Дайте відповіді на запитання про себе.' };
