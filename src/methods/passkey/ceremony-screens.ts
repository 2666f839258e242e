import { html, type TemplateResult } from 'lit';
import { screen } from '../../ui/screen.js';
import { lateMessage } from '../late-message.js';
import { backOf } from '../method-screen.js';
import { pictureOf } from './offer-screens.js';
import type { PasskeyView } from './passkey-view.js';
import { waiting } from '../../ui/waiting.js';

/** Beside the browser's dialog, which may lie over it: what to do there, and a way back where none is to be seen. */
export function creatingScreen(view: PasskeyView): TemplateResult {
  const { texts, words, level } = view;
  return screen({
    heading: words.creatingHeading,
    level,
    picture: pictureOf(view),
    body: html`<p>${words.creatingBody}</p>
      <p class="ek-muted">${texts.noWindow}</p>`,
    secondary: backOf(view),
  });
}

/** Nothing is left to do for the person. */
export function verifyingScreen(view: PasskeyView): TemplateResult {
  const { snapshot, messages, texts, words, level } = view;
  const waitsFor = snapshot.matches('checkingOutcome') ? messages.joining.sentence(texts.checkingOutcome) : words.verifying;
  return screen({
    heading: texts.verifyingHeading,
    level,
    picture: pictureOf(view),
    body: html`${waiting(waitsFor)} ${lateMessage(snapshot, messages)}`,
  });
}
