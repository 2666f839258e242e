import { html, nothing, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { settled } from '../../stories/support/settled.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { Dialog } from '../../src/ui/dialog.js';

/** As on a machine that is busy: it has been told to change, and does so when it gets round to it. */
class BusyDialog extends Dialog {
  busy = Promise.resolve();

  protected override async scheduleUpdate(): Promise<void> {
    await this.busy;
    await super.scheduleUpdate();
  }
}

defineElements({ 'enrollkit-dialog': BusyDialog });

const canvas = document.createElement('div');

afterEach(() => {
  render(nothing, canvas);
  canvas.remove();
});

/** In a shadow root, as in a wizard or a page. */
function drawDialog(open: boolean): BusyDialog {
  document.body.append(canvas);
  render(html`<div></div>`, canvas);
  const root = canvas.firstElementChild!.attachShadow({ mode: 'open' });
  render(html`<enrollkit-dialog .open=${open} .heading=${'Delete your passkey?'}></enrollkit-dialog>`, root);
  return root.querySelector<BusyDialog>('enrollkit-dialog')!;
}

describe('a story that is waited for', () => {
  it.each([true, false])('is not at rest before its dialog does as it is told: open, %s', async open => {
    const dialog = drawDialog(!open);
    await dialog.updateComplete;
    let getRound = (): void => undefined;
    dialog.busy = new Promise(resolve => (getRound = resolve));
    dialog.open = open;

    let isAtRest = false;
    const rest = settled(canvas).then(() => (isAtRest = true));
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    expect(isAtRest).toBe(false);

    getRound();
    await rest;
    expect(dialog.querySelector('dialog')!.open).toBe(open);
  });
});
