import { html, nothing, type TemplateResult } from 'lit';
import type { DeliveryChannel } from '../../contract/delivered-code.js';
import { formatSpan } from '../../locales/format-span.js';
import { message } from '../../ui/message.js';
import { screen } from '../../ui/screen.js';
import { anotherLine, type Wait } from '../another-line.js';
import { codeEntry, codeError, isOfCode, submitCode } from '../code-entry.js';
import { describeProblem } from '../describe-problem.js';
import { backOf } from '../method-screen.js';
import { problemMessage } from '../problem-message.js';
import type { DeliveryView } from './delivery-view.js';

/** Says where the code was sent, and asks for it. */
export function codeScreen(view: DeliveryView): TemplateResult {
  const { actor, snapshot, texts, messages, level, secrets, late } = view;
  const { channel, codeFlaw, digits, problem } = snapshot.context;
  const entry = { texts, messages, digits };
  const busy = snapshot.hasTag('busy');
  const resending = snapshot.matches('resendingCode');
  const received = snapshot.matches({ awaitingCode: { message: 'heard' } }) ? (secrets.get('received') ?? '') : '';

  return screen({
    heading: texts.codeHeadings[channel],
    level,
    body: html`${sentLine(view)} ${noteOf(view)}
    ${codeEntry({
      ...entry,
      error: codeError(codeFlaw, problem, entry),
      readonly: busy && !resending,
      offered: received,
    })}
    ${received ? html`<span class="ek-hidden" data-say>${texts.received}</span>` : nothing} ${validity(view)}
    ${snapshot.matches('checkingOutcome') ? message('info', messages.joining.sentence(texts.checkingOutcome)) : nothing} ${late}
    ${notReceived(view)}`,
    ways: [view.another],
    primary: { text: resending ? texts.resending : busy ? texts.checking : texts.check, act: submitCode(actor, secrets, digits), busy },
    secondary: backOf(view),
  });
}

function sentLine({ actor, snapshot, texts, kind, secrets }: DeliveryView): TemplateResult {
  const { channel, given } = snapshot.context;
  const change = (): void => actor.send({ type: 'other-destination.wanted' });
  // A number stays in one piece.
  const sentTo = (secrets.get('sentTo') ?? '').replaceAll(' ', '\u00a0');
  return html`<div class="ek-sent" part="sent-to">
    <p>${texts.sentTo[channel](sentTo)}</p>
    ${
      given === 'fixed'
        ? nothing
        : html`<button class="ek-link-button" part="change" type="button" @click=${change}>
            ${kind === 'email' ? texts.changeAddress : texts.changeNumber}
          </button>`
    }
  </div>`;
}

/** What came of asking for another code, and what no other code would help. */
function noteOf({ snapshot, texts, messages }: DeliveryView): TemplateResult | typeof nothing {
  const { isResent, problem } = snapshot.context;
  if (isResent) return message('success', texts.resent);
  if (snapshot.matches('checkingOutcome') || !problem || isOfCode(problem)) return nothing;
  // How long to wait stands beside the button.
  const isBare = problem.code === 'rate-limited' || problem.code === 'aborted';
  return isBare ? message('danger', describeProblem(problem, messages)) : problemMessage(problem, messages);
}

function validity({ snapshot, texts, messages: { lang } }: DeliveryView): TemplateResult | typeof nothing {
  const { expiresAt } = snapshot.context;
  if (!Number.isFinite(expiresAt)) return nothing;
  const format = (left: number): string => texts.validFor(formatSpan(lang, left));
  return html`<p class="ek-muted"><enrollkit-countdown .deadline=${expiresAt} .format=${format}></enrollkit-countdown></p>`;
}

/** What to do when nothing comes. */
function notReceived(view: DeliveryView): TemplateResult {
  const { actor, snapshot, texts, kind } = view;
  const { channel, otherChannels } = snapshot.context;
  const wait = snapshot.matches({ awaitingCode: { resend: 'cooling' } }) ? waitOf(view) : null;
  const instead = (other: DeliveryChannel): TemplateResult =>
    html`<li>
      <button
        class="ek-link-button"
        part="instead"
        type="button"
        aria-disabled=${wait ? 'true' : nothing}
        @click=${() => actor.send({ type: 'resend.wanted', channel: other })}
      >
        ${texts.instead[other]}
      </button>
    </li>`;
  return html`<div class="ek-not-received ek-wide" part="not-received">
    ${anotherLine({
      question: texts.notReceived[channel],
      text: texts.resend[channel],
      act: () => actor.send({ type: 'resend.wanted' }),
      wait,
    })}
    ${
      otherChannels.length
        ? html`<ul class="ek-ways">
            ${otherChannels.map(instead)}
          </ul>`
        : nothing
    }
    <p class="ek-muted">${kind === 'email' ? texts.helpEmail : texts.helpPhone}</p>
  </div>`;
}

/** Until when it is too early for another code. */
export function waitOf({ snapshot, texts, messages: { lang } }: DeliveryView): Wait {
  return { until: snapshot.context.resendAt, lang, text: texts.resendIn, over: texts.resendReady };
}
