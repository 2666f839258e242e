import { afterEach, describe, expect, it, vi } from 'vitest';
import { deadlineIn, isPast, longestTimer, timeUntil } from '../../src/methods/deadline.js';

function clockAt(now: number, grain = 0) {
  const read = (time: number): number => (grain ? Math.floor(time / grain) * grain : time);
  const clock = vi.spyOn(performance, 'now').mockReturnValue(read(now));
  return { passes: (span: number) => clock.mockReturnValue(read((now += span))) };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a deadline', () => {
  it('is past from its moment on', () => {
    const time = clockAt(1000);
    const deadline = deadlineIn(500);

    time.passes(499);
    expect(isPast(deadline)).toBe(false);
    time.passes(1);
    expect(isPast(deadline)).toBe(true);
  });

  it('never comes when there is no span', () => {
    clockAt(1000);

    expect(isPast(deadlineIn(undefined))).toBe(false);
    expect(timeUntil(deadlineIn(undefined))).toBe(longestTimer);
  });

  it.each([0, 0.1, 1, 1000 / 60, 100])('is past when its timer ends, on a clock that is read in steps of %s ms', grain => {
    for (let start = 1000; start < 1200; start += 0.37) {
      const time = clockAt(start, grain);
      const deadline = deadlineIn(500.3);

      time.passes(Math.trunc(timeUntil(deadline)));

      expect(isPast(deadline)).toBe(true);
    }
  });

  it('needs no timer once it is past', () => {
    clockAt(1000);

    expect(timeUntil(1000)).toBe(0);
    expect(timeUntil(-Infinity)).toBe(0);
  });
});
