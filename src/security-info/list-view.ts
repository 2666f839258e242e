import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EnrollmentAdapter } from '../contract/adapter.js';
import type { MethodId, SecurityInfo } from '../contract/security-info.js';
import type { LaterMessages } from '../locales/later-messages.js';
import type { ManageMessages } from '../locales/manage-messages.js';
import type { Messages } from '../locales/messages.js';
import { hasToWait } from '../methods/describe-problem.js';
import { problemText } from '../methods/problem-message.js';
import { bitByBit } from '../ui/bit-by-bit.js';
import { headingOf } from '../ui/heading.js';
import { message } from '../ui/message.js';
import { banners } from './banners.js';
import type { RowAction } from './method-row.js';
import { noticeView } from './notice-view.js';
import { loadingView } from '../page/loading-view.js';
import { optionNamed } from '../page/option-name.js';
import { orderMethods } from '../page/order-methods.js';
import { rowOf } from './row-of.js';
import type { SecurityInfoActor } from './security-info-machine.js';
import type { SessionActor } from './session-machine.js';

export interface ListView {
  readonly actor: SecurityInfoActor;
  readonly session: SessionActor;
  readonly isOnline: boolean;
  readonly adapter: EnrollmentAdapter;
  readonly messages: Messages;
  readonly laterTexts: LaterMessages;
  readonly texts: ManageMessages;
  readonly level: number;
  /** Stays the same, so that rows are not drawn again for it. */
  readonly act: (action: RowAction, id: MethodId) => void;
}

/** The page: what the person signs in with, and what they can do about it. */
export function listView(view: ListView, info: SecurityInfo): TemplateResult {
  const { actor, messages, laterTexts, texts, level } = view;
  const { notice } = actor.getSnapshot().context;
  const setting = { info, adapter: view.adapter, messages, texts, level: Math.min(level + 1, 6) };
  return html`
    <div class="ek-page-head">
      ${headingOf(level, texts.heading)}
      <p class="ek-muted">${texts.intro(info.account)}</p>
    </div>
    ${banners({
      ...view,
      info,
      canExtend: view.adapter.extendSession !== undefined,
      signIn: () => actor.send({ type: 'page.returned' }),
    })}
    ${notice ? noticeView(notice, { info, messages, laterTexts, texts }) : nothing} ${freshnessView(view)} ${defaultView(view, info)}
    ${
      info.methods.length
        ? html`<ul class="ek-methods" part="methods" aria-label=${texts.listLabel}>
            ${bitByBit(orderMethods(info.methods), methods =>
              repeat(
                methods,
                method => method.id,
                method =>
                  html`<li part="method">
                    <enrollkit-method-row .row=${rowOf(method, setting)} .act=${view.act}></enrollkit-method-row>
                  </li>`,
              ),
            )}
          </ul>`
        : emptyView(texts, canAdd(info))
    }
    ${info.readOnly ? nothing : actionsView(view, info)}
  `;
}

const canAdd = ({ offers, readOnly }: SecurityInfo): boolean => offers.length > 0 && !readOnly;

const emptyView = ({ emptyHeading, emptyBody }: ManageMessages, isToFill: boolean): TemplateResult =>
  html`<div class="ek-empty" part="empty">
    <p><strong>${emptyHeading}</strong></p>
    ${isToFill ? html`<p class="ek-muted">${emptyBody}</p>` : nothing}
  </div>`;

/** Whether what is listed is what there is. */
function freshnessView({ actor, messages, texts }: ListView): TemplateResult | typeof nothing {
  const snapshot = actor.getSnapshot();
  // That it is read again need not be known, unless it takes long.
  if (snapshot.matches({ listing: { refreshing: 'long' } })) return loadingView(snapshot, messages);
  if (!snapshot.matches({ listing: 'stale' })) return nothing;
  const { problem } = snapshot.context;
  const retry = (): void => actor.send({ type: 'retry' });
  return message(
    'warning',
    html`<p>${texts.stale}</p>
      <p>${problemText(problem, messages)}</p>
      <button class="ek-link-button" part="way" type="button" aria-disabled=${hasToWait(problem) ? 'true' : 'false'} @click=${retry}>
        ${messages.common.tryAgain}
      </button>`,
  );
}

function defaultView({ actor, adapter, messages, texts }: ListView, info: SecurityInfo): TemplateResult | typeof nothing {
  const { defaultSignIn, readOnly } = info;
  const { defaultMethod } = texts;
  if (!defaultSignIn || defaultSignIn.options.length === 0) return nothing;
  const canChange = !readOnly && defaultSignIn.changeable && adapter.setDefault && defaultSignIn.options.length > 1;
  const change = (): void => actor.send({ type: 'change.wanted', change: 'default' });
  return html`<div class="ek-default" part="default">
    <p class="ek-default-text">
      <span class="ek-muted">${defaultMethod.label}</span>
      <strong part="default-value">${optionNamed(defaultSignIn.current, info, messages, texts) ?? defaultMethod.none}</strong>
      ${defaultSignIn.changeable ? nothing : html`<span class="ek-muted">${defaultMethod.computed}</span>`}
    </p>
    ${
      canChange
        ? html`<button class="ek-link-button" part="default-change" type="button" @click=${change}>
            <span>${defaultMethod.change}<span class="ek-hidden"> ${defaultMethod.label}</span></span>
          </button>`
        : nothing
    }
  </div>`;
}

function actionsView({ actor, adapter, texts }: ListView, info: SecurityInfo): TemplateResult {
  const add = (): void => actor.send({ type: 'addition.wanted' });
  const signOut = (): void => actor.send({ type: 'change.wanted', change: 'sign-out' });
  return html`<div class="ek-actions" part="actions">
    ${canAdd(info) ? html`<button class="ek-button ek-button-primary" part="add" type="button" @click=${add}>${texts.add}</button>` : nothing}
    ${
      adapter.signOutOtherSessions
        ? html`<button class="ek-link-button" part="sign-out" type="button" @click=${signOut}>${texts.signOut.open}</button>`
        : nothing
    }
  </div>`;
}
