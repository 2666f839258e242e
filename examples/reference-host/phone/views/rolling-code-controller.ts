import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CodeAccount } from '../accounts/account.js';
import { rollingCode, secondsLeft } from '../accounts/rolling-code.js';

/** Keeps the current code of an account, and the time it has left, for as long as the host is in the page. */
export class RollingCodeController implements ReactiveController {
  /** Empty until the first one is made. */
  code = '';
  /** In whole seconds. */
  left = 0;
  readonly #host: ReactiveControllerHost;
  readonly #account: () => CodeAccount;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #madeFor: number | undefined;

  constructor(host: ReactiveControllerHost, account: () => CodeAccount) {
    this.#host = host;
    this.#account = account;
    host.addController(this);
  }

  hostConnected(): void {
    this.#tick();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #tick(): void {
    const now = Date.now();
    const account = this.#account();
    this.left = secondsLeft(account.period, now);
    this.#make(account, now);
    this.#host.requestUpdate();
    this.#timer = setTimeout(() => this.#tick(), 1000 - (now % 1000));
  }

  #make(account: CodeAccount, now: number): void {
    const counter = Math.floor(now / 1000 / account.period);
    if (counter === this.#madeFor) return;
    this.#madeFor = counter;
    void rollingCode(account, now).then(code => {
      this.code = code;
      this.#host.requestUpdate();
    });
  }
}
