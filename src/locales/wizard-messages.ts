import type { MethodKind, Purpose } from '../contract/security-info.js';

/** The choice among methods, what went wrong around it, and the good news at the end. */
export interface WizardMessages {
  readonly label: string;
  readonly chooseHeading: string;
  readonly chooseIntro: (account: string) => string;
  readonly nothingToAdd: string;
  readonly recommended: string;
  readonly kinds: Readonly<Record<MethodKind, { readonly name: string; readonly about: string }>>;
  readonly limitReached: (limit: number) => string;
  readonly notAllowed: string;
  readonly needsAnotherFirst: string;
  readonly unsupportedDevice: string;
  readonly unavailableHeading: string;
  readonly unopenedHeading: string;
  readonly successHeading: (name: string) => string;
  readonly usedFor: (purposes: readonly Purpose[]) => string;
  readonly becameDefault: string;
  readonly notifiedVia: (where: string) => string;
  readonly addSecondHeading: string;
  readonly addSecond: string;
  readonly addAnother: string;
  readonly nameLabel: string;
  readonly nameHint: string;
  readonly endedEnrolled: string;
  readonly endedCancelled: string;
  readonly endedFailed: string;
  readonly startAgain: string;
}
