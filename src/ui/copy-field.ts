import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { copyText } from '../browser/copy-text.js';
import { AnnounceEvent } from './announce-event.js';
import { followPresence } from './follow-presence.js';
import { groupsOf } from './groups.js';
import { dangerIcon, icon } from './icons.js';
import { keepPrivate } from './keep-private.js';
import { copyIcon, doneIcon } from './later-icons.js';
import { reactive } from './reactive.js';
import { uniqueId } from './unique-id.js';

/** How long "Copied" stays, in ms. */
const copiedFor = 7000;

/**
 * @tag enrollkit-copy-field
 * @summary Shows a text to read or type over, and copies it.
 * @private
 *
 * @csspart copy-field - The field with its label.
 * @csspart copy-label - The label.
 * @csspart copy-frame - The frame around the text and the button.
 * @csspart copy-value - The text.
 * @csspart copy-button - The button.
 * @csspart copy-failed - What to do when it could not be copied.
 */
export class CopyField extends LitElement {
  static override properties = reactive('value', 'label', 'grouped', 'spelled', 'copyText', 'copiedText', 'failedText', 'outcome');

  /** The text. May be a secret: it shows up nowhere but as text and on the clipboard. */
  value = '';
  label = '';

  /** Whether the text is shown in groups: those that it comes in, or else of four. It is selected and copied without spaces all the same. */
  grouped = false;

  /** The text for a screen reader, such as its characters one by one. Default the text itself. */
  spelled = '';
  copyText = '';
  copiedText = '';
  failedText = '';

  private outcome: 'copied' | 'failed' | undefined;

  readonly #id = uniqueId('copy');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    followPresence(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.outcome = undefined;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.outcome = undefined;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    keepPrivate(this.querySelector('.ek-copy-value'));
  }

  override render(): TemplateResult {
    const copied = this.outcome === 'copied';

    return html`
      <div class="ek-copy" part="copy-field">
        <span class="ek-label" part="copy-label" id="${this.#id}-label">${this.label}</span>
        <div class="ek-copy-frame" part="copy-frame">
          <code class="ek-copy-value" part="copy-value" dir="ltr" translate="no" ?data-long=${!this.grouped && this.value.length > 16}
            >${this.#text()}</code
          >
          <button
            class="ek-copy-button"
            part="copy-button"
            type="button"
            id=${this.#id}
            aria-labelledby="${this.#id} ${this.#id}-label"
            @click=${this.#copy}
          >
            <span class="ek-copy-words">
              <span ?data-out=${copied}>${icon(copyIcon)}${this.copyText}</span>
              <span ?data-out=${!copied}>${icon(doneIcon)}${this.copiedText}</span>
            </span>
          </button>
        </div>
        ${this.outcome === 'failed' ? html`<p class="ek-error" part="copy-failed">${icon(dangerIcon)}${this.failedText}</p>` : nothing}
      </div>
    `;
  }

  #text(): TemplateResult | typeof nothing {
    // What has left the page shows nothing any more; a move within it shows the same again.
    if (!this.isConnected) return nothing;
    const shown = this.grouped
      ? groupsOf(this.value).map(group => html`<span class="ek-copy-group" ?data-long=${group.length > 8}>${group}</span><wbr />`)
      : // An address breaks where its parts end, and within one only where it must.
        this.value.split(/([^./]*[./]+)/).map(part => part && html`${part}<wbr />`);
    return this.spelled
      ? html`<span class="ek-copy-text" aria-hidden="true">${shown}</span
          ><span class="ek-hidden" dir="ltr" translate="no">${this.spelled}</span>`
      : html`<span class="ek-copy-text">${shown}</span>`;
  }

  async #copy(): Promise<void> {
    const { value } = this;
    const copied = await copyText(this.grouped ? groupsOf(value).join('') : value);
    if (!this.isConnected || value !== this.value) return;

    this.outcome = copied ? 'copied' : 'failed';
    clearTimeout(this.#timer);
    if (copied) this.#timer = setTimeout(() => (this.outcome = undefined), copiedFor);
    else this.#select();
    this.dispatchEvent(new AnnounceEvent(copied ? this.copiedText : this.failedText));
  }

  #select(): void {
    const text = this.querySelector('.ek-copy-text');
    if (text) getSelection()?.selectAllChildren(text);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'enrollkit-copy-field': CopyField;
  }
}
