import type { MethodKind, Purpose } from '../contract/security-info.js';
import type { AppPasswordMessages } from './app-password-messages.js';
import type { DeliveredCodeMessages } from './delivered-code-messages.js';
import type { LaterProblem } from './messages.js';
import type { ManageMessages } from './manage-messages.js';
import type { OverviewMessages } from './overview-messages.js';
import type { PasskeyMessages } from './passkey-messages.js';
import type { PhoneCallMessages } from './phone-call-messages.js';
import type { PhoneMessages } from './phone-messages.js';
import type { RecoveryCodesMessages } from './recovery-codes-messages.js';
import type { SecurityQuestionsMessages } from './security-questions-messages.js';
import type { SignInPromptMessages } from './sign-in-prompt-messages.js';
import type { KindMessages } from './wizard-messages.js';

/** Kinds that are no choice of a first screen: those that can only be listed, and one that not every page offers. */
export type LaterKind = 'security-questions' | 'temporary-access-pass' | 'hardware-token';

/** The good news about one kind. */
export interface KindSuccess {
  readonly heading: string;
  readonly about: string;
}

/** Fetch the texts of each method, when it is opened. */
export interface MethodTexts {
  readonly passkey: () => Promise<PasskeyMessages>;
  readonly deliveredCode: () => Promise<DeliveredCodeMessages>;
  /** Giving a number, for a code or for a call. */
  readonly phone: () => Promise<PhoneMessages>;
  readonly recoveryCodes: () => Promise<RecoveryCodesMessages>;
  readonly appPassword: () => Promise<AppPasswordMessages>;
  readonly phoneCall: () => Promise<PhoneCallMessages>;
  readonly securityQuestions: () => Promise<SecurityQuestionsMessages>;
}

/** Fetch the texts of each page around the wizard, when it is there. */
export interface PageTexts {
  readonly manage: () => Promise<ManageMessages>;
  readonly signInPrompt: () => Promise<SignInPromptMessages>;
  readonly overview: () => Promise<OverviewMessages>;
}

/** How texts are put together. It says nothing by itself. */
export interface Joining {
  /** Makes a sentence of a text that ends without a full stop. */
  readonly sentence: (phrase: string) => string;
  /** One after the other; some scripts have nothing between them. */
  readonly sentences: (...all: readonly string[]) => string;
  readonly labelled: (label: string, value: string) => string;
  /** A name with what tells it from others of that name, such as a number. */
  readonly withDetail: (name: string, detail: string) => string;
}

/** The good news at the end, how a journey ended, and proving again who one is: what no first screen says. */
export interface LaterMessages {
  /** What all screens share, but the first. */
  readonly common: {
    readonly next: string;
    readonly done: string;
    readonly stepCounter: (step: number, count: number) => string;
    readonly stepDone: string;
    /** Said before an error to those who do not see its colour. */
    readonly error: string;
    readonly anotherMethod: string;
    readonly tryAgainIn: (span: string) => string;
    readonly tryAgainNow: string;
    /** Said where there is nothing to cancel. */
    readonly takingLongerOnly: string;
  };
  readonly joining: Joining;
  /** What happened and what to do now, for each of these reasons. */
  readonly problems: Readonly<Record<LaterProblem, string>>;
  readonly methods: MethodTexts;
  readonly pages: PageTexts;
  readonly moreKinds: Readonly<Record<LaterKind, KindMessages>>;
  readonly successHeading: (name: string) => string;
  /** For kinds that need other words than “… is set up”. */
  readonly successes: Readonly<Partial<Record<MethodKind, KindSuccess>>>;
  readonly usedFor: (purposes: readonly Purpose[]) => string;
  /** For what one has several of. */
  readonly theseUsedFor: (purposes: readonly Purpose[]) => string;
  readonly becameDefault: string;
  readonly notifiedVia: (where: string) => string;
  readonly addSecondHeading: string;
  readonly addSecond: string;
  readonly addSignInHeading: string;
  readonly addSignIn: string;
  readonly addAnother: string;
  /** On the button, while the name is saved. */
  readonly saving: string;
  readonly nameLabel: string;
  readonly nameHint: string;
  readonly endedEnrolled: string;
  readonly endedCancelled: string;
  readonly endedFailed: string;
  readonly startAgain: string;
  readonly stepUpHeading: string;
  readonly stepUpBody: string;
  readonly signInAgainHeading: string;
  readonly signInAgainBody: string;
}
