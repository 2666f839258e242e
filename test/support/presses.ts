import { userEvent } from 'vitest/browser';
import { until } from './until.js';

type Name = string | RegExp;

/** How buttons of a page are pressed, several one after the other, each as soon as it can be pressed. */
export function pressesOf(find: (role: 'button', name: Name) => HTMLElement) {
  const ready = (name: Name): Promise<HTMLElement> =>
    until(() => {
      const button = find('button', name);
      expect(button.ariaDisabled ?? 'false').toBe('false');
      return button;
    });
  return {
    async walk(...names: Name[]): Promise<void> {
      for (const name of names) await userEvent.click(await ready(name));
    },
    /** The same without a pointer: much faster, and enough for hundreds of rows of a table. */
    async click(...names: Name[]): Promise<void> {
      for (const name of names) (await ready(name)).click();
    },
  };
}
