import { html, nothing, render } from 'lit';
import { page } from 'vitest/browser';
import { allStories } from '../../stories/support/all-stories.js';
import { onPaper } from '../support/on-paper.js';

const sheets = allStories.filter(({ name }) => name.startsWith('UI/Printout: ')).map(story => [story.name, story] as const);

const canvas = document.createElement('div');

afterEach(async () => {
  render(nothing, canvas);
  canvas.remove();
  await page.viewport(414, 896);
});

describe('a printed sheet', () => {
  it.each(sheets)('has all of it between its edges: %s', async (_name, story) => {
    await page.viewport(800, 1100);
    document.body.append(canvas);
    render(html`${story.draw()}`, canvas);
    const sheet = canvas.querySelector<HTMLElement>(':scope > * > *')!;
    const parts = [...sheet.shadowRoot!.querySelectorAll<HTMLElement>('h1, p, ol, li, code')];

    const over = await onPaper(() => {
      const { left, right } = sheet.getBoundingClientRect();
      return parts.filter(part => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return [...range.getClientRects()].some(line => line.left < left - 0.5 || line.right > right + 0.5);
      });
    });

    expect(parts.length).toBeGreaterThan(10);
    expect(over.map(part => part.textContent.trim())).toEqual([]);
  });
});
