import { html, type TemplateResult } from 'lit';
import type { StepUpRequest } from '../contract/adapter.js';
import type { Messages } from '../locales/messages.js';
import { screen } from '../ui/screen.js';

/** Stands in for the screen while the host has the person prove who they are. */
export function stepUpView({ reason }: StepUpRequest, { common }: Messages, level: number, cancel: () => void): TemplateResult {
  const signedOut = reason === 'session-expired';
  return screen({
    heading: signedOut ? common.signInAgainHeading : common.stepUpHeading,
    level,
    body: html`<p>${signedOut ? common.signInAgainBody : common.stepUpBody}</p>`,
    secondary: { text: common.cancel, act: cancel },
  });
}
