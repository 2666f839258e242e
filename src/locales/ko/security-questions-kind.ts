import type { KindMessages } from '../wizard-messages.js';

/** Korean, for the choice among methods and the list of them. Apart from the method: not every page offers it. */
export const securityQuestionsKind: KindMessages = { name: '보안 질문', about: '나에 관한 질문에 답해요.' };
