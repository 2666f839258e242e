import { html, nothing, type TemplateResult } from 'lit';
import type { SnapshotFrom } from 'xstate';
import type { ManageMessages } from '../locales/manage-messages.js';
import type { SignInPromptMessages } from '../locales/sign-in-prompt-messages.js';
import { describeProblem, hasToWait } from '../methods/describe-problem.js';
import { lateMessage } from '../methods/late-message.js';
import type { MethodLoaders } from '../methods/method-table.js';
import { problemMessage } from '../methods/problem-message.js';
import type { Problem } from '../methods/problem.js';
import type { Said } from '../page/page-element.js';
import { approvedPicture } from '../ui/illustrations/approved.js';
import type { HostContent } from '../ui/host-content.js';
import { screen } from '../ui/screen.js';
import { askingScreen } from './asking-screen.js';
import { editingView } from './editing-view.js';
import { enrollingView } from './enrolling-view.js';
import { reviewScreen } from './review-screen.js';
import type { Beginning, signInPromptMachine } from './sign-in-prompt-machine.js';
import type { RunningPrompt } from './start-sign-in-prompt.js';
import { stuckScreen } from './stuck-screen.js';
import { summaryScreen } from './summary-screen.js';
import { waiting } from '../ui/waiting.js';

export interface PromptTexts {
  readonly prompt: SignInPromptMessages;
  readonly manage: ManageMessages;
}

export interface PromptView extends RunningPrompt, Said<PromptTexts> {
  readonly snapshot: SnapshotFrom<typeof signInPromptMachine>;
  /** As the host says it; empty where it follows the page. */
  readonly lang: string;
  readonly level: number;
  /** What of the host’s goes into the wizard and the list. */
  readonly inner: HostContent;
  readonly loaders: MethodLoaders;
  readonly unavailable: 'reason' | 'hidden';
  /** Whether what is set up goes on after a reload. */
  readonly resume: boolean;
  /** The person begins something, and not where a reload broke it off. */
  readonly begin: (event: Beginning) => void;
}

/** How each state of the prompt looks. */
export function promptView(view: PromptView): TemplateResult | typeof nothing {
  const { snapshot, texts } = view;
  const { info, plan } = snapshot.context;
  if (snapshot.matches('finished')) return endedScreen(view);
  if (snapshot.matches('unavailable')) return unavailableScreen(view);
  if (!info || !plan || snapshot.matches('loading')) return waitingScreen(view, texts.prompt.heading);
  if (snapshot.matches('looking')) return waitingScreen(view, texts.prompt.checkingHeading);
  if (snapshot.matches('enrolling')) return enrollingView(view, plan);
  if (snapshot.matches('editing')) return editingView(view);
  if (snapshot.matches('summary')) return summaryScreen(view, info);
  if (info.prompt?.type === 'review') return reviewScreen(view, info, info.prompt);
  if (!info.prompt) return nothing;
  if (info.readOnly || plan.kinds.length === 0) return stuckScreen(view, info, info.prompt);
  return askingScreen(view, { info, plan, prompt: info.prompt });
}

function unavailableScreen({ actor, snapshot, messages, texts, level }: PromptView): TemplateResult {
  const { problem } = snapshot.context;
  return screen({
    heading: texts.prompt.unavailableHeading,
    level,
    body: problemMessage(problem, messages),
    primary: { text: messages.common.tryAgain, act: () => actor.send({ type: 'retry' }), disabled: hasToWait(problem) },
    secondary: { text: texts.prompt.later, act: () => actor.send({ type: 'given.up' }) },
  });
}

const waitingScreen = ({ actor, snapshot, messages, level }: PromptView, heading: string): TemplateResult =>
  screen({
    heading,
    level,
    body: html`${waiting(messages.common.loading)} ${lateMessage(snapshot, messages)}`,
    secondary: snapshot.hasTag('late') ? { text: messages.common.cancel, act: () => actor.send({ type: 'given.up' }) } : undefined,
  });

/** For a host that does not go on by itself. */
const endedScreen = (view: PromptView): TemplateResult => {
  const { snapshot, texts, level } = view;
  const { outcome } = snapshot.context;
  const picture = outcome.type === 'completed' ? approvedPicture : undefined;
  return screen({
    heading: texts.prompt.ended[outcome.type],
    level,
    picture,
    body: outcome.type === 'failed' ? failedBody(view, outcome.problem) : nothing,
  });
};

/** Why it did not work out, and what can be done now. */
function failedBody({ snapshot, messages, texts: { prompt: texts } }: PromptView, problem: Problem): TemplateResult {
  const isStuck = problem.code === 'unsupported';
  const stuckBody = snapshot.context.info?.readOnly ? texts.readOnlyBody : texts.stuckBody;
  return html`<p>${isStuck ? stuckBody : describeProblem(problem, messages)}</p>
    ${isStuck ? nothing : html`<p>${texts.failedBody}</p>`}`;
}
