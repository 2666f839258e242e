import { createActor, fromPromise } from 'xstate';
import type { EnrollmentAdapter } from '../contract/adapter.js';
import { EnrollmentError } from '../contract/enrollment-error.js';
import { readManagedInfo } from '../contract/read-managed-info.js';
import type { SecurityInfo } from '../contract/security-info.js';
import { createAdapterCalls } from '../methods/adapter-calls.js';
import { askStepUp, type StepUpActor } from '../methods/step-up-machine.js';
import type { Running } from '../page/page-element.js';
import { startStepUp } from '../wizard/start-step-up.js';
import { overviewMachine, type OverviewActor, type OverviewRead } from './overview-machine.js';

/** The overview, wired to an adapter. */
export interface RunningOverview extends Running {
  readonly actor: OverviewActor;
  readonly stepUp: StepUpActor;
}

/** Wires the overview to an adapter, at this one place. */
export function startOverview(host: EventTarget, adapter: EnrollmentAdapter): RunningOverview {
  const stepUp = startStepUp(host, adapter);
  const callsThat = (mayAsk: boolean) =>
    createAdapterCalls({
      timeout: adapter.callTimeout,
      stepUp: async (request, signal) => {
        if (!mayAsk) throw new EnrollmentError(request.reason);
        await askStepUp(stepUp, request, signal);
      },
    });
  const loadInfo = fromPromise<SecurityInfo, OverviewRead>(({ input: { mayAsk }, signal }) =>
    callsThat(mayAsk).make(call => adapter.loadSecurityInfo(call), readManagedInfo, signal),
  );
  const actor = createActor(overviewMachine.provide({ actors: { loadInfo } }));
  actor.start();
  return {
    actor,
    stepUp,
    stop() {
      for (const one of [actor, stepUp]) one.stop();
    },
  };
}
