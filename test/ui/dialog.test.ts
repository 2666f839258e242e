import { oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { page, userEvent } from 'vitest/browser';
import { defineElements } from '../../src/ui/define-elements.js';
import { Dialog } from '../../src/ui/dialog.js';
import { dialogStyles } from '../../src/ui/dialog.styles.js';
import { atRest, expectAccessible, type Piece, renderPiece } from './render-piece.js';

defineElements({ 'enrollkit-dialog': Dialog });

const actions = html`<button class="ek-button ek-button-danger">Remove</button><button class="ek-button">Keep</button>`;

const dialog = (open: boolean, { invoker = true, buttons = actions, dismissed = (): void => undefined } = {}): unknown => html`
  ${invoker ? html`<button id="invoker">Remove this</button>` : ''}
  <h3 id="fallback" tabindex="-1">Your methods</h3>
  <enrollkit-dialog
    .open=${open}
    .heading=${'Remove the app?'}
    .content=${html`<p>You cannot sign in with it any more.</p>`}
    .actions=${buttons}
    @enrollkit-dialog-dismissed=${dismissed}
  ></enrollkit-dialog>
`;

const renderDialog = (open = false, options = {}): Promise<Piece> => renderPiece(dialog(open, options), [dialogStyles]);
const nativeOf = (piece: Piece): HTMLDialogElement => piece.find('dialog');
const nextTask = (): Promise<unknown> => new Promise(resolve => setTimeout(resolve));

describe('<enrollkit-dialog>', () => {
  afterEach(() => page.viewport(414, 896));

  it('is modal, and named by its heading', async () => {
    const piece = await renderDialog(true);
    const native = nativeOf(piece);

    expect(native.matches(':modal')).toBe(true);
    expect(piece.root.getElementById(native.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Remove the app?');
  });

  it('starts at the button that changes the least', async () => {
    const piece = await renderDialog(true);

    expect(piece.root.activeElement?.textContent).toBe('Keep');
  });

  it('starts at the button that asks for it', async () => {
    const piece = await renderDialog(true, { buttons: html`<button autofocus>Keep</button><button>Remove</button>` });

    expect(piece.root.activeElement?.textContent).toBe('Keep');
  });

  it('gives the focus back to what opened it', async () => {
    const piece = await renderDialog();
    piece.find('#invoker').focus();
    await piece.show(dialog(true));

    await piece.show(dialog(false));

    expect(nativeOf(piece).open).toBe(false);
    expect(piece.root.activeElement).toBe(piece.find('#invoker'));
  });

  it('gives the focus to the fallback when what opened it is gone', async () => {
    const piece = await renderDialog();
    piece.find('#invoker').focus();
    await piece.show(dialog(true));
    piece.find('enrollkit-dialog').focusFallback = () => piece.find('#fallback');
    piece.find('#invoker').remove();

    piece.find('enrollkit-dialog').open = false;
    await piece.find('enrollkit-dialog').updateComplete;

    expect(piece.root.activeElement).toBe(piece.find('#fallback'));
  });

  it('tells its owner, and nobody else, that it was dismissed by the Escape key', async () => {
    const heard: string[] = [];
    const piece = await renderDialog(true, { dismissed: () => heard.push('owner') });
    for (const target of [piece.root, document]) target.addEventListener('enrollkit-dialog-dismissed', () => heard.push('outside'));

    await userEvent.keyboard('{Escape}');
    await nextTask();

    expect(nativeOf(piece).open).toBe(false);
    expect(heard).toEqual(['owner']);
  });

  it('says nothing of being dismissed when its owner closes it', async () => {
    let dismissals = 0;
    const options = { dismissed: () => dismissals++ };
    const piece = await renderDialog(true, options);
    const closed = oneEvent(piece.find('dialog'), 'close');

    await piece.show(dialog(false, options));
    await closed;

    expect(dismissals).toBe(0);
  });

  it('is opened again after it was dismissed', async () => {
    const piece = await renderDialog(true);
    await userEvent.keyboard('{Escape}');
    await nextTask();
    await piece.show(dialog(false));

    await piece.show(dialog(true));

    expect(nativeOf(piece).matches(':modal')).toBe(true);
  });

  it('stays modal when it is moved', async () => {
    let dismissals = 0;
    const piece = await renderDialog(true, { dismissed: () => dismissals++ });
    const element = piece.find('enrollkit-dialog');

    piece.find('.ek-panel').prepend(element);
    await element.updateComplete;
    await nextTask();

    expect(nativeOf(piece).matches(':modal')).toBe(true);
    expect(dismissals).toBe(0);
  });

  it('fits a small phone', async () => {
    await page.viewport(320, 256);
    const piece = await renderDialog(true, {
      buttons: html`${actions}<button class="ek-button">Something else that is long to say</button>`,
    });
    await atRest(piece);
    const box = nativeOf(piece).getBoundingClientRect();

    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(320);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(256);
    expect(nativeOf(piece).scrollWidth).toBeLessThanOrEqual(nativeOf(piece).clientWidth);
  });

  it('keeps the button that has the focus in sight, whatever more is said above it', async () => {
    await page.viewport(320, 256);
    const piece = await renderDialog(true);
    await atRest(piece);

    piece.find('enrollkit-dialog').content = html`${Array.from({ length: 12 }, () => html`<p>What went wrong, and what to do now.</p>`)}`;
    await piece.find('enrollkit-dialog').updateComplete;
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

    const focused = piece.root.activeElement!.getBoundingClientRect();
    const box = nativeOf(piece).getBoundingClientRect();
    expect(piece.root.activeElement?.textContent).toBe('Keep');
    // With room for the ring around it.
    expect(focused.bottom).toBeLessThanOrEqual(box.bottom - 4);
    expect(focused.top).toBeGreaterThanOrEqual(box.top);
  });

  it('goes on to the heading of a screen that comes in the place of a wait, where it has no heading itself', async () => {
    const labelled = (content: unknown): unknown =>
      html`<enrollkit-dialog .open=${true} .label=${'Add a method'} .content=${content}></enrollkit-dialog>`;
    const piece = await renderPiece(labelled(html`<p>Loading</p>`), [dialogStyles]);
    expect(piece.root.activeElement).toBe(nativeOf(piece));
    const screenOf = (heading: string): unknown =>
      labelled(
        html`<form class="ek-step">
          <h2 class="ek-heading" tabindex="-1">${heading}</h2>
          <button type="button">Try again</button>
        </form>`,
      );

    await piece.show(screenOf('We could not open this'));
    expect(piece.root.activeElement?.textContent).toBe('We could not open this');

    piece.find('button').focus();
    await piece.show(screenOf('We still could not'));
    expect(piece.root.activeElement?.localName).toBe('button');

    await piece.show(labelled(html`<p>Loading</p>`));
    expect(piece.root.activeElement).toBe(nativeOf(piece));
  });

  it('is accessible', async () => {
    const piece = await renderDialog(true);
    await atRest(piece);

    await expectAccessible(nativeOf(piece));
  });
});
