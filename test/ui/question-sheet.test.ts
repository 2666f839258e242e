import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { AnnounceEvent } from '../../src/ui/announce-event.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { QuestionSheet, type BlockErrors, type SheetTexts } from '../../src/ui/question-sheet.js';
import { questionSheetStyles } from '../../src/ui/question-sheet.styles.js';
import type { AnswerDraft, SheetContent } from '../../src/ui/sheet-content.js';
import { TextField } from '../../src/ui/text-field.js';
import { secretsIn, followTraces } from '../support/traces.js';
import { expectAccessible, type Piece, renderPiece } from './render-piece.js';

defineElements({ 'enrollkit-question-sheet': QuestionSheet, 'enrollkit-text-field': TextField });

const texts: SheetTexts = {
  question: number => `Question ${number}`,
  choose: 'Choose a question',
  writeOwn: 'Write my own question',
  ownQuestion: number => `Your own question ${number}`,
  ownHint: 'At most 200 characters.',
  answer: number => `Answer ${number}`,
  answerHint: '3 to 40 characters.',
  hide: 'Hide answers',
  errorPrefix: 'Error:',
  labelled: (label, value) => `${label}: ${value}`,
  sentences: (...all) => all.join(' '),
  summary: count => `${count} fields need a change:`,
};

const hintOf = (input: HTMLInputElement): string | undefined => input.closest('.ek-field')?.querySelector('[part=hint]')?.textContent;

const questions = [
  { id: 'boat', text: 'What was the boat called?' },
  { id: 'hill', text: 'Which hill did you roll down?' },
  { id: 'song', text: 'Which song was it?' },
];

const blank: AnswerDraft = { isOwn: false, own: '', answer: '' };
const listed = (id: string, answer = ''): AnswerDraft => ({ id, isOwn: false, own: '', answer });
const contentOf = (...drafts: AnswerDraft[]): SheetContent => ({ drafts, isHiding: false });

interface Given {
  content?: SheetContent;
  errors?: readonly BlockErrors[];
  readonly?: boolean;
  takesOwn?: boolean;
  asked?: typeof questions;
}

/** A sheet whose owner keeps what it is told, as a vault does. */
async function renderSheet(given: Given = {}) {
  let kept = given.content ?? contentOf(blank, blank);
  const template = ({ errors = [], readonly = false, takesOwn = true, asked = questions }: Given): unknown =>
    html`<form>
      <enrollkit-question-sheet
        .questions=${asked}
        .takesOwn=${takesOwn}
        .content=${kept}
        .changed=${(content: SheetContent) => (kept = content)}
        .errors=${errors}
        .readonly=${readonly}
        .texts=${texts}
      ></enrollkit-question-sheet>
    </form>`;
  const piece = await renderPiece(template(given), [questionSheetStyles]);
  const sheet = piece.find('enrollkit-question-sheet');
  const block = (number: number): HTMLFieldSetElement => sheet.querySelectorAll('fieldset')[number - 1]!;
  return {
    ...piece,
    sheet,
    kept: () => kept,
    show: (next: Given) => piece.show(template({ ...given, ...next })),
    select: (number: number) => block(number).querySelector('select')!,
    input: (number: number, name = 'answer') => block(number).querySelector<HTMLInputElement>(`input[name="${name}"]`)!,
    block,
    /** What can be chosen in a block. */
    offered: (number: number) => [...block(number).querySelectorAll('option')].filter(({ disabled }) => !disabled).map(({ text }) => text),
    async choose(number: number, text: string) {
      await userEvent.selectOptions(block(number).querySelector('select')!, text);
      await sheet.updateComplete;
    },
  };
}

const describedBy = (piece: Pick<Piece, 'root'>, field: Element): string[] =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map(id => (piece.root.getElementById(id)?.textContent ?? `no #${id}`).replace(/\s+/g, ' ').trim());

