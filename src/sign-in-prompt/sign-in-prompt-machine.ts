import { assign, type ActorRefFrom } from 'xstate';
import type { MethodKind, SecurityInfo } from '../contract/security-info.js';
import { deadlineIn, isPast, timeUntil, type Deadline } from '../methods/deadline.js';
import { mustProvide } from '../methods/must-provide.js';
import { pending, takingLonger } from '../methods/pending.js';
import { isOutcomeUnknown, problemOf, toProblem, type Problem } from '../methods/problem.js';
import { setupMachine } from '../methods/setup-machine.js';
import type { Plan } from './plan-methods.js';
import { outcomeOf, type PromptOutcome, type Reply } from './prompt-outcome.js';
import { canBePutOff } from './terms-of.js';

/** What there is, and what is left to do about it. */
export interface Asked {
  readonly info: SecurityInfo;
  readonly plan: Plan;
  /** How long the pass still works that the person signed in with, in milliseconds; nothing where there is none. */
  readonly passLeft?: number | undefined;
}

export interface SignInPromptContext {
  readonly info: SecurityInfo | null;
  readonly plan: Plan | null;
  /** `Infinity` where there is no pass that runs out. */
  readonly passEndsAt: Deadline;
  /** How many methods were set up since the person was asked. */
  readonly made: number;
  /** The kind that the wizard opens at once; `null` where the person chooses. */
  readonly kind: MethodKind | null;
  readonly reply: Reply;
  readonly problem: Problem | null;
  readonly outcome: PromptOutcome;
}

export type SignInPromptEvent =
  | { type: 'retry' }
  /** The page was away, or the line: what it shows may be old. */
  | { type: 'page.returned' }
  | { type: 'method.wanted'; kind: MethodKind | null }
  /** The wizard has set up a method; `continues`: the person goes on to set up another. */
  | { type: 'wizard.enrolled'; continues: boolean }
  | { type: 'wizard.left' }
  | { type: 'replied'; reply: Reply }
  | { type: 'edit.wanted' }
  | { type: 'edit.done' }
  | { type: 'done' }
  | { type: 'given.up' };

/** By these something is set up that takes a while. */
export type Beginning = Extract<SignInPromptEvent, { type: 'method.wanted' | 'edit.wanted' }>;

interface Args {
  readonly context: SignInPromptContext;
  readonly event: SignInPromptEvent;
}

