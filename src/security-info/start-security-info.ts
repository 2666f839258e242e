import { createActor, fromPromise } from 'xstate';
import { signalRemoval } from '../browser/signal-credentials.js';
import type { EnrollmentAdapter, ExtendedSession } from '../contract/adapter.js';
import { readChangedInfo, readManagedInfo } from '../contract/read-managed-info.js';
import { readRemovalResult } from '../contract/read-removal-result.js';
import { readEndedSessions, readExtendedSession } from '../contract/read-sessions.js';
import type { SecurityInfo } from '../contract/security-info.js';
import { createAdapterCalls, type AdapterCalls } from '../methods/adapter-calls.js';
import { askStepUp, type StepUpActor } from '../methods/step-up-machine.js';
import { defineElements } from '../ui/define-elements.js';
import { startStepUp } from '../wizard/start-step-up.js';
import { changeMachine, type ChangeContext } from './change-machine.js';
import type { Change, ChangeAnswer } from './change.js';
import { noticeOf } from './notice-of.js';
import { securityInfoMachine, type SecurityInfoActor } from './security-info-machine.js';
import { sessionMachine, type SessionActor } from './session-machine.js';

type Asked = Pick<ChangeContext, 'change' | 'subject' | 'wanted'>;

/** The page, wired to an adapter. */
export interface RunningPage {
  readonly adapter: EnrollmentAdapter;
  readonly actor: SecurityInfoActor;
  readonly session: SessionActor;
  readonly stepUp: StepUpActor;
  readonly stop: () => void;
}

/** Wires the page to an adapter, at this one place. `host`: asked where the adapter has no way to have a person prove who they are. */
export function startSecurityInfo(host: EventTarget, adapter: EnrollmentAdapter): RunningPage {
  const stepUp = startStepUp(host, adapter);
  const calls = createAdapterCalls({ timeout: adapter.callTimeout, stepUp: (request, signal) => askStepUp(stepUp, request, signal) });

  const loadInfo = fromPromise<SecurityInfo>(({ signal }) => calls.make(call => adapter.loadSecurityInfo(call), readManagedInfo, signal));
  const changes = changesBy(adapter, calls);
  const makeChange = fromPromise<ChangeAnswer, Asked>(({ input, signal }) => changes[input.change](input, signal));
  const change = changeMachine.provide({ actors: { loadInfo, makeChange } });
  const loadWizard = fromPromise<void>(async () => {
    const { EnrollkitWizard } = await import('../wizard/enrollkit-wizard.js');
    defineElements({ 'enrollkit-wizard': EnrollkitWizard });
  });
  const actor = createActor(securityInfoMachine.provide({ actors: { loadInfo, loadWizard, change } }));

  const extendSession = fromPromise<ExtendedSession>(({ signal }) =>
    calls.make(async call => adapter.extendSession?.(call), readExtendedSession, signal),
  );
  const session = createActor(sessionMachine.provide({ actors: { extendSession } }));
  tellSession(actor, session);

  for (const one of [session, actor]) one.start();
  return {
    adapter,
    actor,
    session,
    stepUp,
    stop() {
      for (const one of [actor, session, stepUp]) one.stop();
    },
  };
}

/** Opens the wizard as soon as the list is there: it goes on where a reload broke it off. */
export function openAgain(actor: SecurityInfoActor): void {
  const listening = actor.subscribe(snapshot => {
    if (!snapshot.matches('listing')) return;
    listening.unsubscribe();
    actor.send({ type: 'addition.wanted' });
  });
}

/** Whatever is read says anew how long the session lasts. */
function tellSession(actor: SecurityInfoActor, session: SessionActor): void {
  let last: SecurityInfo | null = null;
  actor.subscribe(({ context: { info } }) => {
    if (info === last) return;
    last = info;
    session.send({ type: 'session.told', expiresIn: info?.sessionExpiresIn });
  });
}

/** How each change is made. Which of them there are is shown by what the adapter has, so that none is asked for that it has not. */
const changesBy = (
  adapter: EnrollmentAdapter,
  calls: AdapterCalls,
): Readonly<Record<Change, (asked: Asked, signal: AbortSignal) => Promise<ChangeAnswer>>> => ({
  async removal(asked, signal) {
    const result = await calls.make(async call => adapter.removeMethod?.(idOf(asked), call), readRemovalResult, signal);
    if (result.type === 'refused') return result;
    void signalRemoval(result);
    const { newDefault, notifiedVia } = result;
    return { type: 'made', notice: { ...noticeOf(asked), newDefault, notifiedVia } };
  },
  async default(asked, signal) {
    const { notifiedVia, ...info } = await calls.make(async call => adapter.setDefault?.(asked.wanted, call), readChangedInfo, signal);
    return { type: 'made', notice: { ...noticeOf(asked), notifiedVia }, info };
  },
  async name(asked, signal) {
    await calls.make(async call => adapter.renameMethod?.({ id: idOf(asked), name: asked.wanted }, call), ignore, signal);
    return { type: 'made', notice: noticeOf(asked) };
  },
  async 'sign-out'(asked, signal) {
    const { ended } = await calls.make(async call => adapter.signOutOtherSessions?.(call), readEndedSessions, signal);
    return { type: 'made', notice: { ...noticeOf(asked), ended } };
  },
  async report(asked, signal) {
    await calls.make(async call => adapter.reportUnexpected?.(idOf(asked), call), ignore, signal);
    return { type: 'made', notice: noticeOf(asked) };
  },
});

const idOf = ({ subject }: Asked): string => subject?.id ?? '';

const ignore = (): void => undefined;
