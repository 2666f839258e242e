import { html, nothing, type TemplateResult } from 'lit';
import { formatSpan } from '../locales/format-span.js';
import type { Messages } from '../locales/messages.js';
import { message } from '../ui/message.js';
import { describeProblem } from './describe-problem.js';
import type { Problem } from './problem.js';

/** What went wrong as a message, with the time to wait where the server wants one. */
export function problemMessage(problem: Problem | null, messages: Messages): TemplateResult | typeof nothing {
  if (!problem || problem.code === 'aborted') return nothing;
  return message('danger', html`${describeProblem(problem, messages)} ${waitOf(problem, messages)}`);
}

/** When trying again makes sense; nothing where it does at once. */
function waitOf({ waitUntil }: Problem, { lang, common }: Messages): TemplateResult | typeof nothing {
  if (waitUntil === undefined) return nothing;
  const format = (left: number): string => (left > 0 ? common.tryAgainIn(formatSpan(lang, left)) : common.tryAgainNow);
  return html`<enrollkit-countdown .deadline=${waitUntil} .format=${format}></enrollkit-countdown>`;
}
