export type { EndedSessions, EnrollmentAdapter, ExtendedSession, StepUpRequest } from './adapter.js';
export type { AppPasswordActivation, AppPasswordEnrollment } from './app-password.js';
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
export type { CodeDelivery, DeliveredCodeEnrollment, DeliveryChannel, DeliveryRequest } from './delivered-code.js';
export { EnrollmentError, isCode } from './enrollment-error.js';
export type { EnrollmentErrorCode, EnrollmentErrorData, InputFlaw, RetryAfter } from './enrollment-error.js';
export { buildOtpauthUri, readOtpauth } from './otpauth.js';
export type { OtpAccount } from './otpauth.js';
export type {
  AcceptedCredentials,
  CreatedCredential,
  CredentialCreationOptions,
  PasskeyChallenge,
  PasskeyEnrollment,
  PasskeyKind,
} from './passkey.js';
export type { CallReference, CallRequest, CallStatus, PhoneCallEnrollment, PlacedCall } from './phone-call.js';
export { pollEvery } from './poll-every.js';
export type { PollOptions } from './poll-every.js';
export { readAppPassword } from './read-app-password.js';
export { readCodeDelivery, readResumedDelivery } from './read-code-delivery.js';
export { readEnrollmentResult } from './read-enrollment-result.js';
export { readChangedInfo, readManagedInfo } from './read-managed-info.js';
export { readOffer } from './read-offer.js';
export { readPasskeyChallenge } from './read-passkey-challenge.js';
export { readCallStatus, readPlacedCall } from './read-phone-call.js';
export { readActivationStatus, readPushActivation, readTestNotification, readTestStatus } from './read-push.js';
export { readQuestionsForm } from './read-questions-form.js';
export { readRecoveryCodes } from './read-recovery-codes.js';
export { readRemovalResult } from './read-removal-result.js';
export { readSecurityInfo } from './read-security-info.js';
export { readEndedSessions, readExtendedSession } from './read-sessions.js';
export { readTotpActivation } from './read-totp-activation.js';
export type { ReadTotpActivation } from './read-totp-activation.js';
export type { RecoveryCodeSet, RecoveryCodesEnrollment } from './recovery-codes.js';
export { readRetryAfter } from './retry-after.js';
export type {
  AuthenticatorApp,
  Availability,
  ChangedInfo,
  DefaultOption,
  DefaultOptionId,
  DefaultSignIn,
  EnrolledMethod,
  EnrollmentResult,
  GivenNumber,
  MethodId,
  MethodKind,
  MethodKinds,
  MethodOffer,
  Notice,
  PhonePolicy,
  Purpose,
  PromptUrgency,
  RemovalRefusal,
  RemovalResult,
  SecurityInfo,
  SignInPrompt,
  Unusable,
  WantedMethods,
} from './security-info.js';
export type { CatalogueQuestion, GivenAnswer, QuestionsForm, SecurityQuestionsEnrollment } from './security-questions.js';
export type { Warn } from './shape.js';
