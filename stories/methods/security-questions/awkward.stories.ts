import type { Meta } from '@storybook/web-components-vite';
import { narrow, twiceAsLarge } from '../../support/around.js';
import * as languages from '../../support/pseudo-languages.js';
import { filledIn, showQuestions } from './show-questions.js';

export default { title: 'Methods/Security questions/Awkward' } satisfies Meta;

const rightToLeft = { settings: { lang: languages.rightToLeft } };
const longWords = { settings: { lang: languages.longWords } };

const flaws = () => ({
  flaws: [
    { index: 0, part: 'answer' as const, flaw: 'guessable' as const },
    { index: 1, part: 'own' as const, flaw: 'question-too-long' as const },
    { index: 2, part: 'answer' as const, flaw: 'too-long' as const },
  ],
});

export const ExplainingNoOtherMethod = showQuestions('explaining', undefined, { hasOthers: false });
export const ExplainingRightToLeft = showQuestions('explaining', undefined, rightToLeft);
export const ExplainingLongWordsNarrow = showQuestions('explaining', undefined, { ...longWords, around: narrow });
export const AnsweredNarrow = showQuestions({ open: 'answering' }, undefined, { content: filledIn, around: narrow });
export const AnsweredRightToLeft = showQuestions({ open: 'answering' }, undefined, { content: filledIn, ...rightToLeft });
export const AnsweredDutch = showQuestions({ open: 'answering' }, undefined, { content: filledIn, settings: { lang: 'nl' } });
export const FlawsNarrow = showQuestions({ open: 'answering' }, flaws, { content: filledIn, around: narrow });
export const FlawsRightToLeft = showQuestions({ open: 'answering' }, flaws, { content: filledIn, ...rightToLeft });
export const FlawsLongWordsNarrow = showQuestions({ open: 'answering' }, flaws, { content: filledIn, ...longWords, around: narrow });
export const FlawsTwiceAsLarge = showQuestions({ open: 'answering' }, flaws, { content: filledIn, around: twiceAsLarge });
export const OneQuestion = showQuestions({ open: 'answering' }, undefined, { form: { count: 1, customLength: 0 } });
export const TenQuestions = showQuestions({ open: 'answering' }, undefined, { form: { count: 10 }, content: filledIn });
export const OwnQuestionsOnly = showQuestions({ open: 'answering' }, undefined, { form: { count: 2, catalogue: [] } });
export const LongQuestionsNarrow = showQuestions({ open: 'answering' }, undefined, {
  form: {
    catalogue: [{ id: 'first-concert', text: 'Who played at the first concert you went to, and what do you remember of it? '.repeat(3) }],
  },
  content: filledIn,
  around: narrow,
});
export const WithoutShadow = showQuestions({ open: 'answering' }, undefined, { content: filledIn, settings: { renderIn: 'light' } });
