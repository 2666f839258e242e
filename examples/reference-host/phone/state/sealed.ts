/**
 * Carries a secret through a machine's events without showing it: inspectors and persisted snapshots print what they can
 * reach, and this they can't.
 */
export class Sealed<T> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  open(): T {
    return this.#value;
  }
}
