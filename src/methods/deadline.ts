// Longer timers fire at once: the delay is kept in 32 bits. https://developer.mozilla.org/docs/Web/API/Window/setTimeout#maximum_delay_value
export const longestTimer = 2 ** 31 - 1;

/** A moment on the clock of `performance.now()`, in milliseconds; `Infinity` for never. Not a wall clock: that may be set meanwhile. */
export type Deadline = number;

export const deadlineIn = (span: number | undefined): Deadline => performance.now() + (span ?? Infinity);

export const isPast = (deadline: Deadline): boolean => performance.now() >= deadline;

// Timers keep whole milliseconds, and clocks are rounded, down by a tenth of a second at most, to tell sites less. One that ended too
// early would find that the deadline is not past, and nothing would look again.
// https://developer.mozilla.org/docs/Web/API/Performance_API/High_precision_timing#reduced_precision
const coarsestClock = 100;

/** How long a timer has to run so that the deadline is past by then. It ends early where that is more than 24 days. */
export function timeUntil(deadline: Deadline): number {
  const left = deadline - performance.now();
  return left > 0 ? Math.min(Math.ceil(left) + coarsestClock, longestTimer) : 0;
}
