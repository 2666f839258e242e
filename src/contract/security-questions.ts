import type { EnrollmentId } from './authenticator-code.js';
import type { Call, Milliseconds } from './call.js';
import type { EnrollmentResult } from './security-info.js';

/**
 * What a backend offers for security questions. They prove little: whoever knows the person may know the answers. Offer them for
 * resetting a password only, and only where you have to (OWASP and NIST SP 800-63B advise against them).
 */
export interface SecurityQuestionsEnrollment {
  /**
   * Begins: what may be asked, and how much of it. `language`: the BCP 47 tag of the page, in which the questions are wanted.
   *
   * @throws {EnrollmentError} `limit-reached`, `not-allowed`, `already-enrolled`, `step-up-required`, `session-expired`, `rate-limited`,
   * `unavailable`, `network`.
   */
  begin(request: { readonly language: string }, call: Call): Promise<QuestionsForm>;

  /**
   * Keeps the answers, hashed, and makes the method active. They are never read back.
   *
   * @throws {EnrollmentError} `invalid-input` (with its reason, and the index of the answer), `enrollment-expired`, `limit-reached`,
   * `already-enrolled`, `step-up-required`, `session-expired`, `rate-limited`, `unavailable`, `network`.
   */
  confirm(
    request: { readonly enrollmentId: EnrollmentId; readonly answers: readonly GivenAnswer[] },
    call: Call,
  ): Promise<EnrollmentResult>;

  /** Forgets a pending enrollment. Best effort, and no error whatever it is given. */
  cancel(enrollmentId: EnrollmentId, call: Call): Promise<void>;
}

/** What is to be filled in. */
export interface QuestionsForm {
  readonly enrollmentId: EnrollmentId;
  /** When the server forgets it. Left out where it never does. */
  readonly expiresIn?: Milliseconds;
  /** How many questions have to be answered: 1 to 10. */
  readonly count: number;
  /** The questions to choose from, in the person's language as far as there is a translation. */
  readonly catalogue: readonly CatalogueQuestion[];
  /** How long a question of the person's own may be, in UTF-16 units; left out or 0 where only those of the catalogue are taken. */
  readonly customLength?: number;
  /** How long an answer is at least and at most, in UTF-16 units. Default 3 and 40. */
  readonly answerLength?: { readonly min: number; readonly max: number };
}

export interface CatalogueQuestion {
  readonly id: string;
  readonly text: string;
}

/** An answer, with the question of the catalogue or one of the person's own. Without spaces at either end. */
export type GivenAnswer = { readonly questionId: string; readonly answer: string } | { readonly question: string; readonly answer: string };
