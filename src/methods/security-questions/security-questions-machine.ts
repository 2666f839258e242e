import { assign, type ActorRefFrom } from 'xstate';
import type { EnrollmentResult } from '../../contract/security-info.js';
import { deadlineIn, isPast, timeUntil, type Deadline } from '../deadline.js';
import type { MethodMeta, MethodOutcome } from '../method.js';
import { mustProvide } from '../must-provide.js';
import { pending, takingLonger } from '../pending.js';
import { isOutcomeUnknown, problemOf, type Problem } from '../problem.js';
import { setupMachine } from '../setup-machine.js';
import type { Flaw } from './find-flaws.js';

interface QuestionsContext {
  readonly resumes: boolean;
  readonly enrollmentId: string | null;
  readonly expiresAt: Deadline;
  /** In which the questions are wanted. */
  readonly language: string;
  /** In which they were asked for. */
  readonly askedIn: string | null;
  readonly flaws: readonly Flaw[];
  readonly problem: Problem | null;
  readonly outcome: MethodOutcome | null;
}

/** A form that waits in the vault to be filled in. */
export interface LoadedForm {
  readonly enrollmentId: string;
  readonly expiresIn?: number | undefined;
}

/** What is filled in waits in the vault: events show up in inspectors. */
export type QuestionsEvent =
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'another-method.wanted' }
  | { type: 'answers.submitted' }
  | { type: 'answers.flawed'; flaws: readonly Flaw[] }
  | { type: 'language.changed'; language: string }
  | { type: 'retry' }
  | { type: 'given-up' }
  | { type: 'page.returned' };

export interface QuestionsInput {
  readonly resumes: boolean;
  readonly language: string;
}

