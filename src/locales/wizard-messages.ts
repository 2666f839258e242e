import type { MethodKind } from '../contract/security-info.js';

/** What a kind of method is called, and what a person does with it. */
export interface KindMessages {
  readonly name: string;
  readonly about: string;
}

/** The choice among methods, and what went wrong around it. */
export interface WizardMessages {
  readonly label: string;
  readonly chooseHeading: string;
  readonly chooseIntro: (account: string) => string;
  readonly nothingToAdd: string;
  readonly recommended: string;
  /** What a method is, of one that is of no use for signing in. */
  readonly resetOnly: (about: string) => string;
  /** A kind without a text is shown by its own name. */
  readonly kinds: Readonly<Partial<Record<MethodKind, KindMessages>>>;
  readonly limitReached: (limit: number) => string;
  readonly notAllowed: string;
  readonly needsAnotherFirst: string;
  readonly unsupportedDevice: string;
  readonly unavailableHeading: string;
  readonly unopenedHeading: string;
}
