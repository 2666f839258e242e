import type { CallStatus, PlacedCall } from './phone-call.js';
import { object, optional, orElse, read, text, union, type Shape } from './shape.js';
import { id, nameLength, span } from './shapes.js';

const placedCall: Shape<PlacedCall> = object<PlacedCall>({
  enrollmentId: id,
  callId: id,
  calling: text({ min: 1, max: nameLength }),
  callAgainAfter: orElse(optional(span), undefined),
});

const callStatus: Shape<CallStatus> = union<CallStatus>({
  calling: {},
  answered: {},
  confirmed: {},
  'no-answer': {},
  busy: {},
  declined: {},
  failed: {},
  superseded: {},
});

/** @throws {EnrollmentError} `invalid-response`. */
export function readPlacedCall(answer: unknown): PlacedCall {
  return read(placedCall, answer);
}

/** @throws {EnrollmentError} `invalid-response`. */
export function readCallStatus(status: unknown): CallStatus {
  return read(callStatus, status);
}
