import type { PasskeyObstacle } from '../browser/passkey-support.js';
import type { PasskeyKind } from '../contract/passkey.js';

/** Setting up a passkey or a security key. */
export interface PasskeyMessages {
  /** What differs between the two. */
  readonly kinds: Readonly<Record<PasskeyKind, PasskeyWords>>;
  readonly preparing: string;
  /** Of a device that cannot keep a passkey. */
  readonly noKeeper: string;
  readonly noWindow: string;
  readonly notCompletedBody: string;
  readonly pendingElsewhereHeading: string;
  readonly pendingElsewhereBody: string;
  readonly expiredHeading: string;
  readonly expiredBody: string;
  readonly verifyingHeading: string;
  readonly unpreparedHeading: string;
  readonly unconfirmedHeading: string;
  readonly checkingOutcome: string;
  readonly outcomeUnknownHeading: string;
  readonly outcomeUnknownBody: string;
  readonly checkAgain: string;
  /** Why it cannot be done on this page. */
  readonly obstacles: Readonly<Record<PasskeyObstacle, string>>;
}

export interface PasskeyWords {
  readonly steps: { readonly explain: string; readonly create: string };
  readonly heading: string;
  readonly intro: string;
  readonly points: readonly string[];
  readonly start: string;
  readonly creatingHeading: string;
  readonly creatingBody: string;
  readonly notCompletedHeading: string;
  readonly alreadyRegisteredHeading: string;
  readonly alreadyRegisteredBody: string;
  readonly unsupportedHeading: string;
  readonly unsupportedBody: string;
  /** To try it with another device or key. */
  readonly another: string;
  readonly verifying: string;
  readonly unconfirmedBody: string;
  readonly refusedHeading: string;
  readonly notVerified: string;
  readonly notTaken: string;
  /** Of what was made and is of no use. */
  readonly leftOver: string;
  readonly impossibleHeading: string;
}
