import { html } from 'lit';
import { checkField } from '../../src/ui/check-field.js';
import { checkFieldStyles } from '../../src/ui/check-field.styles.js';
import { expectAccessible, renderPiece, type Piece } from './render-piece.js';

const ticked = vi.fn();
const field = (error = ''): unknown =>
  checkField({ id: 'ek-saved-1', name: 'saved', label: 'I have saved these codes', error, errorPrefix: 'Error:', ticked });
const render = (error?: string): Promise<Piece> => renderPiece(field(error), [checkFieldStyles]);
const box = (piece: Piece) => piece.find<'input'>('input');

describe('a box to tick', () => {
  afterEach(() => ticked.mockReset());

  it('is ticked by a press on its label, which is large enough for a thumb', async () => {
    const piece = await render();
    const label = piece.find('label');
    expect(label.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);

    label.click();

    expect(box(piece).checked).toBe(true);
    expect(box(piece).labels?.[0]?.textContent.trim()).toBe('I have saved these codes');
    expect(ticked).toHaveBeenCalledOnce();
  });

  it('tells nobody when the tick is taken away', async () => {
    const piece = await render();
    piece.find('label').click();

    piece.find('label').click();

    expect(box(piece).checked).toBe(false);
    expect(ticked).toHaveBeenCalledOnce();
  });

  it('says what is wrong to who sees it and to who hears it, and not before', async () => {
    const piece = await render();
    expect(box(piece).ariaInvalid).toBeNull();
    expect(box(piece).hasAttribute('aria-describedby')).toBe(false);

    await piece.show(field('Tick it once you have them'));

    expect(box(piece).ariaInvalid).toBe('true');
    const error = piece.root.getElementById(box(piece).getAttribute('aria-describedby') ?? '');
    expect(error?.textContent.replace(/\s+/g, ' ').trim()).toBe('Error: Tick it once you have them');
  });

  it('keeps its tick when the error comes and goes', async () => {
    const piece = await render();
    piece.find('label').click();

    await piece.show(field('Tick it'));
    await piece.show(field());

    expect(box(piece).checked).toBe(true);
  });

  it('stays in its column when it is wrong, and beside the first line of a long label', async () => {
    const piece = await render('Tick it once you have them');
    const { outlineStyle, boxShadow } = getComputedStyle(box(piece));
    expect([outlineStyle, boxShadow]).toEqual(['none', expect.stringContaining('inset')]);

    piece.find('label span').textContent = 'I have saved these codes. '.repeat(12);
    const lines = piece.find('label span').getClientRects()[0]!;
    const { top, bottom } = box(piece).getBoundingClientRect();

    expect(lines.height).toBeGreaterThan(60);
    expect(bottom).toBeLessThan(lines.top + 26);
    expect(top).toBeGreaterThanOrEqual(lines.top);
  });

  it('has the ground and the border of a field, and the tick in the colour of what can be pressed', async () => {
    const piece = await renderPiece(html`${field()}<input class="ek-input" name="text" />`, [checkFieldStyles]);
    const look = (element: Element) => {
      const { backgroundColor, borderTopColor } = getComputedStyle(element);
      return { backgroundColor, borderTopColor };
    };
    expect(look(box(piece))).toEqual(look(piece.find('[name=text]')));

    piece.find('label').click();

    expect(getComputedStyle(box(piece)).backgroundColor).not.toBe(getComputedStyle(piece.find('[name=text]')).backgroundColor);
    expect(getComputedStyle(box(piece), '::before').content).toBe('""');
  });

  it('is accessible, with and without an error', async () => {
    const piece = await render();
    await expectAccessible(piece.find('label'));

    await piece.show(field('Tick it once you have them'));

    await expectAccessible(piece.find('.ek-field'));
  });
});
