import { html, type TemplateResult } from 'lit';
import { message } from '../../ui/message.js';
import { screen } from '../../ui/screen.js';
import { describeProblem } from '../describe-problem.js';
import { isSettled } from '../is-settled.js';
import { backOf } from '../method-screen.js';
import { troubleScreen } from '../trouble-screen.js';
import { pictureOf } from './offer-screens.js';
import type { PasskeyView } from './passkey-view.js';

/** It did not work out: what, and the ways on. */
export function troubleScreens(view: PasskeyView): TemplateResult {
  const { snapshot, actor, texts, words } = view;
  const { problem } = snapshot.context;
  const retry = (): void => actor.send({ type: 'retry' });

  switch (snapshot.value) {
    case 'impossible':
      return impossibleScreen(view);
    case 'refused':
      return refusedScreen(view, retry);
    case 'alreadyRegistered':
      return troubleScreen(view, {
        heading: words.alreadyRegisteredHeading,
        body: words.alreadyRegisteredBody,
        picture: pictureOf(view),
        retryText: words.another,
        retry,
      });
    case 'unsupported':
      return troubleScreen(view, {
        heading: words.unsupportedHeading,
        body: words.unsupportedBody,
        picture: pictureOf(view),
        retryText: words.another,
        retry,
      });
    case 'unconfirmed':
      return troubleScreen(view, { heading: texts.unconfirmedHeading, body: words.unconfirmedBody, problem, retry });
    case 'outcomeUnknown':
      return troubleScreen(view, {
        heading: texts.outcomeUnknownHeading,
        body: texts.outcomeUnknownBody,
        retryText: texts.checkAgain,
        retry,
      });
    default:
      return troubleScreen(view, { heading: texts.unpreparedHeading, problem, retry });
  }
}

/** Nothing that the person could try again here. */
function impossibleScreen(view: PasskeyView): TemplateResult {
  const { snapshot, texts, words, level, another } = view;
  return screen({
    heading: words.impossibleHeading,
    level,
    body: message('warning', texts.obstacles[snapshot.context.obstacle ?? 'address']),
    ways: [another],
    secondary: backOf(view),
  });
}

/** Why the server does not want it, and what is left of it. */
function refusedScreen(view: PasskeyView, retry: () => void): TemplateResult {
  const { snapshot, messages, words, level, another } = view;
  const problem = snapshot.context.problem ?? { code: 'code-rejected' as const };
  const mayBeAnother = problem.code === 'not-allowed';
  const reasons: Partial<Record<typeof problem.code, string>> = { 'code-rejected': words.notVerified, 'not-allowed': words.notTaken };
  return screen({
    heading: words.refusedHeading,
    level,
    body: html`${message('danger', reasons[problem.code] ?? describeProblem(problem, messages))}
      <p class="ek-muted">${words.leftOver}</p>`,
    ways: [another],
    primary:
      mayBeAnother || !isSettled(problem) ? { text: mayBeAnother ? words.another : messages.common.tryAgain, act: retry } : undefined,
    secondary: backOf(view),
  });
}
