/** Setting up a phone that is called, and proves itself by a key. */
export interface PhoneCallMessages {
  readonly steps: {
    readonly number: string;
    readonly call: string;
  };
  /** By what phone it is; others are like a mobile phone. */
  readonly enterHeadings: Readonly<Record<'phone-call' | 'alternate-phone' | 'office-phone', string>>;
  readonly howItWorks: string;
  readonly givenHeading: string;
  readonly givenFixed: string;
  readonly extensionLabel: string;
  readonly extensionHint: string;
  /** Where it was typed behind the number. */
  readonly extensionApart: string;
  readonly extensionFlaws: Readonly<Record<'not-digits' | 'too-long', string>>;
  readonly callMe: string;
  readonly placing: string;
  readonly notPlaced: string;
  readonly mayRing: string;
  readonly ringingHeading: string;
  readonly ringingBody: (number: string) => string;
  readonly thenPress: string;
  readonly pressNow: string;
  readonly answeredHeading: string;
  readonly answeredBody: string;
  /** How the key is called, for who does not see it. */
  readonly keyName: string;
  readonly changeNumber: string;
  readonly noCall: string;
  readonly callAgain: string;
  readonly callAgainIn: (span: string) => string;
  readonly callAgainReady: string;
  readonly unansweredHeading: string;
  readonly unansweredBody: string;
  readonly engagedHeading: string;
  readonly engagedBody: string;
  readonly declinedHeading: string;
  readonly declinedBody: string;
  readonly notPutThroughHeading: string;
  readonly notPutThroughBody: string;
  readonly supersededHeading: string;
  readonly supersededBody: string;
  readonly outOfTouchHeading: string;
  readonly callingAgainHeading: string;
  readonly uncalledHeading: string;
  readonly confirmedHeading: string;
  readonly finishing: string;
  readonly checkingOutcome: string;
  readonly unconfirmedHeading: string;
}
