import { html, type TemplateResult } from 'lit';
import type { SecurityInfo, SignInPrompt } from '../contract/security-info.js';
import { hasToWait } from '../methods/describe-problem.js';
import { screen } from '../ui/screen.js';
import type { PromptView } from './prompt-view.js';
import { putOff, replyStatus } from './reply-status.js';
import { passView } from './terms-view.js';

/** Something is asked that cannot be done here: who can help, and the way on. */
export function stuckScreen(view: PromptView, info: SecurityInfo, prompt: SignInPrompt): TemplateResult {
  const { actor, snapshot, messages, texts, level } = view;
  const { common } = messages;
  return screen({
    heading: texts.prompt.stuckHeading,
    level,
    body: html`<p>${info.readOnly ? texts.prompt.readOnlyBody : texts.prompt.stuckBody}</p>
      ${passView(view)} ${replyStatus(view)}`,
    primary: { text: common.tryAgain, act: () => actor.send({ type: 'retry' }), disabled: snapshot.matches('replying') },
    secondary: putOff(view, prompt, hasToWait(snapshot.context.problem)) ?? {
      text: common.close,
      act: () => actor.send({ type: 'given.up' }),
    },
  });
}
