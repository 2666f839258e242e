import type { Milliseconds, Timestamp } from './call.js';
import type { AcceptedCredentials } from './passkey.js';

/** Names an enrolled method on the server. May be made up by the adapter where the server has no ids, but must stay the same. */
export type MethodId = string;

/** Names one way to sign in by default, such as "the notification of this app". */
export type DefaultOptionId = string;

/**
 * The kinds of method the library knows. A host adds its own by declaration merging:
 *
 * @example
 * declare module 'enrollkit/contract' { interface MethodKinds { 'national-eid': true } }
 */
export interface MethodKinds {
  'authenticator-push': true;
  'authenticator-code': true;
  'text-message': true;
  whatsapp: true;
  email: true;
  'phone-call': true;
  'alternate-phone': true;
  'office-phone': true;
  passkey: true;
  'security-key': true;
  'security-questions': true;
  'recovery-codes': true;
  'app-password': true;
  'temporary-access-pass': true;
  'hardware-token': true;
}

export type MethodKind = keyof MethodKinds;

/** What a method may be used for. */
export type Purpose = 'sign-in' | 'password-reset';

/** All that the pages show, in one read: what is set up, what may be added, and the default. */
export interface SecurityInfo {
  /** The name the person signs in with, or is called by. Shown, never interpreted. */
  readonly account: string;
  readonly methods: readonly EnrolledMethod[];
  /** What policy says of each method that may be added. A method that is not mentioned is not shown. */
  readonly offers: readonly MethodOffer[];
  /** Left out by a server that has no default. */
  readonly defaultSignIn?: DefaultSignIn;
  /** Whether nothing can be changed at present, such as from outside the network of the organization. Default false. */
  readonly readOnly?: boolean;
  /** When the session ends unless it is extended; see `extendSession`. Left out where the server does not say. */
  readonly sessionExpiresIn?: Milliseconds;
  /** What the person is asked to do right after signing in. Left out where that is nothing. */
  readonly prompt?: SignInPrompt;
}

/** What policy asks of a person who has just signed in. */
export interface SignInPrompt {
  /** `set-up`: something is missing. `review`: whether what is there is still right. */
  readonly type: 'set-up' | 'review';
  /** How many methods are wanted for each purpose, those that are there counted in. */
  readonly wanted: readonly WantedMethods[];
  readonly urgency: PromptUrgency;
  /** How often it can be put off still, where that is limited. */
  readonly skipsLeft?: number;
}

export interface WantedMethods {
  readonly purpose: Purpose;
  readonly count: number;
}

/** `now`: it cannot be put off. `by`: not after a certain day. `optional`: as often as the person likes. */
export type PromptUrgency = { readonly type: 'now' } | { readonly type: 'by'; readonly dueAt: Timestamp } | { readonly type: 'optional' };

/** One way of proving who they are that is on the account. Pending enrollments are never listed. */
export interface EnrolledMethod {
  readonly id: MethodId;
  /** A kind from a newer server is listed under its name. */
  readonly kind: MethodKind | (string & {});
  /** The person's own name for it; `null` where the server keeps none. */
  readonly name: string | null;
  /** What tells it from others: a masked number, a device, a serial. */
  readonly detail?: string;
  readonly usableFor: readonly Purpose[];
  readonly addedAt?: Timestamp;
  readonly lastUsedAt?: Timestamp;
  readonly expiresAt?: Timestamp;
  /** Why it is of no use at present. Left out where it is of use. */
  readonly unusable?: Unusable;
  /** Why it would not be removed, as far as that is known beforehand. A server may refuse what is left out, too. */
  readonly keptBecause?: RemovalRefusal;
  /** Whether its number or address can be changed in place: `begin` of its kind then takes `replaces`. Default false. */
  readonly changeable?: boolean;
  /** Whether it can be named, where there is `renameMethod`. False for what the server keeps no name of. Default true. */
  readonly renamable?: boolean;
}

