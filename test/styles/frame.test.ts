import { fixture, html as staticHtml } from '@open-wc/testing';
import { html } from 'lit';
import { cdp, page } from 'vitest/browser';
import { waiting } from '../../src/ui/waiting.js';
import { renderPiece, type Piece } from '../ui/render-piece.js';

const screen = html`
  <header class="ek-header"><h2 class="ek-heading" tabindex="-1">Enter the verification number</h2></header>
  <div class="ek-body">
    <ul class="ek-list">
      <li>
        <button class="ek-card" type="button">
          <svg class="ek-icon" viewBox="0 0 24 24"></svg>
          <span
            ><span class="ek-card-name">Authenticator app <span class="ek-badge">Recommended</span></span
            ><span class="ek-card-detail">Approve it.</span></span
          >
        </button>
      </li>
    </ul>
    <div class="ek-field"><label class="ek-label" for="name">Name</label><input class="ek-input" id="name" /></div>
  </div>
  <ul class="ek-ways">
    <li><button class="ek-link-button" type="button">I want to set up a different method</button></li>
  </ul>
  <div class="ek-actions">
    <button class="ek-button ek-button-primary">Next</button><button class="ek-button" type="button">Back</button>
  </div>
`;

const at = async (width: number, template: unknown = screen): Promise<Piece> => {
  const piece = await renderPiece(template);
  piece.find('.ek').style.setProperty('inline-size', `${width}px`);
  return piece;
};
const boxOf = (piece: Piece, selector: string): DOMRect => piece.find(selector).getBoundingClientRect();

describe('frame', () => {
  beforeEach(() => page.viewport(900, 900));
  afterEach(() => page.viewport(414, 896));

  for (const width of [240, 320, 480, 768]) {
    it(`fits a column of ${width} px`, async () => {
      const piece = await at(width);

      for (const element of piece.root.querySelectorAll('.ek-panel, .ek-panel *')) {
        expect(element.scrollWidth, element.getAttribute('class') ?? '').toBeLessThanOrEqual(
          Math.max(element.clientWidth, 1) + (element.clientWidth ? 0 : 900),
        );
        expect(element.getBoundingClientRect().right, element.getAttribute('class') ?? '').toBeLessThanOrEqual(
          boxOf(piece, '.ek').right + 1,
        );
      }
    });
  }

  it('has targets that are easy to hit', async () => {
    const piece = await at(320);

    for (const target of piece.root.querySelectorAll('.ek-button, .ek-card, input'))
      expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    expect(boxOf(piece, '.ek-link-button').height).toBeGreaterThanOrEqual(24);
  });

  it('puts the primary button at the end of the line, and first where buttons are stacked', async () => {
    const wide = await at(540);
    expect(boxOf(wide, '.ek-button-primary').left).toBeGreaterThan(boxOf(wide, '.ek-button:not(.ek-button-primary)').right);

    const narrow = await at(320);
    expect(boxOf(narrow, '.ek-button-primary').bottom).toBeLessThanOrEqual(boxOf(narrow, '.ek-button:not(.ek-button-primary)').top);
    expect(boxOf(narrow, '.ek-button-primary').width).toBe(boxOf(narrow, '.ek-actions').width);
  });

  it('is turned around where text runs from right to left', async () => {
    const piece = await at(540);
    piece.find('.ek').dir = 'rtl';

    expect(boxOf(piece, '.ek-button-primary').right).toBeLessThan(boxOf(piece, '.ek-button:not(.ek-button-primary)').left);
  });

  it('keeps a lone way back at the start of the line', async () => {
    const piece = await at(540, html`<div class="ek-actions"><button class="ek-button">Back</button></div>`);

    expect(boxOf(piece, '.ek-button').left).toBe(boxOf(piece, '.ek-actions').left);
  });

  it('is as wide as it likes in a dialog that shrinks to fit, and no wider than a phone', async () => {
    const piece = await renderPiece(screen);
    const dialog = await fixture<HTMLDialogElement>(staticHtml`<dialog></dialog>`);
    dialog.append(piece.root.host);
    dialog.showModal();
    expect(boxOf(piece, '.ek-frame').width).toBe(544);

    await page.viewport(320, 568);
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
  });

  it('squeezes nothing beside it in a row', async () => {
    const piece = await renderPiece(screen);
    const row = await fixture<HTMLElement>(staticHtml`<div><div></div></div>`);
    row.style.setProperty('display', 'flex');
    row.style.setProperty('inline-size', '300px');
    row.firstElementChild?.append(piece.root.host);

    expect(row.scrollWidth).toBeLessThanOrEqual(300);
  });

  it('clips no text when its spacing is increased (WCAG 2.2, 1.4.12)', async () => {
    const piece = await at(320);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
    );
    piece.root.adoptedStyleSheets.push(sheet);

    for (const element of piece.root.querySelectorAll<HTMLElement>('.ek-button, .ek-card, .ek-link-button, .ek-heading, .ek-badge')) {
      expect(element.scrollWidth, element.className).toBeLessThanOrEqual(element.clientWidth || 900);
      expect(element.scrollHeight, element.className).toBeLessThanOrEqual((element.clientHeight || 900) + 1);
    }
  });

  it('keeps its size of text where the page counts in small rems', async () => {
    document.documentElement.style.setProperty('font-size', '62.5%');
    const piece = await at(540);

    expect(getComputedStyle(piece.find('.ek')).fontSize).toBe('16px');
    document.documentElement.style.removeProperty('font-size');
  });

  it('shows where the focus is, forced colours or not', async () => {
    for (const features of [[], [{ name: 'forced-colors', value: 'active' }]]) {
      await cdp().send('Emulation.setEmulatedMedia', { features });
      const piece = await at(320);
      const input = piece.find('input');
      input.focus();

      expect(getComputedStyle(input).outlineStyle).toBe('solid');
      expect(getComputedStyle(input).outlineWidth).toBe('2px');
    }
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });

  it('moves nothing for whoever wants less motion', async () => {
    const moving = (piece: Piece): number =>
      piece.root.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0).length;
    const busy = html`<div class="ek-step"><p>New</p></div>
      <button class="ek-button" aria-busy="true">Checking</button>${waiting('Loading')}`;
    expect(moving(await at(320, busy))).toBe(3);

    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
    const piece = await at(320, busy);

    expect(moving(piece)).toBe(0);
    for (const waits of ['.ek-button', '.ek-spinner']) expect(getComputedStyle(piece.find(waits), '::before').content).toBe('"…"');
    expect(piece.find('.ek-spinner').checkVisibility()).toBe(true);
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });
});
