/** What is said of every secret that is shown once. */
export interface ShownOnceMessages {
  readonly timeLeft: (span: string) => string;
  readonly finish: string;
  readonly finishing: string;
  readonly checkingOutcome: string;
  readonly outcomeUnknownHeading: string;
  readonly outcomeUnknownBody: string;
  readonly checkAgain: string;
}
