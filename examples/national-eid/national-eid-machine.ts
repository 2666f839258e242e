import type { EnrollmentResult } from 'enrollkit/contract';
import { pending, takingLonger, toProblem, type MethodMeta, type MethodOutcome, type Problem } from 'enrollkit/methods';
import { assign, fromPromise, setup } from 'xstate';

interface EidContext {
  readonly resumes: boolean;
  readonly problem: Problem | null;
  readonly outcome: MethodOutcome | null;
}

type EidEvent = { type: 'next' } | { type: 'back' } | { type: 'retry' } | { type: 'another-method.wanted' };

const notProvided = <Output>() => fromPromise<Output>(() => Promise.reject(new Error('This actor was not provided.')));

/** Sends the person to their eID, and looks what became of that when they are back. */
export const nationalEidMachine = setup({
  types: {
    context: {} as EidContext,
    events: {} as EidEvent,
    input: {} as { resumes: boolean },
    output: {} as MethodOutcome,
    meta: {} as MethodMeta,
    tags: {} as 'busy' | 'late',
  },
  actors: {
    /** Begins, and leaves the page. It resolves where the person stays after all. */
    leave: notProvided<void>(),
    complete: notProvided<EnrollmentResult>(),
  },
  actions: {
    keepProblem: assign((_, { error }: { error: unknown }) => ({ problem: toProblem(error) })),
    forgetProblem: assign({ problem: null }),
    finish: assign((_, { result }: { result: EnrollmentResult }) => ({ outcome: { type: 'enrolled', result } as const })),
  },
  guards: { isBack: ({ context }) => context.resumes },
  delays: { takingLonger },
}).createMachine({
  id: 'nationalEid',
  context: ({ input }) => ({ ...input, problem: null, outcome: null }),
  initial: 'starting',
  on: { 'another-method.wanted': '.finished' },
  states: {
    // The page was left and loaded again since: the wizard remembers which method that was.
    starting: { always: [{ guard: 'isBack', target: 'completing' }, { target: 'explaining' }] },
    explaining: {
      meta: { step: 0 },
      on: { next: 'leaving', back: 'finished' },
    },
    leaving: {
      meta: { step: 1 },
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'leave',
        onDone: 'completing',
        onError: { target: 'unproved', actions: { type: 'keepProblem', params: ({ event }) => event } },
      },
      on: { back: 'explaining' },
    },
    completing: {
      meta: { step: 1, screen: 'completing' },
      tags: 'busy',
      ...pending,
      invoke: {
        src: 'complete',
        onDone: { target: 'finished', actions: { type: 'finish', params: ({ event }) => ({ result: event.output }) } },
        onError: { target: 'unproved', actions: { type: 'keepProblem', params: ({ event }) => event } },
      },
    },
    unproved: {
      meta: { step: 1, screen: 'unproved' },
      on: { retry: 'leaving', back: { target: 'explaining', actions: 'forgetProblem' } },
    },
    finished: { type: 'final' },
  },
  output: ({ context }) => context.outcome ?? { type: 'left', to: 'choice' },
});
