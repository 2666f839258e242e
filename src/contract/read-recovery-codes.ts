import type { RecoveryCodeSet } from './recovery-codes.js';
import { array, boolean, object, optional, orElse, read, text, where, type Shape } from './shape.js';
import { id, nameLength, span } from './shapes.js';

const recoveryCodeSet: Shape<RecoveryCodeSet> = object<RecoveryCodeSet>({
  enrollmentId: id,
  expiresIn: optional(span),
  // One that is unreadable may be the one that is needed, so that all are refused.
  codes: where(array(text({ min: 4, max: 64, whole: true }), { max: 50 }), codes => codes.length > 0),
  issuer: text({ min: 1, max: nameLength }),
  replaces: orElse(optional(boolean), undefined),
});

/**
 * Checks what `begin` of a `RecoveryCodesEnrollment` answered.
 *
 * @throws {EnrollmentError} `invalid-response`.
 */
export function readRecoveryCodes(answer: unknown): RecoveryCodeSet {
  return read(recoveryCodeSet, answer);
}
