import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Actor, createActor } from 'xstate';
import { type Account, addedNote, nameOf } from '../accounts/account.js';
import { openAccountStore } from '../accounts/account-store.js';
import type { phoneMachine } from '../state/phone-machine.js';
import { type PhoneServices, providePhone } from '../state/provide-phone.js';
import { Sealed } from '../state/sealed.js';
import { ActorController } from './actor-controller.js';
import { closeIcon, emptyPicture, mark, plusIcon } from './icons.js';
import { LightElement } from './light-element.js';

const browserServices: PhoneServices = {
  openStore: openAccountStore,
  fetch: (...request) => fetch(...request),
  now: () => Date.now(),
  userAgent: navigator.userAgent,
};

type Screen = 'loading' | 'broken' | 'home' | 'adding';

const insecureText = 'Browsers only let an app keep keys on a page that came by https, or from this very machine as localhost.';
const brokenText = 'This browser does not let the app store anything. Private windows often do not: try a normal one.';

const fullPage = (title: string, text: string): TemplateResult => html`
  <header class="bar">
    ${mark}
    <p class="wordmark">Nod</p>
  </header>
  <main class="screen">
    <h1 class="screen-title" tabindex="-1">${title}</h1>
    <p class="muted">${text}</p>
  </main>
`;

/** The authenticator app. */
export class PhoneApp extends LightElement {
  /** What the phone needs of the world. Read once, when the app is put into the page. */
  @property({ attribute: false }) services = browserServices;

  #phone: Actor<typeof phoneMachine> | undefined;
  readonly #actor = new ActorController(this, () => this.#phone);
  #lastScreen: Screen | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#phone = createActor(providePhone(this.services)).start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#phone?.stop();
  }

  override render(): TemplateResult {
    if (!isSecureContext) return fullPage('A secure address is needed', insecureText);
    const screen = this.#screen;
    if (screen === 'broken') return fullPage('Accounts can’t be kept here', brokenText);
    return html`
      ${screen === 'loading' ? nothing : screen === 'adding' ? this.#renderAdding() : this.#renderHome()} ${this.#renderNotice()}
      ${this.#renderRemoval()} ${this.#renderNotification()}
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const screen = this.#screen;
    const arrived = this.#lastScreen !== undefined && this.#lastScreen !== 'loading' && this.#lastScreen !== screen;
    if (arrived) void this.updateComplete.then(() => this.querySelector<HTMLElement>('h1')?.focus());
    this.#lastScreen = screen;
  }

  get #screen(): Screen {
    const snapshot = this.#actor.snapshot;
    if (!snapshot || snapshot.matches('loading')) return 'loading';
    if (snapshot.matches('broken')) return 'broken';
    return snapshot.matches({ ready: 'adding' }) ? 'adding' : 'home';
  }

  #renderAdding(): TemplateResult {
    return html`<nod-add-account .adding=${this.#actor.snapshot?.children['adding']}></nod-add-account>`;
  }

  #renderHome(): TemplateResult {
    const accounts = this.#actor.snapshot?.context.accounts ?? [];
    return html`
      <header class="bar">
        ${mark}
        <p class="wordmark">Nod</p>
      </header>
      <main class="screen">
        <h1 class="screen-title" tabindex="-1">Accounts</h1>
        ${
          accounts.length === 0
            ? html`<div class="empty">
                ${emptyPicture}
                <p class="empty-title">Sign-ins, approved with a nod</p>
                <p class="muted">Set up an authenticator app on a website, then add the account here.</p>
              </div>`
            : html`<ul class="accounts" aria-label="Accounts">
                ${repeat(
                  accounts,
                  ({ id }) => id,
                  account =>
                    html`<li class="card" aria-label=${nameOf(account)}>${this.#renderAccount(account, addedNote(account, accounts))}</li>`,
                )}
              </ul>`
        }
      </main>
      <footer class="foot">
        <button type="button" class="button primary wide" @click=${this.#add}>${plusIcon} Add account</button>
      </footer>
    `;
  }

  #renderAccount(account: Account, added: string | undefined): TemplateResult {
    const remove = (): void => this.#phone?.send({ type: 'removal.requested', id: account.id });
    if (account.kind === 'code') {
      return html`<nod-code-card .account=${account} .added=${added} .onRemove=${remove} .onCopy=${this.#copy}></nod-code-card>`;
    }
    const { pollers, notifications, shown } = this.#actor.snapshot?.context ?? {};
    const waiting = notifications?.find(({ accountId, nonce }) => accountId === account.id && nonce !== shown);
    const answer = (): void => {
      if (waiting) this.#phone?.send({ type: 'notification.reopened', nonce: waiting.nonce });
    };
    return html`<nod-push-card
      .account=${account}
      .added=${added}
      .poller=${pollers?.[account.id]}
      .waiting=${waiting?.ref}
      .onRemove=${remove}
      .onAnswer=${answer}
    ></nod-push-card>`;
  }

  #renderNotice(): TemplateResult {
    const notice = this.#actor.snapshot?.context.notice;
    return html`<div class="notice-area">
      <p class="notice" role="status">${notice ?? nothing}</p>
      ${
        notice
          ? html`<button type="button" class="icon-button" aria-label="Dismiss the message" @click=${this.#readNotice}>
              ${closeIcon}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderRemoval(): TemplateResult | typeof nothing {
    const snapshot = this.#actor.snapshot;
    const account = snapshot?.context.accounts.find(({ id }) => id === snapshot.context.leaving);
    if (!account || !snapshot?.matches({ ready: 'confirmingRemoval' })) return nothing;
    const confirm = (): void => this.#phone?.send({ type: 'removal.confirmed' });
    const cancel = (): void => this.#phone?.send({ type: 'removal.cancelled' });
    return html`<nod-removal-dialog .account=${account} .onConfirm=${confirm} .onCancel=${cancel}></nod-removal-dialog>`;
  }

  #renderNotification(): TemplateResult | typeof nothing {
    const { notifications, shown } = this.#actor.snapshot?.context ?? {};
    const open = notifications?.find(({ nonce }) => nonce === shown);
    if (!open) return nothing;
    const close = (): void => this.#phone?.send({ type: 'notification.closed' });
    return html`${keyed(open.nonce, html`<nod-notification-sheet .notification=${open.ref} .onClose=${close}></nod-notification-sheet>`)}`;
  }

  readonly #add = (): void => this.#phone?.send({ type: 'add.requested' });
  readonly #readNotice = (): void => this.#phone?.send({ type: 'notice.read' });
  readonly #copy = (code: string): void => this.#phone?.send({ type: 'copy.requested', code: new Sealed(code) });
}
