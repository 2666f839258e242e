import { assign, emit, stopChild, type ActorRefFrom, type DoneActorEvent, type ErrorActorEvent } from 'xstate';
import type { EnrollmentResult, MethodKind, SecurityInfo } from '../contract/security-info.js';
import type { MethodOutcome, MethodRun } from '../methods/method.js';
import { mustProvide } from '../methods/must-provide.js';
import { setupMachine } from '../methods/setup-machine.js';
import { pending, takingLonger } from '../methods/pending.js';
import { isPast, timeUntil } from '../methods/deadline.js';
import { problemOf, type Problem } from '../methods/problem.js';

export interface WizardContext {
  readonly info: SecurityInfo | null;
  /** The method that is open, or about to be. */
  readonly kind: MethodKind | null;
  readonly isReplacing: boolean;
  readonly result: EnrollmentResult | null;
  /** Where the person wants to go once the name they typed is saved. */
  readonly onward: 'end' | 'another';
  readonly problem: Problem | null;
}

export type WizardEvent =
  | { type: 'method.chosen'; kind: MethodKind }
  | { type: 'retry' }
  | { type: 'back' }
  /** With a new name for what was enrolled, if the person typed one: it is saved first. */
  | { type: 'done'; name?: string | undefined }
  | { type: 'another.wanted'; name?: string | undefined }
  | { type: 'cancel' }
  | DoneActorEvent<MethodOutcome, 'method'>
  | ErrorActorEvent<unknown, 'method'>;

export interface WizardInput {
  /** Opened at once where policy allows it, instead of the choice. */
  readonly kind: MethodKind | null;
  /** Whether it takes the place of another of its kind, so that one too many is none. Default false. */
  readonly isReplacing?: boolean;
}

/** How a journey ended. */
export type WizardOutcome =
  | { readonly type: 'enrolled'; readonly result: EnrollmentResult }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly problem: Problem };

