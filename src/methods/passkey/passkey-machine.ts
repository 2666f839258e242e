import { assign, type ActorRefFrom } from 'xstate';
import type { EnrollmentResult } from '../../contract/security-info.js';
import { deadlineIn, isPast, timeUntil, type Deadline } from '../deadline.js';
import type { MethodMeta, MethodOutcome } from '../method.js';
import { mustProvide } from '../must-provide.js';
import { setupMachine } from '../setup-machine.js';
import { takingLonger, pending } from '../pending.js';
import { isOutcomeUnknown, problemOf, type Problem } from '../problem.js';
import type { CeremonyEnd, PasskeyObstacle } from './browser-words.js';
import { offering } from './offering.js';

interface PasskeyContext {
  /** Why it cannot be done here. */
  readonly obstacle: PasskeyObstacle | null;
  readonly enrollmentId: string | null;
  /** Until when what the browser is to be asked, which waits in the vault, may be asked. It may be asked once. */
  readonly usableUntil: Deadline;
  /** Whether neither this device nor a phone beside it can keep a passkey. */
  readonly lacksKeeper: boolean;
  readonly problem: Problem | null;
  readonly outcome: MethodOutcome | null;
}

/** What the browser is to be asked waits in the vault for the press that asks it. */
export interface PreparedOptions {
  readonly enrollmentId: string;
  readonly expiresIn?: number | undefined;
  readonly lacksKeeper: boolean;
}

export type PasskeyEvent =
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'another-method.wanted' }
  /** The press itself has asked the browser; a machine would be too late. */
  | { type: 'ceremony.started' }
  | { type: 'retry' }
  | { type: 'given-up' }
  | { type: 'page.returned' };

export interface PasskeyInput {
  readonly obstacle: PasskeyObstacle | null;
}

/** A person who has the dialog of the browser before them needs time as well: a challenge is not used in its last quarter. */
const usablePart = 0.75;

/** Refused for good, whoever asks again. */
const refusals = ['code-rejected', 'not-allowed', 'limit-reached', 'invalid-input', 'unsupported'];

/** The challenge is not known any more, which it would not be either had an earlier call been accepted. */
const gone = ['enrollment-expired', 'code-expired'];

/** What was fetched for another try is good for the first as well. */
const explained = [{ guard: 'hasOptions', target: 'explaining.ready' }, { target: 'explaining' }] as const;

