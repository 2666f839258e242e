import { html, type TemplateResult } from 'lit';
import { formatSpan } from '../locales/format-span.js';
import { expiredPicture } from '../ui/illustrations/expired.js';
import { screen } from '../ui/screen.js';
import type { Deadline } from './deadline.js';
import { backOf, type MethodScreen } from './method-screen.js';

interface LockedTexts {
  readonly lockedHeading: string;
  readonly lockedBody: (span: string) => string;
}

/** Too many wrong codes: none is taken for a while. */
export function lockedScreen(view: MethodScreen, texts: LockedTexts, until: Deadline): TemplateResult {
  const { messages, level, another } = view;
  const format = (left: number): string => texts.lockedBody(formatSpan(messages.lang, left));
  return screen({
    heading: texts.lockedHeading,
    level,
    picture: expiredPicture,
    body: html`<p><enrollkit-countdown .deadline=${until} .format=${format}></enrollkit-countdown></p>`,
    ways: [another],
    secondary: backOf(view),
  });
}
