import { cdp } from 'vitest/browser';
import { laterTokens } from '../../src/styles/later-tokens.js';
import { tokens } from '../../src/styles/tokens.js';
import { pairs } from '../../stories/theme/contrast-pairs.js';
import { renderPiece } from '../ui/render-piece.js';
import { colourOf, contrast } from './contrast.js';

const wrapper = async (theme: string): Promise<HTMLElement> => {
  const element = (await renderPiece('')).find('.ek');
  element.dataset['theme'] = theme;
  return element;
};

describe('tokens', () => {
  for (const theme of ['light', 'dark']) {
    for (const { front, grounds, least } of pairs) {
      it(`${front} stands out by ${least} in the ${theme} theme`, async () => {
        const element = await wrapper(theme);

        for (const ground of grounds) {
          expect(contrast(colourOf(element, front), colourOf(element, ground)), `on ${ground}`).toBeGreaterThanOrEqual(least);
        }
      });
    }
  }

  it('stays light on a page that is light only, whatever the system says', async () => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
    const element = await wrapper('');

    expect(colourOf(element, '--_surface')).toEqual([255, 255, 255]);
    element.style.setProperty('color-scheme', 'light dark');
    expect(colourOf(element, '--_surface')).not.toEqual([255, 255, 255]);
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });

  it('has borders of text when more contrast is asked for', async () => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value: 'more' }] });
    const element = await wrapper('light');

    expect(colourOf(element, '--_border-strong')).toEqual(colourOf(element, '--_text'));
    expect(colourOf(element, '--_muted')).toEqual(colourOf(element, '--_text'));
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });

  it('takes a host’s own colours', async () => {
    const element = await wrapper('dark');
    element.style.setProperty('--enrollkit-accent', 'rgb(1 2 3)');

    expect(colourOf(element, '--_accent')).toEqual([1, 2, 3]);
  });

  it('only ever reads the public tokens, and about twenty-five of them', () => {
    const css = tokens.cssText + laterTokens.cssText;
    const read = new Set([...css.matchAll(/var\((--enrollkit-[a-z-]+)/g)].map(([, name]) => name));

    expect(css).not.toMatch(/--enrollkit-[a-z-]+\s*:/);
    expect(read.size).toBeGreaterThan(20);
    expect(read.size).toBeLessThan(29);
  });
});
