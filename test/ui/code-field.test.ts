import { html } from 'lit';
import { expect } from '@open-wc/testing';
import { userEvent } from 'vitest/browser';
import { CodeField } from '../../src/ui/code-field.js';
import { codeFieldStyles } from '../../src/ui/code-field.styles.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { renderPiece, type Piece } from './render-piece.js';

defineElements({ 'enrollkit-code-field': CodeField });

interface Given {
  hint?: string;
  error?: string;
  digits?: number;
  readonly?: boolean;
}

const field = ({ hint = 'The 6 digits in your app.', error = '', digits = 6, readonly = false }: Given = {}, submitted?: () => void): unknown =>
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
    ></enrollkit-code-field>
    <button>Check</button>
  </form>`;

const renderField = (given?: Given, submitted?: () => void): Promise<Piece> => renderPiece(field(given, submitted), [codeFieldStyles]);
const inputOf = (piece: Piece): HTMLInputElement => piece.find<HTMLInputElement>('input');
const valueOf = (piece: Piece): string => piece.find<CodeField>('enrollkit-code-field').value;
const describedBy = (piece: Piece): string[] =>
  (inputOf(piece).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map(id => (piece.root.getElementById(id)?.textContent ?? `no #${id}`).replace(/\s+/g, ' ').trim());

describe('<enrollkit-code-field>', () => {
  it('is one plain text field that phones and password managers know for a code', async () => {
    const piece = await renderField();
    const input = inputOf(piece);

    expect(piece.root.querySelectorAll('input')).to.have.lengthOf(1);
    expect(input.type).to.equal('text');
    expect(input.inputMode).to.equal('numeric');
    expect(input.autocomplete).to.equal('one-time-code');
    expect(input.spellcheck).to.equal(false);
    expect(input.getAttribute('autocapitalize')).to.equal('off');
    expect(input.dir).to.equal('ltr');
    expect(input.maxLength).to.equal(-1);
    expect(input.name).to.equal('code');
    expect(`${input.id} ${input.name}`).to.match(/code/).and.not.match(/verification|password/);
  });

  it('is named by its label and described by its hint', async () => {
    const piece = await renderField();

    expect(inputOf(piece).labels?.[0]).to.have.text('Code');
    expect(describedBy(piece)).to.deep.equal(['The 6 digits in your app.']);
    expect(inputOf(piece).hasAttribute('aria-invalid')).to.equal(false);
  });

  it('is described by what is wrong, and keeps what was typed', async () => {
    const piece = await renderField();
    await userEvent.type(inputOf(piece), '123456');

    await piece.show(field({ error: 'That code did not match.' }));

    expect(inputOf(piece).value).to.equal('123456');
    expect(inputOf(piece).getAttribute('aria-invalid')).to.equal('true');
    expect(describedBy(piece)).to.deep.equal(['The 6 digits in your app.', 'Error: That code did not match.']);
  });

  it('has no description where there is nothing to say', async () => {
    const piece = await renderField({ hint: '' });

    expect(inputOf(piece).hasAttribute('aria-describedby')).to.equal(false);
  });

  it('takes a pasted code whole, whatever stands between its digits', async () => {
    const piece = await renderField();
    inputOf(piece).focus();

    const clipboard = new DataTransfer();
    clipboard.setData('text/plain', '１２３ – 456');
    inputOf(piece).dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
    document.execCommand('insertText', false, '１２３ – 456');

    expect(inputOf(piece).value).to.equal('１２３ – 456');
    expect(valueOf(piece)).to.equal('123456');
  });

  it('takes an autofilled code in one event', async () => {
    const piece = await renderField();

    inputOf(piece).value = '123 456';
    inputOf(piece).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));

    expect(valueOf(piece)).to.equal('123456');
  });

  it('is undone and redone by the keys for it', async () => {
    const piece = await renderField();
    await userEvent.type(inputOf(piece), '12');

    await userEvent.keyboard('{Control>}z{/Control}');
    const undone = valueOf(piece);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');

    expect(undone).to.not.equal('12');
    expect(valueOf(piece)).to.equal('12');
  });

  it('never submits by itself, but on Enter', async () => {
    let submits = 0;
    const piece = await renderField({}, () => submits++);
    await userEvent.type(inputOf(piece), '123456');
    expect(submits).to.equal(0);

    await userEvent.keyboard('{Enter}');

    expect(submits).to.equal(1);
  });

  it('gives the form its value under the name code', async () => {
    const piece = await renderField();
    await userEvent.type(inputOf(piece), '123456');

    expect(new FormData(piece.find<HTMLFormElement>('form')).get('code')).to.equal('123456');
  });

  it('keeps the focus and what was typed while a code is being checked', async () => {
    const piece = await renderField();
    await userEvent.type(inputOf(piece), '123456');

    await piece.show(field({ readonly: true }));
    await userEvent.keyboard('7');

    expect(valueOf(piece)).to.equal('123456');
    expect(piece.root.activeElement).to.equal(inputOf(piece));
  });

  it('gives the focus to its input', async () => {
    const piece = await renderField();

    piece.find('enrollkit-code-field').focus();

    expect(piece.root.activeElement).to.equal(inputOf(piece));
  });

  it('is emptied on request, and when it has left the page', async () => {
    const piece = await renderField();
    const input = inputOf(piece);
    await userEvent.type(input, '123456');
    piece.find<CodeField>('enrollkit-code-field').clear();
    expect(input.value).to.equal('');

    await userEvent.type(input, '123456');
    await piece.show(html``);
    await Promise.resolve();

    expect(input.value).to.equal('');
  });

  it('keeps what was typed when it is moved', async () => {
    const piece = await renderField();
    await userEvent.type(inputOf(piece), '123456');

    piece.find('form').prepend(piece.find('button'), piece.find('enrollkit-code-field'));
    await Promise.resolve();

    expect(valueOf(piece)).to.equal('123456');
  });

  it('is wide enough for its digits, with spaces', async () => {
    for (const digits of [6, 8, 10]) {
      const piece = await renderField({ digits });
      const input = inputOf(piece);
      input.value = '0'.repeat(digits / 2) + ' ' + '0'.repeat(digits / 2);

      expect(input.scrollWidth, `${digits} digits`).to.be.at.most(input.clientWidth);
    }
  });

  it('is easy to hit and to read', async () => {
    const input = inputOf(await renderField());
    const style = getComputedStyle(input);

    expect(input.getBoundingClientRect().height).to.be.at.least(44);
    expect(Number.parseFloat(style.fontSize)).to.be.at.least(16);
    expect(style.fontVariantNumeric).to.equal('tabular-nums');
  });

  it('gives two fields on a page names of their own', async () => {
    const piece = await renderPiece(html`${field()}${field()}`);
    const ids = [...piece.root.querySelectorAll('[id]')].map(element => element.id);

    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('is left out by session recorders', async () => {
    const input = inputOf(await renderField());

    expect(input.matches('.ek-private.rr-block.sentry-mask.ph-no-capture[data-private][data-sentry-mask][data-dd-privacy=hidden]')).to.equal(true);
  });

  it('is accessible, with an error too', async () => {
    await expect((await renderField()).find('.ek')).to.be.accessible();
    await expect((await renderField({ error: 'That code did not match.' })).find('.ek')).to.be.accessible();
  });
});
