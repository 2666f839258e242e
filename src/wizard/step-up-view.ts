import { html, type TemplateResult } from 'lit';
import type { StepUpRequest } from '../contract/adapter.js';
import type { LaterMessages } from '../locales/later-messages.js';
import type { Language } from '../locales/messages.js';
import { screen } from '../ui/screen.js';

/** Stands in for the screen while the host has the person prove who they are. */
export function stepUpView(
  { reason }: StepUpRequest,
  texts: LaterMessages,
  { common }: Language,
  level: number,
  cancel: () => void,
): TemplateResult {
  const signedOut = reason === 'session-expired';
  return screen({
    heading: signedOut ? texts.signInAgainHeading : texts.stepUpHeading,
    level,
    body: html`<p>${signedOut ? texts.signInAgainBody : texts.stepUpBody}</p>`,
    secondary: { text: common.cancel, act: cancel },
  });
}
