import { html, nothing, type TemplateResult } from 'lit';
import { formatSpan } from '../locales/format-span.js';
import type { Deadline } from './deadline.js';

/** Asking for another of what was sent to the person, such as a notification, a code or a call. */
export interface Another {
  /** To whom it may be of use, such as "No notification?", where that has to be said. */
  readonly question?: string | false;
  readonly text: string;
  readonly act: () => void;
  /** While it is too early for another: until when, and how that reads. */
  readonly wait: Wait | null;
}

export interface Wait {
  readonly until: Deadline;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly text: (span: string) => string;
  /** Said when it is over. */
  readonly over: string;
}

/** The button keeps its name while it waits, so that it is not read again every second; the time is a text beside it. */
export const anotherLine = ({ question, text, act, wait }: Another): TemplateResult =>
  html`<div class="ek-resend" part="resend">
    ${question ? html`<span>${question}</span>` : nothing}
    <button class="ek-link-button" type="button" aria-disabled=${wait ? 'true' : nothing} @click=${act}>${text}</button>
    ${wait ? html`<span class="ek-muted">${countdown(wait)}</span>` : nothing}
  </div>`;

/** The time alone, where the primary button asks for another. */
export const waitLine = (wait: Wait | null): TemplateResult | typeof nothing =>
  wait ? html`<p class="ek-muted">${countdown(wait)}</p>` : nothing;

function countdown({ until, lang, text, over }: Wait): TemplateResult {
  const format = (left: number): string => text(formatSpan(lang, left));
  return html`<enrollkit-countdown .deadline=${until} .format=${format} .announce=${whenOver(over)}></enrollkit-countdown>`;
}

const whenOver =
  (text: string) =>
  (left: number): string | undefined =>
    left > 0 ? undefined : text;
