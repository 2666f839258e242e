import { nothing, type TemplateResult } from 'lit';
import { message } from '../../ui/message.js';
import { describeProblem } from '../describe-problem.js';
import type { Problem } from '../problem.js';
import type { AuthenticatorView } from './authenticator-view.js';

/** What came of asking for a new code, above it. */
export function renewalNotice(
  { texts, messages }: AuthenticatorView,
  problem: Problem | null,
  isRenewed: boolean,
): TemplateResult | typeof nothing {
  if (problem) return message('danger', describeProblem(problem, messages));
  return isRenewed ? message('success', texts.newCodeShown) : nothing;
}
