import { html, nothing, type TemplateResult } from 'lit';
import { formatSpan } from '../locales/format-span.js';
import type { Messages } from '../locales/messages.js';
import { aroundDrawn } from '../ui/around-drawn.js';
import { message } from '../ui/message.js';
import type { Deadline } from './deadline.js';
import { describeProblem } from './describe-problem.js';
import type { Problem } from './problem.js';

/** What went wrong as a message, with the time to wait where the server wants one. */
export function problemMessage(problem: Problem | null, messages: Messages): TemplateResult | typeof nothing {
  const what = problemText(problem, messages);
  return what === nothing ? nothing : message('danger', what);
}

/** The same as it stands within a message that says more. */
export function problemText(problem: Problem | null, messages: Messages): unknown {
  if (!problem || problem.code === 'aborted') return nothing;
  const what = describeProblem(problem, messages);
  if (problem.waitUntil === undefined) return what;
  return aroundDrawn(wait => messages.joining.sentences(what, wait), waitOf(problem.waitUntil, messages));
}

/** The same, of a call that was stopped from outside, too: who did not stop it has to know. */
export const anyProblemMessage = (problem: Problem | null, messages: Messages): TemplateResult | typeof nothing =>
  problem?.code === 'aborted' ? message('danger', describeProblem(problem, messages)) : problemMessage(problem, messages);

/** A call that was stopped from outside came to nothing, and who did not stop it has to know. */
export const told = (problem: Problem | null): Problem | null => (problem?.code === 'aborted' ? { code: 'unknown' } : problem);

/** When trying again makes sense. */
function waitOf(until: Deadline, { lang, common }: Messages): TemplateResult {
  const format = (left: number): string => (left > 0 ? common.tryAgainIn(formatSpan(lang, left)) : common.tryAgainNow);
  return html`<enrollkit-countdown .deadline=${until} .format=${format}></enrollkit-countdown>`;
}
