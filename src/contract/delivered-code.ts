import type { EnrollmentId } from './authenticator-code.js';
import type { Call, Milliseconds } from './call.js';
import type { EnrollmentResult, MethodId, MethodKind } from './security-info.js';

/** What a backend offers for codes that it sends to the person: by text message, WhatsApp or email. */
export interface DeliveredCodeEnrollment {
  /**
   * Sends a code. While a code for the same kind and destination is on its way, nothing more is sent: the server answers with what
   * is left of the times. Another destination takes the place of the one before. Nothing counts as enrolled before `confirm`.
   *
   * @throws {EnrollmentError} `invalid-input` (with its reason), `already-enrolled`, `delivery-failed`, `limit-reached`, `not-allowed`,
   * `rate-limited`, `locked`, `step-up-required`, `session-expired`, `unavailable`, `network`.
   */
  begin(request: DeliveryRequest, call: Call): Promise<CodeDelivery>;

  /**
   * What was sent and still waits for its code, after a reload of the page; `null` if nothing does. Sends nothing. Left out by a
   * server that cannot tell: the person then types the destination again.
   *
   * @throws {EnrollmentError} `step-up-required`, `session-expired`, `unavailable`, `network`.
   */
  resume?(kind: MethodKind, call: Call): Promise<CodeDelivery | null>;

  /**
   * Sends a new code, by the same channel or one of `otherChannels`. Codes that were sent before stop working, and wrong tries stay
   * counted.
   *
   * @throws {EnrollmentError} `enrollment-expired`, `delivery-failed`, `rate-limited`, `locked`, `not-allowed`, `step-up-required`,
   * `session-expired`, `unavailable`, `network`.
   */
  resend(request: { readonly enrollmentId: EnrollmentId; readonly channel?: DeliveryChannel }, call: Call): Promise<CodeDelivery>;

  /**
   * Checks the code and makes the method active. The code has no spaces, and ASCII digits. A wrong code changes nothing; a right one
   * works once.
   *
   * @throws {EnrollmentError} `code-rejected` (with the tries left, where the server counts), `code-expired`, `locked`,
   * `enrollment-expired`, `already-enrolled`, `limit-reached`, `step-up-required`, `session-expired`, `rate-limited`, `unavailable`,
   * `network`.
   */
  confirm(request: { readonly enrollmentId: EnrollmentId; readonly code: string }, call: Call): Promise<EnrollmentResult>;

  /**
   * Forgets a pending enrollment, and its code with it. Best effort: a server must not count on it. Cancelling twice, or what is
   * already confirmed, is no error and changes nothing.
   */
  cancel(enrollmentId: EnrollmentId, call: Call): Promise<void>;
}

/** Where a code is to be sent. */
export interface DeliveryRequest {
  readonly kind: MethodKind;
  /**
   * An email address, or a number as E.164 has it (`+31612345678`) as far as that can be told without knowing a country's rules: the
   * server has the last word. Left out for the number that the offer gives.
   */
  readonly to?: string;
  /** The method whose number or address this one takes the place of, once it is confirmed; only where that is `changeable`. */
  readonly replaces?: MethodId;
}

/** How a code travels. `voice`: a call that speaks it. */
export type DeliveryChannel = 'text-message' | 'whatsapp' | 'voice' | 'email';

/** A code on its way. */
export interface CodeDelivery {
  readonly enrollmentId: EnrollmentId;
  /** Where it was sent, as it is shown: masked, if the server masks. */
  readonly sentTo: string;
  /** Default what the kind says. */
  readonly channel?: DeliveryChannel;
  /** Other ways in which the same destination can get a code. Default none. */
  readonly otherChannels?: readonly DeliveryChannel[];
  /** How many digits the code has: 4 to 10. Default 6. */
  readonly digits?: number;
  /** When the code stops working; a new one can be sent then. Left out where it never does. */
  readonly expiresIn?: Milliseconds;
  /** When another may be asked for. Default 30 seconds. */
  readonly resendAfter?: Milliseconds;
}
