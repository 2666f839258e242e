import type { KindMessages } from '../wizard-messages.js';

/** Turkish, for the choice among methods and the list of them. Apart from the method: not every page offers it. */
export const securityQuestionsKind: KindMessages = { name: 'Güvenlik soruları', about: 'Kendinizle ilgili soruları yanıtlayın.' };
