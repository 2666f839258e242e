import { assign, type ActorRefFrom } from 'xstate';
import type { EnrollmentResult } from '../../contract/security-info.js';
import { deadlineIn, isPast, timeUntil, type Deadline } from '../deadline.js';
import type { MethodMeta, MethodOutcome } from '../method.js';
import { mustProvide } from '../must-provide.js';
import { setupMachine } from '../setup-machine.js';
import { pending, takingLonger } from '../pending.js';
import { isOutcomeUnknown, problemOf, type Problem } from '../problem.js';
import type { CodeFlaw } from '../../locales/code-flaw.js';

interface CodeContext {
  readonly resumes: boolean;
  readonly enrollmentId: string | null;
  readonly expiresAt: Deadline;
  /** How many digits the app's codes have. */
  readonly digits: number;
  readonly wrongCodes: number;
  /** No code is taken before. */
  readonly lockedUntil: Deadline;
  readonly flaw: CodeFlaw | null;
  readonly problem: Problem | null;
  /** Whether a new code is on the screen because the person asked for it. */
  readonly isRenewed: boolean;
  readonly outcome: MethodOutcome | null;
}

/** A secret that waits in the vault for its first code. */
export interface PreparedSecret {
  readonly enrollmentId: string;
  readonly expiresIn?: number | undefined;
  readonly digits: number;
}

/** The code itself waits in the vault: events show up in inspectors. */
export type CodeEvent =
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'another-method.wanted' }
  | { type: 'renewal.wanted' }
  | { type: 'renewal.confirmed' }
  | { type: 'renewal.dismissed' }
  | { type: 'code.submitted' }
  | { type: 'code.malformed'; flaw: CodeFlaw }
  | { type: 'retry' }
  | { type: 'given-up' }
  | { type: 'page.returned' };

export interface CodeInput {
  readonly resumes: boolean;
}

