import { html } from 'lit';
import { defineElements } from '../../src/ui/define-elements.js';
import { NumberMatch } from '../../src/ui/number-match.js';
import { numberMatchStyles } from '../../src/ui/number-match.styles.js';
import { expectAccessible, type Piece, renderPiece } from './render-piece.js';

defineElements({ 'enrollkit-number-match': NumberMatch });

const match = (number: string): unknown =>
  html`<enrollkit-number-match .number=${number} .label=${'Enter this number in the app'}></enrollkit-number-match>`;
const renderMatch = (number: string): Promise<Piece> => renderPiece(match(number), [numberMatchStyles]);

describe('<enrollkit-number-match>', () => {
  it('shows the number large, from left to right, and as it is', async () => {
    const number = (await renderMatch('47')).find('[part=number]');

    expect(number.querySelector('[aria-hidden]')?.textContent).toBe('47');
    expect(number.localName).toBe('bdi');
    expect(number.dir).toBe('ltr');
    expect(number.translate).toBe(false);
    expect(Number.parseFloat(getComputedStyle(number).fontSize)).toBeGreaterThanOrEqual(56);
  });

  it('reads it digit by digit', async () => {
    const piece = await renderMatch('4073');

    expect(piece.find('.ek-hidden').textContent).toBe('4 0 7 3');
  });

  it('fits the narrowest column, however long the number', async () => {
    const piece = await renderMatch('48151623');
    piece.find('.ek').style.setProperty('inline-size', '240px');
    const box = piece.find('.ek-number-match');

    expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
    expect(box.getBoundingClientRect().right).toBeLessThanOrEqual(piece.find('.ek-panel').getBoundingClientRect().right);
  });

  it('follows its number and keeps session recorders out', async () => {
    const piece = await renderMatch('47');

    await piece.show(match('481516'));

    expect(piece.find('.ek-hidden').textContent).toBe('4 8 1 5 1 6');
    expect(piece.find('[part=number]').matches('.ek-private.rr-block.sentry-mask[data-private][data-dd-privacy=hidden]')).toBe(true);
  });

  it('holds the number as text only, and not once it has left the page', async () => {
    const piece = await renderMatch('481516');
    const element = piece.find('enrollkit-number-match');
    for (const inner of element.querySelectorAll('*')) for (const { value } of inner.attributes) expect(value).not.toContain('481516');

    element.remove();
    await element.updateComplete;

    expect(element.textContent).not.toContain('4');
  });

  it('is accessible', async () => {
    await expectAccessible((await renderMatch('47')).find('.ek'));
  });
});
