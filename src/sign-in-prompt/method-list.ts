import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SecurityInfo } from '../contract/security-info.js';
import { optionNamed } from '../page/option-name.js';
import { orderMethods } from '../page/order-methods.js';
import { rowOf } from '../security-info/row-of.js';
import type { PromptView } from './prompt-view.js';

/** Everything that is on the account, to be read, and what the person is asked for first. */
export function methodList({ adapter, messages, texts, level }: PromptView, info: SecurityInfo): TemplateResult {
  const { manage, prompt } = texts;
  if (info.methods.length === 0) return html`<p class="ek-muted">${prompt.reviewEmpty}</p>`;
  const setting = { info: { ...info, readOnly: true }, adapter, messages, texts: manage, level: Math.min(level + 1, 6) };
  const first = optionNamed(info.defaultSignIn?.current, info, messages, manage);
  return html`
    <ul class="ek-methods ek-wide" part="methods" aria-label=${prompt.listLabel}>
      ${repeat(
        orderMethods(info.methods),
        ({ id }) => id,
        method => html`<li part="method"><enrollkit-method-row .row=${rowOf(method, setting)}></enrollkit-method-row></li>`,
      )}
    </ul>
    ${
      first
        ? html`<p class="ek-default-text ek-wide" part="default">
            <span class="ek-muted">${manage.defaultMethod.label}</span> <strong part="default-value">${first}</strong>
          </p>`
        : nothing
    }
  `;
}
