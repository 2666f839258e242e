import { html, nothing, type TemplateResult } from 'lit';
import { formatSpan } from '../../locales/format-span.js';
import { approvedPicture } from '../../ui/illustrations/approved.js';
import { deniedPicture } from '../../ui/illustrations/denied.js';
import { enterNumberPicture } from '../../ui/illustrations/enter-number.js';
import { expiredPicture } from '../../ui/illustrations/expired.js';
import { screen, type Way } from '../../ui/screen.js';
import { backOf, type AuthenticatorView } from '../authenticator/authenticator-view.js';
import { problemMessage } from '../problem-message.js';
import type { AuthenticatorPushActor } from './authenticator-push-machine.js';

/** In ms. */
const lastCall = 61_000;

/** The test notification: about to be sent, waiting for the number, and what became of it. */
export function testScreen(
  view: AuthenticatorView,
  actor: AuthenticatorPushActor,
  number: string,
  codes: Way | undefined,
  late: unknown,
): TemplateResult {
  const snapshot = actor.getSnapshot();
  const { texts, messages, level } = view;

  if (snapshot.matches('connected') || snapshot.matches('sendingTest')) {
    const busy = snapshot.matches('sendingTest');
    return screen({
      heading: texts.connectedHeading,
      level,
      picture: enterNumberPicture,
      body: html`<p>${texts.connectedBody(snapshot.context.device)}</p>
        ${late}`,
      ways: [codes],
      primary: { text: busy ? texts.sending : texts.sendTest, act: view.next, busy },
      secondary: backOf(view),
    });
  }
  if (snapshot.matches({ testing: { answer: 'waiting' } })) return waitingScreen(view, actor, number, codes);
  if (snapshot.matches('testing')) return answeredScreen(view, actor, codes);
  return screen({
    heading: texts.approved,
    level,
    picture: approvedPicture,
    body: html`<p><span class="ek-spinner" aria-hidden="true"></span> ${texts.finishing}</p>
      ${late}`,
    primary: { text: messages.common.loading, act: () => undefined, busy: true },
  });
}

function waitingScreen(view: AuthenticatorView, actor: AuthenticatorPushActor, number: string, codes: Way | undefined): TemplateResult {
  const { texts, messages, level, appName } = view;
  const { testExpiresAt } = actor.getSnapshot().context;
  const timeLeft = (left: number): string => texts.testTimeLeft(formatSpan(messages.lang, left));
  return screen({
    heading: texts.testHeading,
    level,
    body: html`<p>${texts.testBody(appName)}</p>
      <enrollkit-number-match class="ek-wide" .number=${number} .label=${texts.numberLabel}></enrollkit-number-match>
      <span class="ek-hidden" data-say>${texts.numberSaid(number)}</span>
      <p class="ek-muted">
        <enrollkit-countdown .deadline=${testExpiresAt} .format=${timeLeft} .announce=${soonOver(timeLeft)}></enrollkit-countdown>
        ${texts.notYours}
      </p>
      ${resendLine(view, actor)}`,
    ways: [codes],
    secondary: backOf(view),
  });
}

/** The button keeps its name while it waits, so that it is not read again every second; the time is a text beside it. */
function resendLine({ texts, messages }: AuthenticatorView, actor: AuthenticatorPushActor): TemplateResult {
  const snapshot = actor.getSnapshot();
  const cooling = snapshot.matches({ testing: { resend: 'cooling' } });
  const format = (left: number): string => texts.resendIn(formatSpan(messages.lang, left));
  return html`<div class="ek-resend" part="resend">
    <span>${texts.noNotification}</span>
    <button
      class="ek-link-button"
      type="button"
      aria-disabled=${cooling ? 'true' : nothing}
      @click=${() => actor.send({ type: 'resend.wanted' })}
    >
      ${texts.resend}
    </button>
    ${
      cooling
        ? html`<span class="ek-muted"
            ><enrollkit-countdown
              .deadline=${snapshot.context.resendAt}
              .format=${format}
              .announce=${whenOver(texts.resendReady)}
            ></enrollkit-countdown
          ></span>`
        : nothing
    }
  </div>`;
}

/** Said when the wait is over. */
const whenOver =
  (text: string) =>
  (left: number): string | undefined =>
    left > 0 ? undefined : text;

/** The time that is left is said when little of it is; how it starts and ends is read on the screen. */
const soonOver =
  (timeLeft: (left: number) => string) =>
  (left: number): string | undefined =>
    left > 0 && left <= lastCall ? timeLeft(left) : undefined;

function answeredScreen(view: AuthenticatorView, actor: AuthenticatorPushActor, codes: Way | undefined): TemplateResult {
  const { texts, messages, level, appName } = view;
  const snapshot = actor.getSnapshot();
  const resend = (): void => actor.send({ type: 'resend.wanted' });
  const says = (heading: string, body: string, picture: TemplateResult): TemplateResult =>
    screen({
      heading,
      level,
      picture,
      body: html`<p>${body}</p>
        ${coolingLine(view, actor)}`,
      ways: [codes, view.another],
      primary: { text: texts.resend, act: resend, disabled: snapshot.matches({ testing: { resend: 'cooling' } }) },
      secondary: backOf(view),
    });

  if (snapshot.matches({ testing: { answer: 'denied' } })) return says(texts.deniedHeading, texts.deniedBody, deniedPicture);
  if (snapshot.matches({ testing: { answer: 'expired' } })) return says(texts.testExpiredHeading, texts.testExpiredBody, expiredPicture);
  if (snapshot.matches({ testing: { answer: 'superseded' } })) return says(texts.supersededHeading, texts.supersededBody, expiredPicture);
  if (snapshot.matches({ testing: { answer: 'unreachable' } }))
    return says(texts.unreachableHeading, texts.unreachableBody(appName), deniedPicture);
  return screen({
    heading: texts.outOfTouchHeading,
    level,
    body: problemMessage(snapshot.context.problem, messages),
    ways: [codes],
    primary: { text: messages.common.tryAgain, act: () => actor.send({ type: 'retry' }) },
    secondary: backOf(view),
  });
}

function coolingLine({ texts, messages }: AuthenticatorView, actor: AuthenticatorPushActor): TemplateResult | typeof nothing {
  const snapshot = actor.getSnapshot();
  if (!snapshot.matches({ testing: { resend: 'cooling' } })) return nothing;
  const format = (left: number): string => texts.resendIn(formatSpan(messages.lang, left));
  return html`<p class="ek-muted">
    <enrollkit-countdown
      .deadline=${snapshot.context.resendAt}
      .format=${format}
      .announce=${whenOver(texts.resendReady)}
    ></enrollkit-countdown>
  </p>`;
}
