import { html, type TemplateResult } from 'lit';
import type { Account } from '../accounts/account.js';

const hues = 6;

/** The first letter of the account's issuer, on a colour that stays the same for that issuer. */
export const avatar = ({ issuer, account }: Pick<Account, 'issuer' | 'account'>): TemplateResult => {
  const name = issuer || account || '?';
  const hue = Array.from(name).reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1009, 0) % hues;
  return html`<span class="avatar hue-${hue}" aria-hidden="true">${Array.from(name)[0]?.toUpperCase()}</span>`;
};
