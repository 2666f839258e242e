import { html, nothing, type TemplateResult } from 'lit';
import { signOut } from './api.js';

const links = [
  { path: '/security', name: 'Security info' },
  { path: '/profile', name: 'Profile' },
  { path: '/audit', name: 'Activity' },
];

/** The top of every page of somebody who is signed in. */
export function siteHeader(account: string, signedOut: () => void): TemplateResult {
  const current = location.pathname === '/' ? '/security' : location.pathname;
  const leave = (): void => void signOut().then(signedOut, signedOut);
  return html`<header class="bar">
    <a class="brand" href="/">Fernhill</a>
    <nav aria-label="Account">
      <ul>
        ${links.map(({ path, name }) => html`<li><a href=${path} aria-current=${path === current ? 'page' : nothing}>${name}</a></li>`)}
      </ul>
    </nav>
    <span class="account">${account}</span>
    <button type="button" class="compact" @click=${leave}>Sign out</button>
  </header>`;
}
