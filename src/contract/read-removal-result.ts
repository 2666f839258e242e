import { notifiedVia } from './read-enrollment-result.js';
import type { RemovalRefusal, RemovalResult } from './security-info.js';
import type { AcceptedCredentials } from './passkey.js';
import { array, object, oneOf, optional, orElse, read, string, union, type Shape } from './shape.js';
import { id } from './shapes.js';

// All or nothing: a list that lacks one would have the browser forget that one.
const acceptedCredentials = object<AcceptedCredentials>({
  rpId: string({ min: 1, max: 253 }),
  userId: string({ min: 1, max: 100 }),
  allAcceptedCredentialIds: array(string({ min: 1, max: 2048 }), { max: 1000 }),
});

export const removalRefusal: Shape<RemovalRefusal> = oneOf('is-default', 'last-method', 'required-by-policy');

const removalResult: Shape<RemovalResult> = union<RemovalResult>({
  removed: { newDefault: optional(id), acceptedCredentials: orElse(optional(acceptedCredentials), undefined), notifiedVia },
  refused: { reason: removalRefusal },
});

/**
 * Checks what `removeMethod` answered.
 *
 * @throws {EnrollmentError} `invalid-response`.
 */
export function readRemovalResult(answer: unknown): RemovalResult {
  return read(removalResult, answer);
}
