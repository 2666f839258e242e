import { html, nothing, type TemplateResult } from 'lit';
import type { SecurityInfo } from '../contract/security-info.js';
import { formatMoment } from '../locales/format-moment.js';
import type { ManageMessages } from '../locales/manage-messages.js';
import type { Messages } from '../locales/messages.js';
import type { OverviewMessages } from '../locales/overview-messages.js';
import { describeProblem, hasToWait } from '../methods/describe-problem.js';
import { problemMessage } from '../methods/problem-message.js';
import type { Said } from '../page/page-element.js';
import { loadingView } from '../page/loading-view.js';
import { isWayOf } from '../page/is-way-of.js';
import { nameFew } from '../page/name-few.js';
import { optionNamed } from '../page/option-name.js';
import { orderMethods } from '../page/order-methods.js';
import { aroundDrawn } from '../ui/around-drawn.js';
import { headingOf } from '../ui/heading.js';
import { checkIcon, icon, shieldIcon, warningIcon } from '../ui/icons.js';
import { lackOf, type Lack } from './lack-of.js';
import type { RunningOverview } from './start-overview.js';

export interface OverviewTexts {
  readonly overview: OverviewMessages;
  readonly manage: ManageMessages;
}

export interface OverviewView extends Pick<RunningOverview, 'actor'>, Said<OverviewTexts> {
  readonly level: number;
  /** What leads to the page where all of it can be changed. */
  readonly link: unknown;
}

/** How each state of the overview looks. */
export function overviewView(view: OverviewView): TemplateResult {
  const { actor, messages, texts, level, link } = view;
  const snapshot = actor.getSnapshot();
  const { info } = snapshot.context;
  return html`
    ${headingOf(level, texts.overview.heading)} ${snapshot.matches('showing') && info ? facts(view, info) : waitingOrTrouble(view)}
    ${snapshot.matches({ showing: { refreshing: 'long' } }) ? loadingView(snapshot, messages) : nothing} ${link}
  `;
}

function facts({ messages, texts }: OverviewView, info: SecurityInfo): TemplateResult {
  const { overview, manage } = texts;
  const now = Date.now();
  const waysIn = orderMethods(info.methods.filter(isWayOf('sign-in', now)));
  const isForReset = isWayOf('password-reset', now);
  const resetOnly = info.methods.filter(method => isForReset(method) && !method.usableFor.includes('sign-in')).length;
  const [names, more] = nameFew(waysIn, messages);
  const first = optionNamed(info.defaultSignIn?.current, info, messages, manage);
  const lack = lackOf(info, now);
  return html`
    <div class="ek-glance">
      <span class="ek-glance-icon" data-lacks=${lack ? 'true' : 'false'}>${icon(lack ? shieldIcon : checkIcon)}</span>
      <div class="ek-glance-text">
        <p>
          <strong part="count">${overview.count(waysIn.length)}</strong>
          ${resetOnly ? html`<span class="ek-muted">${overview.resetOnly(resetOnly)}</span>` : nothing}
        </p>
        ${names.length ? html`<p class="ek-muted" part="methods" translate="no">${overview.names(names, more)}</p>` : nothing}
        ${
          first && waysIn.length > 1
            ? html`<p class="ek-muted" part="default">
                ${aroundDrawn(value => messages.joining.labelled(manage.defaultMethod.label, value), html`<bdi part="default-value">${first}</bdi>`)}
              </p>`
            : nothing
        }
      </div>
    </div>
    ${lack ? lackView(lack, overview, messages) : nothing}
  `;
}

const lackView = (lack: Lack, texts: OverviewMessages, messages: Messages): TemplateResult =>
  html`<p class="ek-lack ek-lack-${isPressing(lack) ? 'pressing' : 'calm'}" part="missing">
    ${icon(isPressing(lack) ? warningIcon : shieldIcon)} <span>${lackText(lack, texts, messages)}</span>
  </p>`;

const isPressing = ({ type }: Lack): boolean => type !== 'second' && type !== 'review';

function lackText(lack: Lack, texts: OverviewMessages, { lang }: Messages): string {
  switch (lack.type) {
    case 'pass-only':
      return texts.passOnly(formatMoment(lang, lack.until));
    case 'asked':
      return lack.by === null ? texts.asked : texts.askedBy(formatMoment(lang, lack.by));
    case 'renewal':
      return texts.renewal(lack.count);
    default:
      return texts[lack.type];
  }
}

function waitingOrTrouble({ actor, messages, texts }: OverviewView): TemplateResult {
  const snapshot = actor.getSnapshot();
  const { problem } = snapshot.context;
  const { common } = messages;
  if (!snapshot.matches('unavailable') || !problem) return loadingView(snapshot, messages);
  const isSignedOut = problem.code === 'session-expired' || problem.code === 'step-up-required';
  const retry = (): void => actor.send({ type: 'retry' });
  return html`<div class="ek-glance-text">
    <p>${isSignedOut ? texts.overview.signedOut : texts.overview.unavailable}</p>
    ${isSignedOut ? nothing : problem.waitUntil === undefined ? html`<p class="ek-muted">${describeProblem(problem, messages)}</p>` : problemMessage(problem, messages)}
    <button class="ek-link-button" part="way" type="button" aria-disabled=${hasToWait(problem) ? 'true' : 'false'} @click=${retry}>
      ${isSignedOut ? texts.manage.session.signIn : common.tryAgain}
    </button>
  </div>`;
}
