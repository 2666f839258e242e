import type { KindMessages } from '../wizard-messages.js';

/** Swedish, for the choice among methods and the list of them. Apart from the method: not every page offers it. */
export const securityQuestionsKind: KindMessages = { name: 'Säkerhetsfrågor', about: 'Svara på frågor om dig själv.' };
