import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { fieldError } from './field-error.js';
import { keepPrivate } from './keep-private.js';
import { reactive } from './reactive.js';
import { uniqueId } from './unique-id.js';

/**
 * @tag enrollkit-text-field
 * @summary A field for a line of text that is private, for use in a form.
 * @private
 *
 * @csspart field - The field with its label, hint and error.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart error - The error.
 * @csspart input - The input.
 */
export class TextField extends LitElement {
  static override properties = reactive(
    ...['label', 'hint', 'error', 'errorPrefix', 'value', 'readonly', 'required', 'masked'],
    ...['name', 'keyboard', 'autofill', 'size', 'ltr'],
  );

  label = '';
  hint = '';

  /** What is wrong with the text. Empty when nothing is. */
  error = '';

  /** Said before the error to those who cannot see its icon, such as "Error:". */
  errorPrefix = '';

  /** What was typed, as it was typed. */
  value = '';

  /** Whether the text is being used, so that it must not change. */
  readonly = false;

  /** Whether nothing is no answer. */
  required = true;

  /** Whether others who see the screen must not read it. */
  masked = false;

  /** How the form calls it. */
  name = 'text';

  /** Which keys a phone offers (`inputmode`). */
  keyboard: 'text' | 'numeric' | 'email' = 'text';

  /** What a browser may fill in (`autocomplete`). */
  autofill: 'off' | 'email' | 'tel-extension' = 'off';

  /** How many characters it is wide; as wide as there is room where left out. Nothing is cut off. */
  size: number | undefined;

  /** Whether it is written from left to right in every language, as numbers and addresses are. */
  ltr = false;

  readonly #id = uniqueId('text');

  override focus(options?: FocusOptions): void {
    this.#input?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move in the document is no leave.
    queueMicrotask(() => {
      if (!this.isConnected) this.value = '';
    });
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    keepPrivate(this.#input);
  }

  protected override updated(_changed: PropertyValues): void {
    // Only what differs: writing to an input moves its caret.
    if (this.#input && this.#input.value !== this.value) this.#input.value = this.value;
  }

  override render(): TemplateResult {
    const { error, hint } = this;
    const describedBy = [hint && `${this.#id}-hint`, error && `${this.#id}-error`].filter(Boolean).join(' ');

    return html`
      <div class="ek-field" part="field">
        <label class="ek-label" part="label" for=${this.#id}>${this.label}</label>
        ${hint && html`<p class="ek-hint" part="hint" id="${this.#id}-hint">${hint}</p>`} ${fieldError(this.#id, this.errorPrefix, error)}
        <input
          class="ek-input ${this.size === undefined ? 'ek-wide' : ''}"
          part="input"
          id=${this.#id}
          name=${this.name}
          type=${this.masked ? 'password' : 'text'}
          inputmode=${this.keyboard}
          autocomplete=${this.autofill}
          autocapitalize="off"
          autocorrect="off"
          spellcheck="false"
          dir=${this.ltr ? 'ltr' : this.value ? 'auto' : nothing}
          size=${this.size ?? nothing}
          ?readonly=${this.readonly}
          aria-required=${this.required ? 'true' : nothing}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${describedBy || nothing}
          @input=${this.#typed}
        />
      </div>
    `;
  }

  readonly #typed = (event: Event): void => {
    this.value = (event.target as HTMLInputElement).value;
  };

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'enrollkit-text-field': TextField;
  }
}
