import { html, type TemplateResult } from 'lit';
import { problemMessage } from '../methods/problem-message.js';
import { loadingView } from '../page/loading-view.js';
import { headingOf } from '../ui/heading.js';
import { screen } from '../ui/screen.js';
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
  return html`<div class="ek-progress">${headingOf(level, texts.prompt.editHeading)}</div>
    ${snapshot.matches({ editing: 'opening' }) ? loadingView(snapshot, messages) : list(view)}
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
