import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

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
  /** The names of the steps. */
  @property({ attribute: false }) steps: readonly string[] = [];

  /** The step that the person is at, from 0. */
  @property({ attribute: false }) current = 0;

  /** The same as a text, such as "Step 2 of 4". */
  @property({ attribute: false }) counter = '';

  /** Said of a step that is done, to those who cannot see the bar. */
  @property({ attribute: false }) doneText = '';

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
