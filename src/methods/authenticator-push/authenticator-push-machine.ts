import { assign, type ActorRefFrom } from 'xstate';
import type { TestStatus } from '../../contract/authenticator-push.js';
import type { EnrollmentResult, MethodKind } from '../../contract/security-info.js';
import { deadlineIn, isPast, timeUntil, type Deadline } from '../deadline.js';
import type { MethodMeta, MethodOutcome } from '../method.js';
import { mustProvide } from '../must-provide.js';
import { mustProvideWatch } from '../must-provide-watch.js';
import { setupMachine } from '../setup-machine.js';
import { pending, takingLonger } from '../pending.js';
import { isOutcomeUnknown, problemOf, type Problem } from '../problem.js';

interface PushContext {
  readonly resumes: boolean;
  readonly enrollmentId: string;
  readonly expiresAt: Deadline;
  /** How the app calls the device it is on. */
  readonly device: string | null;
  readonly testId: string;
  readonly testExpiresAt: Deadline;
  readonly resendAt: Deadline;
  readonly problem: Problem | null;
  /** Whether a new code is on the screen because the person asked for it. */
  readonly isRenewed: boolean;
  readonly outcome: MethodOutcome | null;
}

/** An activation whose code waits in the vault. */
export interface PreparedActivation {
  readonly enrollmentId: string;
  readonly expiresIn?: number | undefined;
}

/** A test notification whose number waits in the vault. */
export interface SentTest {
  readonly testId: string;
  readonly expiresIn: number;
  readonly resendAfter: number;
}

export type PushEvent =
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'another-method.wanted' }
  | { type: 'codes.wanted' }
  | { type: 'renewal.wanted' }
  | { type: 'renewal.confirmed' }
  | { type: 'renewal.dismissed' }
  | { type: 'resend.wanted' }
  | { type: 'retry' }
  | { type: 'given-up' }
  | { type: 'page.returned' }
  | { type: 'app.activated'; device: string | null }
  | { type: 'activation.expired' }
  | { type: `test.${Exclude<TestStatus['type'], 'waiting'>}` }
  | { type: 'watch.failed'; error: unknown };

export interface PushInput {
  readonly resumes: boolean;
}

const leaveTo = (to: MethodKind | 'choice') => ({ type: 'leave', params: { to } }) as const;

