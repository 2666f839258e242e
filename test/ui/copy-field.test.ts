import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { vi } from 'vitest';
import { AnnounceEvent } from '../../src/ui/announce-event.js';
import { CopyField } from '../../src/ui/copy-field.js';
import { copyFieldStyles } from '../../src/ui/copy-field.styles.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { expectAccessible, type Piece, renderPiece } from './render-piece.js';

defineElements({ 'enrollkit-copy-field': CopyField });

const secret = 'KBSWY3DPEHPK3PXPAB';

const field = ({ value = secret, grouped = true, spelled = 'K B S W, Y 3 D P' } = {}): unknown =>
  html`<enrollkit-copy-field
    .label=${'Secret key'}
    .value=${value}
    .grouped=${grouped}
    .spelled=${spelled}
    .copyText=${'Copy'}
    .copiedText=${'Copied'}
    .failedText=${'Press Ctrl and C.'}
  ></enrollkit-copy-field>`;

const renderField = (given = {}): Promise<Piece> => renderPiece(field(given), [copyFieldStyles]);
const settle = (piece: Piece): Promise<unknown> => piece.find('enrollkit-copy-field').updateComplete;
const press = async (piece: Piece): Promise<void> => {
  piece.find('[part=copy-button]').click();
  // What the clipboard answers, then what is rendered of it.
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  await settle(piece);
};
/** The words on the button that can be seen. */
const wordsOf = (piece: Piece): string =>
  [...piece.root.querySelectorAll('.ek-copy-words > *')]
    .filter(word => getComputedStyle(word).visibility === 'visible')
    .map(word => word.textContent)
    .join();
const announcementsIn = (piece: Piece): string[] => {
  const texts: string[] = [];
  piece.root.addEventListener(AnnounceEvent.type, event => event instanceof AnnounceEvent && texts.push(event.text));
  return texts;
};
const allowing = (): string[] => {
  const written: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async text => void written.push(text));
  return written;
};
const refusing = (): void => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Not here', 'NotAllowedError'));
};
/** A wide page in the other direction, and what is read in it. */
const inArabic = (content: unknown): Promise<Piece> => renderPiece(html`<div dir="rtl">${content}</div>`, [copyFieldStyles]);
const linesOf = (element: HTMLElement): Map<number, string> => {
  const lines = new Map<number, string>();
  for (const group of element.querySelectorAll('.ek-copy-group')) {
    const top = Math.round(group.getBoundingClientRect().top);
    lines.set(top, (lines.get(top) ?? '') + group.textContent + ' ');
  }
  return lines;
};

