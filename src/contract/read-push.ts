import type { ActivationStatus, PushActivation, TestNotification, TestStatus } from './authenticator-push.js';
import { object, optional, orElse, read, string, text, union, type Shape } from './shape.js';
import { id, nameLength, span } from './shapes.js';

const pushActivation: Shape<PushActivation> = object<PushActivation>({
  enrollmentId: id,
  expiresIn: optional(span),
  qrContent: string({ min: 1, max: 1000 }),
  code: text({ min: 1, max: 100, whole: true }),
  url: text({ min: 1, max: 1000, whole: true }),
  deepLink: orElse(optional(string({ min: 1, max: 2048 })), undefined),
});

const activationStatus: Shape<ActivationStatus> = union<ActivationStatus>({
  waiting: {},
  activated: { device: orElse(optional(text({ max: nameLength })), undefined) },
  expired: {},
});

const testNotification: Shape<TestNotification> = object<TestNotification>({
  testId: id,
  number: text({ min: 2, max: 8, whole: true }),
  expiresIn: span,
  resendAfter: orElse(optional(span), undefined),
});

const testStatus: Shape<TestStatus> = union<TestStatus>({
  waiting: {},
  approved: {},
  denied: {},
  expired: {},
  superseded: {},
  unreachable: {},
});

/** @throws {EnrollmentError} `invalid-response`. */
export function readPushActivation(answer: unknown): PushActivation {
  return read(pushActivation, answer);
}

/** @throws {EnrollmentError} `invalid-response`. */
export function readActivationStatus(status: unknown): ActivationStatus {
  return read(activationStatus, status);
}

/** @throws {EnrollmentError} `invalid-response`. */
export function readTestNotification(answer: unknown): TestNotification {
  return read(testNotification, answer);
}

/** @throws {EnrollmentError} `invalid-response`. */
export function readTestStatus(status: unknown): TestStatus {
  return read(testStatus, status);
}
