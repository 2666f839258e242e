import { html, nothing, type TemplateResult } from 'lit';
import type { SecurityInfo, SignInPrompt } from '../contract/security-info.js';
import { hasToWait } from '../methods/describe-problem.js';
import { message } from '../ui/message.js';
import { screen, type Way } from '../ui/screen.js';
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
  const isEmpty = info.methods.length === 0;
  const edit = (): void => {
    if (!isTelling) begin({ type: 'edit.wanted' });
  };
  const confirm: Way = {
    text: isConfirming ? texts.prompt.confirming : texts.prompt.confirm,
    act: () => actor.send({ type: 'replied', reply: 'right' }),
    busy: isConfirming,
    disabled: isTelling || mustWait,
  };
  // Where there is nothing, that is what can be done about it.
  const add: Way | false = isEmpty && !info.readOnly && { text: texts.manage.add, act: edit, disabled: isTelling };
  return screen({
    heading: texts.prompt.reviewHeading,
    level,
    body: html`
      ${isEmpty ? nothing : html`<p>${texts.prompt.reviewBody(info.account)}</p>`} ${termsView(prompt, view)} ${passView(view)}
      ${methodList(view, info)}
      ${
        info.readOnly
          ? message('info', texts.manage.readOnly)
          : isEmpty
            ? html`<p>${texts.manage.emptyBody}</p>`
            : html`<button class="ek-button" part="edit" type="button" aria-disabled=${isTelling ? 'true' : nothing} @click=${edit}>
                ${texts.prompt.edit}
              </button>`
      }
      ${replyStatus(view)}
    `,
    primary: add || confirm,
    secondary: putOff(view, prompt, mustWait) ?? (add ? confirm : undefined),
  });
}
