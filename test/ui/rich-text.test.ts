import { richText } from '../../src/ui/rich-text.js';
import { renderPiece } from './render-piece.js';

const shown = async (text: string): Promise<{ text: string; strong: string[]; elements: number }> => {
  const panel = (await renderPiece(richText(text))).find('.ek-panel');
  return {
    text: panel.textContent,
    strong: [...panel.querySelectorAll('strong')].map(element => element.textContent),
    elements: panel.querySelectorAll('*').length,
  };
};

describe('richText', () => {
  it('makes the words between pairs of asterisks strong', async () => {
    expect(await shown('Tap **Add account**, then **Scan**.')).toEqual({
      text: 'Tap Add account, then Scan.',
      strong: ['Add account', 'Scan'],
      elements: 2,
    });
  });

  it('takes everything else for text', async () => {
    expect(await shown('<b>5 * 4</b>')).toEqual({ text: '<b>5 * 4</b>', strong: [], elements: 0 });
  });
});
