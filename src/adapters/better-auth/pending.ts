import { EnrollmentError, type EnrollmentId, type EnrollmentResult } from '../../contract/index.js';

export interface Begun {
  readonly id: EnrollmentId;
}

/** The enrollment of one kind that waits to be finished. better-auth has no name for it, so that this makes one up. */
export class Pending<T extends Begun> {
  #current: T | undefined;
  readonly #finished = new Map<EnrollmentId, EnrollmentResult>();

  get current(): T | undefined {
    return this.#current;
  }

  begin(begun: T): T {
    this.#current = begun;
    return begun;
  }

  /** @throws {EnrollmentError} `enrollment-expired`. */
  require(id: EnrollmentId): T {
    if (this.#current?.id !== id) throw new EnrollmentError('enrollment-expired');
    return this.#current;
  }

  /** Whether there was something to forget. */
  forget(id: EnrollmentId): boolean {
    if (this.#current?.id !== id) return false;
    this.#current = undefined;
    return true;
  }

  finish(id: EnrollmentId, result: EnrollmentResult): EnrollmentResult {
    this.forget(id);
    this.#finished.set(id, result);
    return result;
  }

  /** What came of one that was finished. */
  resultOf(id: EnrollmentId): EnrollmentResult | undefined {
    return this.#finished.get(id);
  }
}

/** Names a thing that only this page knows. */
export function nameFor(kind: string): EnrollmentId {
  return `${kind}-${Math.random().toString(36).slice(2)}`;
}
