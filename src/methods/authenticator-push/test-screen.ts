import { html, type TemplateResult } from 'lit';
import { formatSpan } from '../../locales/format-span.js';
import { approvedPicture } from '../../ui/illustrations/approved.js';
import { deniedPicture } from '../../ui/illustrations/denied.js';
import { enterNumberPicture } from '../../ui/illustrations/enter-number.js';
import { expiredPicture } from '../../ui/illustrations/expired.js';
import { screen, type Way } from '../../ui/screen.js';
import { anotherLine, waitLine, type Wait } from '../another-line.js';
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
  const { texts, level } = view;

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
    body: late,
    primary: { text: texts.finishing, act: () => undefined, busy: true },
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
      ${anotherLine({
        question: texts.noNotification,
        text: texts.resend,
        act: () => actor.send({ type: 'resend.wanted' }),
        wait: waitOf(view, actor),
      })}`,
    ways: [codes],
    secondary: backOf(view),
  });
}

/** The time that is left is said when little of it is; how it starts and ends is read on the screen. */
const soonOver =
  (timeLeft: (left: number) => string) =>
  (left: number): string | undefined =>
    left > 0 && left <= lastCall ? timeLeft(left) : undefined;

function answeredScreen(view: AuthenticatorView, actor: AuthenticatorPushActor, codes: Way | undefined): TemplateResult {
  const { texts, messages, level, appName } = view;
  const snapshot = actor.getSnapshot();
  const resend = (): void => actor.send({ type: 'resend.wanted' });
  const wait = waitOf(view, actor);
  const says = (heading: string, body: string, picture: TemplateResult): TemplateResult =>
    screen({
      heading,
      level,
      picture,
      body: html`<p>${body}</p>
        ${waitLine(wait)}`,
      ways: [codes, view.another],
      primary: { text: texts.resend, act: resend, disabled: wait !== null },
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
    ways: [codes, view.another],
    primary: { text: messages.common.tryAgain, act: () => actor.send({ type: 'retry' }) },
    secondary: backOf(view),
  });
}

/** Until when it is too early for another. */
function waitOf({ texts, messages }: AuthenticatorView, actor: AuthenticatorPushActor): Wait | null {
  const snapshot = actor.getSnapshot();
  if (!snapshot.matches({ testing: { resend: 'cooling' } })) return null;
  return { until: snapshot.context.resendAt, lang: messages.lang, text: texts.resendIn, over: texts.resendReady };
}
