import type { CodeDelivery, DeliveryChannel } from './delivered-code.js';
import { nullable, number, object, oneOf, optional, orElse, read, rows, text, where, type Shape } from './shape.js';
import { id, span } from './shapes.js';

/** An address may be this long (RFC 5321 §4.5.3.1.3). */
const destinationLength = 254;

const channel = oneOf<DeliveryChannel>('text-message', 'whatsapp', 'voice', 'email');

const codeDelivery: Shape<CodeDelivery> = object<CodeDelivery>({
  enrollmentId: id,
  sentTo: text({ min: 1, max: destinationLength }),
  channel: orElse(optional(channel), undefined),
  otherChannels: orElse(optional(rows(channel, { max: 10 })), undefined),
  digits: orElse(optional(where(number({ min: 4, max: 10 }), Number.isInteger)), undefined),
  expiresIn: optional(span),
  resendAfter: orElse(optional(span), undefined),
});

/**
 * Checks what `begin` or `resend` of a `DeliveredCodeEnrollment` answered.
 *
 * @throws {EnrollmentError} `invalid-response`.
 */
export function readCodeDelivery(answer: unknown): CodeDelivery {
  return read(codeDelivery, answer);
}

/**
 * Checks what `resume` answered.
 *
 * @throws {EnrollmentError} `invalid-response`.
 */
export function readResumedDelivery(answer: unknown): CodeDelivery | null {
  return read(nullable(codeDelivery), answer);
}
