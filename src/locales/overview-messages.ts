/** The block that leads to the list of methods. */
export interface OverviewMessages {
  readonly heading: string;
  /** How many methods a person can sign in with. */
  readonly count: (signIn: number) => string;
  /** How many there are beside, that are only to reset a password. */
  readonly resetOnly: (count: number) => string;
  readonly names: (names: readonly string[], more: number) => string;
  readonly nothing: string;
  readonly second: string;
  readonly passOnly: (until: string) => string;
  /** Policy asks for more. */
  readonly asked: string;
  readonly askedBy: (moment: string) => string;
  readonly review: string;
  readonly renewal: (count: number) => string;
  readonly unavailable: string;
  readonly signedOut: string;
  readonly manage: string;
}
