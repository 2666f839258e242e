import { html, nothing, type TemplateResult } from 'lit';
import type { AnyActorRef, AnyMachineSnapshot } from 'xstate';
import type { EnrollmentAdapter } from '../contract/adapter.js';
import type { LaterMessages } from '../locales/later-messages.js';
import type { Messages } from '../locales/messages.js';
import { describeProblem, hasToWait } from '../methods/describe-problem.js';
import { lateMessage } from '../methods/late-message.js';
import type { MethodRun } from '../methods/method.js';
import { message } from '../ui/message.js';
import { screen } from '../ui/screen.js';
import { chooseScreen, nameOf } from './choose-screen.js';
import type { Later } from './later-parts.js';
import { listChoices, type MethodLoaders } from './list-choices.js';
import type { WizardActor, WizardEvent } from './wizard-machine.js';

export interface WizardView {
  readonly actor: WizardActor;
  readonly run: MethodRun | undefined;
  readonly adapter: EnrollmentAdapter;
  readonly loaders: MethodLoaders;
  readonly messages: Messages;
  /** What the open method says. */
  readonly texts: unknown;
  /** There once the first screen was. */
  readonly later: Later | undefined;
  readonly laterTexts: LaterMessages | undefined;
  readonly level: number;
  readonly fieldId: string;
}

/** How each state of the wizard looks. */
export function wizardView({
  actor,
  run,
  adapter,
  loaders,
  messages,
  texts,
  later,
  laterTexts,
  level,
  fieldId,
}: WizardView): TemplateResult {
  const snapshot = actor.getSnapshot();
  const { info, kind, problem, result } = snapshot.context;
  const { wizard, common } = messages;
  const send = (event: WizardEvent) => () => actor.send(event);
  const choices = info ? listChoices(info, adapter, loaders) : [];

  if (snapshot.matches('choosing') && info)
    return chooseScreen(choices, info.account, messages, level, chosen => actor.send({ type: 'method.chosen', kind: chosen }));

  const method = (snapshot.children as Record<string, AnyActorRef | undefined>)['method'];
  if (snapshot.matches('enrolling') && run && method)
    return run.view({ actor: method, snapshot: method.getSnapshot() as AnyMachineSnapshot, messages, texts, headingLevel: level });

  if (snapshot.matches('enrolled') && result && later && laterTexts)
    return later.successScreen({
      result,
      messages,
      texts: laterTexts,
      level,
      fieldId,
      canName: adapter.renameMethod !== undefined,
      problem,
      busy: snapshot.matches({ enrolled: 'renaming' }),
      isOnly: (info?.methods.length ?? 0) < 2,
      canAdd: choices.some(choice => choice.available),
      addAnother: name => actor.send({ type: 'another.wanted', name }),
      done: name => actor.send({ type: 'done', name }),
    });

  if (snapshot.matches('unavailable'))
    return screen({
      heading: wizard.unavailableHeading,
      level,
      // The time to wait is shown once the code for that is there.
      body: problem && (later?.problemMessage(problem, messages) ?? message('danger', describeProblem(problem, messages))),
      primary: { text: common.tryAgain, act: send({ type: 'retry' }), disabled: hasToWait(problem) },
      secondary: { text: common.close, act: send({ type: 'cancel' }) },
    });

  if (snapshot.matches('unopened'))
    return screen({
      heading: wizard.unopenedHeading,
      level,
      body: problem ? message('danger', describeProblem(problem, messages)) : nothing,
      primary: { text: common.tryAgain, act: send({ type: 'retry' }) },
      secondary: { text: common.back, act: send({ type: 'back' }) },
    });

  return waitingScreen(kind ? nameOf(kind, wizard).name : wizard.chooseHeading, level, messages, lateMessage(snapshot, messages));
}

/** Of the height that comes next, so that nothing jumps. */
function waitingScreen(heading: string, level: number, { common }: Messages, late: unknown): TemplateResult {
  return screen({
    heading,
    level,
    body: html`<p class="ek-waiting" aria-busy="true"><span class="ek-spinner" aria-hidden="true"></span> ${common.loading}</p>
      ${late}`,
  });
}
