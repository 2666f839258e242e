import type { AppPasswordEnrollment } from './app-password.js';
import type { TotpEnrollment } from './authenticator-code.js';
import type { PushEnrollment } from './authenticator-push.js';
import type { Call, Milliseconds } from './call.js';
import type { DeliveredCodeEnrollment } from './delivered-code.js';
import type { PasskeyEnrollment } from './passkey.js';
import type { PhoneCallEnrollment } from './phone-call.js';
import type { RecoveryCodesEnrollment } from './recovery-codes.js';
import type { ChangedInfo, DefaultOptionId, MethodId, RemovalResult, SecurityInfo } from './security-info.js';
import type { SecurityQuestionsEnrollment } from './security-questions.js';

/**
 * What a host's backend offers, in one object. A capability is shown by its presence: leave a member out, and nothing that needs
 * it is offered. Policy is data and comes with `loadSecurityInfo`.
 *
 * Every call is answered by a promise that rejects with `EnrollmentError` only. Any of them may reject with `step-up-required` or
 * `session-expired`: the person proves again who they are, and the call is made once more with the same idempotency key. Calls are
 * made one at a time, but for those that watch, and those that cancel.
 */
export interface EnrollmentAdapter {
  /**
   * @throws {EnrollmentError} `step-up-required`, `session-expired`, `not-allowed`, `rate-limited`, `unavailable`, `network`.
   */
  loadSecurityInfo(call: Call): Promise<SecurityInfo>;

  /**
   * Removes an enrolled method. Removing what is gone is no error.
   *
   * @throws {EnrollmentError} as `loadSecurityInfo`.
   */
  removeMethod?(id: MethodId, call: Call): Promise<RemovalResult>;

  /**
   * Names a method. `name` has 1 to 64 characters and no space at either end.
   *
   * @throws {EnrollmentError} `duplicate-name`, `invalid-input`, `unsupported` (it is not `renamable`), and as `loadSecurityInfo`.
   */
  renameMethod?(request: { readonly id: MethodId; readonly name: string }, call: Call): Promise<void>;

  /**
   * Chooses what the person is asked for by default when signing in.
   *
   * @throws {EnrollmentError} `not-allowed`, and as `loadSecurityInfo`.
   */
  setDefault?(option: DefaultOptionId, call: Call): Promise<ChangedInfo>;

  /**
   * Puts off what `prompt` asks for. Answers with what it asks for from now on, if anything.
   *
   * @throws {EnrollmentError} `not-allowed` (it cannot be put off any more), and as `loadSecurityInfo`.
   */
  postponePrompt?(call: Call): Promise<SecurityInfo>;

  /**
   * Says that the person has looked at their methods, and that they are right.
   *
   * @throws {EnrollmentError} as `loadSecurityInfo`.
   */
  confirmReview?(call: Call): Promise<SecurityInfo>;

  /**
   * Ends every other session of the person, such as on a device that was lost. `ended`: how many, where the server counts.
   *
   * @throws {EnrollmentError} as `loadSecurityInfo`.
   */
  signOutOtherSessions?(call: Call): Promise<EndedSessions>;

  /**
   * Lets the session last longer, because the person wants to go on.
   *
   * @throws {EnrollmentError} as `loadSecurityInfo`.
   */
  extendSession?(call: Call): Promise<ExtendedSession>;

  /**
   * Says that a method on the account is not the person's own. What follows from it is up to the server; the person is asked to
   * remove it, and to sign out elsewhere.
   *
   * @throws {EnrollmentError} as `loadSecurityInfo`.
   */
  reportUnexpected?(id: MethodId, call: Call): Promise<void>;

  /**
   * Has the person prove again who they are, in whatever way the host does that. Resolves when they did; rejects with
   * `step-up-cancelled` when they did not. Without it the host answers the event `enrollkit-step-up-required`. There is no time
   * limit on it.
   */
  stepUp?(request: StepUpRequest, call: Call): Promise<void>;

  readonly authenticatorPush?: PushEnrollment;
  readonly authenticatorCode?: TotpEnrollment;
  /** For the kinds `text-message`, `whatsapp` and `email`. */
  readonly deliveredCode?: DeliveredCodeEnrollment;
  /** For the kinds `phone-call`, `alternate-phone` and `office-phone`. */
  readonly phoneCall?: PhoneCallEnrollment;
  /** For the kinds `passkey` and `security-key`. */
  readonly passkey?: PasskeyEnrollment;
  readonly securityQuestions?: SecurityQuestionsEnrollment;
  readonly recoveryCodes?: RecoveryCodesEnrollment;
  readonly appPassword?: AppPasswordEnrollment;

  /** How long a call may take before it is given up as `timeout`. Default 30,000. */
  readonly callTimeout?: Milliseconds;
}

export interface EndedSessions {
  readonly ended?: number;
}

export interface ExtendedSession {
  readonly sessionExpiresIn: Milliseconds;
}

/** Why the person has to prove again who they are. */
export interface StepUpRequest {
  readonly reason: 'step-up-required' | 'session-expired';
  /** The ways the server accepts, in its own words. */
  readonly methods?: readonly string[];
}
