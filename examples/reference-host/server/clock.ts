/** What time it is. Tests bring one of their own, so that nothing has to wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
