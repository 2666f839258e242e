import type { ActorRefFrom } from 'xstate';
import { pending } from '../pending.js';
import { savingStates, shownOnce, shownOnceContext, shownOnceWaysOut } from '../shown-once-machine.js';

/** Makes a password for one app under a name, shows it once, and lets it work once the person has it. */
export const appPasswordMachine = shownOnce.createMachine({
  id: 'appPassword',
  context: shownOnceContext,
  initial: 'opening',
  on: shownOnceWaysOut,
  states: {
    opening: {
      meta: { step: 0 },
      on: {
        'name.submitted': 'making',
        'name.kept': [{ guard: 'hasSecret', target: 'usable' }, { target: 'making' }],
        'name.malformed': { target: '.misnamed', actions: 'forgetProblem' },
        back: 'finished',
      },
      initial: 'naming',
      states: { naming: {}, misnamed: {} },
    },
    making: {
      meta: { step: 0 },
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'makeSecret',
        onDone: { target: 'usable', actions: 'keepSecret' },
        onError: [
          { guard: 'isAboutName', target: 'opening', actions: 'keepProblem' },
          { target: 'unmade', actions: 'keepProblem' },
        ],
      },
      on: { back: 'opening' },
    },
    ...savingStates,
  },
  output: ({ context }) => context.outcome ?? { type: 'left', to: 'choice' },
});

export type AppPasswordActor = ActorRefFrom<typeof appPasswordMachine>;