describe('<enrollkit-copy-field>', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('lets an address break where its parts end, and is the same text all the same', async () => {
    const written = allowing();
    const value = 'https://contoso.example/activate/now';
    const piece = await renderField({ value, grouped: false, spelled: '' });

    const parts = [...piece.find('.ek-copy-text').childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE);
    expect(parts.map(node => (node.nodeName === 'WBR' ? '|' : node.textContent)).join('')).toBe(
      'https://|contoso.|example/|activate/|now|',
    );
    expect(piece.find('.ek-copy-text').textContent).toBe(value);
    await press(piece);

    expect(written).toEqual([value]);
  });

  it('stands below its label in a page that is read from right to left, in its own order', async () => {
    const piece = await inArabic(field());
    const text = piece.find('.ek-copy-text').getBoundingClientRect();
    const value = piece.find('.ek-copy-value').getBoundingClientRect();

    expect(piece.find('.ek-copy-value').dir).toBe('ltr');
    expect(value.right - text.right).toBeLessThan(30);
  });

  it('shows groups of four that are selected as one, without a space', async () => {
    const piece = await renderField();

    expect([...piece.root.querySelectorAll('.ek-copy-group')].map(group => group.textContent)).toEqual([
      'KBSW',
      'Y3DP',
      'EHPK',
      '3PXP',
      'AB',
    ]);
    await userEvent.dblClick(piece.find('.ek-copy-group'));
    expect(getSelection()?.toString()).toBe(secret);
  });

  it('gives only the text to whoever selects all that can be', async () => {
    const piece = await renderField();

    getSelection()?.selectAllChildren(piece.find('.ek-copy-value'));

    expect(getSelection()?.toString()).toBe(secret);
  });

  it('shows a text in the groups that it comes in, and copies it without their spaces', async () => {
    const written = allowing();
    const piece = await renderField({ value: 'ckvdm qerhx optwn b', spelled: '' });

    expect([...piece.root.querySelectorAll('.ek-copy-group')].map(group => group.textContent)).toEqual(['ckvdm', 'qerhx', 'optwn', 'b']);
    await press(piece);
    expect(written).toEqual(['ckvdmqerhxoptwnb']);
    getSelection()?.selectAllChildren(piece.find('.ek-copy-value'));
    expect(getSelection()?.toString()).toBe('ckvdmqerhxoptwnb');
  });

  it('lets a group that is longer than the line wrap', async () => {
    const piece = await renderField({ value: `${'x'.repeat(60)} ${'y'.repeat(60)}`, spelled: '' });
    piece.find('.ek').style.setProperty('inline-size', '240px');

    expect(piece.find('.ek-panel').scrollWidth).toBeLessThanOrEqual(piece.find('.ek-panel').clientWidth);
  });

  it('breaks lines between groups only', async () => {
    const piece = await renderField({ value: secret.repeat(3) });
    piece.find('.ek').style.setProperty('inline-size', '240px');
    const lines = linesOf(piece.find('.ek-copy-value'));

    expect(lines.size).toBeGreaterThan(1);
    for (const group of piece.root.querySelectorAll('.ek-copy-group')) expect(group.getClientRects()).toHaveLength(1);
    expect(piece.find('.ek-copy-frame').scrollWidth).toBeLessThanOrEqual(piece.find('.ek-copy-frame').clientWidth);
  });

  it('shows a text that is not grouped as it is, and lets a long one wrap', async () => {
    const value = 'https://enroll.contoso.example/activate/this-is-a-very-long-address-that-has-no-spaces-in-it';
    const piece = await renderField({ value, grouped: false, spelled: '' });
    piece.find('.ek').style.setProperty('inline-size', '240px');

    const shown = piece.find('.ek-copy-value');
    expect(shown.textContent).toBe(value);
    expect(shown.querySelector('[aria-hidden]')).toBe(null);
    expect(piece.find('.ek-panel').scrollWidth).toBeLessThanOrEqual(piece.find('.ek-panel').clientWidth);
  });

  it('copies the text as it is and says so for seven seconds', async () => {
    const written = allowing();
    const piece = await renderField();
    const announced = announcementsIn(piece);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

    await press(piece);
    expect(written).toEqual([secret]);
    expect(announced).toEqual(['Copied']);
    expect(wordsOf(piece)).toBe('Copied');

    vi.advanceTimersByTime(6999);
    await settle(piece);
    expect(wordsOf(piece)).toBe('Copied');

    vi.advanceTimersByTime(1);
    await settle(piece);
    expect(wordsOf(piece)).toBe('Copy');
  });

  it('starts the seven seconds again when it is copied again', async () => {
    allowing();
    const piece = await renderField();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await press(piece);
    vi.advanceTimersByTime(5000);

    await press(piece);
    vi.advanceTimersByTime(6999);
    await settle(piece);

    expect(wordsOf(piece)).toBe('Copied');
  });

  it('selects the text and says what to do when copying is not allowed', async () => {
    refusing();
    const piece = await renderField();
    const announced = announcementsIn(piece);

    await press(piece);

    expect(piece.find('[part=copy-failed]').textContent.trim()).toBe('Press Ctrl and C.');
    expect(announced).toEqual(['Press Ctrl and C.']);
    expect(getSelection()?.toString()).toBe(secret);
  });

  it('does the same where the browser has no clipboard', async () => {
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
    const piece = await renderField();

    await press(piece);

    expect(getSelection()?.toString()).toBe(secret);
    expect(piece.find('[part=copy-failed]').textContent.trim()).toBe('Press Ctrl and C.');
  });

  it('forgets what became of an earlier text', async () => {
    refusing();
    const piece = await renderField();
    await press(piece);

    await piece.show(field({ value: 'ANOTHER7' }));

    expect(piece.root.querySelector('[part=copy-failed]')).toBe(null);
  });

  it('does not speak of a text that is gone by the time it is copied', async () => {
    let copied = (): void => undefined;
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(() => new Promise(resolve => (copied = resolve)));
    const piece = await renderField();
    const announced = announcementsIn(piece);
    await press(piece);

    await piece.show(html``);
    copied();
    await Promise.resolve();
    await Promise.resolve();

    expect(announced).toEqual([]);
  });

  it('names the button after what it copies', async () => {
    const piece = await renderField();
    const named = (piece.find('[part=copy-button]').getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map(id => piece.root.getElementById(id)?.textContent ?? '')
      .join(' ');

    expect(named).toMatch(/^\s*Copy.*Secret key$/s);
  });

  it('spells the text to a screen reader, and shows it to everyone else', async () => {
    const piece = await renderField();

    expect(piece.find('.ek-copy-text').getAttribute('aria-hidden')).toBe('true');
    expect(piece.find('.ek-copy-value .ek-hidden').textContent).toBe('K B S W, Y 3 D P');
  });

  it('is written from left to right, is not translated, and is left out by session recorders', async () => {
    const value = (await renderField()).find('.ek-copy-value');

    expect(value.dir).toBe('ltr');
    expect(value.translate).toBe(false);
    expect(value.matches('.ek-private.rr-block.sentry-mask.ph-no-capture[data-private][data-sentry-mask][data-dd-privacy=hidden]')).toBe(
      true,
    );
  });

  it('holds the text as text only, and not once it has left the page', async () => {
    const piece = await renderField();
    const element = piece.find('enrollkit-copy-field');
    const home = element.parentElement;
    for (const inner of element.querySelectorAll('*')) {
      for (const { value } of inner.attributes) expect(value).not.toContain('KBSW');
    }

    element.remove();
    await element.updateComplete;
    expect(element.textContent).not.toContain('KBSW');

    home?.append(element);
    await element.updateComplete;
    expect(element.querySelector('.ek-copy-text')?.textContent).toBe(secret);
  });

  it('is accessible, when it failed too', async () => {
    refusing();
    const piece = await renderField();
    await expectAccessible(piece.find('.ek'));

    await press(piece);

    await expectAccessible(piece.find('.ek'));
  });
});
