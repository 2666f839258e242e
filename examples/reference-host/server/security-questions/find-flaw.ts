import type { GivenAnswer, InputFlaw } from 'enrollkit/contract';
import { wordingsOf } from './catalogue.js';
import { normaliseAnswer, wordsOf } from './normalise-answer.js';

/** In UTF-16 units, as the protocol counts. */
export const answerLength = { min: 3, max: 40 };

/** What is wrong, and with which answer, if it is one answer's fault. */
export interface Flaw {
  readonly reason?: InputFlaw;
  readonly index?: number;
}

/** By what answers are judged. */
export interface AnswerRules {
  readonly account: string;
  readonly count: number;
  /** 0 where a question of the person's own is not taken. */
  readonly customLength: number;
}

/** The first thing that is wrong with some answers, from the first to the last. */
export function findFlaw(answers: readonly GivenAnswer[], rules: AnswerRules): Flaw | undefined {
  if (answers.length !== rules.count) return {};
  for (const [index, given] of answers.entries()) {
    const flaw = flawOf(given, answers.slice(0, index), rules);
    if (flaw) return { ...flaw, index };
  }
  return undefined;
}

function flawOf(given: GivenAnswer, before: readonly GivenAnswer[], { account, customLength }: AnswerRules): Flaw | undefined {
  const wordings = 'questionId' in given ? wordingsOf(given.questionId) : customWording(given.question, customLength);
  if (!wordings) return {};
  const answer = normaliseAnswer(given.answer);
  const { length } = given.answer.trim();
  const isAskedTwice = before.some(earlier => wordingsOfAny(earlier).some(wording => saysOneOf(wording, wordings)));
  if (isAskedTwice) return { reason: 'repeated' };
  if (length < answerLength.min) return { reason: 'too-short' };
  if (length > answerLength.max) return { reason: 'too-long' };
  if ([...wordings, account].some(text => isPartOf(answer, text))) return { reason: 'guessable' };
  return before.some(earlier => normaliseAnswer(earlier.answer) === answer) ? { reason: 'repeated' } : undefined;
}

function customWording(question: string, longest: number): readonly string[] | undefined {
  const isReadable = wordsOf(question).length > 0 && !/\p{Cc}/u.test(question);
  return isReadable && question.length <= longest ? [question] : undefined;
}

function wordingsOfAny(given: GivenAnswer): readonly string[] {
  return 'questionId' in given ? (wordingsOf(given.questionId) ?? []) : [given.question];
}

/** The same words are the same question, with or without a question mark. */
function saysOneOf(wording: string, wordings: readonly string[]): boolean {
  const words = wordsOf(wording).join(' ');
  return wordings.some(other => wordsOf(other).join(' ') === words);
}

/** Whether an answer is all, or some words in a row, of a text that anyone can read. */
function isPartOf(answer: string, text: string): boolean {
  if (answer === normaliseAnswer(text)) return true;
  const words = wordsOf(answer);
  return words.length > 0 && ` ${wordsOf(text).join(' ')} `.includes(` ${words.join(' ')} `);
}
