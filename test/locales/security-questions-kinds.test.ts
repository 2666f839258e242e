import { securityQuestionsIn } from '../../src/locales/security-questions-kinds.js';
import { languages } from '../../stories/support/languages.js';

describe('what security questions are called', () => {
  it('is said in every language that comes with enrollkit', () => {
    const abouts = languages.map(lang => securityQuestionsIn(lang).about);

    expect(new Set(abouts).size).toBe(languages.length);
    expect(securityQuestionsIn('nl-BE').name).toBe('Beveiligingsvragen');
    expect(securityQuestionsIn('zh-HK')).toBe(securityQuestionsIn('zh-Hant'));
  });

  it('is said in English where nothing else is known', () => {
    expect(securityQuestionsIn('eo').name).toBe('Security questions');
  });
});
