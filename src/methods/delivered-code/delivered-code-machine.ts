import { assign, type ActorRefFrom } from 'xstate';
import type { DeliveryChannel } from '../../contract/delivered-code.js';
import type { EnrollmentResult } from '../../contract/security-info.js';
import type { CodeFlaw } from '../../locales/code-flaw.js';
import type { EmailFlaw } from '../../locales/email-flaw.js';
import type { PhoneFlaw } from '../../locales/phone-flaw.js';
import { deadlineIn, isPast, timeUntil, type Deadline } from '../deadline.js';
import type { GivenUse } from '../given-use.js';
import type { MethodMeta, MethodOutcome } from '../method.js';
import { mustProvide } from '../must-provide.js';
import { pending, takingLonger } from '../pending.js';
import { isOutcomeUnknown, problemOf, type Problem } from '../problem.js';
import { setupMachine } from '../setup-machine.js';

/** What is the matter with what was typed, before the server has seen it. */
export type DestinationFlaw = PhoneFlaw | EmailFlaw;

interface DeliveryContext {
  readonly resumes: boolean;
  readonly given: GivenUse;
  /** Where codes go: to the destination that the host knows, or to the one that was typed. Both are in the vault. */
  readonly sendsTo: 'given' | 'typed';
  readonly enrollmentId: string;
  readonly channel: DeliveryChannel;
  /** Other ways in which the same destination can get a code. */
  readonly otherChannels: readonly DeliveryChannel[];
  /** The way that another code was asked for. */
  readonly wantedChannel: DeliveryChannel;
  readonly digits: number;
  readonly expiresAt: Deadline;
  /** No other code is asked for before. */
  readonly resendAt: Deadline;
  /** No code is taken before. */
  readonly lockedUntil: Deadline;
  /** Whether the code on its way is not the first. */
  readonly isResent: boolean;
  readonly destinationFlaw: DestinationFlaw | null;
  readonly codeFlaw: CodeFlaw | null;
  readonly problem: Problem | null;
  readonly outcome: MethodOutcome | null;
}

/** A code on its way. Where to, as it is shown, waits in the vault. */
export interface SentCode {
  readonly enrollmentId: string;
  readonly channel: DeliveryChannel;
  readonly otherChannels: readonly DeliveryChannel[];
  readonly digits: number;
  readonly expiresIn?: number | undefined;
  readonly resendAfter: number;
}

/** What was typed waits in the vault: events show up in inspectors. */
export type DeliveryEvent =
  | { type: 'destination.submitted' }
  | { type: 'destination.malformed'; flaw: DestinationFlaw }
  | { type: 'other-destination.wanted' }
  | { type: 'given-destination.wanted' }
  | { type: 'code.submitted' }
  | { type: 'code.malformed'; flaw: CodeFlaw }
  | { type: 'resend.wanted'; channel?: DeliveryChannel }
  | { type: 'back' }
  | { type: 'another-method.wanted' }
  | { type: 'retry' }
  | { type: 'given-up' }
  | { type: 'page.returned' };

export interface DeliveryInput {
  readonly resumes: boolean;
  readonly given: GivenUse;
  /** The way in which the first code is sent. */
  readonly channel: DeliveryChannel;
}

const deliveryOf = ({ expiresIn, resendAfter, ...sent }: SentCode) => ({
  ...sent,
  wantedChannel: sent.channel,
  expiresAt: deadlineIn(expiresIn),
  resendAt: deadlineIn(resendAfter),
  isResent: false,
  problem: null,
});