/** Has a person choose questions and answer them: fetch what may be asked, and save what was filled in. */
export const securityQuestionsMachine = setupMachine({
  types: {
    context: {} as QuestionsContext,
    events: {} as QuestionsEvent,
    input: {} as QuestionsInput,
    output: {} as MethodOutcome,
    meta: {} as MethodMeta,
    tags: {} as 'busy' | 'late',
  },
  actors: {
    /** Begins or resumes. The form goes to the vault, and what was filled in already stays there. */
    loadForm: mustProvide<LoadedForm, { language: string }>('loadForm'),
    /** Sends what was filled in. */
    saveAnswers: mustProvide<EnrollmentResult, { enrollmentId: string }>('saveAnswers'),
    /** After a call whose outcome is not known: what was enrolled meanwhile, if anything. */
    findEnrolled: mustProvide<EnrollmentResult | null>('findEnrolled'),
  },
  actions: {
    keepForm: assign((_, { enrollmentId, expiresIn }: LoadedForm) => ({ enrollmentId, expiresAt: deadlineIn(expiresIn) })),
    keepLanguage: assign((_, { language }: { language: string }) => ({ language })),
    noteLanguage: assign(({ context }) => ({ askedIn: context.language })),
    keepFlaws: assign((_, { flaws }: { flaws: readonly Flaw[] }) => ({ flaws })),
    keepProblem: assign(({ event }) => ({ problem: problemOf(event) })),
    forgetProblem: assign({ problem: null, flaws: [] }),
    finish: assign((_, { result }: { result: EnrollmentResult | null }) => ({
      outcome: result && ({ type: 'enrolled', result } as const),
    })),
    giveUp: assign(({ context }) => ({ outcome: { type: 'failed', problem: context.problem ?? { code: 'unknown' } } as const })),
  },
  guards: {
    isResumed: ({ context }) => context.resumes,
    isExpired: ({ context }) => isPast(context.expiresAt),
    isInOtherLanguage: ({ context }) => context.askedIn !== context.language,
    waitIsOver: ({ context }) => isPast(context.problem?.waitUntil ?? 0),
    // An earlier try may have been accepted although its answer never came.
    mayBeEnrolled: ({ event }) =>
      isOutcomeUnknown(problemOf(event)) || ['enrollment-expired', 'already-enrolled', 'limit-reached'].includes(problemOf(event).code),
    wasGone: ({ context }) => context.problem?.code === 'enrollment-expired',
    wasEnrolled: (_, { result }: { result: EnrollmentResult | null }) => result !== null,
  },
  delays: {
    takingLonger,
    expiry: ({ context }) => timeUntil(context.expiresAt),
    wait: ({ context }) => timeUntil(context.problem?.waitUntil ?? 0),
  },
}).createMachine({
  id: 'securityQuestions',
  context: ({ input }) => ({
    ...input,
    enrollmentId: null,
    expiresAt: Infinity,
    askedIn: null,
    flaws: [],
    problem: null,
    outcome: null,
  }),
  initial: 'starting',
  on: {
    'another-method.wanted': '.finished',
    'given-up': { target: '.finished', actions: 'giveUp' },
    'language.changed': { actions: { type: 'keepLanguage', params: ({ event }) => event } },
  },
  states: {
    starting: { always: [{ guard: 'isResumed', target: 'loadingForm' }, { target: 'explaining' }], meta: { step: 0 } },
    explaining: {
      meta: { step: 0 },
      on: { next: 'loadingForm', back: 'finished' },
    },
    loadingForm: {
      meta: { step: 0 },
      tags: 'busy',
      entry: ['forgetProblem', 'noteLanguage'],
      ...pending,
      invoke: {
        src: 'loadForm',
        input: ({ context }) => ({ language: context.language }),
        onDone: { target: 'open.answering', actions: { type: 'keepForm', params: ({ event }) => event.output } },
        onError: { target: 'unloaded', actions: 'keepProblem' },
      },
      on: { back: 'explaining' },
    },
    unloaded: {
      meta: { step: 0, screen: 'unloaded' },
      after: { wait: { guard: 'waitIsOver', target: 'unloaded' } },
      on: {
        retry: { guard: 'waitIsOver', target: 'loadingForm' },
        back: { target: 'explaining', actions: 'forgetProblem' },
      },
    },
    open: {
      after: { expiry: { guard: 'isExpired', target: 'expired' } },
      on: { 'page.returned': { guard: 'isExpired', target: 'expired' } },
      initial: 'answering',
      states: {
        answering: {
          meta: { step: 1 },
          always: { guard: 'isInOtherLanguage', target: '#securityQuestions.translating' },
          after: { wait: { guard: 'waitIsOver', target: 'answering' } },
          on: {
            'answers.submitted': { guard: 'waitIsOver', target: '#securityQuestions.saving', actions: 'forgetProblem' },
            'answers.flawed': {
              guard: 'waitIsOver',
              actions: ['forgetProblem', { type: 'keepFlaws', params: ({ event }) => event }],
            },
            back: { target: '#securityQuestions.explaining', actions: 'forgetProblem' },
          },
        },
      },
    },
    /** What is filled in stays as it is, and can be changed meanwhile. */
    translating: {
      meta: { step: 1 },
      tags: 'busy',
      entry: 'noteLanguage',
      ...pending,
      invoke: {
        src: 'loadForm',
        input: ({ context }) => ({ language: context.language }),
        onDone: { target: 'open.answering', actions: { type: 'keepForm', params: ({ event }) => event.output } },
        // The questions in the language before are better than none.
        onError: 'open.answering',
      },
      on: { back: { target: 'explaining', actions: 'forgetProblem' } },
    },
    saving: {
      meta: { step: 1 },
      tags: 'busy',
      ...pending,
      invoke: {
        src: 'saveAnswers',
        input: ({ context }) => ({ enrollmentId: context.enrollmentId ?? '' }),
        onDone: { target: 'finished', actions: { type: 'finish', params: ({ event }) => ({ result: event.output }) } },
        onError: [
          { guard: 'mayBeEnrolled', target: 'checkingOutcome', actions: 'keepProblem' },
          { target: 'open.answering', actions: 'keepProblem' },
        ],
      },
      on: { back: 'open.answering' },
    },
    checkingOutcome: {
      meta: { step: 1 },
      tags: 'busy',
      ...pending,
      invoke: {
        src: 'findEnrolled',
        onDone: [
          {
            guard: { type: 'wasEnrolled', params: ({ event }) => ({ result: event.output }) },
            target: 'finished',
            actions: { type: 'finish', params: ({ event }) => ({ result: event.output }) },
          },
          { guard: 'wasGone', target: 'expired' },
          { target: 'open.answering' },
        ],
        onError: 'outcomeUnknown',
      },
    },
    outcomeUnknown: {
      meta: { step: 1, screen: 'outcomeUnknown' },
      on: { retry: 'checkingOutcome', back: 'open.answering' },
    },
    expired: {
      meta: { step: 1, screen: 'expired' },
      entry: 'forgetProblem',
      on: { retry: 'renewing', back: 'explaining' },
    },
    /** What was filled in before is filled in again. */
    renewing: {
      meta: { step: 1, screen: 'expired' },
      tags: 'busy',
      entry: ['forgetProblem', 'noteLanguage'],
      ...pending,
      invoke: {
        src: 'loadForm',
        input: ({ context }) => ({ language: context.language }),
        onDone: { target: 'open.answering', actions: { type: 'keepForm', params: ({ event }) => event.output } },
        onError: { target: 'unloaded', actions: 'keepProblem' },
      },
      on: { back: 'expired' },
    },
    finished: { type: 'final' },
  },
  output: ({ context }) => context.outcome ?? { type: 'left', to: 'choice' },
});

export type SecurityQuestionsActor = ActorRefFrom<typeof securityQuestionsMachine>;
