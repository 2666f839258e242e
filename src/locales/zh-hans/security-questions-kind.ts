import type { KindMessages } from '../wizard-messages.js';

/** Simplified Chinese, for the choice among methods and the list of them. Apart from the method: not every page offers it. */
export const securityQuestionsKind: KindMessages = { name: '密保问题', about: '回答与你自己有关的问题。' };