/** Enrolls an authenticator app that shows one-time codes: fetch a secret, show it, check one code. */
export const authenticatorCodeMachine = setupMachine({
  types: {
    context: {} as CodeContext,
    events: {} as CodeEvent,
    input: {} as CodeInput,
    output: {} as MethodOutcome,
    meta: {} as MethodMeta,
    tags: {} as 'busy' | 'late',
  },
  actors: {
    /** Begins or resumes; `renew` asks for another secret. The secret goes to the vault. */
    prepareSecret: mustProvide<PreparedSecret, { renew: boolean }>('prepareSecret'),
    /** Checks the code in the vault. */
    confirmCode: mustProvide<EnrollmentResult, { enrollmentId: string }>('confirmCode'),
    /** After a call whose outcome is not known: what was enrolled meanwhile, if anything. */
    findEnrolled: mustProvide<EnrollmentResult | null>('findEnrolled'),
  },
  actions: {
    keepSecret: assign((_, { enrollmentId, expiresIn, digits }: PreparedSecret) => ({
      enrollmentId,
      digits,
      expiresAt: deadlineIn(expiresIn),
      wrongCodes: 0,
      problem: null,
      flaw: null,
    })),
    keepProblem: assign(({ event }) => ({ problem: problemOf(event) })),
    lockOut: assign(({ event }) => ({ lockedUntil: problemOf(event).waitUntil ?? 0 })),
    countWrongCode: assign(({ context }) => ({ wrongCodes: context.wrongCodes + 1 })),
    forgetProblem: assign({ problem: null, flaw: null, isRenewed: false }),
    tellRenewal: assign({ isRenewed: true }),
    finish: assign((_, { result }: { result: EnrollmentResult | null }) => ({
      outcome: result && ({ type: 'enrolled', result } as const),
    })),
    giveUp: assign(({ context }) => ({ outcome: { type: 'failed', problem: context.problem ?? { code: 'unknown' } } as const })),
  },
  guards: {
    hasSecret: ({ context }) => context.enrollmentId !== null && !isPast(context.expiresAt),
    isExpired: ({ context }) => isPast(context.expiresAt),
    waitIsOver: ({ context }) => isPast(context.problem?.waitUntil ?? 0),
    isLockedOut: ({ context }) => !isPast(context.lockedUntil),
    isLockOver: ({ context }) => isPast(context.lockedUntil),
    isResumed: ({ context }) => context.resumes,
    isWrongCode: ({ event }) => ['code-rejected', 'code-expired'].includes(problemOf(event).code),
    isGone: ({ event }) => problemOf(event).code === 'enrollment-expired',
    hasToWait: ({ event }) => problemOf(event).waitUntil !== undefined,
    isOutcomeUnknown: ({ event }) => isOutcomeUnknown(problemOf(event)),
    // An earlier code may have been accepted although its answer never came.
    mayBeEnrolled: ({ event }) =>
      isOutcomeUnknown(problemOf(event)) || ['enrollment-expired', 'already-enrolled'].includes(problemOf(event).code),
    wasGone: ({ context }) => context.problem?.code === 'enrollment-expired',
    wasEnrolled: (_, { result }: { result: EnrollmentResult | null }) => result !== null,
  },
  delays: {
    takingLonger,
    expiry: ({ context }) => timeUntil(context.expiresAt),
    wait: ({ context }) => timeUntil(context.problem?.waitUntil ?? 0),
    lockout: ({ context }) => timeUntil(context.lockedUntil),
  },
}).createMachine({
  id: 'authenticatorCode',
  context: ({ input }) => ({
    resumes: input.resumes,
    enrollmentId: null,
    expiresAt: Infinity,
    digits: 6,
    wrongCodes: 0,
    lockedUntil: 0,
    flaw: null,
    problem: null,
    isRenewed: false,
    outcome: null,
  }),
  initial: 'starting',
  on: {
    'another-method.wanted': '.finished',
    'given-up': { target: '.finished', actions: 'giveUp' },
  },
  states: {
    starting: { always: [{ guard: 'isResumed', target: 'preparingSecret' }, { target: 'gettingApp' }], meta: { step: 0 } },
    gettingApp: {
      meta: { step: 0 },
      on: { next: 'settingUpAccount', back: 'finished' },
    },
    settingUpAccount: {
      meta: { step: 1 },
      on: { next: [{ guard: 'hasSecret', target: 'usable.scanning' }, { target: 'preparingSecret' }], back: 'gettingApp' },
    },
    preparingSecret: {
      meta: { step: 1 },
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'prepareSecret',
        input: { renew: false },
        onDone: { target: 'usable.scanning', actions: { type: 'keepSecret', params: ({ event }) => event.output } },
        onError: { target: 'unprepared', actions: 'keepProblem' },
      },
      on: { back: 'settingUpAccount' },
    },
    unprepared: {
      meta: { step: 1, screen: 'unprepared' },
      after: { wait: { guard: 'waitIsOver', target: 'unprepared' } },
      on: {
        retry: { guard: 'waitIsOver', target: 'preparingSecret' },
        back: { target: 'settingUpAccount', actions: 'forgetProblem' },
      },
    },
    usable: {
      after: { expiry: { guard: 'isExpired', target: 'expired' } },
      on: { 'page.returned': { guard: 'isExpired', target: 'expired' } },
      initial: 'scanning',
      states: {
        scanning: {
          meta: { step: 2 },
          exit: 'forgetProblem',
          on: {
            next: [{ guard: 'isLockedOut', target: 'lockedOut' }, { target: 'enteringCode' }],
            back: '#authenticatorCode.settingUpAccount',
            'renewal.wanted': 'confirmingRenewal',
          },
        },
        confirmingRenewal: {
          meta: { step: 2 },
          on: { 'renewal.confirmed': '#authenticatorCode.renewingSecret', 'renewal.dismissed': 'scanning' },
        },
        enteringCode: {
          meta: { step: 3 },
          on: {
            'code.submitted': { target: '#authenticatorCode.confirmingCode', actions: 'forgetProblem' },
            'code.malformed': { actions: ['forgetProblem', assign({ flaw: ({ event }) => event.flaw })] },
            back: { target: 'scanning', actions: 'forgetProblem' },
          },
        },
        lockedOut: {
          meta: { step: 3 },
          exit: 'forgetProblem',
          after: { lockout: { guard: 'isLockOver', target: 'enteringCode' } },
          on: {
            'page.returned': [
              { guard: 'isExpired', target: '#authenticatorCode.expired' },
              { guard: 'isLockOver', target: 'enteringCode' },
            ],
            back: 'scanning',
          },
        },
      },
    },
    renewingSecret: {
      meta: { step: 2 },
      tags: 'busy',
      ...pending,
      invoke: {
        src: 'prepareSecret',
        input: { renew: true },
        onDone: { target: 'usable.scanning', actions: [{ type: 'keepSecret', params: ({ event }) => event.output }, 'tellRenewal'] },
        onError: [
          // The server may have made a new secret: what is on the screen cannot be trusted until it is asked for again.
          { guard: 'isOutcomeUnknown', target: 'preparingSecret' },
          { guard: 'isGone', target: 'expired' },
          { target: 'usable.scanning', actions: 'keepProblem' },
        ],
      },
    },
    confirmingCode: {
      meta: { step: 3 },
      tags: 'busy',
      ...pending,
      invoke: {
        src: 'confirmCode',
        input: ({ context }) => ({ enrollmentId: context.enrollmentId ?? '' }),
        onDone: { target: 'finished', actions: { type: 'finish', params: ({ event }) => ({ result: event.output }) } },
        onError: [
          { guard: 'isWrongCode', target: 'usable.enteringCode', actions: ['keepProblem', 'countWrongCode'] },
          { guard: 'hasToWait', target: 'usable.lockedOut', actions: ['keepProblem', 'lockOut'] },
          { guard: 'mayBeEnrolled', target: 'checkingOutcome', actions: 'keepProblem' },
          { target: 'usable.enteringCode', actions: 'keepProblem' },
        ],
      },
      on: { back: 'usable.enteringCode' },
    },
    checkingOutcome: {
      meta: { step: 3 },
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
          { target: 'usable.enteringCode' },
        ],
        onError: 'outcomeUnknown',
      },
    },
    outcomeUnknown: {
      meta: { step: 3, screen: 'outcomeUnknown' },
      on: { retry: 'checkingOutcome', back: 'usable.enteringCode' },
    },
    expired: {
      meta: { step: 2, screen: 'expired' },
      entry: 'forgetProblem',
      on: { retry: 'preparingSecret', back: 'settingUpAccount' },
    },
    finished: { type: 'final' },
  },
  output: ({ context }) => context.outcome ?? { type: 'left', to: 'choice' },
});

export type AuthenticatorCodeActor = ActorRefFrom<typeof authenticatorCodeMachine>;
