import type { AppPasswordActivation } from './app-password.js';
import { object, optional, read, text, type Shape } from './shape.js';
import { id, span } from './shapes.js';

const appPasswordActivation: Shape<AppPasswordActivation> = object<AppPasswordActivation>({
  enrollmentId: id,
  expiresIn: optional(span),
  password: text({ min: 8, max: 128, whole: true }),
});

/**
 * Checks what `begin` of an `AppPasswordEnrollment` answered.
 *
 * @throws {EnrollmentError} `invalid-response`.
 */
export function readAppPassword(answer: unknown): AppPasswordActivation {
  return read(appPasswordActivation, answer);
}
