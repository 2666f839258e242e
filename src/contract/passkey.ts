import type { EnrollmentId } from './authenticator-code.js';
import type { Call, Milliseconds } from './call.js';
import type { EnrollmentResult } from './security-info.js';

/** What a backend offers for passkeys and security keys (WebAuthn, https://www.w3.org/TR/webauthn-3/). */
export interface PasskeyEnrollment {
  /**
   * Begins, or goes on with what is pending; every call answers with a fresh challenge, and the one before stops working. Called before
   * the person presses the button, since a browser may want the press itself to start the ceremony, and again after every attempt
   * that failed.
   *
   * @throws {EnrollmentError} `limit-reached`, `not-allowed`, `step-up-required`, `session-expired`, `rate-limited`, `unavailable`,
   * `network`.
   */
  begin(request: { readonly kind: PasskeyKind }, call: Call): Promise<PasskeyChallenge>;

  /**
   * Verifies what the authenticator made, and makes it an active method. A challenge works once.
   *
   * @throws {EnrollmentError} `code-rejected` (it does not verify), `enrollment-expired` (the challenge is not known any more),
   * `already-enrolled`, `limit-reached`, `not-allowed` (such as a make of key that policy excludes), `step-up-required`,
   * `session-expired`, `rate-limited`, `unavailable`, `network`.
   */
  confirm(request: { readonly enrollmentId: EnrollmentId; readonly credential: CreatedCredential }, call: Call): Promise<EnrollmentResult>;

  /**
   * Forgets a pending enrollment. Best effort: a server must not count on it. Cancelling twice, or what is already confirmed, is no
   * error and changes nothing.
   */
  cancel(enrollmentId: EnrollmentId, call: Call): Promise<void>;
}

/** Two presets of one method: kept by a device or a password manager, or by a key that is plugged in or tapped. */
export type PasskeyKind = 'passkey' | 'security-key';

export interface PasskeyChallenge {
  readonly enrollmentId: EnrollmentId;
  /** When the challenge stops working. Left out where it never does. */
  readonly expiresIn?: Milliseconds;
  readonly options: CredentialCreationOptions;
}

/**
 * `PublicKeyCredentialCreationOptionsJSON` (WebAuthn Level 3 §5.1.8). Whatever else it holds, such as extensions or hints, is handed to
 * the browser as it is. `timeout` should be 300,000 ms or more (WebAuthn Level 3 §15.1), which is also the default.
 */
export interface CredentialCreationOptions {
  readonly challenge: string;
  readonly rp: { readonly id?: string; readonly name: string; readonly [member: string]: unknown };
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string; readonly [member: string]: unknown };
  readonly pubKeyCredParams: readonly { readonly type: string; readonly alg: number }[];
  readonly timeout?: Milliseconds;
  readonly [member: string]: unknown;
}

/** `RegistrationResponseJSON` (WebAuthn Level 3 §5.1): what `PublicKeyCredential.toJSON()` gives. */
export interface CreatedCredential {
  readonly id: string;
  readonly rawId: string;
  readonly type: 'public-key';
  readonly response: {
    readonly clientDataJSON: string;
    readonly attestationObject: string;
    readonly transports?: readonly string[];
    readonly [member: string]: unknown;
  };
  readonly authenticatorAttachment?: string;
  readonly clientExtensionResults: Readonly<Record<string, unknown>>;
  readonly [member: string]: unknown;
}

/**
 * All credentials of a person at this relying party, so that a password manager can hide the others (WebAuthn Level 3 §5.1.10.3). To be
 * given only by a server that knows all of them: one that is left out may be lost for good.
 */
export interface AcceptedCredentials {
  readonly rpId: string;
  /** Base64url, as `user.id` in the options. The same in every ceremony, or this must not be given. */
  readonly userId: string;
  readonly allAcceptedCredentialIds: readonly string[];
}
