import type { Purpose } from '../contract/security-info.js';

/** The good news at the end, how a journey ended, and proving again who one is: what no first screen says. */
export interface LaterMessages {
  readonly successHeading: (name: string) => string;
  readonly usedFor: (purposes: readonly Purpose[]) => string;
  readonly becameDefault: string;
  readonly notifiedVia: (where: string) => string;
  readonly addSecondHeading: string;
  readonly addSecond: string;
  readonly addAnother: string;
  readonly nameLabel: string;
  readonly nameHint: string;
  readonly endedEnrolled: string;
  readonly endedCancelled: string;
  readonly endedFailed: string;
  readonly startAgain: string;
  readonly stepUpHeading: string;
  readonly stepUpBody: string;
  readonly signInAgainHeading: string;
  readonly signInAgainBody: string;
}
