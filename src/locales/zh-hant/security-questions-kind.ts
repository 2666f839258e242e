import type { KindMessages } from '../wizard-messages.js';

/** Traditional Chinese, for the choice among methods and the list of them. Apart from the method: not every page offers it. */
export const securityQuestionsKind: KindMessages = { name: '安全提示問題', about: '回答與你自己有關的問題。' };
