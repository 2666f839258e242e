import type { ActorRefFrom } from 'xstate';
import { pending } from '../pending.js';
import { savingStates, shownOnce, shownOnceContext, shownOnceWaysOut } from '../shown-once-machine.js';

/** Makes recovery codes, shows them once, and lets them work once the person has saved them. */
export const recoveryCodesMachine = shownOnce.createMachine({
  id: 'recoveryCodes',
  context: shownOnceContext,
  initial: 'starting',
  on: shownOnceWaysOut,
  states: {
    // Who comes back to codes that wait to be saved was asked before they were made.
    starting: { always: [{ guard: 'isResumed', target: 'making' }, { target: 'opening' }], meta: { step: 0 } },
    opening: {
      meta: { step: 0 },
      initial: 'explaining',
      states: {
        explaining: {
          on: {
            next: [
              { guard: 'hasSecret', target: '#recoveryCodes.usable' },
              { guard: 'replaces', target: 'confirmingRenewal' },
              { target: '#recoveryCodes.making' },
            ],
            back: '#recoveryCodes.finished',
          },
        },
        confirmingRenewal: { on: { 'renewal.confirmed': '#recoveryCodes.making', 'renewal.dismissed': 'explaining' } },
      },
    },
    making: {
      meta: { step: 0 },
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'makeSecret',
        onDone: { target: 'usable', actions: 'keepSecret' },
        onError: { target: 'unmade', actions: 'keepProblem' },
      },
      on: { back: 'opening' },
    },
    ...savingStates,
  },
  output: ({ context }) => context.outcome ?? { type: 'left', to: 'choice' },
});

export type RecoveryCodesActor = ActorRefFrom<typeof recoveryCodesMachine>;
