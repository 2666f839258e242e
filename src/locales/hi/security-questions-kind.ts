import type { KindMessages } from '../wizard-messages.js';

/** Hindi, for the choice among methods and the list of them. Apart from the method: not every page offers it. */
export const securityQuestionsKind: KindMessages = { name: 'सुरक्षा सवाल', about: 'अपने बारे में सवालों के जवाब दें।' };
