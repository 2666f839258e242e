import { assign, type ActorRefFrom } from 'xstate';
import type { CallStatus } from '../../contract/phone-call.js';
import type { EnrollmentResult } from '../../contract/security-info.js';
import { deadlineIn, isPast, timeUntil, type Deadline } from '../deadline.js';
import type { GivenUse } from '../given-use.js';
import type { MethodMeta, MethodOutcome } from '../method.js';
import { mustProvide } from '../must-provide.js';
import { mustProvideWatch } from '../must-provide-watch.js';
import { setupMachine } from '../setup-machine.js';
import { pending, takingLonger } from '../pending.js';
import { isOutcomeUnknown, problemOf, type Problem } from '../problem.js';
import type { CallFlaws } from './read-typed-call.js';

interface CallContext {
  readonly given: GivenUse;
  /** Whose number is called. The number itself is in the vault. */
  readonly calls: 'given' | 'typed';
  readonly enrollmentId: string;
  readonly callId: string;
  /** No other call is asked for before. */
  readonly againAt: Deadline;
  readonly flaws: CallFlaws;
  readonly problem: Problem | null;
  readonly outcome: MethodOutcome | null;
}

/** A call on its way. What it calls, as it is shown, waits in the vault. */
export interface RingingCall {
  readonly enrollmentId: string;
  readonly callId: string;
  readonly againAfter: number;
}

/** What was typed waits in the vault: events show up in inspectors. */
export type CallEvent =
  | { type: 'number.submitted' }
  /** The one that was called last. */
  | { type: 'number.kept' }
  | { type: 'number.malformed'; flaws: CallFlaws }
  | { type: 'other-number.wanted' }
  | { type: 'given-number.wanted' }
  | { type: 'call-again.wanted' }
  | { type: 'back' }
  | { type: 'another-method.wanted' }
  | { type: 'retry' }
  | { type: 'given-up' }
  | { type: 'page.returned' }
  | { type: `call.${Exclude<CallStatus['type'], 'calling'>}` }
  | { type: 'watch.failed'; error: unknown };

export interface CallInput {
  readonly given: GivenUse;
}

