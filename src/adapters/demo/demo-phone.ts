import type { ActivationStatus, OtpAccount } from '../../contract/index.js';
import type { DemoSettings } from './demo-options.js';
import { PlayedLine, type DemoLine } from './demo-line.js';
import type { DemoRing } from './demo-ring.js';
import type { DemoTest } from './demo-test.js';
import { totpCode } from './totp-code.js';
import type { Watchable } from './watchable.js';

/** Plays the person's phone, in stories and tests. */
export interface DemoPhone {
  /** Whether notifications and calls reach it. Default true. */
  isReachable: boolean;
  /** Activates the app by the code that was shown last. `device`: what the app calls the phone; default `Demo phone`. */
  activate(device?: string): void;
  /** Enters a number, by default the right one, into the notification that came last. Says whether it was right. */
  approve(number?: string): boolean;
  /** Says no to the notification that came last. */
  deny(): void;
  /** The one-time code that it shows now for the secret that was shown last. */
  code(): Promise<string>;
  /** Takes calls, for the call that came last. */
  readonly line: DemoLine;
}

/** The phone as the backend sees it. */
export class PlayedPhone implements DemoPhone {
  isReachable = true;
  #account: OtpAccount | undefined;
  #activation: Watchable<ActivationStatus> | undefined;
  #test: DemoTest | undefined;
  readonly line: PlayedLine;
  readonly #settings: DemoSettings;

  constructor(settings: DemoSettings) {
    this.#settings = settings;
    this.line = new PlayedLine(settings);
  }

  showSecret(account: OtpAccount): void {
    this.#account = account;
  }

  showActivation(activation: Watchable<ActivationStatus>): void {
    if (this.#activation === activation) return;
    this.#activation = activation;
    this.#later(this.#settings.phone.activatesAfter, () => activation.change(activated()));
  }

  notify(test: DemoTest): void {
    if (!this.isReachable) {
      test.end('unreachable');
      return;
    }
    this.#test = test;
    const { answersAfter, answer } = this.#settings.phone;
    this.#later(answersAfter, () => (answer === 'deny' ? test.end('denied') : test.answer(test.number)));
  }

  ring(number: string, ring: DemoRing): void {
    this.line.ring(number, ring);
    if (!this.isReachable) ring.end('failed');
  }

  activate(device?: string): void {
    if (this.#activation?.value.type !== 'waiting') throw new Error('There is no activation code for the phone to scan.');
    this.#activation.change(activated(device));
  }

  approve(number?: string): boolean {
    const test = this.#open();
    return test.answer(number ?? test.number);
  }

  deny(): void {
    this.#open().end('denied');
  }

  async code(): Promise<string> {
    if (!this.#account) throw new Error('There is no secret for the phone to scan.');
    return totpCode(this.#account, this.#settings.clock.now());
  }

  #open(): DemoTest {
    if (this.#test?.status.value.type !== 'waiting') throw new Error('There is no open notification on the phone.');
    return this.#test;
  }

  #later(wait: number | undefined, act: () => void): void {
    if (wait !== undefined) this.#settings.clock.setTimeout(act, wait);
  }
}

function activated(device = 'Demo phone'): ActivationStatus {
  return { type: 'activated', device };
}
