import type { KindMessages } from '../wizard-messages.js';

/** Italian, for the choice among methods and the list of them. Apart from the method: not every page offers it. */
export const securityQuestionsKind: KindMessages = { name: 'Domande di sicurezza', about: 'Rispondi a domande su di te.' };
