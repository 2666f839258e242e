import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { type CodeAccount, nameOf } from '../accounts/account.js';
import { accountHeading } from './account-heading.js';
import { copyIcon } from './icons.js';
import { LightElement } from './light-element.js';
import { RollingCodeController } from './rolling-code-controller.js';

/** From here on the code is marked as about to change, in seconds. */
const soon = 5;

/** An account with its one-time code, and how long the code lasts. */
export class CodeCard extends LightElement {
  @property({ attribute: false }) account!: CodeAccount;
  /** When it was added, where the name does not tell it apart. */
  @property({ attribute: false }) added: string | undefined;
  @property({ attribute: false }) onRemove = (): void => undefined;
  /** Takes the code to the clipboard. */
  @property({ attribute: false }) onCopy: (code: string) => void = () => undefined;

  readonly #rolling = new RollingCodeController(this, () => this.account);

  override render(): TemplateResult {
    const { code, left } = this.#rolling;
    return html`
      ${accountHeading(this.account, this.added, this.onRemove)}
      <div class=${classMap({ 'code-line': true, ending: left <= soon })}>
        <p class="code"><span class="visually-hidden">Code: </span><span translate="no">${this.#grouped(code)}</span></p>
        <button type="button" class="icon-button" aria-label="Copy the code for ${nameOf(this.account)}" @click=${this.#copy}>
          ${copyIcon}
        </button>
        ${this.#renderRing(left)}
      </div>
    `;
  }

  /* A circle of circumference 100, so that what is left of the code is the dash in per cent. */
  #renderRing(left: number): TemplateResult {
    const gone = 100 - (left / this.account.period) * 100;
    return html`<p class="time">
      <svg class="ring" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
        <circle class="ring-track" cx="18" cy="18" r="15.915" />
        <circle class="ring-left" cx="18" cy="18" r="15.915" stroke-dasharray="100" stroke-dashoffset=${gone} />
      </svg>
      <span class="time-left"><span class="visually-hidden">Changes in </span>${left}<span class="visually-hidden"> seconds</span></span>
    </p>`;
  }

  #grouped(code: string): string {
    const half = Math.ceil(code.length / 2);
    return `${code.slice(0, half)} ${code.slice(half)}`;
  }

  #copy(): void {
    this.onCopy(this.#rolling.code);
  }
}
