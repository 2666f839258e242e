import { html, type TemplateResult } from 'lit';
import { screen, type Way } from '../ui/screen.js';
import { hasToWait } from './describe-problem.js';
import { backOf, type MethodScreen } from './method-screen.js';
import type { Problem } from './problem.js';
import { problemMessage } from './problem-message.js';

interface Trouble {
  readonly heading: string;
  readonly body?: string;
  readonly problem?: Problem | null;
  readonly picture?: TemplateResult;
  /** What the primary button says. Default: Try again. */
  readonly retryText?: string;
  readonly retry: () => void;
  /** Whether that is being done. */
  readonly busy?: boolean;
  /** Default true. */
  readonly canGoBack?: boolean;
  readonly ways?: readonly (Way | false | undefined)[];
}

/** Something went wrong: what, and the ways on. */
export function troubleScreen(
  view: MethodScreen,
  { heading, body, problem = null, picture, retryText, retry, busy, canGoBack = true, ways = [] }: Trouble,
): TemplateResult {
  const { messages, level } = view;
  return screen({
    heading,
    level,
    picture,
    body: html`${body ? html`<p>${body}</p>` : ''} ${problemMessage(problem, messages)}`,
    ways: [...ways, view.another],
    primary: { text: retryText ?? messages.common.tryAgain, act: retry, busy, disabled: hasToWait(problem) },
    secondary: canGoBack ? backOf(view) : undefined,
  });
}
