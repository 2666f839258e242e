import { html } from 'lit';
import { AnnounceEvent } from '../../src/ui/announce-event.js';
import { CodeList, type Paper } from '../../src/ui/code-list.js';
import { codeListStyles } from '../../src/ui/code-list.styles.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { onPaper, readable } from '../support/on-paper.js';
import { expectAccessible, renderPiece, type Piece } from './render-piece.js';

defineElements({ 'enrollkit-code-list': CodeList });

const codes = ['J4QXM-7TKDR', '2HWFE-PYN6C', 'BX3LZ-QAV5G'];

const texts = {
  copy: { name: 'Copy all', done: 'All codes are copied.', failed: 'Copy them with your keyboard.' },
  download: { name: 'Download', done: 'Look among your downloads.', failed: 'The file could not be made.' },
  print: { name: 'Print', done: 'Check the paper.', failed: 'Printing does not work here.' },
};

const paper: Paper = {
  lang: 'en',
  direction: 'ltr',
  fileName: 'contoso-recovery-codes-2026-11-27.txt',
  heading: 'Recovery codes for \u2068Contoso\u2069',
  about: ['Account: \u2068alex@contoso.example\u2069', 'Each code works once.'],
};

const list = (shown: readonly string[] = codes): unknown =>
  html`<enrollkit-code-list .codes=${shown} .label=${'Recovery codes'} .texts=${texts} .paper=${() => paper}></enrollkit-code-list>`;

const render = (shown?: readonly string[]): Promise<Piece> => renderPiece(list(shown), [codeListStyles]);

async function press(piece: Piece, name: string): Promise<void> {
  const buttons = [...piece.root.querySelectorAll<HTMLElement>('[part=save-action]')];
  buttons.find(button => button.textContent.trim() === name)?.click();
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  await piece.find('enrollkit-code-list').updateComplete;
}

const announcementsIn = (piece: Piece): string[] => {
  const said: string[] = [];
  piece.root.addEventListener(AnnounceEvent.type, event => event instanceof AnnounceEvent && said.push(event.text));
  return said;
};
const outcomeIn = (piece: Piece): string => piece.root.querySelector('[part=save-outcome]')?.textContent.trim() ?? '';

/** Catches what would be saved as a file. */
function catchFile(): { name: string; text: Promise<string> }[] {
  const files: { name: string; text: Promise<string> }[] = [];
  const made = vi.spyOn(URL, 'createObjectURL');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, text: (made.mock.calls.at(-1)?.[0] as Blob).text() });
  });
  return files;
}

afterEach(() => {
  dispatchEvent(new Event('afterprint'));
  vi.restoreAllMocks();
});

