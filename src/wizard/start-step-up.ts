import { createActor, fromPromise } from 'xstate';
import type { EnrollmentAdapter, StepUpRequest } from '../contract/adapter.js';
import { EnrollmentError } from '../contract/enrollment-error.js';
import { stepUpMachine, type StepUpActor } from '../methods/step-up-machine.js';
import { StepUpRequiredEvent } from './step-up-required-event.js';

/** Has the person prove who they are by the adapter or, where that has no way, by the host through an event. */
export function startStepUp(host: EventTarget, adapter: EnrollmentAdapter): StepUpActor {
  const proveIdentity = fromPromise<void, StepUpRequest>(async ({ input: request, signal }) => {
    await (adapter.stepUp ? adapter.stepUp(request, { signal, idempotencyKey: crypto.randomUUID() }) : askHost(host, request));
  });
  return createActor(stepUpMachine.provide({ actors: { proveIdentity } })).start();
}

async function askHost(host: EventTarget, request: StepUpRequest): Promise<void> {
  const event = new StepUpRequiredEvent(request);
  host.dispatchEvent(event);
  // Nobody has a way: what the server wanted is told as it is.
  if (!event.answer) throw new EnrollmentError(request.reason);
  await event.answer.catch((cause: unknown) => {
    throw new EnrollmentError('step-up-cancelled', {}, { cause });
  });
}
