import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { type Account, shortNameOf } from '../accounts/account.js';
import { breakable } from './breakable.js';
import { LightElement } from './light-element.js';
import { ModalController } from './modal-controller.js';

/** Asks before an account is removed. */
export class RemovalDialog extends LightElement {
  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) onConfirm = (): void => undefined;
  @property({ attribute: false }) onCancel = (): void => undefined;

  constructor() {
    super();
    new ModalController(this);
  }

  override render(): TemplateResult {
    return html`
      <dialog class="sheet" aria-labelledby="removal-title" aria-describedby="removal-text" @cancel=${this.#cancel}>
        <h2 id="removal-title" class="sheet-title">Remove ${shortNameOf(this.account)}?</h2>
        ${this.account.issuer ? html`<p class="sheet-account">${breakable(this.account.account)}</p>` : nothing}
        <p id="removal-text" class="sheet-text">${this.#text}</p>
        <div class="actions">
          <button type="button" class="button" autofocus @click=${this.onCancel}>Keep</button>
          <button type="button" class="button danger" @click=${this.onConfirm}>Remove account</button>
        </div>
      </dialog>
    `;
  }

  get #text(): string {
    return this.account.kind === 'push'
      ? 'This phone can no longer approve its sign-ins. Make sure that you have another way in. The website says so, too, and lets you set it up again.'
      : 'Its codes are gone for good. Make sure that you have another way in, and remove this app on the website too.';
  }

  #cancel(event: Event): void {
    event.preventDefault();
    this.onCancel();
  }
}