describe('<enrollkit-code-list>', () => {
  it('shows each code with its number, and spells it to who hears it', async () => {
    const piece = await render();

    const items = [...piece.root.querySelectorAll('ol > li')];
    expect(items.map(item => item.querySelector('code')?.textContent)).toEqual(codes);
    expect(items[0]?.querySelector('.ek-hidden')?.textContent).toBe('J 4 Q X M - 7 T K D R');
    expect(getComputedStyle(piece.find('ol')).listStyleType).toBe('decimal');
  });

  it('has each code read from left to right, and translated by nobody', async () => {
    const piece = await render();

    for (const code of piece.root.querySelectorAll('code')) {
      expect(code.dir).toBe('ltr');
      expect(code.translate).toBe(false);
    }
    expect(piece.find('ol').matches('.ek-private.sentry-mask')).toBe(true);
  });

  it('stands in two columns where there is room, and in one where a code is long', async () => {
    const piece = await render();
    const columns = (): string => getComputedStyle(piece.find('ol')).columnCount;

    piece.find('.ek').style.inlineSize = '240px';
    expect(columns()).toBe('auto');
    piece.find('.ek').style.inlineSize = '600px';
    expect(columns()).toBe('2');
    await piece.show(list(['x'.repeat(64)]));
    expect(columns()).toBe('auto');
  });

  it('copies all codes, one on a line, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const piece = await render();
    const said = announcementsIn(piece);

    await press(piece, 'Copy all');

    expect(write.mock.calls).toEqual([[codes.join('\n')]]);
    expect(said).toEqual(['All codes are copied.']);
    expect(outcomeIn(piece)).toBe('All codes are copied.');
  });

  it('moves nothing by saying so', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const piece = await render();
    const { height } = piece.find('enrollkit-code-list').getBoundingClientRect();

    await press(piece, 'Copy all');

    expect(outcomeIn(piece)).not.toBe('');
    expect(piece.find('enrollkit-code-list').getBoundingClientRect().height).toBe(height);
  });

  it('selects them where it may not copy, for who copies them by hand', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
    const piece = await render();
    const said = announcementsIn(piece);

    await press(piece, 'Copy all');

    expect(said).toEqual(['Copy them with your keyboard.']);
    expect(getSelection()?.toString().match(/\S+/g)).toEqual(codes);
  });

  it('saves a file with what they are for above the codes', async () => {
    const files = catchFile();
    const piece = await render();
    const said = announcementsIn(piece);

    await press(piece, 'Download');

    expect(files.map(({ name }) => name)).toEqual([paper.fileName]);
    expect(await files[0]?.text).toBe(
      ['Recovery codes for Contoso', 'Account: alex@contoso.example', 'Each code works once.', '', ...codes, ''].join('\n'),
    );
    expect(said).toEqual(['Look among your downloads.']);
  });

  it('prints only the codes, with what they are for above them', async () => {
    vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const piece = await render();
    const said = announcementsIn(piece);

    await press(piece, 'Print');

    expect(await onPaper(readable)).toBe(
      `Recovery codes for \u2068Contoso\u2069 Account: \u2068alex@contoso.example\u2069 Each code works once. ${codes.join(' ')}`,
    );
    expect(said).toEqual(['Check the paper.']);
  });

  it('keeps what it prints from recorders of sessions, and in no attribute', async () => {
    vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const piece = await render();

    await press(piece, 'Print');

    const sheet = document.querySelector('body > .ek-print-only');
    expect(sheet?.matches('.ek-private.sentry-mask')).toBe(true);
    expect(sheet?.outerHTML).not.toMatch(/J4QXM/);
    expect(sheet?.shadowRoot?.innerHTML.match(/<[^>]*>/g)?.join()).not.toMatch(/J4QXM/);
  });

  it('prints one sheet, however often it is asked to', async () => {
    vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const piece = await render();

    await press(piece, 'Print');
    await press(piece, 'Print');

    expect(document.querySelectorAll('.ek-print-only')).toHaveLength(1);
  });

  it.each([
    ['Download', () => vi.spyOn(URL, 'createObjectURL')],
    ['Print', () => vi.spyOn(window, 'print')],
  ] as const)('says so where %s is not possible', async (name, power) => {
    power().mockImplementation(() => {
      throw new TypeError('Not here');
    });
    const piece = await render();

    await press(piece, name);

    expect(outcomeIn(piece)).toBe(name === 'Print' ? texts.print.failed : texts.download.failed);
    expect(piece.find('[part=save-outcome]').className).toBe('ek-error');
  });

  it('says the last outcome only', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    catchFile();
    const piece = await render();

    await press(piece, 'Download');
    await press(piece, 'Copy all');

    expect(outcomeIn(piece)).toBe('All codes are copied.');
  });

  it('leaves nothing behind when it leaves the page, not even on paper', async () => {
    vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const piece = await render();
    await press(piece, 'Print');
    const element = piece.find('enrollkit-code-list');

    element.remove();
    await element.updateComplete;

    expect(element.textContent).not.toMatch(/J4QXM|7 T K/);
    expect(document.querySelector('.ek-print-only')).toBeNull();
  });

  it('is there again when it was only moved', async () => {
    const piece = await render();
    const element = piece.find('enrollkit-code-list');

    piece.find('.ek-panel').prepend(element);
    await element.updateComplete;

    expect([...piece.root.querySelectorAll('code')].map(code => code.textContent)).toEqual(codes);
  });

  it('is accessible, before and after', async () => {
    const piece = await render();
    await expectAccessible(piece.find('enrollkit-code-list'));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error());

    await press(piece, 'Copy all');

    await expectAccessible(piece.find('enrollkit-code-list'));
  });
});
