import { html, type TemplateResult } from 'lit';
import { lateOnlyMessage } from '../methods/late-only-message.js';
import { problemMessage } from '../methods/problem-message.js';
import { headingOf } from '../ui/heading.js';
import { screen } from '../ui/screen.js';
import { waiting } from '../ui/waiting.js';
import type { PromptView } from './prompt-view.js';

/** The list of methods, in which everything can be changed, and the way back to what was asked. */
export function editingView(view: PromptView): TemplateResult {
  const { actor, snapshot, messages, texts, level } = view;
  const done = (): void => actor.send({ type: 'edit.done' });
  if (snapshot.matches({ editing: 'unopened' }))
    return screen({
      heading: texts.prompt.unopenedHeading,
      level,
      body: problemMessage(snapshot.context.problem, messages),
      primary: { text: messages.common.tryAgain, act: () => actor.send({ type: 'retry' }) },
      secondary: { text: messages.common.back, act: done },
    });
  return html`${headingOf(level, texts.prompt.editHeading)}
    ${snapshot.matches({ editing: 'opening' }) ? html`${waiting(messages.common.loading)} ${lateOnlyMessage(snapshot, messages)}` : list(view)}
    <div class="ek-actions" part="actions">
      <button class="ek-button" part="primary" type="button" @click=${done}>${texts.prompt.editDone}</button>
    </div>`;
}

function list({ adapter, lang, inner, level, loaders, unavailable, resume }: PromptView): TemplateResult {
  // How the whole of it ended is for the prompt to say.
  const hush = (event: Event): void => event.stopPropagation();
  return html`<enrollkit-security-info
    render-in="light"
    appearance="plain"
    heading-level=${Math.min(level + 1, 6)}
    .lang=${lang}
    .content=${inner}
    .adapter=${adapter}
    .methods=${loaders}
    .unavailable=${unavailable}
    ?resume=${resume}
    @enrollkit-cancelled=${hush}
    @enrollkit-failed=${hush}
  ></enrollkit-security-info>`;
}
