import type { EnrollmentId } from './authenticator-code.js';
import type { Call, Milliseconds } from './call.js';
import type { EnrollmentResult } from './security-info.js';

/** What a backend offers for app passwords: for a program that knows no other way to sign in. Shown once. */
export interface AppPasswordEnrollment {
  /**
   * Makes a password under a name of 1 to 64 characters. The same call made again answers with the same. It works once it is confirmed.
   *
   * @throws {EnrollmentError} `duplicate-name`, `invalid-input`, `limit-reached`, `not-allowed`, `step-up-required`, `session-expired`,
   * `rate-limited`, `unavailable`, `network`.
   */
  begin(request: { readonly name: string }, call: Call): Promise<AppPasswordActivation>;

  /**
   * The person has it: from now on it works. The server keeps it hashed, and it is never read back.
   *
   * @throws {EnrollmentError} `enrollment-expired`, `duplicate-name`, `limit-reached`, `step-up-required`, `session-expired`,
   * `unavailable`, `network`.
   */
  confirm(enrollmentId: EnrollmentId, call: Call): Promise<EnrollmentResult>;

  /** Forgets a password that was not confirmed. Best effort, and no error whatever it is given. */
  cancel(enrollmentId: EnrollmentId, call: Call): Promise<void>;
}

export interface AppPasswordActivation {
  readonly enrollmentId: EnrollmentId;
  /** When the server forgets it unless it is confirmed. Left out where it never does. */
  readonly expiresIn?: Milliseconds;
  /** 8 to 128 characters. Spaces in it are for the eye. */
  readonly password: string;
}
