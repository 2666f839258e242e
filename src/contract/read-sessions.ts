import type { EndedSessions, ExtendedSession } from './adapter.js';
import { number, object, optional, orElse, read, where } from './shape.js';
import { span } from './shapes.js';

const count = where(number({ min: 0, max: 100_000 }), Number.isInteger);

const ended = object<EndedSessions>({ ended: orElse(optional(count), undefined) });
const extended = object<ExtendedSession>({ sessionExpiresIn: span });

/**
 * Checks what `signOutOtherSessions` answered. Nothing at all is an answer: the server does not count.
 *
 * @throws {EnrollmentError} `invalid-response`.
 */
export function readEndedSessions(answer: unknown): EndedSessions {
  return read(ended, answer ?? {});
}

/**
 * Checks what `extendSession` answered.
 *
 * @throws {EnrollmentError} `invalid-response`.
 */
export function readExtendedSession(answer: unknown): ExtendedSession {
  return read(extended, answer);
}
