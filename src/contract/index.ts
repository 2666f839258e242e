export type { EnrollmentAdapter, StepUpRequest } from './adapter.js';
export type { EnrollmentId, OtpauthParts, TotpActivation, TotpEnrollment } from './authenticator-code.js';
export type {
  ActivationStatus,
  PushActivation,
  PushEnrollment,
  TestNotification,
  TestReference,
  TestStatus,
} from './authenticator-push.js';
export { decodeBase32, encodeBase32 } from './base32.js';
export type { Call, Milliseconds, Signal, Timestamp } from './call.js';
export { EnrollmentError, isCode } from './enrollment-error.js';
export type { EnrollmentErrorCode, EnrollmentErrorData, RetryAfter } from './enrollment-error.js';
export { buildOtpauthUri, readOtpauth } from './otpauth.js';
export type { OtpAccount } from './otpauth.js';
export { pollEvery } from './poll-every.js';
export type { PollOptions } from './poll-every.js';
export { readEnrollmentResult } from './read-enrollment-result.js';
export { readActivationStatus, readPushActivation, readTestNotification, readTestStatus } from './read-push.js';
export { readRemovalResult } from './read-removal-result.js';
export { readSecurityInfo } from './read-security-info.js';
export { readTotpActivation } from './read-totp-activation.js';
export type { ReadTotpActivation } from './read-totp-activation.js';
export { readRetryAfter } from './retry-after.js';
export type {
  AuthenticatorApp,
  Availability,
  DefaultOption,
  DefaultOptionId,
  DefaultSignIn,
  EnrolledMethod,
  EnrollmentResult,
  MethodId,
  MethodKind,
  MethodKinds,
  MethodOffer,
  Purpose,
  RemovalResult,
  SecurityInfo,
} from './security-info.js';
export type { Warn } from './shape.js';
