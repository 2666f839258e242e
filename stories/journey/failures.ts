import type { DemoCall } from '../../src/adapters/demo/index.js';
import type { EnrollmentErrorCode } from '../../src/contract/enrollment-error.js';

const ofMethod = <Method extends string, Name extends string>(method: Method, ...names: readonly Name[]) =>
  names.map(name => `${method}.${name}` as const);

/** The list as it is; one that lacks a call is an error of types. */
const complete = <Listed extends DemoCall>(
  listed: readonly Listed[] & ([DemoCall] extends [Listed] ? unknown : { readonly lacks: Exclude<DemoCall, Listed> }),
): readonly DemoCall[] => listed;

/** Every call that the demo has. */
export const calls = complete([
  ...(['loadSecurityInfo', 'removeMethod', 'renameMethod', 'setDefault', 'signOutOtherSessions'] as const),
  ...(['extendSession', 'reportUnexpected', 'postponePrompt', 'confirmReview', 'stepUp'] as const),
  ...ofMethod('authenticatorPush', 'begin', 'watchActivation', 'sendTest', 'watchTest', 'confirm', 'cancel'),
  ...ofMethod('authenticatorCode', 'begin', 'confirm', 'cancel'),
  ...ofMethod('deliveredCode', 'begin', 'resume', 'resend', 'confirm', 'cancel'),
  ...ofMethod('phoneCall', 'begin', 'callAgain', 'watchCall', 'confirm', 'cancel'),
  ...ofMethod('passkey', 'begin', 'confirm', 'cancel'),
  ...ofMethod('securityQuestions', 'begin', 'confirm', 'cancel'),
  ...ofMethod('recoveryCodes', 'begin', 'confirm', 'cancel'),
  ...ofMethod('appPassword', 'begin', 'confirm', 'cancel'),
]);

/** Every way in which a call can go wrong. The keys are all there are: a code that is missing is an error of types. */
const ways: Readonly<Record<EnrollmentErrorCode | 'never answers', true>> = {
  network: true,
  unavailable: true,
  timeout: true,
  'never answers': true,
  'rate-limited': true,
  locked: true,
  'not-allowed': true,
  'limit-reached': true,
  'step-up-required': true,
  'step-up-cancelled': true,
  'session-expired': true,
  'enrollment-expired': true,
  'already-enrolled': true,
  'duplicate-name': true,
  'delivery-failed': true,
  'code-rejected': true,
  'code-expired': true,
  'invalid-input': true,
  'invalid-response': true,
  unsupported: true,
  aborted: true,
  unknown: true,
};

export const failures = Object.keys(ways) as (keyof typeof ways)[];