/** `expired`: its time is over. `not-allowed`: policy does not take it any more. `renewal-needed`: it has to be set up again. */
export type Unusable = 'expired' | 'not-allowed' | 'renewal-needed';

/** Why a method stays: it is the default, the last one, or wanted by policy. */
export type RemovalRefusal = 'is-default' | 'last-method' | 'required-by-policy';

/** What policy says of adding one kind of method. */
export interface MethodOffer {
  readonly kind: MethodKind | (string & {});
  readonly availability: Availability;
  readonly usableFor: readonly Purpose[];
  /** Whether it withstands phishing; never true for codes that are typed. Default false. */
  readonly phishingResistant?: boolean;
  /** Whether the host recommends it before the others. Default false. */
  readonly recommended?: boolean;
  /** The app to install, for the two authenticator kinds. */
  readonly app?: AuthenticatorApp;
  /** Which numbers are taken, for the kinds that have one. */
  readonly phone?: PhonePolicy;
  /** What the person is told before they set it up. Default nothing. */
  readonly notices?: readonly Notice[];
}

/**
 * `carrier-charges`: their provider may charge for messages and calls. `interception`: these can be intercepted, and an app or a passkey
 * is safer.
 */
export type Notice = 'carrier-charges' | 'interception';

/** Which phone numbers a host takes. Countries are ISO 3166-1 alpha-2 codes, such as `NL`. */
export interface PhonePolicy {
  /**
   * The country that is chosen at first. Default the one that the page's language names, such as `nl-BE`, or else the person's browser in
   * that same language; none where neither names one, as `en` does not.
   */
  readonly country?: string;
  /** Those that can be chosen. Default all. */
  readonly countries?: readonly string[];
  /** A number that a directory knows, such as that of the person's office. */
  readonly given?: GivenNumber;
}

export interface GivenNumber {
  /** As it is shown: masked, if the server masks. */
  readonly number: string;
  readonly extension?: string;
  /** Whether the person may use another one instead. */
  readonly editable: boolean;
}

/** Whether a method can be added now, or why not. */
export type Availability =
  | { readonly type: 'available' }
  | { readonly type: 'limit-reached'; readonly limit: number }
  | { readonly type: 'not-allowed' }
  | { readonly type: 'needs-another-method-first' }
  | { readonly type: 'unsupported-device' };

/** The authenticator app that the host wants people to install. */
export interface AuthenticatorApp {
  readonly name: string;
  /** Where to get it. `url`: https only; others are not shown as links. */
  readonly downloads: readonly { readonly store: string; readonly url: string }[];
}

/** What the person is asked for by default when signing in. */
export interface DefaultSignIn {
  readonly current: DefaultOptionId | null;
  readonly options: readonly DefaultOption[];
  /** False where policy computes the default. */
  readonly changeable: boolean;
  /** What takes the place of the current one when its method is removed, as far as that is known beforehand. */
  readonly successor?: DefaultOptionId;
}

export interface DefaultOption {
  readonly id: DefaultOptionId;
  readonly methodId: MethodId;
  readonly use: 'app-notification' | 'app-code' | 'text-message' | 'phone-call' | (string & {});
}

/** What came of a finished enrollment. */
export interface EnrollmentResult {
  readonly method: EnrolledMethod;
  /** Whether this became what the person is asked for by default. */
  readonly becameDefault: boolean;
  /** Where the server told the person of the change, such as a masked address. */
  readonly notifiedVia?: string;
}

/** What the person has after a change of theirs. */
export interface ChangedInfo extends SecurityInfo {
  /** Where the server told the person of the change, such as a masked address. */
  readonly notifiedVia?: string;
}

/** What came of asking to remove a method. */
export type RemovalResult =
  | {
      readonly type: 'removed';
      readonly newDefault?: DefaultOptionId;
      /** After a passkey was removed, by a server that knows all that are left. See there. */
      readonly acceptedCredentials?: AcceptedCredentials;
      /** Where the server told the person of the change, such as a masked address. */
      readonly notifiedVia?: string;
    }
  | { readonly type: 'refused'; readonly reason: RemovalRefusal };
