import { vi } from 'vitest';

// Kept before any test puts another clock in its place.
const { setTimeout: pause, Date: Clock } = globalThis;
const patience = 20_000;

/** Lets everything happen that can happen, with the fake clock standing still, until a check stops throwing. */
export async function until<Result>(check: () => Result): Promise<Result> {
  for (const start = Clock.now(); ;) {
    if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(0);
    try {
      return check();
    } catch (failure) {
      if (Clock.now() - start > patience) throw failure;
    }
    // Modules are fetched and codes are reckoned on the machine's own time.
    await new Promise(resolve => pause(resolve));
  }
}
