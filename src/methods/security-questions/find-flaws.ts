import { hasWords, isPartOf, plain, saysTheSame } from '../../contract/compare-answers.js';
import type { AnswerFlaw, QuestionFlaw } from '../../locales/answer-flaw.js';
import type { BlockPart } from '../../ui/question-sheet.js';
import type { AnswerDraft } from '../../ui/sheet-content.js';
import type { Form } from './fill-form.js';

/** Where something is wrong, and what. Holds nothing of what was typed. */
export interface Flaw {
  /** Which block, counted from 0. */
  readonly index: number;
  readonly part: BlockPart;
  readonly flaw: QuestionFlaw | AnswerFlaw;
}

/** What is asked in a block; `undefined` for nothing. */
const questionIn = (draft: AnswerDraft, { catalogue }: Form): string | undefined =>
  draft.isOwn ? draft.own.trim() : catalogue.find(({ id }) => id === draft.id)?.text;

/** What is wrong with what was filled in, in the order of the fields. The server may have more against it. */
export function findFlaws(drafts: readonly AnswerDraft[], form: Form, account: string): readonly Flaw[] {
  return drafts.flatMap((draft, index) => {
    const before = drafts.slice(0, index);
    const found = [
      { index, part: draft.isOwn ? 'own' : 'question', flaw: questionFlaw(draft, before, form) },
      { index, part: 'answer', flaw: answerFlaw(draft, before, form, account) },
    ] as const;
    return found.filter((one): one is typeof one & Flaw => one.flaw !== undefined);
  });
}

function questionFlaw(draft: AnswerDraft, before: readonly AnswerDraft[], form: Form): QuestionFlaw | undefined {
  const question = questionIn(draft, form);
  if (question === undefined) return 'not-chosen';
  if (!hasWords(question)) return 'not-written';
  if (draft.isOwn && question.length > form.customLength) return 'question-too-long';
  const isAsked = before.some(earlier => saysTheSame(questionIn(earlier, form) ?? '', question));
  return isAsked ? 'asked-twice' : undefined;
}

function answerFlaw(draft: AnswerDraft, before: readonly AnswerDraft[], form: Form, account: string): AnswerFlaw | undefined {
  const answer = draft.answer.trim();
  const { min, max } = form.answerLength;
  if (answer === '') return 'empty';
  if (answer.length < min) return 'too-short';
  if (answer.length > max) return 'too-long';
  if (isPartOf(answer, questionIn(draft, form) ?? '')) return 'in-question';
  if (namesIn(account).includes(plain(answer))) return 'is-account';
  return before.some(earlier => plain(earlier.answer) === plain(answer)) ? 'given-twice' : undefined;
}

/** An account that is an address is known by what is before the @, too. */
const namesIn = (account: string): readonly string[] => [account, account.replace(/@.*/s, '')].map(plain);
