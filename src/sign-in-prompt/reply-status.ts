import { html, nothing, type TemplateResult } from 'lit';
import type { SignInPrompt } from '../contract/security-info.js';
import { lateOnlyMessage } from '../methods/late-only-message.js';
import { problemMessage, told } from '../methods/problem-message.js';
import { message } from '../ui/message.js';
import type { Way } from '../ui/screen.js';
import type { PromptView } from './prompt-view.js';
import { canBePutOff } from './terms-of.js';

/** The button that puts it off, where that can be done. It stays while the server is told. */
export function putOff(
  { actor, snapshot, texts: { prompt: texts } }: PromptView,
  prompt: SignInPrompt,
  mustWait: boolean,
): Way | undefined {
  if (!canBePutOff(prompt, Date.now())) return undefined;
  const isTelling = snapshot.matches('replying');
  const busy = isTelling && snapshot.context.reply === 'later';
  return {
    text: busy ? texts.puttingOff : texts.later,
    act: () => actor.send({ type: 'replied', reply: 'later' }),
    busy,
    disabled: isTelling || mustWait,
  };
}

/** What becomes of an answer, and why it was not taken. */
export function replyStatus({ snapshot, messages, texts: { prompt: texts } }: PromptView): TemplateResult {
  const { problem, reply } = snapshot.context;
  const isTelling = snapshot.matches('replying');
  const isRefused = problem?.code === 'not-allowed' && reply === 'later';
  return html`
    ${isTelling || !problem ? nothing : isRefused ? message('danger', texts.cannotPutOff) : problemMessage(told(problem), messages)}
    ${isTelling ? lateOnlyMessage(snapshot, messages) : nothing}
  `;
}
