import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { copyText } from '../browser/copy-text.js';
import { printOnly } from '../browser/print-only.js';
import { saveTextFile } from '../browser/save-text-file.js';
import { AnnounceEvent } from './announce-event.js';
import { followPresence } from './follow-presence.js';
import { spell } from './groups.js';
import { dangerIcon, icon, type Icon } from './icons.js';
import { keepPrivate } from './keep-private.js';
import { copyIcon, doneIcon, downloadIcon, printIcon } from './later-icons.js';
import { drawPrintout, type Printout } from './printout.js';
import { reactive } from './reactive.js';

type Way = 'copy' | 'download' | 'print';

/** What each way of saving is called, and says when it was done and when it could not be. */
export type CodeListTexts = Readonly<Record<Way, { readonly name: string; readonly done: string; readonly failed: string }>>;

/** What is saved as a file or on paper: the codes with what stands above them. */
export interface Paper extends Omit<Printout, 'codes'> {
  readonly fileName: string;
}

/**
 * @tag enrollkit-code-list
 * @summary Shows codes to be saved, and copies, downloads or prints them.
 * @private
 *
 * @csspart codes - The list of codes.
 * @csspart code - One of them.
 * @csspart save-actions - The ways to save them.
 * @csspart save-action - One of these.
 * @csspart save-outcome - What came of it.
 */
export class CodeList extends LitElement {
  static override properties = reactive('codes', 'label', 'texts', 'paper', 'outcome');

  /** The codes. Secrets: they show up nowhere but as text, on the clipboard, in a file and on paper. */
  codes: readonly string[] = [];
  label = '';
  texts: CodeListTexts | undefined;
  /** Asked when it is needed, with the date of that moment. */
  paper: (() => Paper) | undefined;

  private outcome: { readonly way: Way; readonly isDone: boolean } | undefined;

  #printing = new AbortController();

  constructor() {
    super();
    followPresence(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#printing.abort();
    this.outcome = undefined;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    keepPrivate(this.#list);
  }

  override render(): TemplateResult | typeof nothing {
    const { texts, outcome } = this;
    if (!texts) return nothing;
    const said = outcome && texts[outcome.way][outcome.isDone ? 'done' : 'failed'];
    const button = (way: Way, picture: Icon, act: () => unknown): TemplateResult =>
      html`<button class="ek-button" part="save-action" type="button" @click=${act}>${icon(picture)}${texts[way].name}</button>`;

    return html`
      <div class="ek-codes">
        <ol class="ek-codes-list" part="codes" aria-label=${this.label} ?data-long=${this.codes.some(code => code.length > 20)}>
          ${this.isConnected ? this.codes.map(item) : nothing}
        </ol>
        <div class="ek-codes-actions" part="save-actions" role="group" aria-label=${this.label}>
          ${button('copy', copyIcon, this.#copy)} ${button('download', downloadIcon, this.#download)}
          ${button('print', printIcon, this.#print)}
        </div>
        <div class="ek-codes-outcome">
          ${
            said
              ? html`<p class=${outcome.isDone ? 'ek-codes-done' : 'ek-error'} part="save-outcome">
                  ${icon(outcome.isDone ? doneIcon : dangerIcon)}<span>${said}</span>
                </p>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  readonly #copy = async (): Promise<void> => {
    const { codes } = this;
    const isDone = await copyText(codes.join('\n'));
    if (!this.isConnected || codes !== this.codes) return;
    if (!isDone && this.#list) getSelection()?.selectAllChildren(this.#list);
    this.#tell('copy', isDone);
  };

  readonly #download = (): void => {
    if (!this.paper) return;
    const { fileName, heading, about } = this.paper();
    // What keeps names from reordering a sentence on the screen is not for a text file.
    const lines = [heading, ...about, '', ...this.codes, ''].map(line => line.replace(/[\u2066-\u2069]/g, ''));
    this.#tell('download', saveTextFile(fileName, lines.join('\n')));
  };

  readonly #print = (): void => {
    if (!this.paper) return;
    this.#printing.abort();
    this.#printing = new AbortController();
    const isDone = printOnly(drawPrintout({ ...this.paper(), codes: this.codes }), this.#printing.signal);
    this.#tell('print', isDone);
  };

  #tell(way: Way, isDone: boolean): void {
    this.outcome = { way, isDone };
    const text = this.texts?.[way][isDone ? 'done' : 'failed'];
    if (text) this.dispatchEvent(new AnnounceEvent(text));
  }

  get #list(): HTMLElement | null {
    return this.querySelector('ol');
  }
}

const item = (code: string): TemplateResult =>
  html`<li class="ek-codes-item" part="code">
    <code class="ek-codes-code" dir="ltr" translate="no" aria-hidden="true">${code}</code
    ><span class="ek-hidden" dir="ltr" translate="no">${spell([code])}</span>
  </li>`;

declare global {
  interface HTMLElementTagNameMap {
    'enrollkit-code-list': CodeList;
  }
}
