import type { EnrollmentErrorCode } from '../contract/enrollment-error.js';
import type { AuthenticatorMessages } from './authenticator-messages.js';
import type { Joining, LaterMessages } from './later-messages.js';
import type { WizardMessages } from './wizard-messages.js';

/**
 * Every text that a person sees or hears, in one language, in parts that are fetched when they are needed. No key is optional: a
 * language that misses one does not compile. A pair of asterisks around words makes them strong, as in "Tap **Add account**". Names
 * that come from elsewhere (of accounts, apps, devices) belong between U+2068 and U+2069, so that they cannot reorder the sentence. See
 * `registerLanguage`.
 */
export interface Language {
  /** BCP 47 tag of this language, by which numbers and spans of time are written. */
  readonly lang: string;
  /** The direction it is written in. */
  readonly direction: 'ltr' | 'rtl';
  readonly common: CommonMessages;
  readonly wizard: WizardMessages;
  /** What no first screen says is fetched after it, and so is where the texts of most methods are. */
  readonly later: () => Promise<LaterMessages>;
  /** The texts of a method are fetched together with the method. */
  readonly authenticator: () => Promise<AuthenticatorMessages>;
  /** What happened and what to do now, for each reason that may meet a person before anything is set up. */
  readonly problems: Readonly<Record<Exclude<EnrollmentErrorCode, LaterProblem>, string>>;
}

/** A language once the first screen is there: what every screen may say. */
export interface Messages extends Language {
  readonly common: CommonMessages & LaterMessages['common'];
  readonly joining: Joining;
  readonly problems: Readonly<Record<EnrollmentErrorCode, string>>;
}

/** Reasons that only come of something the person does; a step-up is asked for by what comes later, too. */
export type LaterProblem =
  | 'step-up-required'
  | 'step-up-cancelled'
  | 'session-expired'
  | 'code-rejected'
  | 'code-expired'
  | 'locked'
  | 'enrollment-expired'
  | 'already-enrolled'
  | 'duplicate-name'
  | 'limit-reached'
  | 'delivery-failed'
  | 'invalid-input'
  | 'aborted';

export interface CommonMessages {
  readonly back: string;
  readonly cancel: string;
  readonly close: string;
  readonly tryAgain: string;
  readonly loading: string;
  readonly takingLonger: string;
}

/** Brings the parts of a language together. */
export const wholeMessages = (language: Language, { common, joining, problems, moreKinds }: LaterMessages): Messages => ({
  ...language,
  wizard: { ...language.wizard, kinds: { ...moreKinds, ...language.wizard.kinds } },
  common: { ...language.common, ...common },
  joining,
  problems: { ...language.problems, ...problems },
});
