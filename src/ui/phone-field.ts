import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { regionOf } from '../browser/region-of.js';
import { languageOf } from '../locales/registry.js';
import { AnnounceEvent } from './announce-event.js';
import { callingCodeOf, everyCountry } from './calling-codes.js';
import { fieldError } from './field-error.js';
import { chevronIcon, icon } from './icons.js';
import { keepPrivate } from './keep-private.js';
import { reactive } from './reactive.js';
import { readCallingCode } from './read-phone-number.js';
import { uniqueId } from './unique-id.js';

/**
 * @tag enrollkit-phone-field
 * @summary A field for a phone number in any format, and a choice of its country, for use in a form.
 * @private
 *
 * @csspart phone-field - Both, side by side where there is room.
 * @csspart field - One of them with its label, hint and error.
 * @csspart label - Its label.
 * @csspart hint - Its hint.
 * @csspart error - Its error.
 * @csspart country - The choice of a country.
 * @csspart input - The input for the number.
 */
export class PhoneField extends LitElement {
  static override properties = reactive(
    ...['language', 'countries', 'country', 'value', 'readonly', 'error', 'wrong', 'errorPrefix'],
    ...['countryLabel', 'chooseText', 'numberLabel', 'hint', 'chosenText'],
  );

  /** BCP 47 tag of the language in which countries are named. */
  language = 'en';

  /** Those that can be chosen, as ISO 3166-1 alpha-2 codes. Default all. */
  countries: readonly string[] | undefined;

  /** The one that is chosen; empty for none. Default, when it is first shown, the one that the page's or the browser's language names. */
  country = '';

  /** What was typed, as it was typed. */
  value = '';

  /** Whether the number is being used, so that it must not change. */
  readonly = false;

  /** What is wrong. Empty when nothing is. */
  error = '';

  /** Which of the two it is that is wrong. */
  wrong: 'country' | 'number' = 'number';

  /** Said before the error to those who cannot see its icon, such as "Error:". */
  errorPrefix = '';

  countryLabel = '';
  /** What the choice says while none is made. */
  chooseText = '';
  numberLabel = '';
  hint = '';

  /** Said aloud when the number has chosen a country. */
  chosenText: (country: string) => string = country => country;

  readonly #id = uniqueId('phone');

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

  protected override willUpdate(_changed: PropertyValues): void {
    if (this.hasUpdated) return;
    const home = this.country || regionOf(languageOf(this));
    this.country = home && this.#choices().includes(home) ? home : '';
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    keepPrivate(this.#input);
  }

  protected override updated(_changed: PropertyValues): void {
    // Only what differs: writing to an input moves its caret.
    if (this.#input && this.#input.value !== this.value) this.#input.value = this.value;
    if (this.#select && this.#select.value !== this.country) this.#select.value = this.country;
  }

  override render(): TemplateResult {
    const { hint, error, wrong } = this;
    const id = this.#id;
    const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
    const invalid = (which: PhoneField['wrong']) => (error && wrong === which ? 'true' : nothing);
    const errorIf = (which: PhoneField['wrong']) => fieldError(id, this.errorPrefix, wrong === which ? error : '');

    return html`
      <div class="ek-phone" part="phone-field">
        <div class="ek-field" part="field">
          <label class="ek-label" part="label" for="${id}-country">${this.countryLabel}</label>
          ${errorIf('country')}
          <div class="ek-select ek-wide">
            <select
              class="ek-input"
              part="country"
              id="${id}-country"
              name="country"
              autocomplete="tel-country-code"
              aria-required="true"
              aria-readonly=${this.readonly ? 'true' : nothing}
              aria-invalid=${invalid('country')}
              aria-describedby=${describedBy}
              @change=${this.#chosen}
            >
              ${this.country ? nothing : html`<option value="">${this.chooseText}</option>`} ${this.#options()}
            </select>
            ${icon(chevronIcon)}
          </div>
        </div>
        <div class="ek-field" part="field">
          <label class="ek-label" part="label" for=${id}>${this.numberLabel}</label>
          ${hint && html`<p class="ek-hint" part="hint" id="${id}-hint">${hint}</p>`} ${errorIf('number')}
          <input
            class="ek-input ek-wide"
            part="input"
            id=${id}
            name="phone"
            type="tel"
            inputmode="tel"
            autocomplete="tel-national"
            enterkeyhint="send"
            dir="ltr"
            ?readonly=${this.readonly}
            aria-required="true"
            aria-invalid=${invalid('number')}
            aria-describedby=${describedBy}
            @input=${this.#typed}
          />
        </div>
      </div>
    `;
  }

  #options(): readonly TemplateResult[] {
    const { compare } = new Intl.Collator(this.language);
    return this.#choices()
      .map(country => ({ country, name: this.#nameOf(country) }))
      .sort((a, b) => compare(a.name, b.name))
      .map(({ country, name }) => html`<option value=${country}>${name} (${dialled(country)})</option>`);
  }

  #choices(): readonly string[] {
    return this.countries?.filter(callingCodeOf) ?? everyCountry;
  }

  #nameOf(country: string): string {
    return new Intl.DisplayNames(this.language, { type: 'region' }).of(country) ?? country;
  }

  /** A number with a calling code in front chooses its country, and stays as it was typed. */
  readonly #typed = (event: Event): void => {
    this.value = (event.target as HTMLInputElement).value;
    const code = readCallingCode(this.value);
    if (code === undefined || code === callingCodeOf(this.country)) return;
    const country = this.#choices().find(choice => callingCodeOf(choice) === code);
    if (country === undefined) return;
    this.country = country;
    this.dispatchEvent(new AnnounceEvent(this.chosenText(this.#nameOf(country))));
  };

  readonly #chosen = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    // Unlike an input, it cannot be read-only by itself.
    if (this.readonly) select.value = this.country;
    else this.country = select.value;
  };

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  get #select(): HTMLSelectElement | null {
    return this.querySelector('select');
  }
}

/** From left to right in any language. */
const dialled = (country: string): string => `\u2066+${callingCodeOf(country) ?? ''}\u2069`;

declare global {
  interface HTMLElementTagNameMap {
    'enrollkit-phone-field': PhoneField;
  }
}
