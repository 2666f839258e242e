import type { EnrollmentErrorCode, InputFlaw } from '../contract/enrollment-error.js';
import { EnrollmentError } from '../contract/enrollment-error.js';
import { readRetryAfter } from '../contract/retry-after.js';

/** What went wrong, as plain data that a machine may keep: nothing of what a server said, and no secret. */
export interface Problem {
  readonly code: EnrollmentErrorCode;
  /** Tries left, where the server counts. */
  readonly attemptsLeft?: number;
  /** How many of this kind fit. */
  readonly limit?: number;
  /** What the server has against what was typed, where it says. */
  readonly reason?: InputFlaw;
  /** Which of several inputs it means, counted from 0. */
  readonly index?: number;
  /** When trying again makes sense, on the clock of `performance.now()`, in milliseconds. */
  readonly waitUntil?: number;
}

const waitingCodes: readonly EnrollmentErrorCode[] = ['rate-limited', 'locked'];

export function toProblem(cause: unknown): Problem {
  const error = EnrollmentError.from(cause);
  const { attemptsLeft, limit, reason, index, retryAfter } = error.data as Pick<Problem, 'attemptsLeft' | 'limit' | 'reason' | 'index'> & {
    readonly retryAfter?: unknown;
  };
  const waits = retryAfter !== undefined || waitingCodes.includes(error.code);
  return {
    code: error.code,
    // Checked when the error was made, whoever made it.
    ...(attemptsLeft !== undefined && { attemptsLeft }),
    ...(limit !== undefined && { limit }),
    ...(reason !== undefined && { reason }),
    ...(index !== undefined && { index }),
    ...(waits && { waitUntil: performance.now() + readRetryAfter(retryAfter) }),
  };
}

// `unknown` and `aborted` too: an adapter that passes on what its transport throws says no more than that no answer came.
const withoutAnswer: readonly EnrollmentErrorCode[] = ['timeout', 'network', 'invalid-response', 'unknown', 'aborted'];

/** Whether the server may have acted, although no answer came. */
export const isOutcomeUnknown = ({ code }: Problem): boolean => withoutAnswer.includes(code);

/** The problem that a failed call's event carries. */
export const problemOf = (event: object): Problem => toProblem('error' in event ? event.error : undefined);