/** Chooses a method, runs it as a child, and reports what came of it. */
export const wizardMachine = setupMachine({
  types: {
    context: {} as WizardContext,
    events: {} as WizardEvent,
    input: {} as WizardInput,
    emitted: {} as { type: 'ended'; outcome: WizardOutcome },
    tags: {} as 'busy' | 'late',
  },
  actors: {
    loadInfo: mustProvide<SecurityInfo>('loadInfo'),
    /** Loads the code of a method and prepares a run of it. */
    openMethod: mustProvide<MethodRun, { kind: MethodKind | null; info: SecurityInfo | null }>('openMethod'),
    /** Resolves with the name that was given. */
    renameMethod: mustProvide<string, { id: string; name: string }>('renameMethod'),
  },
  actions: {
    keepInfo: assign((_, { info }: { info: SecurityInfo }) => ({ info })),
    keepKind: assign((_, { kind }: { kind: MethodKind }) => ({ kind })),
    forgetKind: assign({ kind: null }),
    keepResult: assign((_, { result }: { result: EnrollmentResult }) => ({ result })),
    keepName: assign(({ context: { result } }, { name }: { name: string }) => ({
      result: result && { ...result, method: { ...result.method, name } },
    })),
    keepOnward: assign(({ event }) => ({ onward: event.type === 'another.wanted' ? ('another' as const) : ('end' as const) })),
    keepProblem: assign(({ event }) => ({ problem: problemOf(event) })),
    keepOutcomeProblem: assign((_, { problem }: { problem: Problem }) => ({ problem })),
    forgetProblem: assign({ problem: null }),
    /** Has the method forget its secrets and what is pending. */
    releaseMethod: () => undefined,
    sayEnrolled: emit(({ context }) => ({ type: 'ended', outcome: enrolledOutcome(context) })),
    sayCancelled: emit({ type: 'ended', outcome: { type: 'cancelled' } }),
    sayFailed: emit(({ context }) => ({ type: 'ended', outcome: failedOutcome(context) })),
  },
  guards: {
    isMeant: ({ context: { kind: wanted, isReplacing } }, { info }: { info: SecurityInfo }) =>
      // What takes the place of another is never one too many.
      info.offers.some(({ kind, availability }) => kind === wanted && (isReplacing || availability.type === 'available')),
    hasName: ({ event }) => nameIn(event) !== '',
    wantsAnother: ({ context }) => context.onward === 'another',
    waitIsOver: ({ context }) => isPast(context.problem?.waitUntil ?? 0),
  },
  delays: { takingLonger, wait: ({ context }) => timeUntil(context.problem?.waitUntil ?? 0) },
}).createMachine({
  id: 'wizard',
  context: ({ input: { kind, isReplacing = false } }) => ({ info: null, kind, isReplacing, result: null, onward: 'end', problem: null }),
  initial: 'loading',
  on: { cancel: { target: '.finished', actions: 'sayCancelled' } },
  states: {
    loading: {
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'loadInfo',
        onDone: [
          {
            guard: { type: 'isMeant', params: ({ event }) => ({ info: event.output }) },
            target: 'openingMethod',
            actions: { type: 'keepInfo', params: ({ event }) => ({ info: event.output }) },
          },
          { target: 'choosing', actions: { type: 'keepInfo', params: ({ event }) => ({ info: event.output }) } },
        ],
        onError: { target: 'unavailable', actions: 'keepProblem' },
      },
    },
    unavailable: {
      after: { wait: { guard: 'waitIsOver', target: 'unavailable' } },
      on: { retry: { guard: 'waitIsOver', target: 'loading' }, cancel: { target: 'finished', actions: 'sayFailed' } },
    },
    choosing: {
      on: { 'method.chosen': { target: 'openingMethod', actions: { type: 'keepKind', params: ({ event }) => event } } },
    },
    openingMethod: {
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'openMethod',
        input: ({ context }) => ({ kind: context.kind, info: context.info }),
        onDone: [
          {
            guard: ({ event }) => hasMachine(event.output),
            target: 'enrolling',
            // Not by `enqueueActions`, which would weigh 0.7 kB gzipped for this one use.
            actions: assign(({ spawn, event: { output: run } }) => {
              // Which machine it is, is known only now; the types want the names of actors known beforehand.
              spawn(run.machine as never, { id: 'method', input: run.input } as never);
              return {};
            }),
          },
          { target: 'unopened', actions: 'keepProblem' },
        ],
        onError: { target: 'unopened', actions: 'keepProblem' },
      },
      on: { back: 'choosing' },
    },
    unopened: { on: { retry: 'openingMethod', back: 'choosing' } },
    enrolling: {
      exit: [stopChild('method'), 'releaseMethod'],
      on: {
        'xstate.done.actor.method': [
          {
            guard: ({ event }) => endedBy(event.output, 'enrolled', 'result'),
            target: 'enrolled',
            actions: { type: 'keepResult', params: ({ event }) => event.output as { result: EnrollmentResult } },
          },
          {
            guard: ({ event }) => endedBy(event.output, 'failed', 'problem'),
            target: 'finished',
            actions: [{ type: 'keepOutcomeProblem', params: ({ event }) => event.output as { problem: Problem } }, 'sayFailed'],
          },
          { guard: ({ event }) => !endedBy(event.output, 'left', 'to'), target: 'unopened', actions: 'keepProblem' },
          { guard: ({ event }) => 'to' in event.output && event.output.to === 'choice', target: 'choosing', actions: 'forgetKind' },
          {
            target: 'openingMethod',
            actions: { type: 'keepKind', params: ({ event }) => ({ kind: (event.output as { to: MethodKind }).to }) },
          },
        ],
        'xstate.error.actor.method': { target: 'unopened', actions: 'keepProblem' },
      },
    },
    enrolled: {
      initial: 'refreshing',
      on: {
        cancel: { target: 'finished', actions: 'sayEnrolled' },
        done: [
          { guard: 'hasName', target: '.renaming', actions: 'keepOnward' },
          { target: 'finished', actions: 'sayEnrolled' },
        ],
        'another.wanted': [
          { guard: 'hasName', target: '.renaming', actions: 'keepOnward' },
          { target: 'loading', actions: ['sayEnrolled', 'forgetKind'] },
        ],
      },
      states: {
        refreshing: {
          tags: 'busy',
          ...pending,
          invoke: {
            src: 'loadInfo',
            onDone: { target: 'showing', actions: { type: 'keepInfo', params: ({ event }) => ({ info: event.output }) } },
            // What was enrolled is enrolled: an old list is no reason to hold back the good news.
            onError: 'showing',
          },
        },
        showing: {},
        renaming: {
          // Once is enough.
          on: { done: {}, 'another.wanted': {} },
          tags: 'busy',
          entry: 'forgetProblem',
          ...pending,
          invoke: {
            src: 'renameMethod',
            input: ({ context, event }) => ({ id: context.result?.method.id ?? '', name: nameIn(event) }),
            onDone: [
              {
                guard: 'wantsAnother',
                target: '#wizard.loading',
                actions: [{ type: 'keepName', params: ({ event }) => ({ name: event.output }) }, 'sayEnrolled', 'forgetKind'],
              },
              {
                target: '#wizard.finished',
                actions: [{ type: 'keepName', params: ({ event }) => ({ name: event.output }) }, 'sayEnrolled'],
              },
            ],
            onError: { target: 'showing', actions: 'keepProblem' },
          },
        },
      },
    },
    finished: { type: 'final' },
  },
});

// A host's own method may come with anything, and end with anything.
const hasMachine = (run?: Partial<MethodRun>): boolean => typeof run?.machine?.transition === 'function';

const endedBy = (outcome: Partial<Record<string, unknown>> | null | undefined, type: MethodOutcome['type'], what: string): boolean =>
  outcome?.['type'] === type && Boolean(outcome[what]);

const nameIn = (event: WizardEvent): string => ('name' in event ? event.name : undefined) ?? '';

function enrolledOutcome({ result }: WizardContext): WizardOutcome {
  return result ? { type: 'enrolled', result } : { type: 'cancelled' };
}

function failedOutcome({ problem }: WizardContext): WizardOutcome {
  return { type: 'failed', problem: problem ?? { code: 'unknown' } };
}

export type WizardActor = ActorRefFrom<typeof wizardMachine>;
