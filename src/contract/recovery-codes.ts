import type { EnrollmentId } from './authenticator-code.js';
import type { Call, Milliseconds } from './call.js';
import type { EnrollmentResult } from './security-info.js';

/** What a backend offers for recovery codes: shown once, each works once. */
export interface RecoveryCodesEnrollment {
  /**
   * Makes codes, or answers with those that are pending: a reload shows the same ones. Only `renew` makes others. They work once they
   * are confirmed; until then those from before do.
   *
   * @throws {EnrollmentError} `limit-reached`, `not-allowed`, `step-up-required`, `session-expired`, `rate-limited`, `unavailable`,
   * `network`.
   */
  begin(request: { readonly renew: boolean }, call: Call): Promise<RecoveryCodeSet>;

  /**
   * The person has saved the codes: from now on these work, and those from before do not. The server keeps them hashed.
   *
   * @throws {EnrollmentError} `enrollment-expired`, `limit-reached`, `step-up-required`, `session-expired`, `unavailable`, `network`.
   */
  confirm(enrollmentId: EnrollmentId, call: Call): Promise<EnrollmentResult>;

  /** Forgets codes that were not confirmed. Best effort, and no error whatever it is given. */
  cancel(enrollmentId: EnrollmentId, call: Call): Promise<void>;
}

/** Codes to be saved. */
export interface RecoveryCodeSet {
  readonly enrollmentId: EnrollmentId;
  /** When the server forgets them unless they are confirmed. Left out where it never does. */
  readonly expiresIn?: Milliseconds;
  /** 1 to 50 codes of 4 to 64 characters, as they are read and typed. At least 20 bits each (NIST SP 800-63B). */
  readonly codes: readonly string[];
  /** Who issues them, such as the host's name: stands on what is printed or downloaded. */
  readonly issuer: string;
  /** Whether they take the place of codes that the person has. Default false. */
  readonly replaces?: boolean;
}
