import type { GivenAnswer, QuestionsForm } from '../../contract/security-questions.js';
import type { AnswerDraft, SheetContent } from '../../ui/sheet-content.js';

/** What is to be filled in, with nothing left out. */
export type Form = Required<Pick<QuestionsForm, 'count' | 'catalogue' | 'customLength' | 'answerLength'>>;

export const formOf = (form: Omit<QuestionsForm, 'enrollmentId'>): Form => ({
  customLength: 0,
  answerLength: { min: 3, max: 40 },
  ...form,
});

/** What is filled in, in as many blocks as a form has. */
export function contentFor({ count, catalogue }: Form, { drafts, isHiding }: SheetContent): SheetContent {
  const blank: AnswerDraft = { isOwn: !catalogue.length, own: '', answer: '' };
  return { isHiding, drafts: Array.from({ length: count }, (_, index) => drafts[index] ?? blank) };
}

/** What is sent of it. Spaces at the ends are nothing a person sees, and so would remember. */
export function answersOf({ drafts }: SheetContent): readonly GivenAnswer[] {
  return drafts.map(({ id, own, ...draft }) => {
    const answer = draft.answer.trim();
    return id === undefined ? { question: own.trim(), answer } : { questionId: id, answer };
  });
}
