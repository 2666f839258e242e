import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/icons.js';
import { timeOverPicture } from '../../ui/illustrations/time-over.js';
import { passkeyPicture } from '../../ui/illustrations/passkey.js';
import { touchKeyPicture } from '../../ui/illustrations/touch-key.js';
import { fingerprintIcon, lockIcon, windowIcon } from '../../ui/later-icons.js';
import { message } from '../../ui/message.js';
import { richText } from '../../ui/rich-text.js';
import { screen, type Way } from '../../ui/screen.js';
import { lateMessage } from '../late-message.js';
import { backOf } from '../method-screen.js';
import type { PasskeyView } from './passkey-view.js';

export const pictureOf = ({ kind }: PasskeyView): TemplateResult => (kind === 'passkey' ? passkeyPicture : touchKeyPicture);

/**
 * What it is and what happens next, before the browser's own dialog. The same for a key with USB and one with NFC: the dialog takes
 * either, so that asking which would decide nothing.
 */
export function explainScreen(view: PasskeyView): TemplateResult {
  const { snapshot, messages, texts, words, level, another } = view;
  return screen({
    heading: words.heading,
    level,
    picture: pictureOf(view),
    body: html`<p>${words.intro}</p>
      ${view.kind === 'passkey' ? promises(words.points) : tasks(words.points)}
      ${snapshot.context.lacksKeeper ? message('info', texts.noKeeper) : nothing} ${lateMessage(snapshot, messages)}`,
    ways: [another],
    primary: press(view, words.start),
    secondary: backOf(view),
  });
}

const marks = [fingerprintIcon, lockIcon, windowIcon].map(strokes => icon(strokes));

const promises = (points: readonly string[]): TemplateResult =>
  html`<ul class="ek-points">
    ${points.map((point, index) => html`<li>${marks[index]}<span>${richText(point)}</span></li>`)}
  </ul>`;

/** One after the other. */
const tasks = (points: readonly string[]): TemplateResult =>
  html`<ol class="ek-points ek-points-counted">
    ${points.map(point => html`<li><span>${richText(point)}</span></li>`)}
  </ol>`;

/** Nothing came of it, and nothing is lost by that: no error, and another try in the place where the first was. */
export function againScreen(view: PasskeyView): TemplateResult | null {
  const { snapshot, messages, level, another } = view;
  const said = saidOf(view);
  if (!said) return null;
  return screen({
    heading: said.heading,
    level,
    picture: said.picture ?? pictureOf(view),
    body: html`<p>${said.body}</p>
      ${said.note ? message('info', said.note) : nothing} ${lateMessage(snapshot, messages)}`,
    ways: [another],
    primary: press(view, messages.common.tryAgain),
    secondary: backOf(view),
  });
}

interface Said {
  readonly heading: string;
  readonly body: string;
  readonly note?: string | false;
  readonly picture?: TemplateResult;
}

function saidOf({ snapshot, texts, words }: PasskeyView): Said | null {
  if (snapshot.matches('notCompleted')) return { heading: words.notCompletedHeading, body: texts.notCompletedBody };
  if (snapshot.matches('pendingElsewhere')) return { heading: texts.pendingElsewhereHeading, body: texts.pendingElsewhereBody };
  if (!snapshot.matches('expired')) return null;
  // The server has let go of it after the authenticator had made something.
  const note = snapshot.context.problem !== null && words.leftOver;
  return { heading: texts.expiredHeading, body: texts.expiredBody, note, picture: timeOverPicture };
}

/** The button that asks the browser, once it is known what to ask. */
function press({ snapshot, texts, create }: PasskeyView, text: string): Way {
  return snapshot.hasTag('busy') ? { text: texts.preparing, act: create, busy: true } : { text, act: create };
}
