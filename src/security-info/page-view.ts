import { html, type TemplateResult } from 'lit';
import type { MethodKind } from '../contract/security-info.js';
import { hasToWait } from '../methods/describe-problem.js';
import { lateOnlyMessage } from '../methods/late-only-message.js';
import type { MethodLoaders } from '../methods/method-table.js';
import { problemMessage } from '../methods/problem-message.js';
import { stepUpGate } from '../page/step-up-gate.js';
import { headingOf } from '../ui/heading.js';
import type { HostContent } from '../ui/host-content.js';
import { screen } from '../ui/screen.js';
import type { ChangeActor } from './change-machine.js';
import { dialogParts } from './dialog-parts.js';
import { listView, type ListView } from './list-view.js';
import type { RunningPage } from './start-security-info.js';
import { wizardDialog } from './wizard-dialog.js';
import { waiting } from '../ui/waiting.js';

export interface PageView extends ListView, Pick<RunningPage, 'stepUp'> {
  /** The dialog that is open. */
  readonly change: ChangeActor | undefined;
  readonly formId: string;
  /** As the host says it; empty where it follows the page. */
  readonly lang: string;
  /** What of the host’s goes into the wizard. */
  readonly inner: HostContent;
  readonly loaders: MethodLoaders;
  readonly unavailable: 'reason' | 'hidden';
  readonly resume: boolean;
  /** Whether the host has the person prove who they are for the wizard: its dialog must not cover that. */
  readonly isProving: boolean;
  /** Finds what is given the focus where what opened a dialog is gone. */
  readonly fallback: () => HTMLElement | null;
}

/** How each state of the page looks. */
export function pageView(view: PageView): TemplateResult {
  return stepUpGate(view.stepUp, view, view.level, contentView(view));
}

function contentView(view: PageView): TemplateResult {
  const { actor, messages, texts, level } = view;
  const snapshot = actor.getSnapshot();
  const { info, problem } = snapshot.context;
  if (info) return listView(view, info);
  if (snapshot.matches('unavailable'))
    return screen({
      heading: texts.unavailableHeading,
      level,
      body: problemMessage(problem, messages),
      primary: { text: messages.common.tryAgain, act: () => actor.send({ type: 'retry' }), disabled: hasToWait(problem) },
    });
  return html`<div class="ek-page-head">${headingOf(level, texts.heading)}</div>
    ${waiting(messages.common.loading)}
    <div class="ek-skeleton" aria-hidden="true">
      <div></div>
      <div></div>
      <div></div>
    </div>
    ${lateOnlyMessage(snapshot, messages)}`;
}

/** Whether the wizard is open over it. */
export function hasWizard({ actor }: PageView): boolean {
  const snapshot = actor.getSnapshot();
  return snapshot.matches({ enrolling: 'open' }) || snapshot.matches({ enrolling: 'enrolled' });
}

/** Both dialogs, of which one may be open. While the person proves who they are, none is: it would cover what the host shows for that. */
export function dialogsView(view: PageView): TemplateResult {
  const { actor, change, stepUp, isProving, fallback } = view;
  const isFree = !isProving && stepUp.getSnapshot().matches('idle');
  const parts = change && dialogParts({ ...view, actor: change, snapshot: change.getSnapshot() });
  const snapshot = actor.getSnapshot();
  const { subject } = snapshot.context;
  return html`
    <enrollkit-dialog
      .open=${parts !== undefined && isFree}
      .heading=${parts?.heading ?? ''}
      .content=${parts?.content ?? ''}
      .actions=${parts?.actions ?? ''}
      .focusFallback=${fallback}
      @enrollkit-dialog-dismissed=${() => change?.send({ type: 'dismissed' })}
    ></enrollkit-dialog>
    ${wizardDialog(view, snapshot.matches('enrolling') && isFree, (subject?.kind ?? null) as MethodKind | null)}
  `;
}
