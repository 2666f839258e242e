import type { EnrollmentId } from './authenticator-code.js';
import type { Call, Milliseconds } from './call.js';
import type { EnrollmentResult } from './security-info.js';

/**
 * What a backend offers for an app of its own that receives notifications: the app activates itself by a code, then proves that
 * it works by a test notification with number matching.
 */
export interface PushEnrollment {
  /**
   * Begins, or resumes: while an enrollment of this person is pending the server answers with the same one and the same code.
   * Only `renew` makes a new code, and then the old one stops working, even where an app was already activated by it.
   *
   * @throws {EnrollmentError} `limit-reached`, `not-allowed`, `step-up-required`, `session-expired`, `rate-limited`,
   * `unavailable`, `network`.
   */
  begin(request: { readonly renew: boolean }, call: Call): Promise<PushActivation>;

  /**
   * Says when the app has activated itself. Yields at least once, at once; ends after `activated` or `expired`. An adapter may
   * poll (see `pollEvery`), use server-sent events or a socket, and recovers from short breaks by itself.
   *
   * @throws {EnrollmentError} `enrollment-expired`, `session-expired`, `unavailable`, `network`.
   */
  watchActivation(enrollmentId: EnrollmentId, call: Call): AsyncIterable<ActivationStatus>;

  /**
   * Sends a test notification to the activated app. An earlier one that is still open is superseded. Only ever called because
   * the person asked for it; the server limits how often.
   *
   * @throws {EnrollmentError} `delivery-failed`, `enrollment-expired`, `rate-limited`, `locked`, `step-up-required`,
   * `session-expired`, `unavailable`, `network`.
   */
  sendTest(enrollmentId: EnrollmentId, call: Call): Promise<TestNotification>;

  /**
   * Says what became of a test notification. Yields at least once, at once; ends after any status but `waiting`.
   *
   * @throws {EnrollmentError} `enrollment-expired`, `session-expired`, `unavailable`, `network`.
   */
  watchTest(test: TestReference, call: Call): AsyncIterable<TestStatus>;

  /**
   * Makes the method active after an approved test. Confirming the same test twice answers the same.
   *
   * @throws {EnrollmentError} `not-allowed` (the test was not approved), `enrollment-expired`, `limit-reached`,
   * `step-up-required`, `session-expired`, `unavailable`, `network`.
   */
  confirm(test: TestReference, call: Call): Promise<EnrollmentResult>;

  /**
   * Forgets a pending enrollment, and what the app was given with it. Best effort, as for codes: a server must not count on it.
   * Cancelling twice, or what is already confirmed, is no error and changes nothing.
   */
  cancel(enrollmentId: EnrollmentId, call: Call): Promise<void>;
}

/** What the app needs in order to activate itself. */
export interface PushActivation {
  readonly enrollmentId: EnrollmentId;
  /** When the code stops working. Left out where it never does. */
  readonly expiresIn?: Milliseconds;
  /** What the QR code holds, in whatever form the app reads; at most 1,000 characters. */
  readonly qrContent: string;
  /** Typed into the app by whoever cannot scan. Case and spaces must not matter to the app. */
  readonly code: string;
  /** Typed into the app together with the code. */
  readonly url: string;
  /** Opens the app on this very device: `https:`, or the scheme of the app as the host allows it. */
  readonly deepLink?: string;
}

export type ActivationStatus =
  | { readonly type: 'waiting' }
  /** `device`: how the app calls the device it is on. */
  | { readonly type: 'activated'; readonly device?: string }
  | { readonly type: 'expired' };

/** Names one test notification of one enrollment. */
export interface TestReference {
  readonly enrollmentId: EnrollmentId;
  readonly testId: string;
}

export interface TestNotification {
  readonly testId: string;
  /** What the person enters in the app: 2 to 8 characters. Shown only in the browser. */
  readonly number: string;
  readonly expiresIn: Milliseconds;
  /** When another may be asked for. Default 30 seconds. */
  readonly resendAfter?: Milliseconds;
}

export type TestStatus =
  | { readonly type: 'waiting' }
  | { readonly type: 'approved' }
  | { readonly type: 'denied' }
  | { readonly type: 'expired' }
  /** A newer one was sent, from here or from elsewhere. */
  | { readonly type: 'superseded' }
  /** The app cannot receive it: too old, notifications off, or not reachable. */
  | { readonly type: 'unreachable' };
