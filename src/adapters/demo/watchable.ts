import { EnrollmentError, type Signal } from '../../contract/index.js';

/** A status that can be watched while it changes. */
export class Watchable<T extends object> {
  #value: T;
  readonly #listeners = new Set<() => void>();

  constructor(
    first: T,
    readonly isLast: (value: T) => boolean,
  ) {
    this.#value = first;
  }

  get value(): T {
    return this.#value;
  }

  /** Nothing comes after the last. */
  change(value: T): void {
    if (this.isLast(this.#value)) return;
    this.#value = value;
    for (const listener of [...this.#listeners]) listener();
  }

  async *watch(signal: Signal): AsyncGenerator<T, void, undefined> {
    for (;;) {
      const shown = this.#value;
      yield { ...shown };
      if (this.isLast(shown)) return;
      if (shown === this.#value) await this.#nextChange(signal);
    }
  }

  #nextChange(signal: Signal): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = () => {
        this.#listeners.delete(changed);
        signal.removeEventListener('abort', aborted);
      };
      const changed = () => {
        end();
        resolve();
      };
      const aborted = () => {
        end();
        reject(new EnrollmentError('aborted'));
      };
      if (signal.aborted) {
        aborted();
        return;
      }
      this.#listeners.add(changed);
      signal.addEventListener('abort', aborted);
    });
  }
}