/** Enrolls a phone or an address that receives codes: send one, and check what the person types. */
export const deliveredCodeMachine = setupMachine({
  types: {
    context: {} as DeliveryContext,
    events: {} as DeliveryEvent,
    input: {} as DeliveryInput,
    output: {} as MethodOutcome,
    meta: {} as MethodMeta,
    tags: {} as 'busy' | 'late',
  },
  actors: {
    /** What was sent before the page was loaded again and still waits for its code, if anything. */
    resumeDelivery: mustProvide<SentCode | null>('resumeDelivery'),
    /** Sends a code to the destination in the vault. */
    sendCode: mustProvide<SentCode>('sendCode'),
    /** Sends another one to the same destination. */
    resendCode: mustProvide<SentCode, { enrollmentId: string; channel: DeliveryChannel }>('resendCode'),
    /** Puts the code into the vault once the browser reads it in a message; says whether it did. */
    receiveCode: mustProvide<boolean, { channel: DeliveryChannel }>('receiveCode'),
    /** Checks the code in the vault. */
    confirmCode: mustProvide<EnrollmentResult, { enrollmentId: string }>('confirmCode'),
    /** After a call whose outcome is not known: what was enrolled meanwhile, if anything. */
    findEnrolled: mustProvide<EnrollmentResult | null>('findEnrolled'),
  },
  actions: {
    keepDelivery: assign((_, { sent }: { sent: SentCode | null }) => (sent ? deliveryOf(sent) : {})),
    tellResent: assign({ isResent: true }),
    keepChannel: assign(({ context }, { channel }: { channel?: DeliveryChannel }) => ({ wantedChannel: channel ?? context.channel })),
    keepWait: assign(({ event }) => ({ resendAt: problemOf(event).waitUntil ?? 0 })),
    keepProblem: assign(({ event }) => ({ problem: problemOf(event) })),
    lockOut: assign(({ event }) => ({ lockedUntil: problemOf(event).waitUntil ?? 0 })),
    forgetProblem: assign({ problem: null, destinationFlaw: null, codeFlaw: null, isResent: false }),
    sendToGiven: assign({ sendsTo: 'given' }),
    sendToTyped: assign({ sendsTo: 'typed' }),
    finish: assign((_, { result }: { result: EnrollmentResult | null }) => ({
      outcome: result && ({ type: 'enrolled', result } as const),
    })),
    giveUp: assign(({ context }) => ({ outcome: { type: 'failed', problem: context.problem ?? { code: 'unknown' } } as const })),
  },
  guards: {
    isResumed: ({ context }) => context.resumes,
    sendsToGiven: ({ context }) => context.sendsTo === 'given',
    hasGiven: ({ context }) => context.given !== 'none',
    mayType: ({ context }) => context.given !== 'fixed',
    mayResend: ({ context }) => isPast(context.resendAt),
    isExpired: ({ context }) => isPast(context.expiresAt),
    isLockOver: ({ context }) => isPast(context.lockedUntil),
    waitIsOver: ({ context }) => isPast(context.problem?.waitUntil ?? 0),
    isGone: ({ event }) => problemOf(event).code === 'enrollment-expired',
    isRationed: ({ event }) => problemOf(event).code === 'rate-limited',
    isLocked: ({ event }) => problemOf(event).code === 'locked',
    isClosed: ({ event }) => ['locked', 'rate-limited'].includes(problemOf(event).code),
    // By a code of before, whose answer nobody waited for.
    isEnrolledByNow: ({ context, event }) => context.enrollmentId !== '' && problemOf(event).code === 'already-enrolled',
    // An earlier code may have been accepted although its answer never came.
    mayBeEnrolled: ({ event }) =>
      isOutcomeUnknown(problemOf(event)) || ['enrollment-expired', 'already-enrolled'].includes(problemOf(event).code),
    isOver: ({ context }) => ['enrollment-expired', 'already-enrolled'].includes(context.problem?.code ?? ''),
    wasSent: (_, { sent }: { sent: SentCode | null }) => sent !== null,
    wasReceived: (_, { received }: { received: boolean }) => received,
    wasEnrolled: (_, { result }: { result: EnrollmentResult | null }) => result !== null,
  },
  delays: {
    takingLonger,
    expiry: ({ context }) => timeUntil(context.expiresAt),
    cooldown: ({ context }) => timeUntil(context.resendAt),
    lockout: ({ context }) => timeUntil(context.lockedUntil),
    wait: ({ context }) => timeUntil(context.problem?.waitUntil ?? 0),
  },
}).createMachine({
  id: 'deliveredCode',
  context: ({ input }) => ({
    ...input,
    sendsTo: input.given === 'none' ? 'typed' : 'given',
    enrollmentId: '',
    otherChannels: [],
    wantedChannel: input.channel,
    digits: 6,
    expiresAt: Infinity,
    resendAt: 0,
    lockedUntil: 0,
    isResent: false,
    destinationFlaw: null,
    codeFlaw: null,
    problem: null,
    outcome: null,
  }),
  initial: 'starting',
  on: {
    'another-method.wanted': '.finished',
    'given-up': { target: '.finished', actions: 'giveUp' },
  },
  states: {
    starting: { always: [{ guard: 'isResumed', target: 'resuming' }, { target: 'choosingDestination' }], meta: { step: 0 } },
    resuming: {
      meta: { step: 1, screen: 'resuming' },
      tags: 'busy',
      ...pending,
      invoke: {
        src: 'resumeDelivery',
        onDone: [
          {
            guard: { type: 'wasSent', params: ({ event }) => ({ sent: event.output }) },
            target: 'awaitingCode',
            actions: { type: 'keepDelivery', params: ({ event }) => ({ sent: event.output }) },
          },
          { target: 'choosingDestination' },
        ],
        // Typing the destination again does the same: nothing is sent while a code is on its way.
        onError: { target: 'choosingDestination', actions: 'keepProblem' },
      },
      on: { back: 'choosingDestination' },
    },
    choosingDestination: {
      always: [{ guard: 'sendsToGiven', target: 'usingGiven' }, { target: 'enteringDestination' }],
      meta: { step: 0 },
    },
    usingGiven: {
      meta: { step: 0 },
      after: { wait: { guard: 'waitIsOver', target: 'usingGiven' } },
      on: {
        'destination.submitted': { guard: 'waitIsOver', target: 'sending', actions: 'sendToGiven' },
        'other-destination.wanted': { guard: 'mayType', target: 'enteringDestination', actions: 'forgetProblem' },
        back: 'finished',
      },
    },
    enteringDestination: {
      meta: { step: 0 },
      after: { wait: { guard: 'waitIsOver', target: 'enteringDestination' } },
      on: {
        'destination.submitted': { guard: 'waitIsOver', target: 'sending', actions: 'sendToTyped' },
        'destination.malformed': { actions: ['forgetProblem', assign({ destinationFlaw: ({ event }) => event.flaw })] },
        'given-destination.wanted': { guard: 'hasGiven', target: 'usingGiven', actions: 'forgetProblem' },
        back: 'finished',
      },
    },
    sending: {
      meta: { step: 0 },
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'sendCode',
        onDone: { target: 'awaitingCode', actions: { type: 'keepDelivery', params: ({ event }) => ({ sent: event.output }) } },
        onError: [
          { guard: 'isEnrolledByNow', target: 'checkingOutcome', actions: 'keepProblem' },
          { target: 'choosingDestination', actions: 'keepProblem' },
        ],
      },
      on: { back: 'choosingDestination' },
    },
    awaitingCode: {
      meta: { step: 1 },
      type: 'parallel',
      after: { expiry: { guard: 'isExpired', target: 'expired' } },
      on: {
        'code.submitted': 'confirmingCode',
        'code.malformed': { actions: ['forgetProblem', assign({ codeFlaw: ({ event }) => event.flaw })] },
        'page.returned': { guard: 'isExpired', target: 'expired' },
        'other-destination.wanted': { guard: 'mayType', target: 'enteringDestination', actions: 'forgetProblem' },
        back: { target: 'choosingDestination', actions: 'forgetProblem' },
      },
      states: {
        resend: {
          initial: 'cooling',
          states: {
            cooling: {
              after: { cooldown: { guard: 'mayResend', target: 'ready' } },
              on: {
                'page.returned': [
                  { guard: 'isExpired', target: '#deliveredCode.expired' },
                  { guard: 'mayResend', target: 'ready' },
                ],
              },
            },
            ready: {
              on: {
                'resend.wanted': {
                  target: '#deliveredCode.resendingCode',
                  actions: { type: 'keepChannel', params: ({ event }) => event },
                },
              },
            },
          },
        },
        message: {
          initial: 'listening',
          states: {
            listening: {
              invoke: {
                src: 'receiveCode',
                input: ({ context }) => ({ channel: context.channel }),
                onDone: [
                  { guard: { type: 'wasReceived', params: ({ event }) => ({ received: event.output }) }, target: 'heard' },
                  { target: 'unheard' },
                ],
                onError: 'unheard',
              },
            },
            heard: {},
            unheard: {},
          },
        },
      },
    },
    resendingCode: {
      meta: { step: 1 },
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'resendCode',
        input: ({ context }) => ({ enrollmentId: context.enrollmentId, channel: context.wantedChannel }),
        onDone: {
          target: 'awaitingCode',
          actions: [{ type: 'keepDelivery', params: ({ event }) => ({ sent: event.output }) }, 'tellResent'],
        },
        onError: [
          { guard: 'isGone', target: 'checkingOutcome', actions: 'keepProblem' },
          { guard: 'isLocked', target: 'lockedOut', actions: 'lockOut' },
          // The one from before may still come.
          { guard: 'isRationed', target: 'awaitingCode', actions: ['keepProblem', 'keepWait'] },
          { target: 'awaitingCode', actions: 'keepProblem' },
        ],
      },
      on: { back: 'awaitingCode' },
    },
    confirmingCode: {
      meta: { step: 1 },
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'confirmCode',
        input: ({ context }) => ({ enrollmentId: context.enrollmentId }),
        onDone: { target: 'finished', actions: { type: 'finish', params: ({ event }) => ({ result: event.output }) } },
        onError: [
          { guard: 'isClosed', target: 'lockedOut', actions: 'lockOut' },
          { guard: 'mayBeEnrolled', target: 'checkingOutcome', actions: 'keepProblem' },
          { target: 'awaitingCode', actions: 'keepProblem' },
        ],
      },
      on: { back: 'awaitingCode' },
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
          { guard: 'isOver', target: 'choosingDestination' },
          { target: 'awaitingCode' },
        ],
        onError: 'outcomeUnknown',
      },
    },
    outcomeUnknown: {
      meta: { step: 1, screen: 'outcomeUnknown' },
      on: { retry: 'checkingOutcome', back: 'awaitingCode' },
    },
    lockedOut: {
      meta: { step: 1, screen: 'lockedOut' },
      after: { lockout: { guard: 'isLockOver', target: 'awaitingCode' } },
      on: {
        'page.returned': { guard: 'isLockOver', target: 'awaitingCode' },
        back: 'choosingDestination',
      },
    },
    expired: {
      meta: { step: 1, screen: 'expired' },
      entry: 'forgetProblem',
      after: { cooldown: { guard: 'mayResend', target: 'expired' } },
      on: {
        retry: { guard: 'mayResend', target: 'resendingCode' },
        'page.returned': { guard: 'mayResend', target: 'expired' },
        back: 'choosingDestination',
      },
    },
    finished: { type: 'final' },
  },
  output: ({ context }) => context.outcome ?? { type: 'left', to: 'choice' },
});

export type DeliveredCodeActor = ActorRefFrom<typeof deliveredCodeMachine>;