/** Enrolls a phone: call it, wait until the person has answered and pressed `#`, then make it active. */
export const phoneCallMachine = setupMachine({
  types: {
    context: {} as CallContext,
    events: {} as CallEvent,
    input: {} as CallInput,
    output: {} as MethodOutcome,
    meta: {} as MethodMeta,
    tags: {} as 'busy' | 'late',
  },
  actors: {
    /** Calls the number in the vault. */
    placeCall: mustProvide<RingingCall>('placeCall'),
    /** Calls the same number once more. */
    callAgain: mustProvide<RingingCall, { enrollmentId: string }>('callAgain'),
    /** Reports `call.answered` and its like, and `watch.failed`. */
    watchCall: mustProvideWatch<{ enrollmentId: string; callId: string }>('watchCall'),
    /** Makes the phone active after a call that was confirmed. May be asked twice for the same call. */
    confirmCall: mustProvide<EnrollmentResult, { enrollmentId: string; callId: string }>('confirmCall'),
    /** After a call whose outcome is not known: what was enrolled meanwhile, if anything. */
    findEnrolled: mustProvide<EnrollmentResult | null>('findEnrolled'),
  },
  actions: {
    keepCall: assign((_, { enrollmentId, callId, againAfter }: RingingCall) => ({
      enrollmentId,
      callId,
      againAt: deadlineIn(againAfter),
    })),
    forgetCall: assign({ enrollmentId: '', callId: '', againAt: 0 }),
    keepWait: assign(({ event }) => ({ againAt: problemOf(event).waitUntil ?? 0 })),
    keepFlaws: assign((_, { flaws }: { flaws: CallFlaws }) => ({ flaws, problem: null })),
    keepProblem: assign(({ event }) => ({ problem: problemOf(event) })),
    forgetProblem: assign({ problem: null, flaws: {} }),
    callGiven: assign({ calls: 'given' }),
    callTyped: assign({ calls: 'typed' }),
    finish: assign((_, { result }: { result: EnrollmentResult | null }) => ({
      outcome: result && ({ type: 'enrolled', result } as const),
    })),
    giveUp: assign(({ context }) => ({ outcome: { type: 'failed', problem: context.problem ?? { code: 'unknown' } } as const })),
  },
  guards: {
    hasGiven: ({ context }) => context.given !== 'none',
    mayType: ({ context }) => context.given !== 'fixed',
    callsGiven: ({ context }) => context.calls === 'given',
    isTooEarly: ({ context }) => context.enrollmentId !== '' && !isPast(context.againAt),
    mayCallAgain: ({ context }) => isPast(context.againAt),
    waitIsOver: ({ context }) => isPast(context.problem?.waitUntil ?? 0),
    isRefused: ({ context }) => context.problem !== null && !isOutcomeUnknown(context.problem),
    isRationed: ({ event }) => problemOf(event).code === 'rate-limited',
    isGone: ({ event }) => problemOf(event).code === 'enrollment-expired',
    // It may have been made active although its answer never came, or by an earlier answer.
    mayBeEnrolled: ({ event }) =>
      isOutcomeUnknown(problemOf(event)) || ['enrollment-expired', 'already-enrolled'].includes(problemOf(event).code),
    wasGone: ({ context }) => context.problem?.code === 'enrollment-expired',
    wasEnrolled: (_, { result }: { result: EnrollmentResult | null }) => result !== null,
  },
  delays: {
    takingLonger,
    cooldown: ({ context }) => timeUntil(context.againAt),
    wait: ({ context }) => timeUntil(context.problem?.waitUntil ?? 0),
  },
}).createMachine({
  id: 'phoneCall',
  context: ({ input }) => ({
    given: input.given,
    calls: input.given === 'none' ? 'typed' : 'given',
    enrollmentId: '',
    callId: '',
    againAt: 0,
    flaws: {},
    problem: null,
    outcome: null,
  }),
  // After a reload too. A call lasts a minute, and is over by then, or has nobody who waits for it.
  initial: 'choosingNumber',
  on: {
    'another-method.wanted': '.finished',
    'given-up': { target: '.finished', actions: 'giveUp' },
  },
  states: {
    choosingNumber: { always: [{ guard: 'callsGiven', target: 'usingGivenNumber' }, { target: 'enteringNumber' }], meta: { step: 0 } },
    usingGivenNumber: {
      meta: { step: 0 },
      after: { wait: { guard: 'waitIsOver', target: 'usingGivenNumber' } },
      on: {
        'number.submitted': { guard: 'waitIsOver', target: 'placingCall', actions: 'callGiven' },
        'number.kept': [
          { guard: 'isTooEarly', target: 'inCall' },
          { guard: 'waitIsOver', target: 'placingCall' },
        ],
        'other-number.wanted': { guard: 'mayType', target: 'enteringNumber', actions: 'forgetProblem' },
        back: 'finished',
      },
    },
    enteringNumber: {
      meta: { step: 0 },
      after: { wait: { guard: 'waitIsOver', target: 'enteringNumber' } },
      on: {
        'number.submitted': { guard: 'waitIsOver', target: 'placingCall', actions: 'callTyped' },
        // Leaving a call and coming back is no way around the cooldown: it is that call which is shown again.
        'number.kept': [
          { guard: 'isTooEarly', target: 'inCall' },
          { guard: 'waitIsOver', target: 'placingCall' },
        ],
        'number.malformed': { actions: { type: 'keepFlaws', params: ({ event }) => event } },
        'given-number.wanted': { guard: 'hasGiven', target: 'usingGivenNumber', actions: 'forgetProblem' },
        back: 'finished',
      },
    },
    placingCall: {
      meta: { step: 0 },
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'placeCall',
        onDone: { target: 'inCall', actions: { type: 'keepCall', params: ({ event }) => event.output } },
        onError: { target: 'choosingNumber', actions: 'keepProblem' },
      },
      on: { back: 'choosingNumber' },
    },
    inCall: {
      meta: { step: 1, screen: 'inCall' },
      type: 'parallel',
      entry: 'forgetProblem',
      on: { back: 'choosingNumber', 'other-number.wanted': { guard: 'mayType', target: 'enteringNumber' } },
      states: {
        line: {
          initial: 'open',
          states: {
            open: {
              invoke: { src: 'watchCall', input: ({ context }) => ({ enrollmentId: context.enrollmentId, callId: context.callId }) },
              on: {
                'call.confirmed': '#phoneCall.confirming',
                'call.no-answer': 'unanswered',
                'call.busy': 'engaged',
                'call.declined': 'declined',
                'call.failed': 'notPutThrough',
                'call.superseded': 'superseded',
                'watch.failed': [
                  { guard: 'isGone', target: '#phoneCall.choosingNumber', actions: ['keepProblem', 'forgetCall'] },
                  { target: 'outOfTouch', actions: 'keepProblem' },
                ],
              },
              initial: 'ringing',
              states: { ringing: { on: { 'call.answered': 'answered' } }, answered: {} },
            },
            unanswered: {},
            engaged: {},
            declined: {},
            notPutThrough: {},
            superseded: {},
            outOfTouch: { exit: 'forgetProblem', on: { retry: 'open', 'page.returned': 'open' } },
          },
        },
        again: {
          initial: 'cooling',
          states: {
            cooling: {
              after: { cooldown: { guard: 'mayCallAgain', target: 'ready' } },
              on: { 'page.returned': { guard: 'mayCallAgain', target: 'ready' } },
            },
            ready: { on: { 'call-again.wanted': '#phoneCall.callingAgain' } },
          },
        },
      },
    },
    callingAgain: {
      meta: { step: 1, screen: 'callingAgain' },
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'callAgain',
        input: ({ context }) => ({ enrollmentId: context.enrollmentId }),
        onDone: { target: 'inCall', actions: { type: 'keepCall', params: ({ event }) => event.output } },
        onError: [
          { guard: 'isGone', target: 'choosingNumber', actions: ['keepProblem', 'forgetCall'] },
          // The call from before may still ring.
          { guard: 'isRationed', target: 'inCall', actions: 'keepWait' },
          { target: 'uncalled', actions: 'keepProblem' },
        ],
      },
      on: { back: 'choosingNumber' },
    },
    uncalled: {
      meta: { step: 1, screen: 'uncalled' },
      after: { wait: { guard: 'waitIsOver', target: 'uncalled' } },
      on: {
        retry: { guard: 'waitIsOver', target: 'callingAgain' },
        back: { target: 'choosingNumber', actions: 'forgetProblem' },
      },
    },
    confirming: {
      meta: { step: 1, screen: 'confirming' },
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'confirmCall',
        input: ({ context }) => ({ enrollmentId: context.enrollmentId, callId: context.callId }),
        onDone: { target: 'finished', actions: { type: 'finish', params: ({ event }) => ({ result: event.output }) } },
        onError: [
          { guard: 'mayBeEnrolled', target: 'checkingOutcome', actions: 'keepProblem' },
          { target: 'unconfirmed', actions: 'keepProblem' },
        ],
      },
    },
    checkingOutcome: {
      meta: { step: 1, screen: 'confirming' },
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
          { guard: 'wasGone', target: 'choosingNumber', actions: 'forgetCall' },
          { target: 'unconfirmed' },
        ],
        onError: 'unconfirmed',
      },
    },
    unconfirmed: {
      meta: { step: 1, screen: 'unconfirmed' },
      after: { wait: { guard: 'waitIsOver', target: 'unconfirmed' } },
      on: {
        retry: { guard: 'waitIsOver', target: 'confirming' },
        // Where it may have worked, another call could end in a second enrollment; asking again for the same one cannot.
        back: { guard: 'isRefused', target: 'choosingNumber', actions: ['forgetProblem', 'forgetCall'] },
      },
    },
    finished: { type: 'final' },
  },
  output: ({ context }) => context.outcome ?? { type: 'left', to: 'choice' },
});

export type PhoneCallActor = ActorRefFrom<typeof phoneCallMachine>;
