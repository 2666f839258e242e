import type { BrowserCommand } from 'vitest/node';

/** The names, roles and states of what a selector finds, as assistive technology is told of them. See https://playwright.dev/docs/aria-snapshots */
export const accessibilityTree: BrowserCommand<[selector: string]> = ({ iframe }, selector) =>
  iframe.locator(selector).last().ariaSnapshot();

declare module 'vitest/browser' {
  interface BrowserCommands {
    accessibilityTree: (selector: string) => Promise<string>;
  }
}
