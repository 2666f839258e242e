import type { ShownOnceMessages } from '../shown-once-messages.js';

/** English, for every secret that is shown once. */
export const shownOnce: ShownOnceMessages = {
  timeLeft: span => `You have ${span} left to finish.`,
  finish: 'Finish',
  finishing: 'Finishing',
  checkingOutcome: 'No clear answer came. Checking whether it worked',
  outcomeUnknownHeading: 'We do not know yet whether it worked',
  outcomeUnknownBody: 'No clear answer came. Keep what you saved, and check again.',
  checkAgain: 'Check again',
};
