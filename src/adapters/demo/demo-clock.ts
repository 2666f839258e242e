import type { Milliseconds } from '../../contract/index.js';

/** What time it is, and when it is later. */
export interface DemoClock {
  /** Milliseconds since 1970. */
  now(): Milliseconds;
  setTimeout(callback: () => void, wait: Milliseconds): unknown;
  clearTimeout(timer: unknown): void;
}

// The globals are looked up at every call: tests put others in their place.
export const systemClock: DemoClock = {
  now: () => Date.now(),
  setTimeout: (callback, wait) => setTimeout(callback, wait),
  clearTimeout: timer => {
    clearTimeout(timer as ReturnType<typeof setTimeout>);
  },
};
