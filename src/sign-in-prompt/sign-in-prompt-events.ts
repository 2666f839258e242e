import type { PromptOutcome } from './prompt-outcome.js';

const onward: EventInit = { bubbles: true, composed: true };

/** The person has looked at their methods, and said that they are right. */
export class ReviewedEvent extends Event {
  static readonly type = 'enrollkit-reviewed';

  constructor() {
    super(ReviewedEvent.type, onward);
  }
}

/**
 * The prompt is over, once and however it went: the host goes on to where the person wanted to be. What the outcome was for the audit
 * is said just before it: `enrollkit-reviewed`, `enrollkit-cancelled` where it was put off, `enrollkit-failed`.
 *
 * @example
 * prompt.addEventListener('enrollkit-prompt-ended', () => location.assign(wantedPage));
 */
export class PromptEndedEvent extends Event {
  static readonly type = 'enrollkit-prompt-ended';

  constructor(
    /** `nothing-asked`: the server wanted nothing. `failed`: it could not be asked or done, and the person gave up. */
    readonly outcome: PromptOutcome['type'],
  ) {
    super(PromptEndedEvent.type, onward);
  }
}

declare global {
  interface HTMLElementEventMap {
    'enrollkit-reviewed': ReviewedEvent;
    'enrollkit-prompt-ended': PromptEndedEvent;
  }
}
