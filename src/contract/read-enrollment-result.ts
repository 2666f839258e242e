import type { EnrolledMethod, EnrollmentResult } from './security-info.js';
import { boolean, object, optional, orElse, read, text, type Shape } from './shape.js';
import { enrolledMethod } from './shapes.js';

/** Where a change was told of. An unreadable one is no reason to doubt the change. */
export const notifiedVia = orElse(optional(text({ max: 254 })), undefined);

/** Whether what was just set up is asked for a name. */
export const renamable = orElse(optional(boolean), undefined);

const name = object<Pick<EnrolledMethod, 'renamable'>>({ renamable });

const enrollmentResult: Shape<EnrollmentResult> = object<EnrollmentResult>({
  method: (value, trail) => ({ ...enrolledMethod(value, trail), ...name(value, trail) }),
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
