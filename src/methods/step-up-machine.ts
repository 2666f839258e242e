import { assign, emit, type ActorRefFrom } from 'xstate';
import { EnrollmentError } from '../contract/enrollment-error.js';
import type { StepUpRequest } from '../contract/adapter.js';
import { mustProvide } from './must-provide.js';
import { setupMachine } from './setup-machine.js';

export interface StepUpContext {
  readonly request: StepUpRequest | null;
}

export type StepUpEvent = { type: 'step-up.required'; request: StepUpRequest } | { type: 'step-up.cancelled' };

export type StepUpOutcome = { type: 'proved' } | { type: 'declined'; cause: unknown };

/** Has the person prove again who they are, while whatever asked for it waits. */
export const stepUpMachine = setupMachine({
  types: { context: {} as StepUpContext, events: {} as StepUpEvent, emitted: {} as StepUpOutcome },
  actors: {
    /** Resolves when the person proved who they are, in the host's way. */
    proveIdentity: mustProvide<void, StepUpRequest>('proveIdentity'),
  },
}).createMachine({
  id: 'stepUp',
  context: { request: null },
  initial: 'idle',
  states: {
    idle: {
      on: { 'step-up.required': { target: 'asking', actions: assign({ request: ({ event }) => event.request }) } },
    },
    asking: {
      invoke: {
        src: 'proveIdentity',
        input: ({ context }) => context.request ?? { reason: 'step-up-required' },
        onDone: { target: 'idle', actions: emit({ type: 'proved' }) },
        onError: { target: 'idle', actions: emit(({ event }) => ({ type: 'declined', cause: event.error })) },
      },
      on: {
        'step-up.cancelled': {
          target: 'idle',
          actions: emit(() => ({ type: 'declined', cause: new EnrollmentError('step-up-cancelled') })),
        },
      },
    },
  },
});

export type StepUpActor = ActorRefFrom<typeof stepUpMachine>;

/**
 * Asks, and settles with what the person did. Several calls that ask at once are answered together, since only one is asked of
 * the person.
 */
export function askStepUp(actor: StepUpActor, request: StepUpRequest, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    // It may have been left while this module was loaded.
    if (signal.aborted) {
      reject(new EnrollmentError('aborted'));
      return;
    }
    const subscriptions = [
      actor.on('proved', () => settle(resolve)),
      actor.on('declined', ({ cause }) => settle(() => reject(EnrollmentError.from(cause)))),
    ];
    const abort = () => settle(() => reject(new EnrollmentError('aborted')));
    const settle = (how: () => void) => {
      for (const subscription of subscriptions) subscription.unsubscribe();
      signal.removeEventListener('abort', abort);
      how();
    };
    signal.addEventListener('abort', abort);
    actor.send({ type: 'step-up.required', request });
  });
}
