import { html } from 'lit';
import { message } from '../../src/ui/message.js';
import { messageStyles } from '../../src/ui/message.styles.js';
import { expectAccessible, renderPiece } from './render-piece.js';

const kinds = ['info', 'success', 'warning', 'danger'] as const;

describe('message', () => {
  it('shows its text beside an icon of its own kind', async () => {
    const strokes = new Set<string>();
    for (const kind of kinds) {
      const piece = await renderPiece(message(kind, html`Copied <b>it</b>`), [messageStyles]);

      expect(piece.find('.ek-message-text').textContent).toBe('Copied it');
      expect(piece.find('svg').getAttribute('aria-hidden')).toBe('true');
      strokes.add(piece.find('path').getAttribute('d') ?? '');
    }

    expect(strokes.size).toBe(kinds.length);
  });

  it('is no live region, so that it is not said twice', async () => {
    const piece = await renderPiece(message('danger', 'No'), [messageStyles]);

    expect(piece.root.querySelector('[role], [aria-live]')).toBe(null);
  });

  it('is accessible, in both themes', async () => {
    for (const theme of ['light', 'dark']) {
      const piece = await renderPiece(
        kinds.map(kind => message(kind, 'The code was copied.')),
        [messageStyles],
      );
      piece.find('.ek').dataset['theme'] = theme;

      await expectAccessible(piece.find('.ek'));
    }
  });
});
