import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { CodeField } from '../../src/ui/code-field.js';
import { codeFieldStyles } from '../../src/ui/code-field.styles.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { expectAccessible, type Piece, renderPiece } from './render-piece.js';

defineElements({ 'enrollkit-code-field': CodeField });

interface Given {
  hint?: string;
  error?: string;
  digits?: number;
  readonly?: boolean;
  offered?: string;
}

const field = (
  { hint = 'The 6 digits in your app.', error = '', digits = 6, readonly = false, offered = '' }: Given = {},
  submitted?: () => void,
): unknown =>
  html`<form
    @submit=${(event: Event) => {
      event.preventDefault();
      submitted?.();
    }}
  >
    <enrollkit-code-field
      .label=${'Code'}
      .hint=${hint}
      .error=${error}
      .errorPrefix=${'Error:'}
      .digits=${digits}
      .readonly=${readonly}
      .offered=${offered}
    ></enrollkit-code-field>
    <button>Check</button>
  </form>`;

const renderField = (given?: Given, submitted?: () => void): Promise<Piece> => renderPiece(field(given, submitted), [codeFieldStyles]);
const inputOf = (piece: Piece): HTMLInputElement => piece.find('input');
const valueOf = (piece: Piece): string => piece.find('enrollkit-code-field').value;
const describedBy = (piece: Piece): string[] =>
  (inputOf(piece).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map(id => (piece.root.getElementById(id)?.textContent ?? `no #${id}`).replace(/\s+/g, ' ').trim());

describe('<enrollkit-code-field>', () => {
  it('is one plain text field that phones and password managers know for a code', async () => {
    const piece = await renderField();
    const input = inputOf(piece);

    expect(piece.root.querySelectorAll('input')).toHaveLength(1);
    expect(input.type).toBe('text');
    expect(input.inputMode).toBe('numeric');
    expect(input.autocomplete).toBe('one-time-code');
    expect(input.spellcheck).toBe(false);
    expect(input.getAttribute('autocapitalize')).toBe('off');
    expect(input.dir).toBe('ltr');
    expect(input.maxLength).toBe(-1);
    expect(input.name).toBe('code');
    expect(`${input.id} ${input.name}`).toMatch(/^(?!.*(verification|password)).*code/);
  });

  it('is named by its label and described by its hint', async () => {
    const piece = await renderField();

    expect(inputOf(piece).labels?.[0]?.textContent).toBe('Code');
    expect(describedBy(piece)).toEqual(['The 6 digits in your app.']);
    expect(inputOf(piece).hasAttribute('aria-invalid')).toBe(false);
  });

  it('is described by what is wrong, and keeps what was typed', async () => {
    const piece = await renderField();
    await userEvent.type(inputOf(piece), '123456');

    await piece.show(field({ error: 'That code did not match.' }));

    expect(inputOf(piece).value).toBe('123456');
    expect(inputOf(piece).getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(piece)).toEqual(['The 6 digits in your app.', 'Error: That code did not match.']);
  });

  it('has no description where there is nothing to say', async () => {
    const piece = await renderField({ hint: '' });

    expect(inputOf(piece).hasAttribute('aria-describedby')).toBe(false);
  });

  it('takes a pasted code whole, whatever stands between its digits', async () => {
    const piece = await renderField();
    const source = await fixture<HTMLTextAreaElement>(html`<textarea></textarea>`);
    source.value = '１２３ – 456';
    source.select();
    await userEvent.copy();

    inputOf(piece).focus();
    await userEvent.paste();

    expect(inputOf(piece).value).toBe('１２３ – 456');
    expect(valueOf(piece)).toBe('123456');
  });

  it('takes an autofilled code in one event', async () => {
    const piece = await renderField();

    inputOf(piece).value = '123 456';
    inputOf(piece).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));

    expect(valueOf(piece)).toBe('123456');
  });

  it('takes a code that is offered, which can be changed then, and shows it to nobody else', async () => {
    const piece = await renderField();
    await userEvent.type(inputOf(piece), '12');

    await piece.show(field({ offered: '482915' }));
    expect(valueOf(piece)).toBe('482915');
    expect(piece.root.innerHTML).not.toContain('482915');
    await userEvent.clear(inputOf(piece));
    await piece.show(field({ offered: '482915', error: 'That code did not match.' }));

    expect(valueOf(piece)).toBe('');
  });

  it('is undone and redone by the keys for it', async () => {
    const piece = await renderField();
    await userEvent.type(inputOf(piece), '12');

    await userEvent.keyboard('{Control>}z{/Control}');
    const undone = valueOf(piece);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');

    expect(undone).not.toBe('12');
    expect(valueOf(piece)).toBe('12');
  });

  it('never submits by itself, but on Enter', async () => {
    let submits = 0;
    const piece = await renderField({}, () => submits++);
    await userEvent.type(inputOf(piece), '123456');
    expect(submits).toBe(0);

    await userEvent.keyboard('{Enter}');

    expect(submits).toBe(1);
  });

  it('gives the form its value under the name code', async () => {
    const piece = await renderField();
    await userEvent.type(inputOf(piece), '123456');

    expect(new FormData(piece.find('form')).get('code')).toBe('123456');
  });

  it('keeps the focus and what was typed while a code is being checked', async () => {
    const piece = await renderField();
    await userEvent.type(inputOf(piece), '123456');

    await piece.show(field({ readonly: true }));
    await userEvent.keyboard('7');

    expect(valueOf(piece)).toBe('123456');
    expect(piece.root.activeElement).toBe(inputOf(piece));
  });

  it('gives the focus to its input', async () => {
    const piece = await renderField();

    piece.find('enrollkit-code-field').focus();

    expect(piece.root.activeElement).toBe(inputOf(piece));
  });

  it('is emptied on request, and when it has left the page', async () => {
    const piece = await renderField();
    const input = inputOf(piece);
    await userEvent.type(input, '123456');
    piece.find('enrollkit-code-field').clear();
    expect(input.value).toBe('');

    await userEvent.type(input, '123456');
    await piece.show(html``);
    await Promise.resolve();

    expect(input.value).toBe('');
  });

  it('keeps what was typed when it is moved', async () => {
    const piece = await renderField();
    await userEvent.type(inputOf(piece), '123456');

    piece.find('form').prepend(piece.find('button'), piece.find('enrollkit-code-field'));
    await Promise.resolve();

    expect(valueOf(piece)).toBe('123456');
  });

  it('is wide enough for its digits, with spaces', async () => {
    for (const digits of [6, 8, 10]) {
      const piece = await renderField({ digits });
      const input = inputOf(piece);
      input.value = '0'.repeat(digits / 2) + ' ' + '0'.repeat(digits / 2);

      expect(input.scrollWidth, `${digits} digits`).toBeLessThanOrEqual(input.clientWidth);
    }
  });

  it('is easy to hit and to read', async () => {
    const input = inputOf(await renderField());
    const style = getComputedStyle(input);

    expect(input.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    expect(Number.parseFloat(style.fontSize)).toBeGreaterThanOrEqual(16);
    expect(style.fontVariantNumeric).toBe('tabular-nums');
  });

  it('gives two fields on a page names of their own', async () => {
    const piece = await renderPiece(html`${field()}${field()}`);
    const ids = [...piece.root.querySelectorAll('[id]')].map(element => element.id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is left out by session recorders', async () => {
    const input = inputOf(await renderField());

    expect(input.matches('.ek-private.rr-block.sentry-mask.ph-no-capture[data-private][data-sentry-mask][data-dd-privacy=hidden]')).toBe(
      true,
    );
  });

  it('is accessible, with an error too', async () => {
    await expectAccessible((await renderField()).find('.ek'));
    await expectAccessible((await renderField({ error: 'That code did not match.' })).find('.ek'));
  });
});
