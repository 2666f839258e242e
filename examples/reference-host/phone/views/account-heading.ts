import { html, nothing, type TemplateResult } from 'lit';
import { type Account, nameOf, shortNameOf } from '../accounts/account.js';
import { avatar } from './avatar.js';
import { breakable } from './breakable.js';
import { removeIcon } from './icons.js';

/** The top line of an account's card: whose it is, and the way to remove it. */
export const accountHeading = (account: Account, added: string | undefined, remove: () => void): TemplateResult => html`
  <div class="card-top">
    ${avatar(account)}
    <div class="card-names">
      <h2 class="card-issuer">${breakable(shortNameOf(account))}</h2>
      ${account.issuer && account.account ? html`<p class="card-account">${breakable(account.account)}</p>` : nothing}
      ${added === undefined ? nothing : html`<p class="card-added">${added}</p>`}
    </div>
    <button type="button" class="icon-button" aria-label="Remove ${[nameOf(account), added].filter(Boolean).join(', ')}" @click=${remove}>
      ${removeIcon}
    </button>
  </div>
`;