describe('<enrollkit-question-sheet>', () => {
  it('has a block for each question, in which everything has a name of its own', async () => {
    const { sheet, select, input, block } = await renderSheet();

    expect(sheet.querySelectorAll('fieldset')).toHaveLength(2);
    expect(block(2).querySelector('legend')?.textContent.trim()).toBe('Question 2');
    expect(select(2).labels[0]?.textContent).toBe('Question 2');
    expect(input(2).labels?.[0]?.textContent).toBe('Answer 2');
    expect(select(1).selectedOptions[0]?.text).toBe('Choose a question');
  });

  it('asks the browser to fill in nothing, to send nothing to a spell checker, and recorders to look away', async () => {
    const { input, select, choose } = await renderSheet();
    await choose(1, 'Write my own question');

    for (const field of [input(1), input(1, 'own')]) {
      expect(field).toMatchObject({ autocomplete: 'off', spellcheck: false, type: 'text' });
      expect(field.maxLength).toBe(-1);
      expect(field.matches('.ek-private')).toBe(true);
    }
    expect(select(1).matches('.ek-private')).toBe(true);
  });

  it('says the whole question again where it is answered, since the list may cut it off', async () => {
    const { choose, input } = await renderSheet();
    expect(hintOf(input(1))).toBe('3 to 40 characters.');

    await choose(1, 'What was the boat called?');
    expect(hintOf(input(1))).toBe('\u2068What was the boat called?\u2069 3 to 40 characters.');
    expect(hintOf(input(2))).toBe('3 to 40 characters.');
    await choose(1, 'Write my own question');

    expect(hintOf(input(1))).toBe('3 to 40 characters.');
  });

  it('offers no question again that was chosen elsewhere, and takes away no choice', async () => {
    const { choose, offered, select } = await renderSheet();

    await choose(1, 'What was the boat called?');

    expect(offered(1)).toContain('What was the boat called?');
    expect(select(1).selectedOptions[0]?.text).toBe('What was the boat called?');
    expect(offered(2)).toEqual(['Choose a question', 'Which hill did you roll down?', 'Which song was it?', 'Write my own question']);
  });

  it('offers a question again once it is chosen nowhere', async () => {
    const { choose, offered } = await renderSheet({ content: contentOf(listed('boat'), listed('hill')) });

    await choose(1, 'Which song was it?');

    expect(offered(2)).toContain('What was the boat called?');
    expect(offered(2)).not.toContain('Which song was it?');
  });

  it('has a field for a question of the person’s own, where that is chosen', async () => {
    const { choose, input, kept } = await renderSheet();
    expect(input(1, 'own')).toBeNull();

    await choose(1, 'Write my own question');
    await userEvent.type(input(1, 'own'), 'Which shelf?');
    expect(input(1, 'own').labels?.[0]?.textContent).toBe('Your own question 1');
    await choose(1, 'Which song was it?');
    expect(input(1, 'own')).toBeNull();
    await choose(1, 'Write my own question');

    expect(input(1, 'own').value).toBe('Which shelf?');
    expect(kept().drafts[0]).toMatchObject({ isOwn: true, own: 'Which shelf?' });
  });

  it('offers none of the person’s own where none is taken, and nothing else where there is no other', async () => {
    const { offered } = await renderSheet({ takesOwn: false });
    expect(offered(1)).not.toContain('Write my own question');

    const alone = await renderSheet({ asked: [], content: contentOf({ ...blank, isOwn: true }) });
    expect(alone.offered(1)).toEqual(['Choose a question', 'Write my own question']);
    expect(alone.select(1).selectedOptions[0]?.text).toBe('Write my own question');
    expect(alone.input(1, 'own')).not.toBeNull();
    await userEvent.type(alone.input(1, 'own'), 'Why?');
    expect(alone.kept().drafts[0]).toMatchObject({ isOwn: true, own: 'Why?' });
  });

  it('asks to choose again where a question of the person’s own is taken no more', async () => {
    const { sheet, show, kept } = await renderSheet({ content: contentOf({ ...blank, isOwn: true, own: 'Why?' }) });

    await show({ takesOwn: false });
    sheet.read();

    expect(kept().drafts[0]).toEqual({ ...blank, own: 'Why?' });
  });

  it('hides all answers at one stroke, and shows them again, but never a question', async () => {
    const { input, choose, sheet, find, kept } = await renderSheet();
    await choose(1, 'Write my own question');
    await userEvent.type(input(1), 'Behind the shed');
    const box = find('input[type="checkbox"]') as HTMLInputElement;
    expect(box.labels?.[0]?.textContent.trim()).toBe('Hide answers');

    await userEvent.click(box);
    await sheet.updateComplete;
    await input(1).closest<TextField>('enrollkit-text-field')?.updateComplete;

    expect([input(1).type, input(2).type, input(1, 'own').type]).toEqual(['password', 'password', 'text']);
    expect(input(1).value).toBe('Behind the shed');
    expect(kept().isHiding).toBe(true);
    await userEvent.click(box);
    await sheet.updateComplete;
    await input(1).closest<TextField>('enrollkit-text-field')?.updateComplete;
    expect(input(1).type).toBe('text');
  });

  it('tells its owner all that is filled in, and nobody else', async () => {
    const traces = followTraces();
    onTestFinished(() => traces.end());
    const { choose, input, kept } = await renderSheet();

    await choose(2, 'Write my own question');
    await userEvent.type(input(2, 'own'), 'CANARYQUESTION');
    await userEvent.type(input(2), 'CANARYANSWER');

    expect(kept().drafts[1]).toEqual({ isOwn: true, own: 'CANARYQUESTION', answer: 'CANARYANSWER' });
    expect(secretsIn(await traces.now(), ['CANARYQUESTION', 'CANARYANSWER'])).toEqual([]);
  });

  it('can be asked for what a tool has filled in without a word', async () => {
    const { sheet, input, select, kept } = await renderSheet();
    input(1).value = 'Filled in by a tool';
    select(1).value = '2';

    expect(sheet.read().drafts[0]).toEqual(listed('song', 'Filled in by a tool'));

    expect(kept()).toEqual(sheet.content);
  });

  it('keeps what was typed when something is wrong with it, and when it is said in other words', async () => {
    const { show, input, select } = await renderSheet({ content: contentOf(listed('hill', 'Mont Noir'), blank) });

    await show({ errors: [{ answer: 'Give a different one' }] });
    await show({ errors: [], asked: questions.map(({ id, text }) => ({ id, text: `NL: ${text}` })) });

    expect(input(1).value).toBe('Mont Noir');
    expect(select(1).selectedOptions[0]?.text).toBe('NL: Which hill did you roll down?');
  });

  it('keeps a choice where the questions come in another order', async () => {
    const { show, select } = await renderSheet({ content: contentOf(listed('hill'), listed('boat')) });

    await show({ asked: [...questions].reverse() });

    expect([1, 2].map(number => select(number).selectedOptions[0]?.text)).toEqual([
      'Which hill did you roll down?',
      'What was the boat called?',
    ]);
  });

  it('says beside each field what is wrong with it', async () => {
    const piece = await renderSheet({
      content: contentOf(blank, { ...blank, isOwn: true }),
      errors: [{ question: 'Choose a question', answer: 'Enter an answer' }, { own: 'Write a question' }],
    });
    const { select, input } = piece;

    expect([select(1), input(1), input(2, 'own')].map(({ ariaInvalid }) => ariaInvalid)).toEqual(['true', 'true', 'true']);
    expect([select(2), input(2)].map(({ ariaInvalid }) => ariaInvalid)).toEqual([null, null]);
    expect(describedBy(piece, select(1))).toEqual(['Error: Choose a question']);
    expect(describedBy(piece, input(1))).toEqual(['3 to 40 characters.', 'Error: Enter an answer']);
    expect(describedBy(piece, input(2, 'own'))).toEqual(['At most 200 characters.', 'Error: Write a question']);
  });

  it('sums up what is wrong where it is more than one thing, and leads to each', async () => {
    const { show, root, input, select, find } = await renderSheet();
    await show({ errors: [{ answer: 'Enter an answer' }] });
    expect(root.querySelector('[part="message"]')).toBeNull();

    await show({ errors: [{ question: 'Choose a question' }, { answer: 'Enter an answer' }] });

    expect(find('[part="message"] p').textContent).toBe('2 fields need a change:');
    const ways = [...root.querySelectorAll<HTMLButtonElement>('[part="message"] button')];
    expect(ways.map(({ textContent }) => textContent.trim())).toEqual(['Question 1: Choose a question', 'Answer 2: Enter an answer']);
    ways[0]?.click();
    expect(root.activeElement).toBe(select(1));
    ways[1]?.click();
    expect(root.activeElement).toBe(input(2));
  });

  it('says aloud how many things are wrong, once', async () => {
    const { show, sheet } = await renderSheet();
    const said: string[] = [];
    sheet.addEventListener(AnnounceEvent.type, event => {
      if (event instanceof AnnounceEvent) said.push(event.text);
    });
    const errors = () => [{ answer: 'Enter an answer' }, { answer: 'Enter an answer' }];

    await show({ errors: errors() });
    await show({ errors: errors() });
    expect(said).toEqual(['2 fields need a change:']);
    await show({ errors: [{ answer: 'Enter an answer' }] });

    expect(said).toHaveLength(1);
  });

  it('speaks no more of a question of the person’s own once another is chosen', async () => {
    const { show, choose, root } = await renderSheet({ content: contentOf({ ...blank, isOwn: true }, blank) });
    await show({ errors: [{ own: 'Write a question', answer: 'Enter an answer' }] });
    expect(root.querySelectorAll('[part="message"] button')).toHaveLength(2);

    await choose(1, 'Which song was it?');

    expect(root.querySelector('[part="message"]')).toBeNull();
  });

  it('changes nothing while the answers are used', async () => {
    const { choose, select, input, kept, sheet } = await renderSheet({
      content: contentOf(listed('hill', 'Mont Noir'), blank),
      readonly: true,
    });

    await choose(1, 'Which song was it?');
    await sheet.updateComplete;

    expect(select(1).selectedOptions[0]?.text).toBe('Which hill did you roll down?');
    expect(select(1).ariaReadOnly).toBe('true');
    expect(input(1).readOnly).toBe(true);
    expect(kept().drafts[0]).toEqual(listed('hill', 'Mont Noir'));
  });

  it('keeps nothing once it has left the page, and everything on a move', async () => {
    const { sheet, input, root } = await renderSheet({ content: contentOf(listed('hill', 'Mont Noir')) });
    root.append(sheet);
    await sheet.updateComplete;
    expect(input(1).value).toBe('Mont Noir');

    sheet.remove();
    await new Promise<void>(queueMicrotask);
    await sheet.updateComplete;

    expect(sheet.content.drafts).toEqual([]);
    expect(sheet.textContent).not.toContain('Mont Noir');
    expect([...sheet.querySelectorAll('input')].map(({ value }) => value)).not.toContain('Mont Noir');
  });

  it.for([
    ['empty', {}],
    ['filled in', { content: contentOf(listed('hill', 'Mont Noir'), { isOwn: true, own: 'Why?', answer: 'Because' }) }],
    ['flawed', { errors: [{ question: 'Choose a question' }, { answer: 'Enter an answer' }] }],
    ['read-only', { readonly: true }],
  ] as [string, Given][])('is accessible when %s', async ([, given]) => {
    const { sheet } = await renderSheet(given);

    await expectAccessible(sheet);
  });
});
