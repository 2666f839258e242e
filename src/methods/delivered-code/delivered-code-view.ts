import { html, type TemplateResult } from 'lit';
import { expiredPicture } from '../../ui/illustrations/expired.js';
import { screen } from '../../ui/screen.js';
import { waitLine } from '../another-line.js';
import { isPast } from '../deadline.js';
import { lateMessage } from '../late-message.js';
import { lockedScreen } from '../locked-screen.js';
import { backOf, methodScreen } from '../method-screen.js';
import type { MethodView } from '../method.js';
import { troubleScreen } from '../trouble-screen.js';
import { codeScreen, waitOf } from './code-screen.js';
import type { DeliveredCodeActor } from './delivered-code-machine.js';
import type { DeliverySurroundings, DeliveryTexts, DeliveryView } from './delivery-view.js';
import { addressScreen, givenScreen, numberScreen } from './destination-screen.js';
import { waiting } from '../../ui/waiting.js';

/** How each state looks. */
export function deliveredCodeView(
  methodView: MethodView<DeliveryTexts>,
  { hasOthers, ...surroundings }: DeliverySurroundings,
): TemplateResult {
  const actor = methodView.actor as DeliveredCodeActor;
  const snapshot = actor.getSnapshot();
  const {
    texts: { delivered: texts, phone },
    messages,
  } = methodView;
  const late = lateMessage(snapshot, messages);
  const view: DeliveryView = { ...methodScreen(methodView, hasOthers), ...surroundings, texts, phone, actor, snapshot, late };

  if (snapshot.matches('resuming')) return resumingScreen(view);
  if (snapshot.matches('lockedOut')) return lockedScreen(view, texts, snapshot.context.lockedUntil);
  if (snapshot.matches('expired')) return expiredScreen(view);
  if (snapshot.matches('outcomeUnknown'))
    return troubleScreen(view, {
      heading: texts.outcomeUnknownHeading,
      body: texts.outcomeUnknownBody,
      retryText: texts.checkAgain,
      retry: () => actor.send({ type: 'retry' }),
    });
  if (isAtDestination(view)) return whereTo(view);
  return codeScreen(view);
}

const isAtDestination = ({ snapshot }: DeliveryView): boolean =>
  (['starting', 'choosingDestination', 'usingGiven', 'enteringDestination', 'sending'] as const).some(state => snapshot.matches(state));

function whereTo(view: DeliveryView): TemplateResult {
  const { snapshot, kind } = view;
  const isGiven = snapshot.matches('usingGiven') || (snapshot.matches('sending') && snapshot.context.sendsTo === 'given');
  if (isGiven) return givenScreen(view);
  return kind === 'email' ? addressScreen(view) : numberScreen(view);
}

function resumingScreen(view: DeliveryView): TemplateResult {
  const { texts, messages, level, late } = view;
  return screen({
    heading: texts.steps.code,
    level,
    body: html`${waiting(messages.common.loading)} ${late}`,
    secondary: backOf(view),
  });
}

function expiredScreen(view: DeliveryView): TemplateResult {
  const { actor, snapshot, texts, level } = view;
  const isTooEarly = !isPast(snapshot.context.resendAt);
  return screen({
    heading: texts.expiredHeading,
    level,
    picture: expiredPicture,
    body: html`<p>${texts.expiredBody}</p>
      ${waitLine(isTooEarly ? waitOf(view) : null)}`,
    ways: [view.another],
    primary: { text: texts.newCode, act: () => actor.send({ type: 'retry' }), disabled: isTooEarly },
    secondary: backOf(view),
  });
}
