import { html, nothing, type TemplateResult } from 'lit';
import type { AnyMachineSnapshot } from 'xstate';
import { formatSpan } from '../locales/format-span.js';
import type { ShownOnceMessages } from '../locales/shown-once-messages.js';
import { checkField } from '../ui/check-field.js';
import { timeOverPicture } from '../ui/illustrations/time-over.js';
import { message } from '../ui/message.js';
import { screen } from '../ui/screen.js';
import { hasToWait } from './describe-problem.js';
import { lateMessage } from './late-message.js';
import { backOf, methodScreen, type MethodScreen } from './method-screen.js';
import type { MethodView } from './method.js';
import { problemMessage, told } from './problem-message.js';
import type { savingStates, ShownOnceContext, ShownOnceEvent } from './shown-once-machine.js';
import { troubleScreen } from './trouble-screen.js';

type SavingState = keyof typeof savingStates | { readonly usable: keyof (typeof savingStates)['usable']['states'] };

/** Of either machine. */
interface ShownOnceSnapshot extends Omit<AnyMachineSnapshot, 'context' | 'matches'> {
  readonly context: ShownOnceContext;
  matches(state: SavingState): boolean;
}

/** What these methods say beside what they have in common. */
interface OwnTexts extends ShownOnceMessages {
  readonly unmadeHeading: string;
  readonly expiredHeading: string;
  readonly expiredBody: string;
  readonly makeNew: string;
  readonly saved: string;
  readonly unsaved: string;
}

/** What every screen of a secret that is shown once draws from. */
export interface ShownOnceView<Texts extends OwnTexts> extends MethodScreen {
  readonly texts: Texts;
  readonly snapshot: ShownOnceSnapshot;
  readonly send: (event: ShownOnceEvent) => void;
  readonly late: unknown;
}

export function shownOnceView<Texts extends OwnTexts>(view: MethodView<Texts>, hasOthers: boolean): ShownOnceView<Texts> {
  const { actor, snapshot, messages, texts } = view;
  return {
    ...methodScreen(view, hasOthers),
    texts,
    snapshot: snapshot as ShownOnceSnapshot,
    send: event => actor.send(event),
    late: lateMessage(snapshot, messages),
  };
}

/** What is there to see while there is no secret; `undefined` where there is one, or none was asked for yet. */
export function shownOnceTrouble<Texts extends OwnTexts>(view: ShownOnceView<Texts>): TemplateResult | undefined {
  const { texts, snapshot, send } = view;
  const retry = (): void => send({ type: 'retry' });
  if (snapshot.matches('unmade')) {
    return troubleScreen(view, { heading: texts.unmadeHeading, problem: snapshot.context.problem, retry });
  }
  if (snapshot.matches('expired')) {
    const { expiredHeading: heading, expiredBody: body, makeNew: retryText } = texts;
    return troubleScreen(view, { heading, body, picture: timeOverPicture, retryText, retry });
  }
  if (snapshot.matches('outcomeUnknown')) {
    const { outcomeUnknownHeading: heading, outcomeUnknownBody: body, checkAgain: retryText } = texts;
    return troubleScreen(view, { heading, body, retryText, retry });
  }
  return undefined;
}

interface Saving {
  readonly heading: string;
  /** The secret, and what to do with it. */
  readonly body: unknown;
  /** Of the box to tick, alone in the document. */
  readonly fieldId: string;
}

/** Shows the secret, and goes on once the person says that they have it. */
export function savingScreen<Texts extends OwnTexts>(view: ShownOnceView<Texts>, { heading, body, fieldId }: Saving): TemplateResult {
  const { texts, messages, level, snapshot, send, late } = view;
  const problem = told(snapshot.context.problem);
  const busy = snapshot.hasTag('busy');
  const isChecking = snapshot.matches('checkingOutcome');
  const finish = (form: HTMLFormElement): void => {
    const isSaved = new FormData(form).has('saved');
    send({ type: isSaved ? 'secret.saved' : 'secret.unsaved' });
  };
  return screen({
    heading,
    level,
    body: html`${body} ${timeLeft(view)}
    ${checkField({
      id: fieldId,
      name: 'saved',
      label: texts.saved,
      error: snapshot.matches({ usable: 'unticked' }) ? texts.unsaved : '',
      errorPrefix: messages.common.error,
      ticked: () => send({ type: 'saving.ticked' }),
    })}
    ${isChecking ? message('info', messages.joining.sentence(texts.checkingOutcome)) : busy ? nothing : problemMessage(problem, messages)}
    ${late}`,
    primary: { text: busy ? texts.finishing : texts.finish, act: finish, busy, disabled: !busy && hasToWait(problem) },
    secondary: backOf(view),
  });
}

function timeLeft({ texts, messages: { lang }, snapshot }: ShownOnceView<OwnTexts>): TemplateResult | typeof nothing {
  const { expiresAt } = snapshot.context;
  if (!Number.isFinite(expiresAt)) return nothing;
  const format = (left: number): string => texts.timeLeft(formatSpan(lang, left));
  return html`<p class="ek-muted"><enrollkit-countdown .deadline=${expiresAt} .format=${format}></enrollkit-countdown></p>`;
}
