import type { StoryObj } from '@storybook/web-components-vite';
import { rootsIn, settled } from './settled.js';

type Act = (canvas: HTMLElement) => void;

/** A story in which the person does something that only the page knows of. */
export const acting = <Story extends StoryObj>(story: Story, ...acts: readonly Act[]): Story => ({
  ...story,
  play: async ({ canvasElement }) => {
    for (const act of acts) {
      await settled(canvasElement);
      act(canvasElement);
    }
  },
});

function find(canvas: HTMLElement, selector: string): HTMLElement {
  for (const root of rootsIn(canvas)) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  throw new Error(`There is no ${selector} in the story.`);
}

export const press =
  (selector: string): Act =>
  canvas =>
    find(canvas, selector).click();

export const openDetails = press('summary');

export const type =
  (text: string): Act =>
  canvas => {
    (find(canvas, 'input') as HTMLInputElement).value = text;
  };

/** Ticks the box. */
export const tick: Act = canvas => {
  (find(canvas, 'input[type=checkbox]') as HTMLInputElement).checked = true;
};
