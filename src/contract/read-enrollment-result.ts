import type { EnrollmentResult } from './security-info.js';
import { boolean, object, optional, orElse, read, text, type Shape } from './shape.js';
import { enrolledMethod } from './shapes.js';

/** Where a change was told of. An unreadable one is no reason to doubt the change. */
export const notifiedVia = orElse(optional(text({ max: 254 })), undefined);

const enrollmentResult: Shape<EnrollmentResult> = object<EnrollmentResult>({
  method: enrolledMethod,
  becameDefault: orElse(boolean, false),
  notifiedVia,
});

/**
 * Checks what a `confirm` answered. An answer that is refused says nothing of whether the server acted: read the list afresh.
 *
 * @throws {EnrollmentError} `invalid-response`.
 */
export function readEnrollmentResult(answer: unknown): EnrollmentResult {
  return read(enrollmentResult, answer);
}
