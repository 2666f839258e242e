import type { Meta } from '@storybook/web-components-vite';
import { problem } from '../../fixtures.js';
import { filledIn, filledInBut, hidden, showQuestions } from './show-questions.js';

export default { title: 'Methods/Security questions/States' } satisfies Meta;

const filled = { content: filledIn };

export const Explaining = showQuestions('explaining');
export const LoadingForm = showQuestions('loadingForm');
export const LoadingFormTakesLong = showQuestions({ loadingForm: 'long' });
export const Unloaded = showQuestions('unloaded', () => ({ problem: problem('network') }));
export const UnloadedForAWhile = showQuestions('unloaded', () => ({ problem: problem('rate-limited', { wait: 45_000 }) }));

export const Answering = showQuestions({ open: 'answering' });
export const Answered = showQuestions({ open: 'answering' }, undefined, filled);
export const AnswersHidden = showQuestions({ open: 'answering' }, undefined, { content: hidden });
export const OneFlaw = showQuestions(
  { open: 'answering' },
  () => ({ flaws: [{ index: 1, part: 'answer' as const, flaw: 'given-twice' as const }] }),
  { content: filledInBut({ answer: 'The Lighthouse Keepers' }, { answer: 'the lighthouse keepers' }) },
);
export const SeveralFlaws = showQuestions(
  { open: 'answering' },
  () => ({
    flaws: [
      { index: 0, part: 'question' as const, flaw: 'not-chosen' as const },
      { index: 0, part: 'answer' as const, flaw: 'empty' as const },
      { index: 2, part: 'answer' as const, flaw: 'too-short' as const },
    ],
  }),
  { content: filledInBut({ id: undefined, answer: '' }, {}, { answer: 'Up' }) },
);
export const OwnQuestionFlawed = showQuestions(
  { open: 'answering' },
  () => ({
    flaws: [
      { index: 1, part: 'own' as const, flaw: 'question-too-long' as const },
      { index: 1, part: 'answer' as const, flaw: 'in-question' as const },
    ],
  }),
  { content: filledInBut({}, { own: `${'What did we name the boat that we had at the lake, '.repeat(4)}Dirk?`, answer: 'Dirk' }) },
);
export const AnswerRefused = showQuestions(
  { open: 'answering' },
  () => ({ problem: problem('invalid-input', { reason: 'guessable', index: 0 }) }),
  { content: filledInBut({ answer: 'The Beatles' }) },
);
export const AnswerTooShortForServer = showQuestions(
  { open: 'answering' },
  () => ({ problem: problem('invalid-input', { reason: 'too-short', index: 2 }) }),
  { content: filledInBut({}, {}, { answer: 'Shed' }) },
);
export const NotSaved = showQuestions({ open: 'answering' }, () => ({ problem: problem('unavailable') }), filled);
export const NotSavedForAWhile = showQuestions(
  { open: 'answering' },
  () => ({ problem: problem('rate-limited', { wait: 45_000 }) }),
  filled,
);
export const Translating = showQuestions('translating', undefined, filled);
export const TranslatingTakesLong = showQuestions({ translating: 'long' }, undefined, filled);

export const Saving = showQuestions('saving', undefined, filled);
export const SavingTakesLong = showQuestions({ saving: 'long' }, undefined, filled);
export const CheckingOutcome = showQuestions('checkingOutcome', () => ({ problem: problem('timeout') }), filled);
export const CheckingOutcomeTakesLong = showQuestions({ checkingOutcome: 'long' }, () => ({ problem: problem('timeout') }), filled);
export const OutcomeUnknown = showQuestions('outcomeUnknown', () => ({ problem: problem('timeout') }));
export const Expired = showQuestions('expired');
export const Renewing = showQuestions('renewing');
export const RenewingTakesLong = showQuestions({ renewing: 'long' });
