import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { reactive } from './reactive.js';

/**
 * @tag enrollkit-stepper
 * @summary Says how far along a person is. Shows nothing where there is but one step.
 * @private
 *
 * @csspart stepper - The counter with its bar.
 * @csspart step-counter - The counter, as text.
 * @csspart steps - The bar.
 */
export class Stepper extends LitElement {
  static override properties = reactive('steps', 'current', 'counter', 'doneText');

  /** The names of the steps. */
  steps: readonly string[] = [];

  /** The step that the person is at, from 0. */
  current = 0;

  /** The same as a text, such as "Step 2 of 4". */
  counter = '';

  /** Said of a step that is done, to those who cannot see the bar. */
  doneText = '';

  protected override createRenderRoot(): this {
    return this;
  }

  override render(): TemplateResult | typeof nothing {
    if (this.steps.length < 2) return nothing;
    return html`
      <div class="ek-stepper" part="stepper">
        <p class="ek-counter" part="step-counter">${this.counter}</p>
        <ol class="ek-steps" part="steps">
          ${this.steps.map((name, index) => this.#step(name, index))}
        </ol>
      </div>
    `;
  }

  #step(name: string, index: number): TemplateResult {
    const done = index < this.current;
    return html`<li ?data-done=${done} aria-current=${index === this.current ? 'step' : nothing}>
      <span class="ek-hidden">${name}${done ? html` <span>${this.doneText}</span>` : nothing}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'enrollkit-stepper': Stepper;
  }
}
