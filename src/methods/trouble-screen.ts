import { html, type TemplateResult } from 'lit';
import { message } from '../ui/message.js';
import { screen, type Way } from '../ui/screen.js';
import { hasToWait } from './describe-problem.js';
import { isSettled } from './is-settled.js';
import { backOf, type MethodScreen } from './method-screen.js';
import type { Problem } from './problem.js';
import { problemMessage } from './problem-message.js';

interface Trouble {
  readonly heading: string;
  readonly body?: string;
  readonly problem?: Problem | null;
  /** What to say of that. Default what is said everywhere. */
  readonly told?: string | false;
  readonly picture?: TemplateResult;
  /** What the primary button says. Default: Try again. */
  readonly retryText?: string;
  readonly retry: () => void;
  /** Whether that is being done. */
  readonly busy?: boolean;
  /** Says that it takes longer than usual, once it does. */
  readonly late?: unknown;
  /** Default true. */
  readonly canGoBack?: boolean;
  readonly ways?: readonly (Way | false | undefined)[];
}

/** Something went wrong: what, and the ways on. Trying again is one only where it may help. */
export function troubleScreen(
  view: MethodScreen,
  { heading, body, problem = null, told, picture, retryText, retry, busy, late, canGoBack = true, ways = [] }: Trouble,
): TemplateResult {
  const { messages, level } = view;
  return screen({
    heading,
    level,
    picture,
    body: html`${body ? html`<p>${body}</p>` : ''} ${told ? message('danger', told) : problemMessage(problem, messages)} ${late ?? ''}`,
    ways: [...ways, view.another],
    primary: isSettled(problem)
      ? undefined
      : { text: retryText ?? messages.common.tryAgain, act: retry, busy, disabled: hasToWait(problem) },
    secondary: canGoBack ? backOf(view) : undefined,
  });
}
