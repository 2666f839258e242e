import { assign, type ActorRefFrom } from 'xstate';
import type { ExtendedSession } from '../contract/adapter.js';
import type { Milliseconds } from '../contract/call.js';
import { deadlineIn, timeUntil, type Deadline } from '../methods/deadline.js';
import { mustProvide } from '../methods/must-provide.js';
import { pending, takingLonger } from '../methods/pending.js';
import { problemOf, type Problem } from '../methods/problem.js';
import { setupMachine } from '../methods/setup-machine.js';

/** How long before the end of the session the person is told, in milliseconds. WCAG 2.2.1 wants 20 seconds at least. */
export const warningTime = 120_000;

export interface SessionContext {
  /** `Infinity` where the server does not say. */
  readonly endsAt: Deadline;
  readonly problem: Problem | null;
}

export type SessionEvent =
  /** What the server says now. */
  | { type: 'session.told'; expiresIn: Milliseconds | undefined }
  /** The page may have slept, and its timers with it. */
  | { type: 'page.returned' }
  | { type: 'extension.wanted' };

/** Tells a person early that their session ends, and lets them go on. */
export const sessionMachine = setupMachine({
  types: { context: {} as SessionContext, events: {} as SessionEvent, tags: {} as 'busy' | 'late' },
  actors: { extendSession: mustProvide<ExtendedSession>('extendSession') },
  actions: {
    keepEnd: assign((_, { expiresIn }: { expiresIn: Milliseconds | undefined }) => ({ endsAt: deadlineIn(expiresIn) })),
    keepProblem: assign(({ event }) => ({ problem: problemOf(event) })),
    forgetProblem: assign({ problem: null }),
  },
  delays: {
    takingLonger,
    untilWarning: ({ context }) => timeUntil(context.endsAt - warningTime),
    untilEnd: ({ context }) => timeUntil(context.endsAt),
  },
  guards: {
    isNear: ({ context }) => timeUntil(context.endsAt - warningTime) === 0,
    isOver: ({ context }) => timeUntil(context.endsAt) === 0,
  },
}).createMachine({
  id: 'session',
  context: { endsAt: Infinity, problem: null },
  initial: 'calm',
  on: {
    'session.told': { target: '.calm', actions: { type: 'keepEnd', params: ({ event }) => event } },
  },
  states: {
    calm: {
      entry: 'forgetProblem',
      always: { guard: 'isNear', target: 'ending' },
      // A timer lasts 24 days at most: where it ends too early, it begins again.
      after: { untilWarning: { target: 'calm', reenter: true } },
      on: { 'page.returned': { target: 'calm', reenter: true } },
    },
    ending: {
      always: { guard: 'isOver', target: 'ended' },
      after: { untilEnd: { target: 'ending', reenter: true } },
      on: { 'extension.wanted': 'extending', 'page.returned': { target: 'ending', reenter: true } },
    },
    extending: {
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'extendSession',
        onDone: { target: 'calm', actions: { type: 'keepEnd', params: ({ event }) => ({ expiresIn: event.output.sessionExpiresIn }) } },
        onError: { target: 'ending', actions: 'keepProblem' },
      },
    },
    ended: {},
  },
});

export type SessionActor = ActorRefFrom<typeof sessionMachine>;
