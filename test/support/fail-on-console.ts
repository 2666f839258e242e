import { afterEach } from 'vitest';

// Lit says once a page that its development build runs, which in a test is no mistake.
(globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings = new Set(['dev-mode']);

let expected: RegExp | undefined;
let messages: string[] = [];

const textOf = (value: unknown): string => (value instanceof Error ? (value.stack ?? value.message) : String(value));

const { console: page } = globalThis;
for (const level of ['error', 'warn'] as const) {
  page[level] = (...values: unknown[]): void => {
    messages.push(`console.${level}: ${values.map(textOf).join(' ')}`);
  };
}

afterEach(() => {
  const unexpected = messages.filter(message => !expected?.test(message));
  expected = undefined;
  messages = [];
  if (unexpected.length > 0) throw new Error(`The console holds what the test did not expect:\n${unexpected.join('\n')}`);
});

/** Lets the running test's console hold what matches; returns what it holds, as it grows. */
export const allowConsole = (pattern = /./): readonly string[] => {
  expected = pattern;
  return messages;
};
