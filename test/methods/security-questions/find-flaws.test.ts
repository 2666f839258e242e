import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../../src/methods/security-questions/fill-form.js';
import { findFlaws } from '../../../src/methods/security-questions/find-flaws.js';
import type { AnswerDraft } from '../../../src/ui/sheet-content.js';

const form: Form = {
  answerLength: { min: 3, max: 40 },
  count: 3,
  customLength: 30,
  catalogue: [
    { id: 'school', text: 'What was your first school?' },
    { id: 'cafe', text: 'Which Café did you like?' },
    { id: 'hill', text: 'Which hill was it?' },
  ],
};
const account = 'Ada@Example.com';

const listed = (id: string, answer: string): AnswerDraft => ({ id, isOwn: false, own: '', answer });
const own = (question: string, answer: string): AnswerDraft => ({ isOwn: true, own: question, answer });

const good = [listed('school', 'Nettle Lane'), listed('cafe', 'The Blue Door'), own('Who taught me chess?', 'Uncle Rob')];
/** The flaws once one block is put in the place of another. */
const flawsWith = (index: number, draft: AnswerDraft, more: Partial<Form> = {}) =>
  findFlaws(good.with(index, draft), { ...form, ...more }, account).map(({ index: at, part, flaw }) => `${at} ${part} ${flaw}`);

describe('findFlaws', () => {
  it('finds none where there are none', () => {
    expect(findFlaws(good, form, account)).toEqual([]);
  });

  it.each([
    ['no question', { isOwn: false, own: '', answer: 'Uncle Rob' }, ['2 question not-chosen']],
    ['a question that is not asked any more', listed('gone', 'Uncle Rob'), ['2 question not-chosen']],
    ['a question that was chosen before', listed('school', 'Uncle Rob'), ['2 question asked-twice']],
    ['a question written that was chosen before', own(' WHAT was your first school ', 'Uncle Rob'), ['2 own asked-twice']],
    ['no question written', own('   ', 'Uncle Rob'), ['2 own not-written']],
    ['nothing but marks written', own('?!? …', 'Uncle Rob'), ['2 own not-written']],
    ['a question of just the length', own('x'.repeat(30), 'Uncle Rob'), []],
    ['a question one too long', own('x'.repeat(31), 'Uncle Rob'), ['2 own question-too-long']],
    ['a question with spaces at its ends', own(`  ${'x'.repeat(30)}  `, 'Uncle Rob'), []],
  ] as [string, AnswerDraft, string[]][])('judges %s', (_, draft, flaws) => {
    expect(flawsWith(2, draft)).toEqual(flaws);
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['ab', 'too-short'],
    ['  ab  ', 'too-short'],
    ['abc', undefined],
    ['🐇', 'too-short'],
    ['🐇🥕', undefined],
    ['👨‍👩‍👧', undefined],
    ['x'.repeat(40), undefined],
    [` ${'x'.repeat(40)} `, undefined],
    ['x'.repeat(41), 'too-long'],
    ['🐇'.repeat(20), undefined],
    ['🐇'.repeat(21), 'too-long'],
    ['What was your first school?', 'in-question'],
    ['school', 'in-question'],
    ['FIRST  School', 'in-question'],
    ['schools', undefined],
    ['first was', undefined],
    ['the blue door', undefined],
    ['Ada@example.com', 'is-account'],
    ['ADA', 'is-account'],
    ['example', undefined],
    ['Ada Lovelace', undefined],
  ])('says of the answer %j: %s', (answer, flaw) => {
    expect(flawsWith(0, listed('school', answer)).filter(found => found.startsWith('0'))).toEqual(flaw ? [`0 answer ${flaw}`] : []);
  });

  it.each(['Nettle Lane', ' nettle  LANE ', 'ﬁ'])('takes no answer twice, however it is written: %j', answer => {
    const first = answer === 'ﬁ' ? 'figs' : 'Nettle Lane';
    const second = answer === 'ﬁ' ? 'ﬁgs' : answer;

    expect(findFlaws([listed('school', first), listed('hill', second)], form, account)).toEqual([
      { index: 1, part: 'answer', flaw: 'given-twice' },
    ]);
  });

  it('knows accents however they are encoded', () => {
    expect(flawsWith(1, listed('cafe', 'Cafe\u0301'))).toEqual(['1 answer in-question']);
  });

  it('goes by the lengths that the server wants', () => {
    const answerLength = { min: 5, max: 6 };

    expect(flawsWith(0, listed('school', 'four'), { answerLength })).toContain('0 answer too-short');
    expect(flawsWith(0, listed('school', 'sevenly'), { answerLength })).toContain('0 answer too-long');
  });

  it('finds everything at once, in the order of the fields', () => {
    const blank: AnswerDraft = { isOwn: false, own: '', answer: '' };

    expect(findFlaws([blank, blank], form, account).map(({ index, part }) => `${index} ${part}`)).toEqual([
      '0 question',
      '0 answer',
      '1 question',
      '1 answer',
    ]);
  });

  it('holds nothing of what was typed, whatever that is', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), typed => {
        const drafts = typed.map(text => own(`CANARY${text}`, `CANARY${text}`));
        return !JSON.stringify(findFlaws([...drafts, ...drafts], form, account)).includes('CANARY');
      }),
    );
  });

  it('is quick, whatever it is given', () => {
    const start = performance.now();
    findFlaws([own(' a'.repeat(50_000), ' a'.repeat(50_000)), own('a '.repeat(50_000), 'a'.repeat(100_000))], form, account);

    expect(performance.now() - start).toBeLessThan(500);
  });
});
