import { fixture, html } from '@open-wc/testing';
import { lacksFont } from '../../src/browser/page-font.js';

const elementIn = async (font: string): Promise<Element> => {
  const element = await fixture<HTMLElement>(html`<p>Text</p>`);
  element.style.setProperty('font-family', font);
  return element;
};

describe('lacksFont', () => {
  it('knows the browser’s own font', async () => {
    expect(lacksFont(await elementIn('initial'))).toBe(true);
  });

  it('leaves any other alone', async () => {
    for (const font of ['Georgia, serif', 'system-ui', '"Times Ten", "Times New Roman"', 'sans-serif']) {
      expect(lacksFont(await elementIn(font)), font).toBe(false);
    }
  });
});
