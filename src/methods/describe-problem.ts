import { html, nothing, type TemplateResult } from 'lit';
import { formatSpan } from '../locales/format-span.js';
import type { Messages } from '../locales/messages.js';
import { message } from '../ui/message.js';
import { isPast } from './deadline.js';
import type { Problem } from './problem.js';

/** What happened and what to do now, in the person's language. */
export const describeProblem = (problem: Problem, { problems, wizard }: Messages): string =>
  problem.code === 'limit-reached' && problem.limit !== undefined ? wizard.limitReached(problem.limit) : problems[problem.code];

/** The same as a message, with the time to wait where the server wants one. */
export function problemMessage(problem: Problem | null, messages: Messages): TemplateResult | typeof nothing {
  if (!problem || problem.code === 'aborted') return nothing;
  const { waitUntil } = problem;
  return message('danger', html`${describeProblem(problem, messages)} ${waitUntil === undefined ? nothing : waitOf(waitUntil, messages)}`);
}

function waitOf(until: number, { lang, common }: Messages): TemplateResult {
  const format = (left: number): string => (left > 0 ? common.tryAgainIn(formatSpan(lang, left)) : common.tryAgainNow);
  return html`<enrollkit-countdown .deadline=${until} .format=${format}></enrollkit-countdown>`;
}

/** Whether trying again makes sense yet. */
export const hasToWait = (problem: Problem | null): boolean => !isPast(problem?.waitUntil ?? 0);
