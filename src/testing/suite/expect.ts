import { differs, matches, show } from './compare.js';

/** Says what was wanted and what there was, in the members from which a test runner shows the difference. */
class Disappointment extends Error {
  override readonly name = 'AssertionError';
  readonly showDiff = true;

  constructor(
    message: string,
    readonly actual: unknown,
    readonly expected: unknown,
  ) {
    super(message);
  }
}

/** The few things that the sentences say of what they see, under the names that readers know from Jest and Vitest. */
class Expectation {
  readonly #value: unknown;
  readonly #what: string;
  readonly #wanted: boolean;

  constructor(value: unknown, what: string, wanted = true) {
    this.#value = value;
    this.#what = what === '' ? '' : `${what}: `;
    this.#wanted = wanted;
  }

  get not(): Expectation {
    return new Expectation(this.#value, this.#what, !this.#wanted);
  }

  toBe(expected: unknown): void {
    this.#that(Object.is(this.#value, expected), 'be', expected);
  }

  toEqual(expected: unknown): void {
    this.#that(!differs(this.#value, expected), 'equal', expected);
  }

  /** Whether it has at least what is asked for. */
  toMatchObject(expected: object): void {
    this.#that(matches(this.#value, expected), 'have', expected);
  }

  /** A part of a text, or one of a list. */
  toContain(expected: unknown): void {
    const value = this.#value as string | readonly unknown[];
    this.#that(typeof value === 'string' ? value.includes(expected as string) : value.includes(expected), 'contain', expected);
  }

  toContainEqual(expected: unknown): void {
    const value = this.#value as readonly unknown[];
    this.#that(
      value.some(one => !differs(one, expected)),
      'contain',
      expected,
    );
  }

  toHaveLength(expected: number): void {
    this.#that((this.#value as { readonly length: number }).length === expected, 'have the length', expected);
  }

  toMatch(expected: RegExp): void {
    this.#that(expected.test(String(this.#value)), 'match', expected);
  }

  toBeNull(): void {
    this.toBe(null);
  }

  toBeUndefined(): void {
    this.toBe(undefined);
  }

  toBeGreaterThan(expected: number): void {
    this.#that((this.#value as number) > expected, 'be more than', expected);
  }

  toBeGreaterThanOrEqual(expected: number): void {
    this.#that((this.#value as number) >= expected, 'be at least', expected);
  }

  toBeLessThan(expected: number): void {
    this.#that((this.#value as number) < expected, 'be less than', expected);
  }

  toBeLessThanOrEqual(expected: number): void {
    this.#that((this.#value as number) <= expected, 'be at most', expected);
  }

  #that(holds: boolean, how: string, expected: unknown): void {
    if (holds === this.#wanted) return;
    const message = `${this.#what}expected ${show(this.#value)} ${this.#wanted ? '' : 'not '}to ${how} ${show(expected)}`;
    throw new Disappointment(message, this.#value, expected);
  }
}

/** `what`: what the value is, for the message where that is not plain from the value. */
export function expect(value: unknown, what = ''): Expectation {
  return new Expectation(value, what);
}
