import { html, nothing } from 'lit';
import type { EnrolledMethod, RemovalRefusal, SecurityInfo } from '../contract/security-info.js';
import { nameOfMethod } from '../methods/name-of-method.js';
import { message } from '../ui/message.js';
import { cancelButton, confirmation, type ChangeView, type DialogParts } from './change-dialog.js';
import { isWayOf } from '../page/is-way-of.js';
import { nameFew } from '../page/name-few.js';
import { optionNamed } from '../page/option-name.js';
import { orderMethods } from '../page/order-methods.js';

/** Says what goes and what stays, since it cannot be undone; or why it cannot go, and how it could. */
export function removalDialog(view: ChangeView, method: EnrolledMethod): DialogParts {
  const { actor, snapshot, adapter, messages, texts } = view;
  const { refusal, info } = snapshot.context;
  const name = nameOfMethod(method, messages);
  if (snapshot.matches('refused') && refusal) return refusedDialog(view, name, refusal);

  const { removal, report } = texts;
  return confirmation(view, {
    heading: removal.heading(name),
    body: html`${method.detail ? html`<p class="ek-muted"><bdi translate="no">${method.detail}</bdi></p>` : nothing}
      ${remaining(view, method, info)} ${successor(view, method, info)}
      <p>${removal.permanent}</p>`,
    confirm: removal.confirm,
    confirming: removal.removing,
    danger: true,
    way: adapter.reportUnexpected && { text: report.open, act: () => actor.send({ type: 'report.wanted' }) },
  });
}

function remaining({ messages, texts: { removal } }: ChangeView, method: EnrolledMethod, info: SecurityInfo): unknown {
  // Of no use for signing in, and no loss.
  if (!method.usableFor.includes('sign-in')) return nothing;
  const isWayIn = isWayOf('sign-in', Date.now());
  const others = orderMethods(info.methods).filter(other => other.id !== method.id && isWayIn(other));
  if (others.length === 0) return message('warning', removal.nothingRemains);
  return html`<p>${removal.remains(...nameFew(others, messages))}</p>`;
}

function successor({ messages, texts }: ChangeView, method: EnrolledMethod, info: SecurityInfo): unknown {
  const { current, options = [], successor: next } = info.defaultSignIn ?? {};
  const isDefault = options.some(({ id, methodId }) => id === current && methodId === method.id);
  const hasOthers = options.some(({ methodId }) => methodId !== method.id);
  return isDefault && hasOthers ? html`<p>${texts.removal.wasDefault(optionNamed(next, info, messages, texts))}</p>` : nothing;
}

function refusedDialog(view: ChangeView, name: string, refusal: RemovalRefusal): DialogParts {
  const { actor, adapter, snapshot, messages, texts } = view;
  const { removal } = texts;
  const { defaultSignIn } = snapshot.context.info;
  const canChangeDefault = refusal === 'is-default' && adapter.setDefault && defaultSignIn?.changeable && defaultSignIn.options.length > 1;
  const replace = (): void => actor.send({ type: 'replacement.wanted' });
  const change = (): void => actor.send({ type: 'default.wanted' });
  return {
    heading: removal.refusedHeading(name),
    content: html`<p>${removal.refused[refusal]}</p>
      ${
        canChangeDefault
          ? html`<button class="ek-link-button" part="way" type="button" @click=${change}>${removal.changeDefault}</button>`
          : nothing
      }`,
    actions: html`<button class="ek-button ek-button-primary" part="primary" type="button" @click=${replace}>${removal.replace}</button>
      ${cancelButton(view, messages.common.close)}`,
  };
}
