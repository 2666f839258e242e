import type {
  CreatedCredential,
  CredentialCreationOptions,
  DeliveryChannel,
  EnrollmentAdapter,
  InputFlaw,
  MethodKind,
  Milliseconds,
  OtpAccount,
  PushActivation,
  SignInPrompt,
} from '../../contract/index.js';

/**
 * An adapter with the world around it, made afresh for every sentence: a signed-in person who has set up nothing. What is left out of
 * the world cannot be played, and the sentences that need it are skipped.
 */
export interface AdapterUnderTest {
  readonly adapter: EnrollmentAdapter;
  /** Plays the person's authenticator app. */
  readonly app?: {
    /** The code that it shows now, by the server's clock. */
    code(account: OtpAccount): Promise<string>;
  };
  /** Plays the host's own app, which gets notifications. */
  readonly pushApp?: {
    /** Activates itself by what the QR code or the two typed values say. */
    activate(activation: PushActivation): Promise<void>;
    /** Enters a number into the notification that came last. */
    approve(number: string): Promise<void>;
    /** Says no to the notification that came last. */
    deny(): Promise<void>;
  };
  /** Reads what was sent to the person. */
  readonly inbox?: {
    /** The code that came last at a number or an address, by that channel if one is given. */
    code(to: string, channel?: DeliveryChannel): Promise<string>;
    /** How many codes came there so far. */
    count(to: string): Promise<number>;
  };
  /** Plays the phone that is called, for the call that came last. Each resolves when the server has heard of it. */
  readonly line?: {
    answer(): Promise<void>;
    /** Presses a key, or several. */
    press(keys: string): Promise<void>;
    /** Refuses the call, or ends it. */
    hangUp(): Promise<void>;
    /** Lets it ring until the network gives up. */
    letRing(): Promise<void>;
    /** Is engaged in another call. */
    busy(): Promise<void>;
    /** How many calls came so far. */
    count(): Promise<number>;
  };
  /** Plays the browser together with an authenticator, on the host's page. It gives no attestation. */
  readonly key?: {
    create(options: CredentialCreationOptions): CreatedCredential | Promise<CreatedCredential>;
  };
  /** Moves the server's clock; the person stays signed in. Left out where nothing can: then nothing that runs out is tried. */
  passTime?(span: Milliseconds): Promise<void>;
  /** Makes the server want a proof of who the person is before the next change, and gives one. */
  readonly identity?: {
    forget(): Promise<void>;
    prove(): Promise<void>;
  };
  /** Moves the server's clock, and the end of the session comes nearer. Left out where nothing can. */
  wait?(span: Milliseconds): Promise<void>;
  /** What befalls the next request, and no other. */
  readonly trouble?: {
    /** It does not get there. */
    offline(): void | Promise<void>;
    /** The server, or something before it, says that it cannot answer now, as by a status of 503. */
    unavailable(): void | Promise<void>;
    /** The server says that it was asked too often, and to wait for so many seconds. */
    throttled(seconds: number): void | Promise<void>;
  };
  /** Signs the same person in on another device as well. */
  openElsewhere?(): Promise<EnrollmentAdapter>;
  /** Signs the person out and in again; the adapter is the same. */
  signInAgain?(): Promise<void>;
  /** Called after every sentence. */
  close?(): Promise<void>;
}

/** How an account differs from one on which nothing is set up and little is forbidden. */
export interface PlayedAccount {
  /** How many authenticator apps are set up already. */
  readonly apps?: number;
  readonly readOnly?: boolean;
  /** Whether the last method has to stay. */
  readonly keepsLast?: boolean;
  readonly prompt?: SignInPrompt;
}

/** Makes an adapter with its world. Called before every sentence. */
export type CreateAdapter = (account?: PlayedAccount) => AdapterUnderTest | Promise<AdapterUnderTest>;

/** What an adapter and its server are said to do. What is not claimed is not tried, and is told as skipped. */
export interface AdapterCapabilities {
  /** The kinds of method that the person can set up. */
  readonly kinds: readonly MethodKind[];
  /** The calls that the adapter has besides. */
  readonly calls: readonly OptionalCall[];
  /** Which kinds can be given a name, where `renameMethod` is claimed. Methods of the others are not `renamable`. Default all. */
  readonly renames?: readonly MethodKind[];
  /** Before which calls the server asks for a proof of who the person is, by kind. Default before all of them. */
  readonly asksForProof?: Readonly<Partial<Record<MethodKind, readonly ('begin' | 'resend' | 'confirm')[]>>>;
  /** Whether `createAdapter` heeds what the account is to be like. Default false: then nothing is tried that needs it. */
  readonly playsAccounts?: boolean;
  /** How many of each kind fit, on an account with nothing but what that kind needs. Left out where there is no limit. */
  readonly limits?: Readonly<Partial<Record<MethodKind, number>>>;
  /** A number that the server takes for a kind: the `nth` that is used, from 0. Default one of the Netherlands. */
  readonly numberFor?: (kind: MethodKind, nth: number) => string;
  /** An address that the server takes. Default one at `home.example`. */
  readonly addressFor?: (nth: number) => string;
  /** Destinations that policy refuses, for a person with that account. Default none. */
  readonly refusedDestinations?: (account: string) => readonly RefusedDestination[];
  /** Whether the server verifies credentials cryptographically. Default true. */
  readonly verifiesCredentials?: boolean;
  /** Longer than a pending enrollment lives. Default an hour. */
  readonly enrollmentIsOverAfter?: Milliseconds;
  /** Longer than a test notification lives. Default 10 minutes, the longest that is allowed (NIST SP 800-63B, ASVS 6.5.5). */
  readonly testIsOverAfter?: Milliseconds;
  /**
   * Longer than the server wants between two test notifications, codes or calls, and shorter than one of them lives. Default 40
   * seconds.
   */
  readonly resendAllowedAfter?: Milliseconds;
  /** Within how many wrong codes the server stops taking any. Default 20; `Infinity` where it never does. */
  readonly wrongCodesUntilLock?: number;
}

/** The calls that an adapter may leave out. */
export type OptionalCall =
  | 'removeMethod'
  | 'renameMethod'
  | 'setDefault'
  | 'postponePrompt'
  | 'confirmReview'
  | 'signOutOtherSessions'
  | 'extendSession'
  | 'reportUnexpected';

export interface AdapterContractOptions extends AdapterCapabilities {
  readonly createAdapter: CreateAdapter;
}

export interface RefusedDestination {
  readonly kind: MethodKind;
  readonly to: string;
  readonly reason: InputFlaw;
}