/** Asks a person who has just signed in for what is missing, or whether what is there is right, as long as the server wants that. */
export const signInPromptMachine = setupMachine({
  types: {
    context: {} as SignInPromptContext,
    events: {} as SignInPromptEvent,
    output: {} as PromptOutcome,
    tags: {} as 'busy' | 'late',
  },
  actors: {
    look: mustProvide<Asked>('look'),
    /** Tells the server what the person answered. */
    tellReply: mustProvide<void, Reply>('tellReply'),
    /** Loads the code of the wizard. */
    loadWizard: mustProvide<void>('loadWizard'),
    /** Loads the code of the list in which everything can be changed. */
    loadList: mustProvide<void>('loadList'),
  },
  actions: {
    keepAsked: assign((_, { info, plan, passLeft }: Asked) => ({ info, plan, passEndsAt: deadlineIn(passLeft) })),
    keepKind: assign((_, { kind }: { kind: MethodKind | null }) => ({ kind })),
    keepReply: assign((_, { reply }: { reply: Reply }) => ({ reply })),
    countMade: assign(({ context: { made } }) => ({ made: made + 1 })),
    keepOutcome: assign((_, outcome: PromptOutcome) => ({ outcome })),
    keepReplied: assign(({ context: { reply } }) => ({ outcome: outcomeOf(reply) })),
    keepFailure: assign(({ context: { problem } }) => ({
      outcome: { type: 'failed' as const, problem: problem ?? { code: 'unsupported' as const } },
    })),
    keepUnanswered: assign({ outcome: { type: 'failed' as const, problem: { code: 'timeout' as const } } }),
    keepProblem: assign(({ event }) => ({ problem: problemOf(event) })),
    forgetProblem: assign({ problem: null }),
    /** But not what the person has to wait for. */
    forgetPast: assign(({ context: { problem } }) => ({ problem: isPast(problem?.waitUntil ?? 0) ? null : problem })),
  },
  guards: {
    /** Whether nobody was asked anything, and nobody has to be. */
    isNothing: ({ context }, { info }: Asked) => context.info === null && info.prompt === undefined,
    isAnswered: (_, { info }: Asked) => info.prompt === undefined,
    canGoOn: (_, { info, plan }: Asked) => info.prompt?.type === 'set-up' && !info.readOnly && plan.kinds.length > 0,
    isDone: ({ context: { info } }) => info?.prompt === undefined,
    isReview: ({ context: { info } }) => info?.prompt?.type === 'review',
    isStuck: ({ context: { info, plan } }) => info?.readOnly === true || plan?.kinds.length === 0,
    continues: ({ event }) => event.type === 'wizard.enrolled' && event.continues,
    /** That all is right can be said at any time; that it has to wait, while policy lets it. */
    mayReply: ({ context: { info, problem }, event }: Args) =>
      isPast(problem?.waitUntil ?? 0) && (!isLater(event) || (info?.prompt !== undefined && canBePutOff(info.prompt, Date.now()))),
    mayPutOff: ({ context: { info, problem }, event }: Args) =>
      isLater(event) && isPast(problem?.waitUntil ?? 0) && info?.prompt !== undefined && canBePutOff(info.prompt, Date.now()),
    /** Whether the server may have heard it, or asks for something else by now. */
    mustLook: (_, { cause }: { cause: unknown }) => mustLook(toProblem(cause)),
    waitIsOver: ({ context }) => isPast(context.problem?.waitUntil ?? 0),
  },
  delays: { takingLonger, wait: ({ context }) => timeUntil(context.problem?.waitUntil ?? 0) },
}).createMachine({
  id: 'signInPrompt',
  context: {
    ...{ info: null, plan: null, passEndsAt: Infinity, made: 0, kind: null, reply: 'later', problem: null },
    outcome: { type: 'nothing-asked' },
  },
  initial: 'loading',
  output: ({ context }) => context.outcome,
  states: {
    loading: {
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'look',
        onDone: [
          { guard: { type: 'isNothing', params: ({ event }) => event.output }, target: 'finished' },
          { target: 'deciding', actions: { type: 'keepAsked', params: ({ event }) => event.output } },
        ],
        onError: { target: 'unavailable', actions: 'keepProblem' },
      },
      on: { 'given.up': { target: 'finished', actions: 'keepUnanswered' } },
    },
    unavailable: {
      after: { wait: { guard: 'waitIsOver', target: 'unavailable' } },
      on: {
        retry: { guard: 'waitIsOver', target: 'loading' },
        'page.returned': { guard: 'waitIsOver', target: 'loading' },
        'given.up': { target: 'finished', actions: 'keepFailure' },
      },
    },
    deciding: {
      always: [
        { guard: 'isDone', target: 'summary' },
        { guard: 'isReview', target: 'reviewing' },
        { guard: 'isStuck', target: 'stuck' },
        { target: 'asking' },
      ],
    },
    asking: {
      initial: 'current',
      after: { wait: { guard: 'waitIsOver', target: 'asking' } },
      on: {
        'method.wanted': { target: 'enrolling', actions: ['forgetProblem', { type: 'keepKind', params: ({ event }) => event }] },
        replied: {
          guard: 'mayPutOff',
          target: 'replying',
          actions: ['forgetProblem', { type: 'keepReply', params: ({ event }) => event }],
        },
        'page.returned': '.refreshing',
      },
      states: {
        current: {},
        refreshing: {
          tags: 'busy',
          ...pending,
          invoke: {
            src: 'look',
            onDone: {
              target: '#signInPrompt.deciding',
              actions: [{ type: 'keepAsked', params: ({ event }) => event.output }, 'forgetPast'],
            },
            onError: { target: 'current', actions: 'keepProblem' },
          },
        },
      },
    },
    reviewing: {
      initial: 'current',
      after: { wait: { guard: 'waitIsOver', target: 'reviewing' } },
      on: {
        replied: { guard: 'mayReply', target: 'replying', actions: ['forgetProblem', { type: 'keepReply', params: ({ event }) => event }] },
        'edit.wanted': { target: 'editing', actions: 'forgetProblem' },
        'page.returned': '.refreshing',
      },
      states: {
        current: {},
        refreshing: {
          tags: 'busy',
          ...pending,
          invoke: {
            src: 'look',
            onDone: {
              target: '#signInPrompt.deciding',
              actions: [{ type: 'keepAsked', params: ({ event }) => event.output }, 'forgetPast'],
            },
            onError: { target: 'current', actions: 'keepProblem' },
          },
        },
      },
    },
    /** Nothing that can be set up here is of any use for what is asked. */
    stuck: {
      after: { wait: { guard: 'waitIsOver', target: 'stuck' } },
      on: {
        retry: 'loading',
        'page.returned': 'loading',
        replied: {
          guard: 'mayPutOff',
          target: 'replying',
          actions: ['forgetProblem', { type: 'keepReply', params: ({ event }) => event }],
        },
        'given.up': { target: 'finished', actions: ['forgetProblem', 'keepFailure'] },
      },
    },
    replying: {
      initial: 'telling',
      states: {
        telling: {
          tags: 'busy',
          ...pending,
          invoke: {
            src: 'tellReply',
            input: ({ context }) => context.reply,
            onDone: { target: '#signInPrompt.finished', actions: 'keepReplied' },
            onError: [
              { guard: { type: 'mustLook', params: ({ event }) => ({ cause: event.error }) }, target: 'looking', actions: 'keepProblem' },
              { target: '#signInPrompt.deciding', actions: 'keepProblem' },
            ],
          },
        },
        looking: {
          tags: 'busy',
          ...pending,
          invoke: {
            src: 'look',
            onDone: [
              {
                guard: { type: 'isAnswered', params: ({ event }) => event.output },
                target: '#signInPrompt.finished',
                actions: 'keepReplied',
              },
              { target: '#signInPrompt.deciding', actions: { type: 'keepAsked', params: ({ event }) => event.output } },
            ],
            onError: '#signInPrompt.deciding',
          },
        },
      },
    },
    enrolling: {
      initial: 'opening',
      states: {
        opening: {
          tags: 'busy',
          entry: 'forgetProblem',
          ...pending,
          invoke: { src: 'loadWizard', onDone: 'open', onError: { target: 'unopened', actions: 'keepProblem' } },
          on: { 'wizard.left': '#signInPrompt.asking' },
        },
        unopened: { on: { retry: 'opening', 'wizard.left': { target: '#signInPrompt.asking', actions: 'forgetProblem' } } },
        open: {
          on: {
            'wizard.enrolled': [
              { guard: 'continues', target: 'another', actions: 'countMade' },
              { target: '#signInPrompt.looking', actions: 'countMade' },
            ],
            'wizard.left': '#signInPrompt.asking.refreshing',
          },
        },
        /** Something was set up, and the person goes on by themselves. */
        another: {
          on: {
            'wizard.enrolled': [
              { guard: 'continues', actions: 'countMade' },
              { target: '#signInPrompt.looking', actions: 'countMade' },
            ],
            'wizard.left': '#signInPrompt.looking',
          },
        },
      },
    },
    /** What is left to do, now that something was set up. */
    looking: {
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'look',
        onDone: [
          {
            guard: { type: 'canGoOn', params: ({ event }) => event.output },
            target: 'enrolling',
            actions: [
              { type: 'keepAsked', params: ({ event }) => event.output },
              { type: 'keepKind', params: ({ event }) => ({ kind: event.output.plan.kinds[0] ?? null }) },
            ],
          },
          { target: 'deciding', actions: { type: 'keepAsked', params: ({ event }) => event.output } },
        ],
        onError: { target: 'unavailable', actions: 'keepProblem' },
      },
      on: { 'given.up': { target: 'finished', actions: 'keepUnanswered' } },
    },
    editing: {
      initial: 'opening',
      on: { 'edit.done': 'loading' },
      states: {
        opening: {
          tags: 'busy',
          entry: 'forgetProblem',
          ...pending,
          invoke: { src: 'loadList', onDone: 'open', onError: { target: 'unopened', actions: 'keepProblem' } },
        },
        unopened: { on: { retry: 'opening' } },
        open: {},
      },
    },
    summary: {
      on: { done: { target: 'finished', actions: { type: 'keepOutcome', params: { type: 'completed', reviewed: false } } } },
    },
    finished: { type: 'final' },
  },
});

const isLater = (event: SignInPromptEvent): boolean => event.type === 'replied' && event.reply === 'later';

const mustLook = (problem: Problem): boolean => isOutcomeUnknown(problem) || problem.code === 'not-allowed';

export type SignInPromptActor = ActorRefFrom<typeof signInPromptMachine>;
