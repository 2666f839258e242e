import { assign, type ActorRefFrom } from 'xstate';
import type { EnrolledMethod, RemovalRefusal, SecurityInfo } from '../contract/security-info.js';
import { isPast, timeUntil } from '../methods/deadline.js';
import { mustProvide } from '../methods/must-provide.js';
import { pending, takingLonger } from '../methods/pending.js';
import { isOutcomeUnknown, problemOf, toProblem, type Problem } from '../methods/problem.js';
import { setupMachine } from '../methods/setup-machine.js';
import type { Change, ChangeAnswer, ChangeOutcome, Notice } from './change.js';
import { noticeOf } from './notice-of.js';

export interface ChangeInput {
  readonly change: Change;
  readonly info: SecurityInfo;
  /** The method it is about, as it was when the dialog was opened. */
  readonly subject: EnrolledMethod | null;
}

export interface ChangeContext extends ChangeInput {
  /** What was chosen or typed: an option, or a name. */
  readonly wanted: string;
  readonly refusal: RemovalRefusal | null;
  readonly notice: Notice | null;
  readonly problem: Problem | null;
  readonly outcome: ChangeOutcome;
}

export type ChangeEvent =
  | { type: 'submitted'; wanted?: string }
  | { type: 'replacement.wanted' }
  | { type: 'default.wanted' }
  | { type: 'report.wanted' }
  | { type: 'dismissed' };

export interface MadeChange {
  readonly notice: Notice;
  readonly info?: SecurityInfo | undefined;
}

