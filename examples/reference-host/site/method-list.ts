import type { EnrolledMethod, SecurityInfo } from 'enrollkit/contract';
import { html, type TemplateResult } from 'lit';
import { titleOf, useOf } from './kinds.js';

/** What is set up, each with a way to remove it. */
export function methodList({ methods, defaultSignIn }: SecurityInfo, remove: (method: EnrolledMethod) => void): TemplateResult {
  if (!methods.length) return html`<p class="empty">Nothing is set up yet.</p>`;
  const current = defaultSignIn?.options.find(({ id }) => id === defaultSignIn.current)?.methodId;
  return html`<ul class="methods">
    ${methods.map(method => row(method, method.id === current, () => remove(method)))}
  </ul>`;
}

function row(method: EnrolledMethod, isDefault: boolean, remove: () => void): TemplateResult {
  const title = titleOf(method);
  const { detail, addedAt, expiresAt } = method;
  const details = [useOf(method), detail, addedAt && `added ${dateOf(addedAt)}`, expiresAt && `expires ${dateOf(expiresAt)}`];
  return html`<li>
    <span>
      <strong><bdi>${title}</bdi></strong> ${isDefault ? html`<span class="badge">Default</span>` : ''}
      <span class="detail">${details.filter(Boolean).join(' · ')}</span>
    </span>
    <button type="button" aria-label="Remove ${title}" @click=${remove}>Remove</button>
  </li>`;
}

function dateOf(moment: string): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium' }).format(new Date(moment));
}
