import type { RemovalResult } from './security-info.js';
import { oneOf, optional, read, union, type Shape } from './shape.js';
import { id } from './shapes.js';

const removalResult: Shape<RemovalResult> = union<RemovalResult>({
  removed: { newDefault: optional(id) },
  refused: { reason: oneOf('is-default', 'last-method', 'required-by-policy') },
});

/**
 * Checks what `removeMethod` answered.
 *
 * @throws {EnrollmentError} `invalid-response`.
 */
export function readRemovalResult(answer: unknown): RemovalResult {
  return read(removalResult, answer);
}
