import { html, nothing, type TemplateResult } from 'lit';
import { approvedPicture } from '../../ui/illustrations/approved.js';
import { deniedPicture } from '../../ui/illustrations/denied.js';
import { expiredPicture } from '../../ui/illustrations/expired.js';
import { ringingPicture } from '../../ui/illustrations/ringing.js';
import { message } from '../../ui/message.js';
import { screen, type Way } from '../../ui/screen.js';
import { anotherLine, waitLine, type Wait } from '../another-line.js';
import { backOf } from '../method-screen.js';
import { troubleScreen } from '../trouble-screen.js';
import type { CallView } from './call-view.js';

/** How a call goes, and what became of it. */
export function callScreen(view: CallView): TemplateResult {
  const { snapshot, texts, messages } = view;
  const { problem } = snapshot.context;
  const retry = (): void => view.actor.send({ type: 'retry' });

  if (snapshot.matches('uncalled')) {
    const told = problem?.code === 'delivery-failed' && texts.notPlaced;
    return troubleScreen(view, { heading: texts.uncalledHeading, problem, told, retry });
  }
  if (snapshot.matches('unconfirmed'))
    return troubleScreen(view, { heading: texts.unconfirmedHeading, problem, retry, canGoBack: snapshot.can({ type: 'back' }) });
  if (snapshot.matches({ inCall: { line: 'outOfTouch' } }))
    return troubleScreen(view, { heading: texts.outOfTouchHeading, problem, retry, ways: [changeNumber(view)] });
  if (snapshot.matches({ inCall: { line: 'open' } })) return openScreen(view);
  if (snapshot.matches({ inCall: { line: 'unanswered' } }))
    return endedScreen(view, texts.unansweredHeading, texts.unansweredBody, expiredPicture);
  if (snapshot.matches({ inCall: { line: 'engaged' } })) return endedScreen(view, texts.engagedHeading, texts.engagedBody, deniedPicture);
  if (snapshot.matches({ inCall: { line: 'declined' } }))
    return endedScreen(view, texts.declinedHeading, texts.declinedBody, deniedPicture);
  if (snapshot.matches({ inCall: { line: 'notPutThrough' } }))
    return endedScreen(view, texts.notPutThroughHeading, texts.notPutThroughBody, deniedPicture);
  if (snapshot.matches({ inCall: { line: 'superseded' } }))
    return endedScreen(view, texts.supersededHeading, texts.supersededBody, expiredPicture);
  if (snapshot.matches('callingAgain'))
    return screen({
      heading: texts.callingAgainHeading,
      level: view.level,
      picture: ringingPicture,
      body: view.late,
      primary: { text: texts.placing, act: () => undefined, busy: true },
      secondary: backOf(view),
    });
  return screen({
    heading: texts.confirmedHeading,
    level: view.level,
    picture: approvedPicture,
    body: html`${snapshot.matches('checkingOutcome') ? message('info', messages.joining.sentence(texts.checkingOutcome)) : nothing}
    ${view.late}`,
    primary: { text: texts.finishing, act: () => undefined, busy: true },
  });
}

/** It rings, or somebody took the call. */
function openScreen(view: CallView): TemplateResult {
  const { actor, snapshot, texts, level, secrets } = view;
  const isAnswered = snapshot.matches({ inCall: { line: { open: 'answered' } } });
  return screen({
    heading: isAnswered ? texts.answeredHeading : texts.ringingHeading,
    level,
    picture: isAnswered ? undefined : ringingPicture,
    body: html`<p data-say>${isAnswered ? texts.answeredBody : texts.ringingBody(secrets.get('calling') ?? '')}</p>
      <p class="ek-press ek-wide" part="key" ?data-now=${isAnswered}>
        <span>${isAnswered ? texts.pressNow : texts.thenPress}</span>
        <kbd class="ek-key"><span aria-hidden="true">#</span><span class="ek-hidden">${texts.keyName}</span></kbd>
      </p>
      ${anotherLine({
        question: !isAnswered && texts.noCall,
        text: texts.callAgain,
        act: () => actor.send({ type: 'call-again.wanted' }),
        wait: waitOf(view),
      })}`,
    ways: [changeNumber(view), view.another],
    secondary: backOf(view),
  });
}

function endedScreen(view: CallView, heading: string, body: string, picture: TemplateResult): TemplateResult {
  const { actor, texts, level } = view;
  const wait = waitOf(view);
  return screen({
    heading,
    level,
    picture,
    body: html`<p data-say>${body}</p>
      ${waitLine(wait)}`,
    ways: [changeNumber(view), view.another],
    primary: { text: texts.callAgain, act: () => actor.send({ type: 'call-again.wanted' }), disabled: wait !== null },
    secondary: backOf(view),
  });
}

/** Where another may be called. */
const changeNumber = ({ actor, snapshot, texts }: CallView): Way | false =>
  snapshot.context.given !== 'fixed' && { text: texts.changeNumber, act: () => actor.send({ type: 'other-number.wanted' }) };

/** Until when it is too early for another call. */
function waitOf({ snapshot, messages, texts }: CallView): Wait | null {
  if (!snapshot.matches({ inCall: { again: 'cooling' } })) return null;
  return { until: snapshot.context.againAt, lang: messages.lang, text: texts.callAgainIn, over: texts.callAgainReady };
}
