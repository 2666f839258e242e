import type { ShownOnceMessages } from './shown-once-messages.js';

/** Making a password for one app. */
export interface AppPasswordMessages extends ShownOnceMessages {
  readonly steps: { readonly name: string; readonly use: string };
  readonly nameHeading: string;
  readonly nameBody: string;
  readonly nameLabel: string;
  readonly nameHint: string;
  /** For who loaded the page anew while the password was shown. */
  readonly lostBody: string;
  readonly make: string;
  readonly making: string;
  readonly flaws: { readonly empty: string; readonly tooLong: (longest: number) => string };
  readonly unmadeHeading: string;
  readonly useHeading: string;
  readonly useBody: (name: string) => string;
  readonly passwordLabel: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly spacesHint: string;
  readonly shownOnce: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly expiredHeading: string;
  readonly expiredBody: string;
  readonly makeNew: string;
}
