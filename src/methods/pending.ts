/**
 * The inside of every state that waits for a call: after a while the person is told that it takes longer than usual. Spread it
 * into the state, and give the machine the delay `takingLonger`.
 */
export const pending = {
  initial: 'brief',
  states: {
    brief: { after: { takingLonger: 'long' } },
    long: { tags: 'late' },
  },
} as const;

/** How long a call may take before the person is told, in milliseconds. */
export const takingLonger = 10_000;
