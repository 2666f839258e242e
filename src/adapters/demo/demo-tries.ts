import { EnrollmentError } from '../../contract/index.js';
import type { DemoSettings } from './demo-options.js';

/** Counts wrong codes of one person, and locks. Neither a new secret nor a new enrollment resets it. */
export class DemoTries {
  readonly #settings: DemoSettings;
  #left: number;
  #lockedUntil = -Infinity;

  constructor(settings: DemoSettings) {
    this.#settings = settings;
    this.#left = settings.attempts;
  }

  requireUnlocked(): void {
    const wait = this.#lockedUntil - this.#settings.clock.now();
    if (wait > 0) throw new EnrollmentError('locked', { retryAfter: Math.ceil(wait / 1000) });
  }

  refuse(): never {
    this.#left -= 1;
    if (this.#left > 0) throw new EnrollmentError('code-rejected', { attemptsLeft: this.#left });
    this.reset();
    this.#lockedUntil = this.#settings.clock.now() + this.#settings.lockLifetime;
    throw new EnrollmentError('locked', { retryAfter: Math.ceil(this.#settings.lockLifetime / 1000) });
  }

  reset(): void {
    this.#left = this.#settings.attempts;
  }
}
