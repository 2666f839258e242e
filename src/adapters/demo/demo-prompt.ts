import { EnrollmentError, type EnrolledMethod, type SignInPrompt } from '../../contract/index.js';
import type { DemoSettings } from './demo-options.js';

/** What is asked after signing in: until it is done, or put off for this time. */
export class DemoPrompt {
  #prompt: SignInPrompt | null;
  #isPutOff = false;

  constructor({ prompt }: DemoSettings) {
    this.#prompt = prompt;
  }

  /** What is asked of a person who has these methods. */
  of(methods: readonly EnrolledMethod[]): SignInPrompt | undefined {
    if (!this.#prompt || this.#isPutOff) return undefined;
    const count = (purpose: string): number => methods.filter(({ usableFor }) => usableFor.some(use => use === purpose)).length;
    const isDone = this.#prompt.type === 'set-up' && this.#prompt.wanted.every(wanted => count(wanted.purpose) >= wanted.count);
    return isDone ? undefined : this.#prompt;
  }

  /** Where it is put off already, nothing is counted. */
  postpone(): void {
    if (!this.#prompt || this.#isPutOff) return;
    const { urgency, skipsLeft } = this.#prompt;
    if (urgency.type === 'now' || skipsLeft === 0) throw new EnrollmentError('not-allowed');
    if (skipsLeft !== undefined) this.#prompt = { ...this.#prompt, skipsLeft: skipsLeft - 1 };
    this.#isPutOff = true;
  }

  /** The person is asked again when they sign in the next time. */
  signedOut(): void {
    this.#isPutOff = false;
  }

  confirm(): void {
    if (this.#prompt?.type === 'review') this.#prompt = null;
  }
}
