import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { onTestFinished } from 'vitest';
import { bitByBit } from '../../src/ui/bit-by-bit.js';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const nextFrame = () => new Promise(requestAnimationFrame);

describe('a list that is drawn bit by bit', () => {
  let home: HTMLElement;
  beforeEach(() => {
    home = document.createElement('ul');
    document.body.append(home);
    onTestFinished(() => home.remove());
  });

  const draw = (items: readonly number[]) => {
    const row = (item: number) => html`<li>${item}</li>`;
    const rows = (some: readonly number[]) => repeat(some, item => item, row);
    return render(html`${bitByBit(items, rows)}`, home);
  };
  const shown = (): number[] => [...home.querySelectorAll('li')].map(({ textContent }) => Number(textContent));

  it('is there at once where it is short', () => {
    draw(numbers(8));
    expect(shown()).toEqual(numbers(8));
  });

  it('begins with what is seen first, and is whole a few frames later', async () => {
    draw(numbers(100));
    expect(shown()).toEqual(numbers(8));
    await nextFrame();
    expect(shown()).toEqual(numbers(8));
    await expect.poll(shown).toEqual(numbers(100));
  });

  it('keeps the rows it has drawn when more come', async () => {
    draw(numbers(30));
    const [first] = home.children;
    await expect.poll(shown).toEqual(numbers(30));
    expect(home.firstElementChild).toBe(first);
  });

  it('goes on with the newest rows where they change meanwhile', async () => {
    draw(numbers(100));
    const others = numbers(90).toReversed();
    draw(others);
    await expect.poll(shown).toEqual(others);
    draw(numbers(3));
    expect(shown()).toEqual(numbers(3));
  });

  it('rests while it is away from the page, and goes on when it is back', async () => {
    const part = draw(numbers(40));
    part.setConnected(false);
    for (let frame = 0; frame < 6; frame++) await nextFrame();
    expect(shown()).toEqual(numbers(8));
    part.setConnected(true);
    await expect.poll(shown).toEqual(numbers(40));
  });
});
