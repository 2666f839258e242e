import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { fieldError } from './field-error.js';
import { keepPrivate } from './keep-private.js';
import { normaliseCode } from './normalise-code.js';
import { reactive } from './reactive.js';
import { uniqueId } from './unique-id.js';

/**
 * @tag enrollkit-code-field
 * @summary A field for a one-time code, for use in a form. It never submits by itself.
 * @private
 *
 * @csspart field - The field with its label, hint and error.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart error - The error.
 * @csspart input - The input.
 */
export class CodeField extends LitElement {
  static override properties = reactive('label', 'hint', 'error', 'errorPrefix', 'digits', 'readonly', 'offered');

  label = '';
  hint = '';

  /** What is wrong with the code. Empty when nothing is. */
  error = '';

  /** Said before the error to those who cannot see its icon, such as "Error:". */
  errorPrefix = '';

  /** How many digits the code has. Shows in the width; nothing is cut off. Default 6. */
  digits = 6;

  /** Whether a code is being checked, so that it must not change. */
  readonly = false;

  /** A code that was found for the person, such as in a message. It takes the place of what was typed, once. */
  offered = '';

  readonly #id = uniqueId('code');

  /** The code without separators, in ASCII digits. */
  get value(): string {
    return normaliseCode(this.#input?.value ?? '');
  }

  /** Empties the field. */
  clear(): void {
    if (this.#input) this.#input.value = '';
  }

  override focus(options?: FocusOptions): void {
    this.#input?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move in the document is no leave.
    queueMicrotask(() => this.isConnected || this.clear());
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    keepPrivate(this.#input);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('offered') && this.offered && this.#input) this.#input.value = this.offered;
  }

  override render(): TemplateResult {
    const { error, hint } = this;
    const describedBy = [hint && `${this.#id}-hint`, error && `${this.#id}-error`].filter(Boolean).join(' ');

    return html`
      <div class="ek-field" part="field">
        <label class="ek-label" part="label" for=${this.#id}>${this.label}</label>
        ${hint && html`<p class="ek-hint" part="hint" id="${this.#id}-hint">${hint}</p>`} ${fieldError(this.#id, this.errorPrefix, error)}
        <input
          class="ek-input ek-code-input"
          part="input"
          id=${this.#id}
          name="code"
          type="text"
          inputmode="numeric"
          autocomplete="one-time-code"
          autocapitalize="off"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="done"
          dir="ltr"
          size=${Math.ceil(this.digits * 1.5) + 2}
          ?readonly=${this.readonly}
          aria-required="true"
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${describedBy || nothing}
        />
      </div>
    `;
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'enrollkit-code-field': CodeField;
  }
}
