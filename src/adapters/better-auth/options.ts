import type { Call, MethodOffer, Milliseconds, StepUpRequest } from '../../contract/index.js';

/** What better-auth can set up, each by a plugin or an option of its own. */
export type BetterAuthKind = 'authenticator-code' | 'text-message' | 'email' | 'passkey' | 'security-key' | 'recovery-codes';

export interface BetterAuthAdapterOptions {
  /**
   * What your server has the plugins for: `twoFactor` for `authenticator-code` and `recovery-codes`, `phoneNumber` for `text-message`,
   * `emailOTP` for `email`, `@better-auth/passkey` for `passkey` and `security-key`.
   */
  readonly kinds: readonly BetterAuthKind[];
  /** Who issues the accounts, as the person knows you. Stands in the authenticator app, and on printed recovery codes. */
  readonly issuer: string;
  /** Where better-auth is served. Default `/api/auth`. */
  readonly baseUrl?: string | URL;
  /** Default the platform's. */
  readonly fetch?: typeof globalThis.fetch;
  /** Sent with every request. A function is asked each time. */
  readonly headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
  /** Whether cookies go along. Default `same-origin`. */
  readonly credentials?: RequestCredentials;
  /**
   * Has the person prove again who they are, on your own page. `methods` of the request says how: `password` (ask for it and answer with
   * it, since better-auth wants it in the body of some calls), or `fresh-session` (have them sign in again). Answer with the password
   * where you know it. Reject where they do not want to.
   *
   * Without it the page hears `enrollkit-step-up-required`, as with every adapter; what needs the password cannot be done then.
   */
  proveIdentity?(request: ProofRequest, call: Call): Promise<ProvenIdentity | undefined>;
  /** For how long a password that the person gave is kept, in memory only, and used again. Default 5 minutes. */
  readonly passwordLifetime?: Milliseconds;
  /** Whether `emailOTP` has `changeEmail: { enabled: true }`, so that the address of the account can be changed. Default false. */
  readonly changesEmail?: boolean;
  /**
   * A string among `user.additionalFields`, in which it is kept that the person has saved their recovery codes: better-auth does not tell.
   * Needed for `recovery-codes`.
   */
  readonly savedCodesField?: string;
  /** More about what is offered, by kind: the app to install, which numbers are taken, what it is usable for, notices. */
  readonly offers?: Readonly<Partial<Record<BetterAuthKind, Partial<Omit<MethodOffer, 'kind' | 'availability'>>>>>;
  /** How long a code that was sent works on your server. Default 5 minutes, as it is there. */
  readonly codeLifetime?: Milliseconds;
  /** How many digits such a code has there. Default 6, as it is there. */
  readonly codeDigits?: number;
  /** When another code may be asked for. Default 30 seconds. */
  readonly resendAfter?: Milliseconds;
  /** How long a call may take before it is given up as `timeout`. Default 30,000. */
  readonly callTimeout?: Milliseconds;
}

export interface ProofRequest extends StepUpRequest {
  /** Whether the password that was given a moment ago was wrong. */
  readonly isRetry: boolean;
}

export interface ProvenIdentity {
  readonly password?: string;
}

const minute = 60_000;

export const defaults = {
  baseUrl: '/api/auth',
  credentials: 'same-origin' as const,
  passwordLifetime: 5 * minute,
  changesEmail: false,
  offers: {},
  codeLifetime: 5 * minute,
  codeDigits: 6,
  resendAfter: minute / 2,
} satisfies Partial<BetterAuthAdapterOptions>;

export type Settings = BetterAuthAdapterOptions & Required<Pick<BetterAuthAdapterOptions, keyof typeof defaults>>;
