import { html, type TemplateResult } from 'lit';
import { problemMessage } from '../methods/problem-message.js';
import { openingView } from '../page/opening-view.js';
import { headingOf } from '../ui/heading.js';
import { screen } from '../ui/screen.js';
import type { EnrolledEvent } from '../wizard/wizard-events.js';
import type { Plan } from './plan-methods.js';
import type { PromptView } from './prompt-view.js';
import { hasInner } from './screen-of.js';
import { passView } from './terms-view.js';

/** The wizard, in the place of what asked for it, and how far along the person is with all of it. */
export function enrollingView(view: PromptView, plan: Plan): TemplateResult {
  const { actor, snapshot, messages, texts, level } = view;
  const { made, kind } = snapshot.context;
  const count = made + plan.remaining;
  const leave = (): void => actor.send({ type: 'wizard.left' });
  const isCounted = count > 1 && !snapshot.matches({ enrolling: 'another' });
  const heading = isCounted ? texts.prompt.progress(made + 1, count) : texts.prompt.oneMore;
  // The choice of a method has a heading that says the same.
  const isSaidBelow = !isCounted && (snapshot.matches({ enrolling: 'another' }) || (kind === null && hasInner(snapshot)));
  if (snapshot.matches({ enrolling: 'unopened' }))
    return screen({
      heading: texts.prompt.unopenedHeading,
      level,
      body: problemMessage(snapshot.context.problem, messages),
      primary: { text: messages.common.tryAgain, act: () => actor.send({ type: 'retry' }) },
      secondary: { text: messages.common.back, act: leave },
    });
  return html`<div class=${isSaidBelow ? 'ek-hidden' : 'ek-progress'} part="progress">${headingOf(level, heading)}</div>
    ${passView(view)} ${snapshot.matches({ enrolling: 'opening' }) ? openingView(snapshot, messages, leave) : wizard(view, plan)}`;
}

function wizard(
  { actor, snapshot, wizardAdapter, lang, inner, level, loaders, unavailable, resume }: PromptView,
  plan: Plan,
): TemplateResult {
  // How the whole of it ended is for the prompt to say.
  const left = (event: Event): void => {
    event.stopPropagation();
    actor.send({ type: 'wizard.left' });
  };
  return html`<enrollkit-wizard
    render-in="light"
    appearance="plain"
    heading-level=${Math.min(level + 1, 6)}
    .lang=${lang}
    .content=${inner}
    .adapter=${wizardAdapter(plan)}
    .method=${snapshot.context.kind}
    .methods=${loaders}
    .unavailable=${unavailable}
    ?resume=${resume}
    @enrollkit-enrolled=${({ continues }: EnrolledEvent) => actor.send({ type: 'wizard.enrolled', continues })}
    @enrollkit-cancelled=${left}
    @enrollkit-failed=${left}
  ></enrollkit-wizard>`;
}
