import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { screen, type Screen } from '../../src/ui/screen.js';
import { expectAccessible, renderPiece, type Piece } from './render-piece.js';

const nothingHappens = (): void => undefined;

const renderScreen = (given: Partial<Screen> = {}): Promise<Piece> => renderPiece(screenOf(given));
const screenOf = (given: Partial<Screen>): unknown =>
  screen({
    heading: 'Name it',
    level: 2,
    body: html`<label>Name <input class="ek-input" name="name" value="Work phone" /></label>`,
    primary: { text: 'Next', act: nothingHappens },
    ...given,
  });

describe('screen', () => {
  it('does what its primary button says, by a click or by Enter in a field', async () => {
    const names: unknown[] = [];
    const piece = await renderScreen({ primary: { text: 'Next', act: form => names.push(new FormData(form).get('name')) } });

    await userEvent.click(piece.find('[part=primary]'));
    piece.find('input').focus();
    await userEvent.keyboard('{Enter}');

    expect(names).toEqual(['Work phone', 'Work phone']);
  });

  it('does nothing while it is busy, or may not go on, and keeps the focus', async () => {
    for (const state of [{ busy: true }, { disabled: true }]) {
      let acts = 0;
      const piece = await renderScreen({ primary: { text: 'Next', act: () => acts++, ...state } });
      const button = piece.find('[part=primary]');
      button.focus();

      await userEvent.keyboard('{Enter}');

      expect(acts).toBe(0);
      expect(button.getAttribute('aria-disabled')).toBe('true');
      expect(piece.root.activeElement).toBe(button);
    }
  });

  it('shows every way that has to wait as one, and does nothing by it', async () => {
    let acts = 0;
    const held = (text: string) => ({ text, act: () => acts++, disabled: true });
    const piece = await renderScreen({ ways: [held('Another method')], secondary: { ...held('Saving'), busy: true } });

    for (const part of ['way', 'secondary']) {
      piece.find(`[part=${part}]`).focus();
      await userEvent.keyboard('{Enter}');
      expect(piece.find(`[part=${part}]`).ariaDisabled).toBe('true');
    }

    expect(piece.find('[part=secondary]').ariaBusy).toBe('true');
    expect(acts).toBe(0);
  });

  it('says that it is busy', async () => {
    const piece = await renderScreen({ primary: { text: 'Checking', act: nothingHappens, busy: true } });

    expect(piece.find('[part=primary]').getAttribute('aria-busy')).toBe('true');
  });

  it('offers other ways, with what was typed, and leaves out those that are none', async () => {
    const taken: unknown[] = [];
    const way = (text: string) => ({ text, act: (form: HTMLFormElement) => taken.push([text, new FormData(form).get('name')]) });
    const piece = await renderScreen({ ways: [way('Another method'), false, undefined], secondary: way('Back') });

    expect([...piece.root.querySelectorAll('[part=ways] > li')].map(item => item.textContent.trim())).toEqual(['Another method']);
    await userEvent.click(piece.find('[part=way]'));
    await userEvent.click(piece.find('[part=secondary]'));

    expect(taken).toEqual([
      ['Another method', 'Work phone'],
      ['Back', 'Work phone'],
    ]);
  });

  it('has no list where there is no other way, and no buttons where there is nothing to do', async () => {
    const piece = await renderScreen({ primary: undefined });

    expect(piece.root.querySelector('[part=ways]')).toBe(null);
    expect(piece.root.querySelector('button')).toBe(null);
    expect(getComputedStyle(piece.find('[part=actions]')).display).toBe('none');
  });

  it('has a heading of the level that the page wants, that can be given the focus', async () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      const piece = await renderScreen({ level });
      const heading = piece.find('[part=heading]');
      heading.focus();

      expect(heading.localName).toBe(`h${level}`);
      expect(piece.root.activeElement).toBe(heading);
    }
  });

  it('shows its picture before its body', async () => {
    const piece = await renderScreen({ picture: html`<svg id="picture" aria-hidden="true"></svg>` });

    expect(piece.find('[part=body]').firstElementChild?.id).toBe('picture');
  });

  it('is accessible', async () => {
    const way = { text: 'Another method', act: nothingHappens };

    await expectAccessible((await renderScreen({ ways: [way], secondary: { ...way, text: 'Back' } })).find('.ek'));
  });
});
