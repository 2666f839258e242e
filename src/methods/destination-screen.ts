import { html, nothing, type TemplateResult } from 'lit';
import { message } from '../ui/message.js';
import { screen, type Way } from '../ui/screen.js';
import { describeProblem, hasToWait } from './describe-problem.js';
import { backOf, type MethodScreen } from './method-screen.js';
import { isSettled } from './is-settled.js';
import { nameOf } from './name-of.js';
import { isOutcomeUnknown, type Problem } from './problem.js';
import { problemMessage } from './problem-message.js';

/** What every screen draws from that asks where to send something, or whom to call. */
interface DestinationView extends MethodScreen {
  readonly snapshot: { hasTag(tag: 'busy'): boolean; readonly context: { readonly problem: Problem | null } };
  readonly kind: string;
  readonly late: unknown;
}

export interface Destination {
  readonly heading: string;
  readonly picture?: TemplateResult | undefined;
  /** What happens next. */
  readonly intro: string;
  /** A field for the destination, or the one that is known already. */
  readonly content: unknown;
  /** Whether that tells what went wrong. */
  readonly tellsTrouble: boolean;
  /** What to say of what could not be delivered. Default what is said everywhere. */
  readonly notDelivered?: string;
  /** What to say where the server has let go of what was sent. Default what is said everywhere. */
  readonly isOver?: string;
  /** What was asked for without an answer may come all the same. */
  readonly mayCome: unknown;
  /** Towards another destination. */
  readonly way?: Way | false;
  readonly send: string;
  readonly sending: string;
  readonly submit: Way['act'];
}

/** Asks where to send something, or whom to call. */
export function destinationScreen(view: DestinationView, destination: Destination): TemplateResult {
  const { heading, picture, intro, content, tellsTrouble, way, send, sending, submit } = destination;
  const busy = view.snapshot.hasTag('busy');
  const { problem } = view.snapshot.context;
  // What cannot be taken up again after a reload may still be begun.
  if (!tellsTrouble && problem?.code !== 'unsupported' && isSettled(problem)) return settledScreen(view);
  return screen({
    heading,
    level: view.level,
    picture,
    body: html`<p>${intro}</p>
      ${tellsTrouble ? nothing : troubleOf(view, destination)} ${content} ${view.late}`,
    ways: [!busy && way, view.another],
    primary: { text: busy ? sending : send, act: submit, busy, disabled: hasToWait(problem) },
    secondary: backOf(view),
  });
}

/** Nothing is to be asked for. */
const settledScreen = (view: DestinationView): TemplateResult =>
  screen({
    heading: nameOf(view.kind, view.messages).name,
    level: view.level,
    body: problemMessage(view.snapshot.context.problem, view.messages),
    ways: [view.another],
    secondary: backOf(view),
  });

/** What went wrong that no other destination would help. */
function troubleOf(
  { snapshot, messages }: DestinationView,
  { notDelivered, isOver, mayCome }: Destination,
): TemplateResult | typeof nothing {
  const { problem } = snapshot.context;
  if (!problem) return nothing;
  const { code } = problem;
  const owns: Partial<Record<typeof code, string | undefined>> = { 'delivery-failed': notDelivered, 'enrollment-expired': isOver };
  const own = code === 'aborted' ? describeProblem(problem, messages) : owns[code];
  return html`${own ? message('danger', own) : problemMessage(problem, messages)}
  ${isOutcomeUnknown(problem) ? html`<p>${mayCome}</p>` : nothing}`;
}
