import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { loadQrDrawer, type QrDrawing } from '../browser/draw-qr-code.js';
import { followPresence } from './follow-presence.js';
import { keepPrivate } from './keep-private.js';
import { reactive } from './reactive.js';

/** Cameras want three CSS px to the module, and people a code that is easy to aim at. */
const widthOf = (size: number): number => Math.max(240, size * 3);

/**
 * @tag enrollkit-qr-code
 * @summary A QR code that a phone can scan in every theme, and that can be enlarged.
 * @private
 *
 * @csspart qr-plate - The white plate under the code.
 * @csspart qr-code - The code itself. Its colours are fixed: an app cannot read others.
 * @csspart qr-enlarge - The button that enlarges it.
 * @csspart qr-dialog - The dialog with the enlarged code.
 * @csspart qr-close - The button that closes the dialog.
 * @csspart qr-failed - The text in place of a code that could not be drawn.
 */
export class QrCode extends LitElement {
  static override properties = reactive('content', 'label', 'enlargeText', 'closeText', 'failedText', 'drawing', 'enlarged');

  /** What the code holds. A secret: it shows up nowhere but in the drawing. Empty while it is still to come. */
  content = '';

  /** What the code is for, and what to do when it cannot be scanned. */
  label = '';
  enlargeText = '';
  closeText = '';
  failedText = '';

  private drawing: QrDrawing | 'failed' | undefined;
  private enlarged = false;

  constructor() {
    super();
    followPresence(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.enlarged = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('content')) void this.#draw();
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.querySelectorAll('.ek-qr-plate').forEach(keepPrivate);
  }

  protected override updated(_changed: PropertyValues): void {
    const dialog = this.querySelector('dialog');
    if (!this.enlarged) dialog?.close();
    else if (dialog?.isConnected && !dialog.open) dialog.showModal();
  }

  override render(): TemplateResult {
    const drawing = this.drawing === 'failed' ? undefined : this.drawing;

    return html`
      <div class="ek-qr-plate" part="qr-plate">
        ${this.drawing === 'failed' ? html`<p class="ek-qr-failed" part="qr-failed">${this.failedText}</p>` : this.#code(drawing)}
      </div>
      <button
        class="ek-link-button"
        part="qr-enlarge"
        type="button"
        ?disabled=${!drawing}
        ?hidden=${this.drawing === 'failed'}
        @click=${this.#enlarge}
      >
        ${this.enlargeText}
      </button>
      <dialog class="ek-dialog ek-qr-dialog" part="qr-dialog" aria-label=${this.label} @close=${this.#shrink}>
        <div class="ek-qr-plate">${this.enlarged ? this.#code(drawing) : nothing}</div>
        <button class="ek-button" part="qr-close" type="button" @click=${this.#shrink}>${this.closeText}</button>
      </dialog>
    `;
  }

  #code(drawing: QrDrawing | undefined): TemplateResult | typeof nothing {
    // What has left the page shows nothing any more; a move within it shows the same again.
    if (!this.isConnected) return nothing;
    if (!drawing) return html`<span class="ek-spinner" aria-hidden="true"></span>`;
    const { size, path } = drawing;
    return html`<svg
      class="ek-qr-code"
      part="qr-code"
      role="img"
      aria-label=${this.label}
      width=${widthOf(size)}
      viewBox="0 0 ${size} ${size}"
      shape-rendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff"></rect>
      <path fill="#000" d=${path}></path>
    </svg>`;
  }

  async #draw(): Promise<void> {
    const { content } = this;
    this.drawing = undefined;
    if (!content) return;
    const drawing = await loadQrDrawer()
      .then(draw => draw(content))
      .catch(() => 'failed' as const);
    if (content === this.content) this.drawing = drawing;
  }

  #enlarge(): void {
    this.enlarged = true;
  }

  #shrink(): void {
    this.enlarged = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'enrollkit-qr-code': QrCode;
  }
}
