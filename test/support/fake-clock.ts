import { vi } from 'vitest';

/** Every test of the file has a clock of its own, which stands still unless the test lets time pass. */
export function useFakeClock(): void {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] }));
  afterEach(() => void vi.useRealTimers());
}

/** Lets time pass, in milliseconds, with whatever it brings. */
export const pass = async (span: number): Promise<void> => void (await vi.advanceTimersByTimeAsync(span));
