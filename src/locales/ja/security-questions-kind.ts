import type { KindMessages } from '../wizard-messages.js';

/** Japanese, for the choice among methods and the list of them. Apart from the method: not every page offers it. */
export const securityQuestionsKind: KindMessages = { name: '秘密の質問', about: '自分についての質問に答えます。' };