/** One change: the person confirms it, the server makes it or says why not, and the list is read afresh before the dialog closes. */
export const changeMachine = setupMachine({
  types: {
    context: {} as ChangeContext,
    events: {} as ChangeEvent,
    input: {} as ChangeInput,
    output: {} as ChangeOutcome,
    tags: {} as 'busy' | 'late',
  },
  actors: {
    makeChange: mustProvide<ChangeAnswer, Pick<ChangeContext, 'change' | 'subject' | 'wanted'>>('makeChange'),
    loadInfo: mustProvide<SecurityInfo>('loadInfo'),
  },
  actions: {
    keepWanted: assign(({ event }) => ({ wanted: ('wanted' in event ? event.wanted : undefined) ?? '' })),
    keepRefusal: assign((_, { refusal }: { refusal: RemovalRefusal | null }) => ({ refusal })),
    keepNotice: assign((_, { notice }: { notice: Notice }) => ({ notice })),
    keepInfo: assign((_, { info }: { info: SecurityInfo }) => ({ info })),
    keepMade: assign(({ context }, { notice, info }: Partial<MadeChange>) => ({
      outcome: { type: 'made' as const, notice: notice ?? context.notice ?? noticeOf(context), info: info ?? null },
    })),
    keepOutcome: assign((_, outcome: ChangeOutcome) => ({ outcome })),
    keepFailure: assign(({ context: { problem } }) => ({
      outcome: problem ? ({ type: 'failed', problem } as const) : ({ type: 'left' } as const),
    })),
    keepProblem: assign(({ event }) => ({ problem: problemOf(event) })),
    forgetProblem: assign({ problem: null }),
  },
  guards: {
    isKept: ({ context: { change, subject } }) => change === 'removal' && subject?.keptBecause !== undefined,
    /** Whether the server may have done it, or the list is not what the person sees. */
    mustLook: (_, { cause }: { cause: unknown }) => mustLook(toProblem(cause)),
    isMade: ({ context }, { info }: { info: SecurityInfo }) => isMade(context, info),
    isGone: ({ context: { subject } }, { info }: { info: SecurityInfo }) => subject !== null && isGone(subject, info),
    waitIsOver: ({ context }) => isPast(context.problem?.waitUntil ?? 0),
  },
  delays: { takingLonger, wait: ({ context }) => timeUntil(context.problem?.waitUntil ?? 0) },
}).createMachine({
  id: 'change',
  context: ({ input }) => ({ ...input, wanted: '', refusal: null, notice: null, problem: null, outcome: { type: 'left' } }),
  initial: 'judging',
  output: ({ context }) => context.outcome,
  states: {
    judging: {
      always: [
        {
          guard: 'isKept',
          target: 'refused',
          actions: { type: 'keepRefusal', params: ({ context }) => ({ refusal: context.subject?.keptBecause ?? null }) },
        },
        { target: 'asking' },
      ],
    },
    asking: {
      after: { wait: { guard: 'waitIsOver', target: 'asking' } },
      on: {
        submitted: { guard: 'waitIsOver', target: 'making', actions: ['keepWanted', 'forgetProblem'] },
        'report.wanted': { target: 'finished', actions: { type: 'keepOutcome', params: { type: 'onward', to: 'report' } } },
        dismissed: { target: 'finished', actions: 'keepFailure' },
      },
    },
    making: {
      tags: 'busy',
      ...pending,
      invoke: {
        src: 'makeChange',
        input: ({ context: { change, subject, wanted } }) => ({ change, subject, wanted }),
        onDone: [
          {
            guard: ({ event }) => event.output.type === 'refused',
            target: 'refused',
            actions: {
              type: 'keepRefusal',
              params: ({ event: { output } }) => ({ refusal: output.type === 'refused' ? output.reason : null }),
            },
          },
          {
            guard: ({ event }) => event.output.type === 'made' && event.output.info !== undefined,
            target: 'finished',
            actions: { type: 'keepMade', params: ({ event }) => event.output as MadeChange },
          },
          { target: 'reloading', actions: { type: 'keepNotice', params: ({ event }) => event.output as MadeChange } },
        ],
        onError: [
          {
            guard: { type: 'mustLook', params: ({ event }) => ({ cause: event.error }) },
            target: 'looking',
            actions: 'keepProblem',
          },
          { target: 'asking', actions: 'keepProblem' },
        ],
      },
      on: { dismissed: { target: 'finished', actions: { type: 'keepOutcome', params: { type: 'interrupted' } } } },
    },
    reloading: {
      tags: 'busy',
      ...pending,
      invoke: {
        src: 'loadInfo',
        onDone: { target: 'finished', actions: { type: 'keepMade', params: ({ event }) => ({ info: event.output }) } },
        // What was changed is changed: an old list is no reason to hold back the good news.
        onError: { target: 'finished', actions: { type: 'keepMade', params: {} } },
      },
      on: { dismissed: { target: 'finished', actions: { type: 'keepMade', params: {} } } },
    },
    looking: {
      tags: 'busy',
      ...pending,
      invoke: {
        src: 'loadInfo',
        onDone: [
          {
            guard: { type: 'isMade', params: ({ event }) => ({ info: event.output }) },
            target: 'finished',
            actions: { type: 'keepMade', params: ({ event }) => ({ info: event.output }) },
          },
          {
            guard: { type: 'isGone', params: ({ event }) => ({ info: event.output }) },
            target: 'finished',
            actions: {
              type: 'keepOutcome',
              params: ({ context: { subject }, event }) =>
                subject ? { type: 'made', notice: { type: 'gone', method: subject }, info: event.output } : { type: 'interrupted' },
            },
          },
          { target: 'asking', actions: { type: 'keepInfo', params: ({ event }) => ({ info: event.output }) } },
        ],
        onError: 'asking',
      },
      on: { dismissed: { target: 'finished', actions: { type: 'keepOutcome', params: { type: 'interrupted' } } } },
    },
    refused: {
      on: {
        'replacement.wanted': { target: 'finished', actions: { type: 'keepOutcome', params: { type: 'onward', to: 'replacement' } } },
        'default.wanted': { target: 'finished', actions: { type: 'keepOutcome', params: { type: 'onward', to: 'default' } } },
        'report.wanted': { target: 'finished', actions: { type: 'keepOutcome', params: { type: 'onward', to: 'report' } } },
        dismissed: { target: 'finished', actions: { type: 'keepOutcome', params: { type: 'left' } } },
      },
    },
    finished: { type: 'final' },
  },
});

// `not-allowed` and `invalid-input` are also what is answered for a method that is not there any more.
const mustLook = (problem: Problem): boolean => isOutcomeUnknown(problem) || ['not-allowed', 'invalid-input'].includes(problem.code);

const isGone = (subject: EnrolledMethod, info: SecurityInfo): boolean => !info.methods.some(({ id }) => id === subject.id);

/** Whether the list shows that it was done, although no answer came. */
function isMade({ change, subject, wanted }: ChangeContext, info: SecurityInfo): boolean {
  if (change === 'default') return info.defaultSignIn?.current === wanted;
  if (change === 'removal') return subject !== null && isGone(subject, info);
  return change === 'name' && info.methods.some(({ id, name }) => id === subject?.id && name === wanted);
}

export type ChangeActor = ActorRefFrom<typeof changeMachine>;