/** Enrolls a passkey or a security key: fetch what to ask the browser, ask it when the person says so, have the server verify. */
export const passkeyMachine = setupMachine({
  types: {
    context: {} as PasskeyContext,
    events: {} as PasskeyEvent,
    input: {} as PasskeyInput,
    output: {} as MethodOutcome,
    meta: {} as MethodMeta,
    tags: {} as 'busy' | 'late',
  },
  actors: {
    /** Begins. What the browser is to be asked goes to the vault. */
    prepareOptions: mustProvide<PreparedOptions>('prepareOptions'),
    /** Waits for what the press has begun; leaving ends that. What is made goes to the vault. */
    awaitCredential: mustProvide<CeremonyEnd>('awaitCredential'),
    /** Has the server verify the credential in the vault. */
    confirmCredential: mustProvide<EnrollmentResult, { enrollmentId: string }>('confirmCredential'),
    /** After a call whose outcome is not known: what was enrolled meanwhile, if anything. */
    findEnrolled: mustProvide<EnrollmentResult | null>('findEnrolled'),
  },
  actions: {
    keepOptions: assign((_, { enrollmentId, expiresIn = Infinity, lacksKeeper }: PreparedOptions) => ({
      enrollmentId,
      lacksKeeper,
      usableUntil: deadlineIn(expiresIn * usablePart),
    })),
    spendOptions: assign({ usableUntil: 0, problem: null }),
    keepProblem: assign(({ event }) => ({ problem: problemOf(event) })),
    forgetProblem: assign({ problem: null }),
    blameOptions: assign({ problem: { code: 'invalid-response' } }),
    blameAddress: assign({ obstacle: 'address' }),
    /** Has the browser forget the credential in the vault, which the server refused. */
    forgetCredential: () => undefined,
    finish: assign((_, { result }: { result: EnrollmentResult | null }) => ({
      outcome: result && ({ type: 'enrolled', result } as const),
    })),
    giveUp: assign(({ context }) => ({ outcome: { type: 'failed', problem: context.problem ?? { code: 'unknown' } } as const })),
  },
  guards: {
    isImpossible: ({ context }) => context.obstacle !== null,
    hasOptions: ({ context }) => !isPast(context.usableUntil),
    isStale: ({ context }) => isPast(context.usableUntil),
    waitIsOver: ({ context }) => isPast(context.problem?.waitUntil ?? 0),
    hasEnded: (_, { end, as }: { end: CeremonyEnd; as: CeremonyEnd }) => end === as,
    isRefused: ({ event }) => refusals.includes(problemOf(event).code),
    mayBeEnrolled: ({ event }) =>
      isOutcomeUnknown(problemOf(event)) || gone.includes(problemOf(event).code) || problemOf(event).code === 'already-enrolled',
    wasGone: ({ context }) => gone.includes(context.problem?.code ?? ''),
    wasRegistered: ({ context }) => context.problem?.code === 'already-enrolled',
    wasEnrolled: (_, { result }: { result: EnrollmentResult | null }) => result !== null,
  },
  delays: {
    takingLonger,
    staleness: ({ context }) => timeUntil(context.usableUntil),
    wait: ({ context }) => timeUntil(context.problem?.waitUntil ?? 0),
  },
}).createMachine({
  id: 'passkey',
  context: ({ input }) => ({
    obstacle: input.obstacle,
    enrollmentId: null,
    usableUntil: 0,
    lacksKeeper: false,
    problem: null,
    outcome: null,
  }),
  initial: 'starting',
  on: {
    'another-method.wanted': '.finished',
    'given-up': { target: '.finished', actions: 'giveUp' },
  },
  states: {
    starting: { always: [{ guard: 'isImpossible', target: 'impossible' }, { target: 'explaining' }], meta: { step: 0 } },
    explaining: { meta: { step: 0 }, ...offering, on: { back: 'finished' } },
    impossible: { meta: { step: 0, screen: 'impossible' }, on: { back: 'finished' } },
    unprepared: {
      meta: { step: 0, screen: 'unprepared' },
      after: { wait: { guard: 'waitIsOver', target: 'unprepared' } },
      on: { retry: { guard: 'waitIsOver', target: 'explaining', actions: 'forgetProblem' }, back: 'finished' },
    },
    creating: {
      meta: { step: 1 },
      entry: 'spendOptions',
      invoke: {
        src: 'awaitCredential',
        onDone: [
          { guard: endedAs('created'), target: 'verifying' },
          { guard: endedAs('already-registered'), target: 'alreadyRegistered' },
          { guard: endedAs('unsupported'), target: 'unsupported' },
          { guard: endedAs('pending-elsewhere'), target: 'pendingElsewhere' },
          { guard: endedAs('not-allowed-here'), target: 'impossible', actions: 'blameAddress' },
          { guard: endedAs('malformed'), target: 'unprepared', actions: 'blameOptions' },
          { guard: endedAs('aborted'), target: 'explaining' },
          { target: 'notCompleted' },
        ],
        onError: 'notCompleted',
      },
      on: { back: 'explaining' },
    },
    // What to ask next is fetched at once, so that the press that tries again can ask it.
    notCompleted: { meta: { step: 1, screen: 'notCompleted' }, ...offering, on: { back: explained } },
    pendingElsewhere: { meta: { step: 1, screen: 'pendingElsewhere' }, ...offering, on: { back: explained } },
    expired: { meta: { step: 1, screen: 'expired' }, ...offering, on: { back: explained } },
    alreadyRegistered: { meta: { step: 1, screen: 'alreadyRegistered' }, on: { retry: 'explaining', back: 'finished' } },
    unsupported: { meta: { step: 1, screen: 'unsupported' }, on: { retry: 'explaining', back: 'finished' } },
    verifying: {
      meta: { step: 1 },
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'confirmCredential',
        input: ({ context }) => ({ enrollmentId: context.enrollmentId ?? '' }),
        onDone: { target: 'finished', actions: { type: 'finish', params: ({ event }) => ({ result: event.output }) } },
        onError: [
          { guard: 'mayBeEnrolled', target: 'checkingOutcome', actions: 'keepProblem' },
          { guard: 'isRefused', target: 'refused', actions: ['keepProblem', 'forgetCredential'] },
          // The server has not judged it: the same credential may still be accepted.
          { target: 'unconfirmed', actions: 'keepProblem' },
        ],
      },
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
          { guard: 'wasGone', target: 'expired', actions: 'forgetCredential' },
          { guard: 'wasRegistered', target: 'alreadyRegistered' },
          { target: 'unconfirmed' },
        ],
        onError: 'outcomeUnknown',
      },
    },
    outcomeUnknown: {
      meta: { step: 1, screen: 'outcomeUnknown' },
      on: { retry: 'checkingOutcome', back: 'explaining' },
    },
    unconfirmed: {
      meta: { step: 1, screen: 'unconfirmed' },
      after: { wait: { guard: 'waitIsOver', target: 'unconfirmed' } },
      on: { retry: { guard: 'waitIsOver', target: 'verifying' }, back: { target: 'explaining', actions: 'forgetProblem' } },
    },
    refused: {
      meta: { step: 1, screen: 'refused' },
      on: { retry: { target: 'explaining', actions: 'forgetProblem' }, back: 'finished' },
    },
    finished: { type: 'final' },
  },
  output: ({ context }) => context.outcome ?? { type: 'left', to: 'choice' },
});

function endedAs(as: CeremonyEnd) {
  return { type: 'hasEnded', params: ({ event }: { event: { output: CeremonyEnd } }) => ({ end: event.output, as }) } as const;
}

export type PasskeyActor = ActorRefFrom<typeof passkeyMachine>;
