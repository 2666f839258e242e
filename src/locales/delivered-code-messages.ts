import type { DeliveryChannel } from '../contract/delivered-code.js';
import type { CodeFlaw } from './code-flaw.js';
import type { EmailFlaw } from './email-flaw.js';

/** A text for each way in which a code travels. */
export type ByChannel<Text> = Readonly<Record<DeliveryChannel, Text>>;

/** Setting up a phone or an email address that receives codes. */
export interface DeliveredCodeMessages {
  readonly steps: {
    readonly number: string;
    readonly address: string;
    readonly code: string;
  };
  readonly enterNumberHeading: string;
  readonly enterAddressHeading: string;
  /** What happens next, by the way in which the code is sent at first. */
  readonly intros: ByChannel<string>;
  /** Of what cannot be used for signing in. */
  readonly resetOnly: string;
  readonly addressLabel: string;
  readonly addressHint: string;
  /** What is wrong with an address; the last two where the server says so. */
  readonly addressFlaws: Readonly<Record<EmailFlaw | 'malformed' | 'known', string>>;
  readonly givenHeading: string;
  readonly givenFixed: string;
  readonly send: string;
  readonly sending: string;
  /** After a call without an answer. */
  readonly mayArrive: string;
  readonly codeHeadings: ByChannel<string>;
  readonly sentTo: ByChannel<(destination: string) => string>;
  readonly changeNumber: string;
  readonly changeAddress: string;
  readonly codeLabel: string;
  readonly codeHint: (digits: number) => string;
  readonly validFor: (span: string) => string;
  readonly check: string;
  readonly checking: string;
  readonly flaws: Readonly<Record<CodeFlaw, (digits: number) => string>>;
  readonly wrongCode: string;
  readonly attemptsLeft: (count: number) => string;
  /** Said when the browser has read the code from a text message. */
  readonly received: string;
  readonly notReceived: ByChannel<string>;
  readonly resend: ByChannel<string>;
  readonly resendIn: (span: string) => string;
  readonly resendReady: string;
  readonly resending: string;
  readonly resent: string;
  /** Another way to get it. */
  readonly instead: ByChannel<string>;
  readonly helpPhone: string;
  readonly helpEmail: string;
  readonly expiredHeading: string;
  readonly expiredBody: string;
  readonly newCode: string;
  readonly lockedHeading: string;
  readonly lockedBody: (span: string) => string;
  readonly checkingOutcome: string;
  readonly outcomeUnknownHeading: string;
  readonly outcomeUnknownBody: string;
  readonly checkAgain: string;
}
