import { html, nothing, type TemplateResult } from 'lit';
import type { MethodKind } from '../contract/security-info.js';
import { isolate } from '../locales/isolate.js';
import { nameOfMethod } from '../methods/name-of-method.js';
import { problemMessage } from '../methods/problem-message.js';
import { loadingView } from '../page/loading-view.js';
import { openingView } from '../page/opening-view.js';
import { screen } from '../ui/screen.js';
import type { EnrolledEvent } from '../wizard/wizard-events.js';
import type { EnrollkitWizard } from '../wizard/enrollkit-wizard.js';
import type { PageView } from './page-view.js';

/** The wizard, in a dialog: never a change of page. It opens one kind of method at once, or lets the person choose. */
export function wizardDialog(view: PageView, open: boolean, kind: MethodKind | null): TemplateResult {
  const { actor, fallback } = view;
  const isEnrolling = actor.getSnapshot().matches('enrolling');
  const dismissed = ({ currentTarget }: Event): void => {
    const wizard = (currentTarget as HTMLElement).querySelector<EnrollkitWizard>('enrollkit-wizard');
    // It says itself how the journey ended. Where its code is not there yet, nothing has begun.
    if (wizard?.cancel) wizard.cancel();
    else actor.send({ type: 'wizard.left' });
  };
  return html`<enrollkit-dialog
    class="ek-wizard-dialog"
    .open=${open}
    .label=${labelOf(view)}
    .content=${isEnrolling ? contentView(view, kind) : nothing}
    .focusFallback=${fallback}
    @enrollkit-dialog-dismissed=${dismissed}
  ></enrollkit-dialog>`;
}

/** What it is called, as the button that opened it: a name of the first heading’s would be heard twice. */
function labelOf({ actor, texts, messages }: PageView): string {
  const { subject, corrected } = actor.getSnapshot().context;
  return subject ? `${corrected ? texts.row.change : texts.row.renew} ${isolate(nameOfMethod(subject, messages))}` : texts.add;
}

function contentView(
  { actor, adapter, lang, inner, loaders, unavailable, resume, messages, level }: PageView,
  kind: MethodKind | null,
): TemplateResult {
  const snapshot = actor.getSnapshot();
  const { problem, corrected } = snapshot.context;
  const leave = (): void => actor.send({ type: 'wizard.left' });
  if (snapshot.matches({ enrolling: 'opening' })) return openingView(snapshot, messages, leave);
  if (snapshot.matches({ enrolling: 'looking' })) return loadingView(snapshot, messages);
  if (snapshot.matches({ enrolling: 'unopened' }))
    return screen({
      heading: messages.wizard.unopenedHeading,
      level,
      body: problemMessage(problem, messages),
      primary: { text: messages.common.tryAgain, act: () => actor.send({ type: 'retry' }) },
      secondary: { text: messages.common.cancel, act: leave },
    });
  return html`<enrollkit-wizard
    render-in="light"
    appearance="plain"
    heading-level=${level}
    .lang=${lang}
    .content=${inner}
    .adapter=${adapter}
    .method=${kind}
    .replaces=${corrected}
    .methods=${loaders}
    .unavailable=${unavailable}
    ?resume=${resume && kind === null}
    @enrollkit-enrolled=${({ continues }: EnrolledEvent) => actor.send({ type: 'wizard.enrolled', continues })}
    @enrollkit-cancelled=${leave}
    @enrollkit-failed=${leave}
  ></enrollkit-wizard>`;
}
