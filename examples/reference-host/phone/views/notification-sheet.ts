import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { NotificationRef } from '../state/notification-machine.js';
import { Sealed } from '../state/sealed.js';
import { ActorController } from './actor-controller.js';
import { avatar } from './avatar.js';
import { breakable } from './breakable.js';
import { checkIcon, clockIcon, closeIcon, warningIcon } from './icons.js';
import { LightElement } from './light-element.js';
import { ModalController } from './modal-controller.js';

const results = {
  approved: { icon: checkIcon, tone: 'good', title: 'Approved', text: 'You can go back to the website.' },
  denied: {
    icon: closeIcon,
    tone: 'bad',
    title: 'Denied',
    text: 'Nobody gets in with this request. If you did not start it, change your password.',
  },
  expired: {
    icon: clockIcon,
    tone: 'bad',
    title: 'This request has expired',
    text: 'Nothing was approved. Ask the website to send a new one.',
  },
  superseded: {
    icon: warningIcon,
    tone: 'bad',
    title: 'This request is no longer open',
    text: 'The website has sent a newer one, or does not need it any more. Nothing was approved here.',
  },
} as const;

/** One request: what is asked, the number to match, and what came of it. */
export class NotificationSheet extends LightElement {
  @property({ attribute: false }) notification!: NotificationRef;
  @property({ attribute: false }) onClose = (): void => undefined;

  readonly #actor = new ActorController(this, () => this.notification);
  #wasBusy = false;
  #wasSettled = false;

  constructor() {
    super();
    new ModalController(this);
  }

  override render(): TemplateResult {
    const result = this.#result;
    return html`
      <dialog class="sheet" aria-labelledby="notification-title" aria-describedby="notification-text" @cancel=${this.#cancel}>
        ${result ? this.#renderResult(result) : this.#renderRequest()}
      </dialog>
    `;
  }

  /* Focus follows what happened: to the result, or back into the field that the phone did not accept. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const settled = this.#result !== undefined;
    const busy = this.#actor.snapshot?.hasTag('busy') ?? false;
    if (settled && !this.#wasSettled) this.querySelector<HTMLElement>('#notification-title')?.focus();
    if (!settled && this.#wasBusy && !busy) this.querySelector<HTMLInputElement>('#number')?.select();
    this.#wasSettled = settled;
    this.#wasBusy = busy;
  }

  #renderRequest(): TemplateResult {
    const { account, challenge, trouble } = this.notification.getSnapshot().context;
    const busy = this.#actor.snapshot?.hasTag('busy') ?? false;
    return html`
      <form class="request" novalidate aria-busy=${busy} @submit=${this.#approve}>
        <div class="request-top">
          ${avatar(account)}
          <p class="request-account">
            ${account.issuer}${account.account ? html`<br /><span class="muted">${breakable(account.account)}</span>` : nothing}
          </p>
          <button type="button" class="icon-button" aria-label="Not now" @click=${this.onClose}>${closeIcon}</button>
        </div>
        <h2 id="notification-title" class="sheet-title" tabindex="-1">${challenge.title}</h2>
        <p id="notification-text" class="sheet-text">${challenge.question}</p>
        <label class="number-label" for="number">Enter the number shown on the screen</label>
        <input
          id="number"
          class="number"
          name="number"
          inputmode="numeric"
          autocomplete="off"
          autofocus
          aria-describedby="number-trouble"
          aria-invalid=${trouble ? 'true' : 'false'}
          ?readonly=${busy}
        />
        <p id="number-trouble" class="trouble" role="alert">${trouble ? html`${warningIcon}<span>${trouble}</span>` : nothing}</p>
        <div class="actions">
          <button type="button" class="button" aria-disabled=${busy} @click=${this.#deny}>Deny</button>
          <button type="submit" class="button primary" aria-disabled=${busy}>Approve</button>
        </div>
        <p class="footnote">Did you not start this? Deny it.</p>
      </form>
    `;
  }

  #renderResult(result: (typeof results)[keyof typeof results]): TemplateResult {
    return html`
      <div class="result ${result.tone}">
        <span class="result-icon">${result.icon}</span>
        <h2 id="notification-title" class="sheet-title" tabindex="-1">${result.title}</h2>
        <p id="notification-text" class="sheet-text">${result.text}</p>
        <button type="button" class="button primary wide" @click=${this.onClose}>Done</button>
      </div>
    `;
  }

  get #result(): (typeof results)[keyof typeof results] | undefined {
    const value = this.#actor.snapshot?.value;
    return typeof value === 'string' ? results[value] : undefined;
  }

  #approve(event: SubmitEvent): void {
    event.preventDefault();
    const typed = this.querySelector<HTMLInputElement>('#number')?.value ?? '';
    this.notification.send({ type: 'number.entered', number: new Sealed(typed.replace(/\s/g, '')) });
  }

  #deny(): void {
    this.notification.send({ type: 'request.denied' });
  }

  #cancel(event: Event): void {
    event.preventDefault();
    this.onClose();
  }
}
