import { registerMethod } from '../method-table.js';

/**
 * Importing this module offers security questions, where policy and the adapter do. They are apart from the other methods because they
 * prove little: whoever knows the person may know the answers. See OWASP and NIST SP 800-63B, which advise against them.
 */
registerMethod('security-questions', () => import('./security-questions.js').then(module => module.securityQuestions), {
  capability: 'securityQuestions',
  describe: async language => (await language.later()).moreKinds['security-questions'],
});