/** Enrolls an app that receives notifications: let it activate itself, then prove it by a test notification with a number. */
export const authenticatorPushMachine = setupMachine({
  types: {
    context: {} as PushContext,
    events: {} as PushEvent,
    input: {} as PushInput,
    output: {} as MethodOutcome,
    meta: {} as MethodMeta,
    tags: {} as 'busy' | 'late',
  },
  actors: {
    /** Begins or resumes; `renew` asks for another code. The code goes to the vault. */
    prepareActivation: mustProvide<PreparedActivation, { renew: boolean }>('prepareActivation'),
    /** Reports `app.activated`, `activation.expired` and `watch.failed`. */
    watchActivation: mustProvideWatch<{ enrollmentId: string }>('watchActivation'),
    /** Sends a test notification. Its number goes to the vault. */
    sendTest: mustProvide<SentTest, { enrollmentId: string }>('sendTest'),
    /** Reports `test.approved` and its like, and `watch.failed`. */
    watchTest: mustProvideWatch<{ enrollmentId: string; testId: string }>('watchTest'),
    /** Makes the app active after an approved test. May be asked twice for the same test. */
    confirmTest: mustProvide<EnrollmentResult, { enrollmentId: string; testId: string }>('confirmTest'),
  },
  actions: {
    keepActivation: assign((_, { enrollmentId, expiresIn }: PreparedActivation) => ({
      enrollmentId,
      expiresAt: deadlineIn(expiresIn),
      device: null,
      testId: '',
      resendAt: 0,
      problem: null,
    })),
    keepDevice: assign((_, { device }: { device: string | null }) => ({ device, problem: null })),
    keepTest: assign((_, { testId, expiresIn, resendAfter }: SentTest) => ({
      testId,
      testExpiresAt: deadlineIn(expiresIn),
      resendAt: deadlineIn(resendAfter),
    })),
    keepProblem: assign(({ event }) => ({ problem: problemOf(event) })),
    forgetProblem: assign({ problem: null, isRenewed: false }),
    tellRenewal: assign({ isRenewed: true }),
    leave: assign((_, { to }: { to: MethodKind | 'choice' }) => ({ outcome: { type: 'left', to } as const })),
    finish: assign((_, { result }: { result: EnrollmentResult }) => ({ outcome: { type: 'enrolled', result } as const })),
    giveUp: assign(({ context }) => ({ outcome: { type: 'failed', problem: context.problem ?? { code: 'unknown' } } as const })),
  },
  guards: {
    isResumed: ({ context }) => context.resumes,
    hasActivation: ({ context }) => context.enrollmentId !== '' && !isPast(context.expiresAt),
    isExpired: ({ context }) => isPast(context.expiresAt),
    isTestExpired: ({ context }) => isPast(context.testExpiresAt),
    mayResend: ({ context }) => isPast(context.resendAt),
    isRefused: ({ context }) => context.problem !== null && !isOutcomeUnknown(context.problem),
    waitIsOver: ({ context }) => isPast(context.problem?.waitUntil ?? 0),
    isGone: ({ event }) => problemOf(event).code === 'enrollment-expired',
    isOutcomeUnknown: ({ event }) => isOutcomeUnknown(problemOf(event)),
  },
  delays: {
    takingLonger,
    expiry: ({ context }) => timeUntil(context.expiresAt),
    testExpiry: ({ context }) => timeUntil(context.testExpiresAt),
    resendCooldown: ({ context }) => timeUntil(context.resendAt),
    wait: ({ context }) => timeUntil(context.problem?.waitUntil ?? 0),
  },
}).createMachine({
  id: 'authenticatorPush',
  context: ({ input }) => ({
    resumes: input.resumes,
    enrollmentId: '',
    expiresAt: Infinity,
    device: null,
    testId: '',
    testExpiresAt: Infinity,
    resendAt: 0,
    problem: null,
    isRenewed: false,
    outcome: null,
  }),
  initial: 'starting',
  on: {
    'another-method.wanted': { target: '.finished', actions: leaveTo('choice') },
    'codes.wanted': { target: '.finished', actions: leaveTo('authenticator-code') },
    'given-up': { target: '.finished', actions: 'giveUp' },
  },
  states: {
    starting: { always: [{ guard: 'isResumed', target: 'preparingActivation' }, { target: 'gettingApp' }], meta: { step: 0 } },
    gettingApp: { meta: { step: 0 }, on: { next: 'settingUpAccount', back: 'finished' } },
    settingUpAccount: {
      meta: { step: 1 },
      on: { next: [{ guard: 'hasActivation', target: 'linking.scanning' }, { target: 'preparingActivation' }], back: 'gettingApp' },
    },
    preparingActivation: {
      meta: { step: 1 },
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'prepareActivation',
        input: { renew: false },
        onDone: { target: 'linking.scanning', actions: { type: 'keepActivation', params: ({ event }) => event.output } },
        onError: { target: 'unprepared', actions: 'keepProblem' },
      },
      on: { back: 'settingUpAccount' },
    },
    unprepared: {
      meta: { step: 1, screen: 'unprepared' },
      after: { wait: { guard: 'waitIsOver', target: 'unprepared' } },
      on: {
        retry: { guard: 'waitIsOver', target: 'preparingActivation' },
        back: { target: 'settingUpAccount', actions: 'forgetProblem' },
      },
    },
    linking: {
      after: { expiry: { guard: 'isExpired', target: 'expired' } },
      invoke: { src: 'watchActivation', input: ({ context }) => ({ enrollmentId: context.enrollmentId }) },
      on: {
        'app.activated': { target: 'connected', actions: { type: 'keepDevice', params: ({ event }) => event } },
        'activation.expired': 'expired',
        'watch.failed': [
          { guard: 'isGone', target: 'expired' },
          { target: 'outOfTouch', actions: 'keepProblem' },
        ],
        'page.returned': { guard: 'isExpired', target: 'expired' },
      },
      initial: 'scanning',
      states: {
        scanning: {
          meta: { step: 2 },
          exit: 'forgetProblem',
          on: { next: 'awaitingApp', back: '#authenticatorPush.settingUpAccount', 'renewal.wanted': 'confirmingRenewal' },
        },
        confirmingRenewal: {
          meta: { step: 2 },
          on: { 'renewal.confirmed': '#authenticatorPush.renewingActivation', 'renewal.dismissed': 'scanning' },
        },
        awaitingApp: {
          meta: { step: 2 },
          tags: 'busy',
          ...pending,
          on: {
            back: 'scanning',
            // Pressing Next before the app was ready asked for the test already.
            'app.activated': [
              {
                guard: 'mayResend',
                target: '#authenticatorPush.sendingTest',
                actions: { type: 'keepDevice', params: ({ event }) => event },
              },
              { target: '#authenticatorPush.testing', actions: { type: 'keepDevice', params: ({ event }) => event } },
            ],
          },
        },
      },
    },
    renewingActivation: {
      meta: { step: 2 },
      tags: 'busy',
      ...pending,
      invoke: {
        src: 'prepareActivation',
        input: { renew: true },
        onDone: { target: 'linking.scanning', actions: [{ type: 'keepActivation', params: ({ event }) => event.output }, 'tellRenewal'] },
        onError: [
          // The server may have made a new code: what is on the screen cannot be trusted until it is asked for again.
          { guard: 'isOutcomeUnknown', target: 'preparingActivation' },
          { guard: 'isGone', target: 'expired' },
          { target: 'linking.scanning', actions: 'keepProblem' },
        ],
      },
    },
    outOfTouch: {
      meta: { step: 2, screen: 'outOfTouch' },
      on: { retry: 'linking.scanning', 'page.returned': 'linking.scanning', back: 'settingUpAccount' },
      exit: 'forgetProblem',
    },
    connected: {
      meta: { step: 3 },
      on: {
        // Leaving the last test and coming back is no way around the cooldown: it is that test which is shown again.
        next: [{ guard: 'mayResend', target: 'sendingTest' }, { target: 'testing' }],
        back: 'settingUpAccount',
      },
    },
    sendingTest: {
      meta: { step: 3 },
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'sendTest',
        input: ({ context }) => ({ enrollmentId: context.enrollmentId }),
        onDone: { target: 'testing', actions: { type: 'keepTest', params: ({ event }) => event.output } },
        onError: [
          { guard: 'isGone', target: 'expired' },
          { target: 'unsent', actions: 'keepProblem' },
        ],
      },
      on: { back: 'connected' },
    },
    unsent: {
      meta: { step: 3, screen: 'unsent' },
      after: { wait: { guard: 'waitIsOver', target: 'unsent' } },
      on: { retry: { guard: 'waitIsOver', target: 'sendingTest' }, back: { target: 'connected', actions: 'forgetProblem' } },
    },
    testing: {
      meta: { step: 3, screen: 'testing' },
      type: 'parallel',
      on: { back: 'connected' },
      states: {
        answer: {
          initial: 'waiting',
          states: {
            waiting: {
              invoke: { src: 'watchTest', input: ({ context }) => ({ enrollmentId: context.enrollmentId, testId: context.testId }) },
              after: { testExpiry: { guard: 'isTestExpired', target: 'expired' } },
              on: {
                'test.approved': '#authenticatorPush.confirming',
                'test.denied': 'denied',
                'test.expired': 'expired',
                'test.superseded': 'superseded',
                'test.unreachable': 'unreachable',
                'watch.failed': [
                  { guard: 'isGone', target: '#authenticatorPush.expired' },
                  { target: 'outOfTouch', actions: 'keepProblem' },
                ],
                'page.returned': { guard: 'isTestExpired', target: 'expired' },
              },
            },
            denied: {},
            expired: {},
            superseded: {},
            unreachable: {},
            outOfTouch: { exit: 'forgetProblem', on: { retry: 'waiting', 'page.returned': 'waiting' } },
          },
        },
        resend: {
          initial: 'cooling',
          states: {
            cooling: {
              after: { resendCooldown: { guard: 'mayResend', target: 'ready' } },
              on: { 'page.returned': { guard: 'mayResend', target: 'ready' } },
            },
            ready: { on: { 'resend.wanted': '#authenticatorPush.sendingTest' } },
          },
        },
      },
    },
    confirming: {
      meta: { step: 3, screen: 'confirming' },
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'confirmTest',
        input: ({ context }) => ({ enrollmentId: context.enrollmentId, testId: context.testId }),
        onDone: { target: 'finished', actions: { type: 'finish', params: ({ event }) => ({ result: event.output }) } },
        onError: [
          { guard: 'isGone', target: 'expired' },
          { target: 'unconfirmed', actions: 'keepProblem' },
        ],
      },
    },
    unconfirmed: {
      meta: { step: 3, screen: 'unconfirmed' },
      after: { wait: { guard: 'waitIsOver', target: 'unconfirmed' } },
      on: {
        retry: { guard: 'waitIsOver', target: 'confirming' },
        // Where it may have worked, another test could end in a second enrollment; asking again for the same one cannot.
        back: { guard: 'isRefused', target: 'connected', actions: 'forgetProblem' },
      },
    },
    expired: {
      meta: { step: 2, screen: 'expired' },
      entry: 'forgetProblem',
      on: { retry: 'preparingActivation', back: 'settingUpAccount' },
    },
    finished: { type: 'final' },
  },
  output: ({ context }) => context.outcome ?? { type: 'left', to: 'choice' },
});

export type AuthenticatorPushActor = ActorRefFrom<typeof authenticatorPushMachine>;
