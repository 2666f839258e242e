import type { StepUpRequest } from '../contract/adapter.js';

/**
 * The server wants the person to prove again who they are. A host that can do that says when it is done by `waitUntil`; the person
 * then goes on where they were. Not sent where the adapter has `stepUp`.
 *
 * @example
 * wizard.addEventListener('enrollkit-step-up-required', event => event.waitUntil(askForPassword(event.request)));
 */
export class StepUpRequiredEvent extends Event {
  static readonly type = 'enrollkit-step-up-required';

  #answer: Promise<unknown> | undefined;

  constructor(readonly request: StepUpRequest) {
    super(StepUpRequiredEvent.type, { bubbles: true, composed: true });
  }

  /** Resolves once the person proved who they are; rejects if they did not. The last one given counts. */
  waitUntil(answer: Promise<unknown>): void {
    this.#answer = answer;
  }

  /** What the host gave, if anything. */
  get answer(): Promise<unknown> | undefined {
    return this.#answer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'enrollkit-step-up-required': StepUpRequiredEvent;
  }
}
