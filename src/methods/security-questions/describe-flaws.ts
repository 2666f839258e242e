import type { InputFlaw } from '../../contract/enrollment-error.js';
import type { RefusedAnswer } from '../../locales/answer-flaw.js';
import type { SecurityQuestionsMessages } from '../../locales/security-questions-messages.js';
import type { BlockErrors } from '../../ui/question-sheet.js';
import type { Problem } from '../problem.js';
import type { Form } from './fill-form.js';
import type { Flaw } from './find-flaws.js';

/** Whether what the server has against it is said beside one of the answers. */
export const isAboutAnswer = (problem: Problem | null, { count }: Pick<Form, 'count'>): boolean =>
  problem?.code === 'invalid-input' && (problem.index ?? Infinity) < count;

/** What is wrong, block by block, in words: what was found here, or what the server found. */
export function errorsIn(
  flaws: readonly Flaw[],
  problem: Problem | null,
  { count, customLength, answerLength }: Form,
  { flaws: words }: SecurityQuestionsMessages,
): readonly BlockErrors[] {
  const limits: Readonly<Record<string, number>> = { 'too-short': answerLength.min, 'too-long': answerLength.max };
  const all = problem && isAboutAnswer(problem, { count }) ? [serversFlaw(problem)] : flaws;
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(all.filter(flaw => flaw.index === index).map(({ part, flaw }) => [part, words[flaw](limits[flaw] ?? customLength)])),
  );
}

const serversFlaw = ({ index = 0, reason = 'malformed' }: Problem): Flaw => ({
  index,
  part: 'answer',
  flaw: refusals[reason] ?? 'refused',
});

const refusals: Readonly<Partial<Record<InputFlaw, RefusedAnswer>>> = {
  'too-short': 'longer',
  'too-long': 'shorter',
  repeated: 'repeated',
  guessable: 'guessable',
};
