import { EnrollmentError, type Call, type EnrollmentId, type Milliseconds } from '../../contract/index.js';
import type { DemoClock } from './demo-clock.js';

/** An enrollment that waits to be finished. */
export interface Pending<T> {
  readonly id: EnrollmentId;
  readonly expiresAt: number;
  /** The call that renewed it: the same one tried again does not renew it once more. */
  readonly renewedBy: string | undefined;
  readonly content: T;
}

/** The one pending enrollment of its kind. */
export class DemoPending<T> {
  #pending: Pending<T> | undefined;
  #timer: unknown;
  #count = 0;

  constructor(
    readonly kind: string,
    readonly clock: DemoClock,
    readonly lifetime: Milliseconds,
    /** Called once for every enrollment that ends unfinished. */
    readonly onGone: (content: T) => void = () => undefined,
  ) {}

  get current(): Pending<T> | undefined {
    if (this.#pending && this.clock.now() >= this.#pending.expiresAt) this.#end();
    return this.#pending;
  }

  resumeOrBegin({ renew }: { readonly renew: boolean }, { idempotencyKey }: Call, make: () => T): Pending<T> {
    const { current } = this;
    if (current && (!renew || current.renewedBy === idempotencyKey)) return current;
    this.#end();
    this.#count += 1;
    this.#timer = this.clock.setTimeout(() => this.#end(), this.lifetime);
    this.#pending = {
      id: `${this.kind}-${this.#count}`,
      expiresAt: this.clock.now() + this.lifetime,
      renewedBy: renew ? idempotencyKey : undefined,
      content: make(),
    };
    return this.#pending;
  }

  require(id: EnrollmentId): Pending<T> {
    const { current } = this;
    if (current?.id !== id) throw new EnrollmentError('enrollment-expired');
    return current;
  }

  cancel(id: EnrollmentId): void {
    if (this.#pending?.id === id) this.#end();
  }

  /** Ends it because it was confirmed. */
  finish(): void {
    this.clock.clearTimeout(this.#timer);
    this.#pending = undefined;
  }

  #end(): void {
    const gone = this.#pending;
    this.finish();
    if (gone) this.onGone(gone.content);
  }
}
