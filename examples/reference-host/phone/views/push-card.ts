import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PushAccount } from '../accounts/account.js';
import type { NotificationRef } from '../state/notification-machine.js';
import type { PollRef } from '../state/poll-machine.js';
import { accountHeading } from './account-heading.js';
import { ActorController } from './actor-controller.js';
import { bellIcon } from './icons.js';
import { LightElement } from './light-element.js';

/** An account whose sign-ins are approved here, and whether requests can reach it. */
export class PushCard extends LightElement {
  @property({ attribute: false }) account!: PushAccount;
  @property({ attribute: false }) poller: PollRef | undefined;
  /** A request that was put aside without an answer. */
  @property({ attribute: false }) waiting: NotificationRef | undefined;
  /** When it was added, where the name does not tell it apart. */
  @property({ attribute: false }) added: string | undefined;
  @property({ attribute: false }) onRemove = (): void => undefined;
  @property({ attribute: false }) onAnswer = (): void => undefined;

  readonly #poll = new ActorController(this, () => this.poller);
  readonly #notification = new ActorController(this, () => this.waiting);

  override render(): TemplateResult {
    return html`
      ${accountHeading(this.account, this.added, this.onRemove)} ${this.#renderConnection()}
      ${
        this.#notification.snapshot?.matches('open')
          ? html`<button type="button" class="button primary wide" @click=${this.onAnswer}>${bellIcon} Answer the request</button>`
          : nothing
      }
    `;
  }

  #renderConnection(): TemplateResult {
    switch (this.#poll.snapshot?.value) {
      case 'listening':
      case 'pausing':
      case 'checking':
        return html`<p class="state good"><span class="dot"></span>Ready for requests</p>`;
      case 'unreachable':
        return html`<div class="state bad">
          <span class="dot"></span>
          <p>Can’t reach ${this.account.issuer || 'the website'}. This phone keeps trying.</p>
          <button type="button" class="link" @click=${this.#retry}>Try now</button>
        </div>`;
      case 'clockWrong':
        return html`<div class="state bad">
          <span class="dot"></span>
          <p>This phone’s clock is more than a minute off. Set it right, then requests come through again.</p>
          <button type="button" class="link" @click=${this.#retry}>Try now</button>
        </div>`;
      case 'disowned':
        return html`<div class="state bad">
          <span class="dot"></span>
          <p>${this.account.issuer || 'The website'} no longer accepts this phone. Remove the account and set it up again.</p>
        </div>`;
      default:
        return html`<p class="state"><span class="dot"></span>Connecting…</p>`;
    }
  }

  #retry(): void {
    this.poller?.send({ type: 'retry' });
  }
}
