import type { Call, Milliseconds } from './call.js';
import type { EnrollmentResult } from './security-info.js';

/** Names a pending enrollment on the server. An adapter for a server that has none makes one up. */
export type EnrollmentId = string;

/** What a backend offers for authenticator apps that show one-time codes (TOTP, RFC 6238). */
export interface TotpEnrollment {
  /**
   * Begins, or resumes: while an enrollment of this person is pending the server answers with the same one and the same secret,
   * so that neither a reload nor a wrong code makes a scanned code worthless. Only `renew` makes a new secret, and then the old
   * one stops working. The server forgets a pending enrollment by itself after a while (10 to 30 minutes), and nothing counts as
   * enrolled before `confirm`.
   *
   * @throws {EnrollmentError} `limit-reached`, `not-allowed`, `already-enrolled`, `step-up-required`, `session-expired`,
   * `rate-limited`, `unavailable`, `network`.
   */
  begin(request: { readonly renew: boolean }, call: Call): Promise<TotpActivation>;

  /**
   * Checks a code of the app and makes the method active. The code has no spaces; it is of the activation's number of digits
   * where that is known. A wrong code changes nothing. The secret is never sent back: a server that trusts one is broken.
   *
   * @throws {EnrollmentError} `code-rejected` (with the tries left, where the server counts), `code-expired`, `locked`,
   * `enrollment-expired`, `limit-reached`, `step-up-required`, `session-expired`, `rate-limited`, `unavailable`, `network`.
   */
  confirm(request: { readonly enrollmentId: EnrollmentId; readonly code: string }, call: Call): Promise<EnrollmentResult>;

  /**
   * Forgets a pending enrollment. Called when the person leaves, best effort and also when the page goes away: a server must not
   * count on it. Cancelling twice, or what is already confirmed, is no error and changes nothing.
   */
  cancel(enrollmentId: EnrollmentId, call: Call): Promise<void>;
}

/** A secret for an authenticator app, waiting for its first code. */
export interface TotpActivation {
  readonly enrollmentId: EnrollmentId;
  /** When the server forgets it. Left out where it never does. */
  readonly expiresIn?: Milliseconds;
  /** The parts, or a whole `otpauth:` URI; the QR code is always built afresh from the parts. */
  readonly otpauth: OtpauthParts | string;
}

/**
 * What a TOTP app needs to know (Key URI Format). Many apps ignore every algorithm but SHA1, any number of digits but 6 and any
 * period but 30: leave the defaults.
 */
export interface OtpauthParts {
  /** Base32 (RFC 4648 §6), 128 bits (RFC 4226 R6) to 1,024, 160 recommended. Spaces, dashes and padding are ignored. */
  readonly secret: string;
  /** Who issues the account, such as the host's name. A colon in it becomes a space. */
  readonly issuer: string;
  /** Whose account it is, such as an address. A colon in it becomes a space. */
  readonly account: string;
  /** Default `SHA1`. */
  readonly algorithm?: 'SHA1' | 'SHA256' | 'SHA512';
  /** Default 6. */
  readonly digits?: 6 | 7 | 8;
  /** Seconds, 10 to 300. Default 30. */
  readonly period?: number;
}
