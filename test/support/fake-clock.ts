import { vi } from 'vitest';

/** A code from an app was new five seconds ago: half a minute later, the next one is as old, and this one is still taken. */
const start = Date.parse('2026-06-15T12:00:05Z');

/** Every test of the file has a clock of its own, which stands still unless the test lets time pass. */
export function useFakeClock(): void {
  beforeEach(() => void vi.useFakeTimers({ now: start, toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] }));
  afterEach(() => void vi.useRealTimers());
}

/** Lets time pass, in milliseconds, with whatever it brings. */
export const pass = async (span: number): Promise<void> => void (await vi.advanceTimersByTimeAsync(span));
