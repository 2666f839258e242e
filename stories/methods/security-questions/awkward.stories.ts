import type { Meta } from '@storybook/web-components-vite';
import { narrow, twiceAsLarge } from '../../support/around.js';
import * as languages from '../../support/pseudo-languages.js';
import { filledIn, filledInBut, showQuestions } from './show-questions.js';

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

const flawed = filledInBut(
  { answer: 'The Beatles' },
  { own: 'What did we name the boat that we had at the lake in the years before we moved to the city? '.repeat(3) },
  { answer: 'Behind the coal shed of the farm of my other grandparents' },
);

export const ExplainingNoOtherMethod = showQuestions('explaining', undefined, { hasOthers: false });
export const ExplainingRightToLeft = showQuestions('explaining', undefined, rightToLeft);
export const ExplainingLongWordsNarrow = showQuestions('explaining', undefined, { ...longWords, around: narrow });
export const AnsweredNarrow = showQuestions({ open: 'answering' }, undefined, { content: filledIn, around: narrow });
export const AnsweredRightToLeft = showQuestions({ open: 'answering' }, undefined, { content: filledIn, ...rightToLeft });
export const AnsweredDutch = showQuestions({ open: 'answering' }, undefined, {
  form: {
    catalogue: [
      { id: 'first-concert', text: 'Wie speelde op het eerste concert waar je was?' },
      { id: 'hiding-place', text: 'Waar verstopte je je als kind het liefst?' },
    ],
  },
  content: filledInBut({}, { own: 'Hoe noemden we de boot?' }, { answer: 'Achter het kolenhok' }),
  settings: { lang: 'nl' },
});
export const FlawsNarrow = showQuestions({ open: 'answering' }, flaws, { content: flawed, around: narrow });
export const FlawsRightToLeft = showQuestions({ open: 'answering' }, flaws, { content: flawed, ...rightToLeft });
export const FlawsLongWordsNarrow = showQuestions({ open: 'answering' }, flaws, { content: flawed, ...longWords, around: narrow });
export const FlawsTwiceAsLarge = showQuestions({ open: 'answering' }, flaws, { content: flawed, around: twiceAsLarge });
export const OneQuestion = showQuestions({ open: 'answering' }, undefined, { form: { count: 1, customLength: 0 } });
export const TenQuestions = showQuestions({ open: 'answering' }, undefined, { form: { count: 10 }, content: filledIn });
export const OwnQuestionsOnly = showQuestions({ open: 'answering' }, undefined, { form: { count: 2, catalogue: [] } });
export const LongQuestionsNarrow = showQuestions({ open: 'answering' }, undefined, {
  form: {
    catalogue: [
      { id: 'first-concert', text: 'Who played at the first concert you went to, and what do you remember of it? '.repeat(3) },
      { id: 'hiding-place', text: 'Where did you hide best as a child, and who never found you there? '.repeat(3) },
    ],
  },
  content: filledIn,
  around: narrow,
});
export const WithoutShadow = showQuestions({ open: 'answering' }, undefined, { content: filledIn, settings: { renderIn: 'light' } });
