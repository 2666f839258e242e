import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { reactive } from './reactive.js';
import { uniqueId } from './unique-id.js';

/**
 * @tag enrollkit-dialog
 * @summary Asks before something that cannot be undone.
 * @private
 *
 * @fires {Event} enrollkit-dialog-dismissed - When the person closed it without choosing, by the Escape key say. Does not bubble.
 *
 * @csspart dialog - The dialog.
 * @csspart dialog-heading - Its heading.
 * @csspart dialog-body - What it says.
 * @csspart dialog-actions - Its buttons.
 */
export class Dialog extends LitElement {
  static override properties = reactive('open', 'heading', 'label', 'content', 'actions', 'focusFallback');

  open = false;
  heading = '';

  /** What it is called where its content has a heading of its own, and it has none. */
  label = '';
  content: TemplateResult | string = '';

  /** The buttons. The one that changes the least is last, or carries `autofocus`: it is given the focus. */
  actions: TemplateResult | string = '';

  /** Finds what is given the focus afterwards when what opened the dialog is gone. */
  focusFallback: (() => HTMLElement | null | undefined) | undefined;

  readonly #id = uniqueId('dialog');
  #invoker: Element | null = null;
  #growth: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // A dialog that is moved in the document is open, but modal no more.
    this.#dialog?.removeAttribute('open');
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#growth?.disconnect();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(_changed: PropertyValues): void {
    const dialog = this.#dialog;
    if (!dialog || !this.isConnected) return;
    if (this.open && !dialog.open) this.#show(dialog);
    else if (!this.open && dialog.open) this.#hide(dialog);
    else if (this.open && this.label) this.#keepFocus(dialog);
  }

  override render(): TemplateResult {
    return html`
      <dialog
        class="ek-dialog"
        part="dialog"
        aria-label=${this.label || nothing}
        aria-labelledby=${this.label ? nothing : this.#id}
        @close=${this.#closed}
      >
        ${this.label ? nothing : html`<h2 class="ek-heading" part="dialog-heading" id=${this.#id}>${this.heading}</h2>`}
        <div class="ek-body" part="dialog-body">${this.content}</div>
        ${this.label ? nothing : html`<div class="ek-actions" part="dialog-actions">${this.actions}</div>`}
      </dialog>
    `;
  }

  #show(dialog: HTMLDialogElement): void {
    this.#invoker = (this.getRootNode() as Document | ShadowRoot).activeElement;
    dialog.showModal();
    if (this.label) enter(dialog);
    else if (!dialog.querySelector('[autofocus]')) dialog.querySelector<HTMLElement>('.ek-actions > :last-child')?.focus();
    if (this.label) return;
    this.#growth ??= new ResizeObserver(() => this.#keepInSight());
    this.#growth.observe(this.querySelector('.ek-body') ?? dialog);
  }

  /** What comes in the place of what had the focus, or of nothing but a wait, is read. What has a root of its own looks after itself. */
  #keepFocus(dialog: HTMLDialogElement): void {
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    const isLost = !activeElement || activeElement === dialog || !dialog.contains(activeElement);
    if (isLost) enter(dialog);
  }

  /** What is said in it pushes nothing out of it that the person is about to press. */
  #keepInSight(): void {
    this.querySelector('.ek-actions:focus-within')?.scrollIntoView({ block: 'nearest' });
  }

  #hide(dialog: HTMLDialogElement): void {
    dialog.close();
    this.#growth?.disconnect();
    const invoker = this.#invoker as HTMLElement | null;
    (invoker?.isConnected ? invoker : this.focusFallback?.())?.focus();
  }

  #closed(): void {
    if (this.open) this.dispatchEvent(new Event('enrollkit-dialog-dismissed'));
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }
}

const enter = (dialog: HTMLDialogElement): void =>
  (dialog.querySelector<HTMLElement>('.ek-body > .ek-step > .ek-heading') ?? dialog).focus();

declare global {
  interface HTMLElementTagNameMap {
    'enrollkit-dialog': Dialog;
  }
}
