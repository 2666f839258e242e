import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { defineElements } from '../../src/ui/define-elements.js';
import { TextField } from '../../src/ui/text-field.js';
import { expectAccessible, type Piece, renderPiece } from './render-piece.js';

defineElements({ 'enrollkit-text-field': TextField });

interface Given {
  hint?: string;
  error?: string;
  value?: string;
  readonly?: boolean;
  required?: boolean;
}

const field = ({ hint = '', error = '', value = '', readonly = false, required = true }: Given = {}): unknown =>
  html`<form>
    <enrollkit-text-field
      .label=${'Extension'}
      .hint=${hint}
      .error=${error}
      .errorPrefix=${'Error:'}
      .value=${value}
      .readonly=${readonly}
      .required=${required}
      .name=${'extension'}
      .keyboard=${'numeric'}
      .autofill=${'tel-extension'}
      .size=${8}
      .ltr=${true}
    ></enrollkit-text-field>
  </form>`;

const renderField = (given?: Given): Promise<Piece> => renderPiece(field(given), []);
const inputOf = (piece: Piece): HTMLInputElement => piece.find('input');
const describedBy = (piece: Piece): string[] =>
  (inputOf(piece).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map(id => (piece.root.getElementById(id)?.textContent ?? `no #${id}`).replace(/\s+/g, ' ').trim());

describe('<enrollkit-text-field>', () => {
  it('is one plain field, as it was asked for', async () => {
    const input = inputOf(await renderField());

    expect(input).toMatchObject({ type: 'text', name: 'extension', inputMode: 'numeric', autocomplete: 'tel-extension', dir: 'ltr' });
    expect(input.labels?.[0]?.textContent).toBe('Extension');
    expect(input.maxLength).toBe(-1);
    expect(input.ariaRequired).toBe('true');
    expect(input.hasAttribute('aria-describedby')).toBe(false);
  });

  it('cannot be read by others where that is wanted, and keeps what was typed', async () => {
    const piece = await renderField({ value: '1234' });
    const masked = piece.find('enrollkit-text-field');

    masked.masked = true;
    await masked.updateComplete;

    expect(inputOf(piece)).toMatchObject({ type: 'password', value: '1234' });
  });

  it('is not required where nothing is an answer too', async () => {
    const piece = await renderField({ required: false });

    expect(inputOf(piece).ariaRequired).toBeNull();
  });

  it('is described by its hint and by what is wrong, and keeps what was typed', async () => {
    const piece = await renderField({ hint: 'Only if there is one.' });
    await userEvent.type(inputOf(piece), '12x');

    await piece.show(field({ hint: 'Only if there is one.', error: 'Digits only.' }));

    expect(inputOf(piece).value).toBe('12x');
    expect(inputOf(piece).ariaInvalid).toBe('true');
    expect(describedBy(piece)).toEqual(['Only if there is one.', 'Error: Digits only.']);
  });

  it('begins with what was typed before, and knows what is typed now', async () => {
    const piece = await renderField({ value: '12' });
    expect(inputOf(piece).value).toBe('12');

    await userEvent.type(inputOf(piece), '34');

    expect(piece.find('enrollkit-text-field').value).toBe('1234');
    expect(inputOf(piece).getAttribute('value')).toBeNull();
  });

  it('reads what was typed in its own direction, and begins where the page does', async () => {
    const piece = await renderPiece(html`<div dir="rtl"><enrollkit-text-field .label=${'Name'}></enrollkit-text-field></div>`, []);
    const textField = piece.find('enrollkit-text-field');
    const directions: string[] = [];

    for (const typed of ['', 'Mail (laptop)', 'דואר (נייד)']) {
      textField.value = typed;
      await textField.updateComplete;
      directions.push(getComputedStyle(inputOf(piece)).direction);
    }

    expect(directions).toEqual(['rtl', 'ltr', 'rtl']);
  });

  it('leaves the caret where it is while it is drawn again', async () => {
    const piece = await renderField({ value: '1234' });
    inputOf(piece).focus();
    inputOf(piece).setSelectionRange(2, 2);
    await userEvent.keyboard('9');

    await piece.show(field({ value: '1234', error: 'Digits only.' }));

    expect(inputOf(piece)).toMatchObject({ value: '12934', selectionStart: 3 });
  });

  it('can be read and left, but not changed, while it is being used', async () => {
    const piece = await renderField({ value: '12', readonly: true });

    await userEvent.type(inputOf(piece), '34');

    expect(inputOf(piece).value).toBe('12');
    expect(inputOf(piece).disabled).toBe(false);
  });

  it('forgets what was typed when it is gone, but not when it is moved', async () => {
    const piece = await renderField({ value: '12' });
    const element = piece.find('enrollkit-text-field');
    piece.root.append(element);
    await element.updateComplete;
    expect(inputOf(piece).value).toBe('12');

    element.remove();
    await element.updateComplete;
    await element.updateComplete;

    expect(element.value).toBe('');
  });

  it('takes the focus', async () => {
    const piece = await renderField();

    piece.find('enrollkit-text-field').focus();

    expect(piece.root.activeElement).toBe(inputOf(piece));
  });

  it('is left out of recordings', async () => {
    expect(inputOf(await renderField()).matches('.ek-private')).toBe(true);
  });

  it.each([{}, { hint: 'Only if there is one.' }, { error: 'Digits only.' }, { readonly: true, value: '12' }])(
    'is accessible: %o',
    async given => {
      await expectAccessible((await renderField(given)).find('.ek'));
    },
  );
});
