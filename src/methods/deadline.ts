// Longer timers fire at once: the delay is kept in 32 bits. https://developer.mozilla.org/docs/Web/API/Window/setTimeout#maximum_delay_value
const longestTimer = 2 ** 31 - 1;

/** A moment on the clock of `performance.now()`, in milliseconds; `Infinity` for never. Not a wall clock: that may be set meanwhile. */
export type Deadline = number;

export const deadlineIn = (span: number | undefined): Deadline => performance.now() + (span ?? Infinity);

export const isPast = (deadline: Deadline): boolean => performance.now() >= deadline;

/** How long a timer has to run until then. A timer that ends early because `deadline` is far away finds `isPast` false. */
export const timeUntil = (deadline: Deadline): number => Math.min(Math.max(deadline - performance.now(), 0), longestTimer);
