import type { TemplateResult } from 'lit';
import type { AnyActorRef, AnyMachineSnapshot } from 'xstate';
import type { EnrollmentAdapter } from '../contract/adapter.js';
import type { LaterMessages } from '../locales/later-messages.js';
import type { Language, Messages } from '../locales/messages.js';
import { describeProblem, hasToWait } from '../methods/describe-problem.js';
import { lateMessage } from '../methods/late-message.js';
import type { MethodRun } from '../methods/method.js';
import type { MethodLoaders } from '../methods/method-table.js';
import { nameOf } from '../methods/name-of.js';
import type { HostContent } from '../ui/host-content.js';
import { message } from '../ui/message.js';
import { screen } from '../ui/screen.js';
import { chooseScreen } from './choose-screen.js';
import type { Later } from './later-parts.js';
import { listChoices } from './list-choices.js';
import type { WizardActor, WizardEvent } from './wizard-machine.js';
import { waiting } from '../ui/waiting.js';

export interface WizardView {
  readonly actor: WizardActor;
  readonly run: MethodRun | undefined;
  readonly adapter: EnrollmentAdapter;
  readonly loaders: MethodLoaders;
  readonly unavailable: 'reason' | 'hidden';
  readonly language: Language;
  /** All that can be said, once the first screen was there. */
  readonly messages: Messages | undefined;
  /** What the open method says. */
  readonly texts: unknown;
  /** There once the first screen was. */
  readonly later: Later | undefined;
  readonly laterTexts: LaterMessages | undefined;
  readonly level: number;
  readonly fieldId: string;
  readonly content: HostContent;
}

/** How each state of the wizard looks. */
export function wizardView(view: WizardView): TemplateResult {
  const { actor, run, adapter, loaders, unavailable, language, messages, texts, later, laterTexts, level, content } = view;
  const snapshot = actor.getSnapshot();
  const { info, kind, problem, result } = snapshot.context;
  const { wizard, common } = language;
  const send = (event: WizardEvent) => () => actor.send(event);
  const choices = info ? listChoices(info, adapter, loaders).filter(({ available }) => available || unavailable !== 'hidden') : [];

  if (snapshot.matches('choosing') && info)
    return chooseScreen(choices, info.account, language, level, chosen => actor.send({ type: 'method.chosen', kind: chosen }));

  const method = (snapshot.children as Record<string, AnyActorRef | undefined>)['method'];
  if (snapshot.matches('enrolling') && run && method && messages)
    return run.view({ actor: method, snapshot: method.getSnapshot() as AnyMachineSnapshot, messages, texts, headingLevel: level, content });

  if (snapshot.matches('enrolled') && result && later && laterTexts && messages)
    return later.enrolledView(
      { ...view, messages },
      laterTexts,
      result,
      choices.some(choice => choice.available),
    );

  if (snapshot.matches('unavailable'))
    return screen({
      heading: wizard.unavailableHeading,
      level,
      // The time to wait is shown once the code for that is there.
      body:
        problem &&
        ((messages && later?.problemMessage(problem, messages)) ?? message('danger', describeProblem(problem, messages ?? language))),
      primary: { text: common.tryAgain, act: send({ type: 'retry' }), disabled: hasToWait(problem) },
      secondary: { text: common.close, act: send({ type: 'cancel' }) },
    });

  if (snapshot.matches('unopened'))
    return screen({
      heading: wizard.unopenedHeading,
      level,
      body: problem && message('danger', describeProblem(problem, messages ?? language)),
      primary: { text: common.tryAgain, act: send({ type: 'retry' }) },
      secondary: { text: common.back, act: send({ type: 'back' }) },
    });

  // Of the height that comes next, so that nothing jumps.
  return screen({
    heading: kind ? nameOf(kind, language).name : wizard.chooseHeading,
    level,
    body: [waiting(common.loading), lateMessage(snapshot, language)],
  });
}
