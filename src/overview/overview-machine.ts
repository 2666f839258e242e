import { assign, type ActorRefFrom } from 'xstate';
import type { SecurityInfo } from '../contract/security-info.js';
import { isPast, timeUntil } from '../methods/deadline.js';
import { mustProvide } from '../methods/must-provide.js';
import { pending, takingLonger } from '../methods/pending.js';
import { problemOf, type Problem } from '../methods/problem.js';
import { setupMachine } from '../methods/setup-machine.js';

export interface OverviewContext {
  readonly info: SecurityInfo | null;
  readonly problem: Problem | null;
}

export type OverviewEvent =
  | { type: 'retry' }
  /** The page was away, or the line: what it shows may be old. */
  | { type: 'page.returned' };

export interface OverviewRead {
  /** Whether the person may be asked to prove who they are: only where they want to see it, and not by themselves elsewhere. */
  readonly mayAsk: boolean;
}

/** Shows how a person signs in, as it was when they last came to the page. */
export const overviewMachine = setupMachine({
  types: { context: {} as OverviewContext, events: {} as OverviewEvent, tags: {} as 'busy' | 'late' },
  actors: { loadInfo: mustProvide<SecurityInfo, OverviewRead>('loadInfo') },
  actions: {
    keepInfo: assign((_, { info }: { info: SecurityInfo }) => ({ info })),
    keepProblem: assign(({ event }) => ({ problem: problemOf(event) })),
    forgetProblem: assign({ problem: null }),
  },
  guards: {
    waitIsOver: ({ context }) => isPast(context.problem?.waitUntil ?? 0),
    /** Of a person who is signed out nothing is to stay on the screen. */
    isSignedOut: (_, { cause }: { cause: unknown }) => problemOf({ error: cause }).code === 'session-expired',
  },
  delays: { takingLonger, wait: ({ context }) => timeUntil(context.problem?.waitUntil ?? 0) },
}).createMachine({
  id: 'overview',
  context: { info: null, problem: null },
  initial: 'loading',
  states: {
    loading: {
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'loadInfo',
        input: ({ event }) => ({ mayAsk: event.type === 'retry' }),
        onDone: { target: 'showing', actions: { type: 'keepInfo', params: ({ event }) => ({ info: event.output }) } },
        onError: { target: 'unavailable', actions: 'keepProblem' },
      },
    },
    showing: {
      initial: 'current',
      on: { 'page.returned': '.refreshing' },
      states: {
        current: {},
        refreshing: {
          tags: 'busy',
          ...pending,
          invoke: {
            src: 'loadInfo',
            input: { mayAsk: false },
            onDone: { target: 'current', actions: { type: 'keepInfo', params: ({ event }) => ({ info: event.output }) } },
            onError: [
              {
                guard: { type: 'isSignedOut', params: ({ event }) => ({ cause: event.error }) },
                target: '#overview.unavailable',
                actions: 'keepProblem',
              },
              // A glance that is a little old is better than none, and the page it leads to reads for itself.
              { target: 'current' },
            ],
          },
        },
      },
    },
    unavailable: {
      after: { wait: { guard: 'waitIsOver', target: 'unavailable' } },
      on: { retry: { guard: 'waitIsOver', target: 'loading' }, 'page.returned': { guard: 'waitIsOver', target: 'loading' } },
    },
  },
});

export type OverviewActor = ActorRefFrom<typeof overviewMachine>;
