import { html, nothing, type TemplateResult } from 'lit';
import type { SecurityInfo, SignInPrompt } from '../contract/security-info.js';
import { hasToWait } from '../methods/describe-problem.js';
import { message } from '../ui/message.js';
import { screen } from '../ui/screen.js';
import { methodList } from './method-list.js';
import type { PromptView } from './prompt-view.js';
import { putOff, replyStatus } from './reply-status.js';
import { passView, termsView } from './terms-view.js';

/** Whether all of it is still right: to be confirmed, or changed. */
export function reviewScreen(view: PromptView, info: SecurityInfo, prompt: SignInPrompt): TemplateResult {
  const { actor, begin, snapshot, texts, level } = view;
  const { problem, reply } = snapshot.context;
  const isTelling = snapshot.matches('replying');
  const isConfirming = isTelling && reply === 'right';
  const mustWait = hasToWait(problem);
  const edit = (): void => {
    if (!isTelling) begin({ type: 'edit.wanted' });
  };
  return screen({
    heading: texts.prompt.reviewHeading,
    level,
    body: html`
      <p>${texts.prompt.reviewBody(info.account)}</p>
      ${termsView(prompt, view)} ${passView(view)} ${methodList(view, info)}
      ${
        info.readOnly
          ? message('info', texts.manage.readOnly)
          : html`<button class="ek-button" part="edit" type="button" aria-disabled=${isTelling ? 'true' : nothing} @click=${edit}>
              ${texts.prompt.edit}
            </button>`
      }
      ${replyStatus(view)}
    `,
    primary: {
      text: isConfirming ? texts.prompt.confirming : texts.prompt.confirm,
      act: () => actor.send({ type: 'replied', reply: 'right' }),
      busy: isConfirming,
      disabled: isTelling || mustWait,
    },
    secondary: putOff(view, prompt, mustWait),
  });
}
