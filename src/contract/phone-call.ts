import type { EnrollmentId } from './authenticator-code.js';
import type { Call, Milliseconds } from './call.js';
import type { EnrollmentResult, MethodId, MethodKind } from './security-info.js';

/** What a backend offers for calls that the person answers by pressing `#`: to a mobile, an alternate or an office phone. */
export interface PhoneCallEnrollment {
  /**
   * Calls a number. Only ever called because the person asked for it; the server limits how often. Another number takes the place of
   * the one before. Nothing counts as enrolled before `confirm`.
   *
   * @throws {EnrollmentError} `invalid-input` (with its reason), `already-enrolled`, `delivery-failed`, `limit-reached`, `not-allowed`,
   * `rate-limited`, `locked`, `step-up-required`, `session-expired`, `unavailable`, `network`.
   */
  begin(request: CallRequest, call: Call): Promise<PlacedCall>;

  /**
   * Calls the same number again. A call that still rings is ended.
   *
   * @throws {EnrollmentError} `enrollment-expired`, and as `begin`.
   */
  callAgain(enrollmentId: EnrollmentId, call: Call): Promise<PlacedCall>;

  /**
   * Says how a call goes. Yields at least once, at once; ends after any status but `calling` and `answered`.
   *
   * @throws {EnrollmentError} `enrollment-expired`, `session-expired`, `unavailable`, `network`.
   */
  watchCall(reference: CallReference, call: Call): AsyncIterable<CallStatus>;

  /**
   * Makes the phone an active method after a call that was confirmed. Confirming the same call twice answers the same.
   *
   * @throws {EnrollmentError} `not-allowed` (the call was not confirmed), `enrollment-expired`, `already-enrolled`, `limit-reached`,
   * `step-up-required`, `session-expired`, `unavailable`, `network`.
   */
  confirm(reference: CallReference, call: Call): Promise<EnrollmentResult>;

  /**
   * Forgets a pending enrollment, and hangs up. Best effort: a server must not count on it. Cancelling twice, or what is already
   * confirmed, is no error and changes nothing.
   */
  cancel(enrollmentId: EnrollmentId, call: Call): Promise<void>;
}

export interface CallRequest {
  readonly kind: MethodKind;
  /**
   * As E.164 has it (`+31201234567`) as far as that can be told without knowing a country's rules: the server has the last word. Left
   * out for the number that the offer gives.
   */
  readonly number?: string;
  /** Digits dialled once the call is answered. For office phones only. */
  readonly extension?: string;
  /** The method whose number this one takes the place of, once it is confirmed; only where that is `changeable`. */
  readonly replaces?: MethodId;
}

/** Names one call of one enrollment. */
export interface CallReference {
  readonly enrollmentId: EnrollmentId;
  readonly callId: string;
}

export interface PlacedCall extends CallReference {
  /** What is called, as it is shown: masked, if the server masks. */
  readonly calling: string;
  /** When another call may be asked for. Default 30 seconds. */
  readonly callAgainAfter?: Milliseconds;
}

export type CallStatus =
  | { readonly type: 'calling' }
  /** Somebody, or something, took the call; `#` was not pressed yet. */
  | { readonly type: 'answered' }
  /** `#` was pressed. */
  | { readonly type: 'confirmed' }
  | { readonly type: 'no-answer' }
  | { readonly type: 'busy' }
  /** The call was refused or ended without `#`, or reported as not asked for. */
  | { readonly type: 'declined' }
  /** The network could not put it through. */
  | { readonly type: 'failed' }
  /** A newer call was placed, from here or from elsewhere. */
  | { readonly type: 'superseded' };
