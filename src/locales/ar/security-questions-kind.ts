import type { KindMessages } from '../wizard-messages.js';

/** Arabic, for the choice among methods and the list of them. Apart from the method: not every page offers it. */
export const securityQuestionsKind: KindMessages = { name: 'أسئلة الأمان', about: 'الإجابة عن أسئلة تخصك.' };
