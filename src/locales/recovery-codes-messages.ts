import type { ShownOnceMessages } from './shown-once-messages.js';

/** Making recovery codes, and saving them. */
export interface RecoveryCodesMessages extends ShownOnceMessages {
  readonly steps: { readonly purpose: string; readonly save: string };
  readonly explainHeading: string;
  readonly explainBody: string;
  readonly explainThen: string;
  /** For who has codes. */
  readonly replacesBody: string;
  readonly make: string;
  readonly making: string;
  readonly renewalHeading: string;
  readonly renewalBody: string;
  readonly renewalConfirm: string;
  readonly renewalKeep: string;
  readonly unmadeHeading: string;
  readonly saveHeading: string;
  readonly saveBody: string;
  readonly listLabel: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly download: string;
  readonly downloaded: string;
  readonly downloadFailed: string;
  readonly print: string;
  readonly printed: string;
  readonly printFailed: string;
  readonly workThen: string;
  readonly workThenInstead: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly expiredHeading: string;
  readonly expiredBody: string;
  readonly makeNew: string;
  /** What is downloaded or printed: its name, what stands above the codes. */
  readonly paper: {
    readonly fileName: string;
    readonly title: (issuer: string) => string;
    readonly account: (account: string) => string;
    readonly madeOn: (date: string) => string;
    readonly once: string;
  };
}
