import { createMachine, type setup } from 'xstate';

/**
 * XState's `setup` as far as machines here use it, with the same types. Everything else that it returns weighs 0.8 kB gzipped, and
 * all of that would be loaded before the first screen.
 *
 * @see https://stately.ai/docs/setup
 */
export const setupMachine = (({ actors, actions, guards, delays }: Implementations) => ({
  createMachine: (chart: object) => createMachine(chart, { actors, actions, guards, delays } as never),
})) as unknown as typeof setup;

interface Implementations {
  readonly actors?: unknown;
  readonly actions?: unknown;
  readonly guards?: unknown;
  readonly delays?: unknown;
}
