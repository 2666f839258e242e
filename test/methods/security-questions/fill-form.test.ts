import { describe, expect, it } from 'vitest';
import { answersOf, contentFor, formOf } from '../../../src/methods/security-questions/fill-form.js';
import { blankSheet, type AnswerDraft } from '../../../src/ui/sheet-content.js';

const form = { customLength: 50, answerLength: { min: 3, max: 40 }, count: 2, catalogue: [{ id: 'school', text: 'Which school?' }] };
const drafts: AnswerDraft[] = [
  { id: 'school', isOwn: false, own: 'Left over', answer: ' Nettle  Lane ' },
  { isOwn: true, own: ' Who taught me chess? ', answer: 'Uncle Rob' },
  { isOwn: false, own: '', answer: 'Third' },
];

describe('formOf', () => {
  it('takes no question of the person’s own, and answers of the usual length, where the server does not say', () => {
    expect(formOf({ count: 2, catalogue: [] })).toEqual({ count: 2, catalogue: [], customLength: 0, answerLength: { min: 3, max: 40 } });
  });
});

describe('contentFor', () => {
  it('has as many blocks as the form, with nothing in them', () => {
    expect(contentFor(form, blankSheet).drafts).toEqual(Array(2).fill({ isOwn: false, own: '', answer: '' }));
  });

  it('begins with a question of the person’s own where there is no other', () => {
    expect(contentFor({ ...form, catalogue: [] }, blankSheet).drafts[0]?.isOwn).toBe(true);
  });

  it('keeps what was filled in before, and whether it is hidden, in as many blocks as there are now', () => {
    expect(contentFor(form, { drafts, isHiding: true })).toEqual({ drafts: drafts.slice(0, 2), isHiding: true });
    expect(contentFor({ ...form, count: 4 }, { drafts, isHiding: false }).drafts).toHaveLength(4);
  });
});

describe('answersOf', () => {
  it('gives each answer with its question, without the spaces around them and with those inside', () => {
    expect(answersOf({ drafts: drafts.slice(0, 2), isHiding: true })).toEqual([
      { questionId: 'school', answer: 'Nettle  Lane' },
      { question: 'Who taught me chess?', answer: 'Uncle Rob' },
    ]);
  });
});
