import { rootsIn, settled } from './settled.js';
import type { StillStory } from './show-wizard.js';

type Act = (canvas: HTMLElement) => void;

/** A story in which the person does something that only the page knows of. */
export const acting = (story: StillStory, act: Act): StillStory => ({
  ...story,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    act(canvasElement);
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
