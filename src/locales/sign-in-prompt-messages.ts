import type { Purpose } from '../contract/security-info.js';

/** What a person is asked right after signing in. */
export interface SignInPromptMessages {
  /** What the whole is called, to those who hear where they are. */
  readonly label: string;
  readonly heading: string;
  /** `count`: how many methods are to be set up. */
  readonly why: (account: string, count: number) => string;
  readonly required: string;
  /** `days`: how many are left after this one. */
  readonly dueBy: (moment: string, days: number) => string;
  readonly optional: string;
  readonly skipsLeft: (count: number) => string;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly counted: (have: number, wanted: number) => string;
  readonly isSetUp: string;
  readonly missing: (count: number) => string;
  readonly more: (count: number) => string;
  readonly first: (method: string) => string;
  readonly start: string;
  readonly later: string;
  readonly puttingOff: string;
  readonly cannotPutOff: string;
  readonly passLeft: (span: string) => string;
  readonly passEnded: string;
  readonly progress: (position: number, count: number) => string;
  readonly oneMore: string;
  readonly checkingHeading: string;
  readonly summaryHeading: string;
  readonly summaryBody: string;
  readonly listLabel: string;
  readonly reviewHeading: string;
  readonly reviewBody: (account: string) => string;
  readonly reviewEmpty: string;
  readonly confirm: string;
  readonly confirming: string;
  readonly edit: string;
  readonly editHeading: string;
  readonly editDone: string;
  readonly stuckHeading: string;
  readonly stuckBody: string;
  readonly readOnlyBody: string;
  readonly unavailableHeading: string;
  readonly unopenedHeading: string;
  /** What can be done where it did not work out, and the page does not go on by itself. */
  readonly failedBody: string;
  /** What is left on a page that does not go on by itself. */
  readonly ended: Readonly<Record<'completed' | 'postponed' | 'nothing-asked' | 'failed', string>>;
}
