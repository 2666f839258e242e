import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { followPresence } from './follow-presence.js';
import { keepPrivate } from './keep-private.js';
import { reactive } from './reactive.js';

/**
 * @tag enrollkit-number-match
 * @summary Shows the number that a person enters on their phone, beside a picture of where to enter it.
 * @private
 *
 * @csspart number-match - The number with its picture.
 * @csspart number-label - What to do with it.
 * @csspart number - The number.
 */
export class NumberMatch extends LitElement {
  static override properties = reactive('number', 'label');

  /** The number, 2 to 8 characters. A secret: it shows up nowhere but as text. */
  number = '';
  label = '';

  constructor() {
    super();
    followPresence(this);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    keepPrivate(this.querySelector('.ek-number'));
  }

  override render(): TemplateResult {
    return html`
      <div class="ek-number-match" part="number-match" ?data-long=${this.number.length > 4}>
        <p class="ek-number-plate">
          <span class="ek-number-label" part="number-label">${this.label}</span>
          <bdi class="ek-number" part="number" dir="ltr" translate="no">${this.#number()}</bdi>
        </p>
        <svg class="ek-number-phone" viewBox="0 0 88 120" aria-hidden="true">
          <rect class="ek-line" x="14" y="4" width="60" height="112" rx="10"></rect>
          <path class="ek-line" d="M38 11h12"></path>
          <rect class="ek-line-accent ek-pulse" x="26" y="42" width="36" height="24" rx="5"></rect>
          <path class="ek-line-accent ek-caret" d="M44 49v10"></path>
          <path class="ek-line" d="M30 30h28M32 80h6M50 80h6M32 92h6M50 92h6"></path>
        </svg>
      </div>
    `;
  }

  /** Read digit by digit: on the phone it is typed, not understood. */
  #number(): TemplateResult | typeof nothing {
    if (!this.isConnected) return nothing;
    return html`<span aria-hidden="true">${this.number}</span><span class="ek-hidden">${Array.from(this.number).join(' ')}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'enrollkit-number-match': NumberMatch;
  }
}
