const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** What a deployment may choose. All spans are in milliseconds. */
export interface Settings {
  /** The name that authenticator apps show for this host. */
  readonly issuer: string;
  /** The authenticator app that people are told to get; it is at `/phone`. */
  readonly appName: string;
  /** For how long a sign-in or step-up allows changes to the security info. */
  readonly freshness: number;
  /** The same, for passkeys and security keys. */
  readonly passkeyFreshness: number;
  /** How long a session lasts, unless it is extended or the person proves again who they are. */
  readonly sessionLifetime: number;
  /** Beyond which nothing extends it. */
  readonly longestSession: number;
  /** For how long the token from before a step-up is still taken. */
  readonly formerTokenLifetime: number;
  /** For how long a person may be about proving who they are, after the password or instead of it. */
  readonly proofLifetime: number;
  /** For how long a secret waits for its first code, or an activation code for its app. */
  readonly pendingLifetime: number;
  /** For how long a person may be about a passkey. The browser is told the same. */
  readonly challengeLifetime: number;
  readonly testLifetime: number;
  /** How soon another test notification may be asked for. */
  readonly resendAfter: number;
  readonly testsPerEnrollment: number;
  /** How many digits are to be matched. */
  readonly numberLength: number;
  readonly wrongNumbersPerTest: number;
  readonly wrongTries: WrongTries;
  readonly codes: SentCodes;
  readonly calls: PlacedCalls;
  /** For how long a network may take to accept a message or a call. */
  readonly carrierTimeout: number;
  /** How often an open stream says that it is alive and looks again by itself. */
  readonly heartbeat: number;
  /** The longest that a phone may wait in one poll. */
  readonly longestPoll: number;
}

/** What wrong passwords, codes and numbers lead to. Every lock lasts twice as long as the one before. */
export interface WrongTries {
  readonly beforeLock: number;
  readonly firstLock: number;
  readonly longestLock: number;
  /** How long after the last wrong try all of them are forgotten. */
  readonly forgottenAfter: number;
}

/** How much may be sent to phones and addresses, which costs money and patience. */
export interface Rationed {
  /** How soon another may be asked for. */
  readonly againAfter: number;
  readonly perEnrollment: number;
  /** For one account, wherever they went. */
  readonly perHour: number;
}

export interface SentCodes extends Rationed {
  readonly digits: number;
  readonly lifetime: number;
}

export interface PlacedCalls extends Rationed {
  readonly ringsFor: number;
  /** For how long whoever answered may think about it. */
  readonly listensFor: number;
}

export const defaultSettings: Settings = {
  issuer: 'Fernhill',
  appName: 'Nod',
  freshness: 15 * minute,
  passkeyFreshness: 5 * minute,
  sessionLifetime: 15 * minute,
  longestSession: 8 * hour,
  formerTokenLifetime: 30 * second,
  proofLifetime: 15 * minute,
  pendingLifetime: 15 * minute,
  challengeLifetime: 5 * minute,
  testLifetime: 2 * minute,
  resendAfter: 20 * second,
  testsPerEnrollment: 10,
  numberLength: 2,
  wrongNumbersPerTest: 3,
  wrongTries: { beforeLock: 5, firstLock: 30 * second, longestLock: hour, forgottenAfter: 24 * hour },
  codes: { digits: 6, lifetime: 10 * minute, againAfter: 30 * second, perEnrollment: 5, perHour: 10 },
  calls: { ringsFor: 45 * second, listensFor: 60 * second, againAfter: 30 * second, perEnrollment: 5, perHour: 10 },
  carrierTimeout: 10 * second,
  heartbeat: 15 * second,
  longestPoll: 25 * second,
};
