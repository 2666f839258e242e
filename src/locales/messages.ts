import type { EnrollmentErrorCode } from '../contract/enrollment-error.js';
import type { AuthenticatorMessages } from './authenticator-messages.js';
import type { LaterMessages } from './later-messages.js';
import type { WizardMessages } from './wizard-messages.js';

/**
 * Every text that a person sees or hears, in one language. No key is optional: a language that misses one does not compile. A
 * pair of asterisks around words makes them strong, as in "Tap **Add account**". Names that come from elsewhere (of accounts, apps,
 * devices) belong between U+2068 and U+2069, so that they cannot reorder the sentence. See `registerLanguage`.
 */
export interface Messages {
  /** BCP 47 tag of this language, by which numbers and spans of time are written. */
  readonly lang: string;
  /** The direction it is written in. */
  readonly direction: 'ltr' | 'rtl';
  readonly common: CommonMessages;
  readonly wizard: WizardMessages;
  /** What no first screen says is fetched after it. */
  readonly later: () => Promise<LaterMessages>;
  /** The texts of a method are fetched together with the method. */
  readonly authenticator: () => Promise<AuthenticatorMessages>;
  /** What happened and what to do now, for each reason a call may be refused. */
  readonly problems: Readonly<Record<EnrollmentErrorCode, string>>;
}

export interface CommonMessages {
  readonly next: string;
  readonly back: string;
  readonly cancel: string;
  readonly close: string;
  readonly done: string;
  readonly tryAgain: string;
  readonly loading: string;
  readonly takingLonger: string;
  readonly stepCounter: (step: number, count: number) => string;
  readonly stepDone: string;
  /** Said before an error to those who do not see its colour. */
  readonly error: string;
  readonly anotherMethod: string;
  readonly tryAgainIn: (span: string) => string;
  readonly tryAgainNow: string;
}
