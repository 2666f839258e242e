import { assign } from 'xstate';
import type { EnrollmentResult } from '../contract/security-info.js';
import { deadlineIn, isPast, timeUntil, type Deadline } from './deadline.js';
import type { MethodMeta, MethodOutcome } from './method.js';
import { mustProvide } from './must-provide.js';
import { pending, takingLonger } from './pending.js';
import { isOutcomeUnknown, problemOf, type Problem } from './problem.js';
import { setupMachine } from './setup-machine.js';

export interface ShownOnceContext {
  readonly resumes: boolean;
  /** Whether the person has one of these, which stops working in the end. */
  readonly replaces: boolean;
  readonly enrollmentId: string | null;
  readonly expiresAt: Deadline;
  readonly problem: Problem | null;
  readonly outcome: MethodOutcome | null;
}

/** A secret that waits in the vault to be saved. */
export interface MadeSecret {
  readonly enrollmentId: string;
  readonly expiresIn?: number | undefined;
}

/** The name that was typed waits in the vault: events show up in inspectors. */
export type ShownOnceEvent =
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'another-method.wanted' }
  | { type: 'renewal.confirmed' }
  | { type: 'renewal.dismissed' }
  | { type: 'name.submitted' }
  /** It is the one under which a secret was made already. */
  | { type: 'name.kept' }
  | { type: 'name.malformed' }
  /** The person says that they have it, or asks to finish without saying so. */
  | { type: 'secret.saved' }
  | { type: 'secret.unsaved' }
  | { type: 'saving.ticked' }
  | { type: 'retry' }
  | { type: 'given-up' }
  | { type: 'page.returned' };

export interface ShownOnceInput {
  readonly resumes: boolean;
  readonly replaces: boolean;
}

export const shownOnceContext = ({ input }: { readonly input: ShownOnceInput }): ShownOnceContext => ({
  resumes: input.resumes,
  replaces: input.replaces,
  enrollmentId: null,
  expiresAt: Infinity,
  problem: null,
  outcome: null,
});

const outputOf = (event: object): unknown => ('output' in event ? event.output : undefined);

/** What the machines have in common for a secret that is made, shown once, saved by the person, and works from then on. */
export const shownOnce = setupMachine({
  types: {
    context: {} as ShownOnceContext,
    events: {} as ShownOnceEvent,
    input: {} as ShownOnceInput,
    output: {} as MethodOutcome,
    meta: {} as MethodMeta,
    tags: {} as 'busy' | 'late',
  },
  actors: {
    /** Makes it, or gets what was made before and waits to be saved. It goes to the vault. */
    makeSecret: mustProvide<MadeSecret>('makeSecret'),
    /** Has it work from now on. */
    confirmSaved: mustProvide<EnrollmentResult, { enrollmentId: string }>('confirmSaved'),
    /** After a call whose outcome is not known: what was enrolled meanwhile, if anything. */
    findEnrolled: mustProvide<EnrollmentResult | null>('findEnrolled'),
  },
  actions: {
    keepSecret: assign(({ event }) => {
      const { enrollmentId, expiresIn } = outputOf(event) as MadeSecret;
      return { enrollmentId, expiresAt: deadlineIn(expiresIn), problem: null };
    }),
    keepProblem: assign(({ event }) => ({ problem: problemOf(event) })),
    forgetProblem: assign({ problem: null }),
    finish: assign(({ event }) => ({ outcome: { type: 'enrolled', result: outputOf(event) as EnrollmentResult } as const })),
    giveUp: assign(({ context }) => ({ outcome: { type: 'failed', problem: context.problem ?? { code: 'unknown' } } as const })),
  },
  guards: {
    isResumed: ({ context }) => context.resumes,
    replaces: ({ context }) => context.replaces,
    hasSecret: ({ context }) => context.enrollmentId !== null && !isPast(context.expiresAt),
    isExpired: ({ context }) => isPast(context.expiresAt),
    waitIsOver: ({ context }) => isPast(context.problem?.waitUntil ?? 0),
    isAboutName: ({ event }) => ['duplicate-name', 'invalid-input'].includes(problemOf(event).code),
    // An earlier confirmation may have been heard although its answer never came.
    mayBeEnrolled: ({ event }) => isOutcomeUnknown(problemOf(event)) || problemOf(event).code === 'enrollment-expired',
    wasGone: ({ context }) => context.problem?.code === 'enrollment-expired',
    wasEnrolled: ({ event }) => Boolean(outputOf(event)),
  },
  delays: {
    takingLonger,
    expiry: ({ context }) => timeUntil(context.expiresAt),
    wait: ({ context }) => timeUntil(context.problem?.waitUntil ?? 0),
  },
});

/** From anywhere. */
export const shownOnceWaysOut = {
  'another-method.wanted': '.finished',
  'given-up': { target: '.finished', actions: 'giveUp' },
} as const;

/** From the secret on the screen to the end. Beside these a machine has a state `making`, and what comes before it, `opening`. */
export const savingStates = {
  unmade: {
    meta: { step: 0, screen: 'unmade' },
    after: { wait: { guard: 'waitIsOver', target: 'unmade' } },
    on: {
      retry: { guard: 'waitIsOver', target: 'making' },
      back: { target: 'opening', actions: 'forgetProblem' },
    },
  },
  usable: {
    meta: { step: 1 },
    after: {
      expiry: { guard: 'isExpired', target: 'expired' },
      // Whoever draws it is told that there is nothing to wait for any more.
      wait: {},
    },
    on: {
      'page.returned': { guard: 'isExpired', target: 'expired' },
      'secret.saved': { guard: 'waitIsOver', target: 'confirming' },
      'secret.unsaved': '.unticked',
      'saving.ticked': '.showing',
      back: { target: 'opening', actions: 'forgetProblem' },
    },
    initial: 'showing',
    states: { showing: {}, unticked: {} },
  },
  confirming: {
    meta: { step: 1 },
    tags: 'busy',
    entry: 'forgetProblem',
    ...pending,
    invoke: {
      src: 'confirmSaved',
      input: ({ context }: { context: ShownOnceContext }) => ({ enrollmentId: context.enrollmentId ?? '' }),
      onDone: { target: 'finished', actions: 'finish' },
      onError: [
        { guard: 'mayBeEnrolled', target: 'checkingOutcome', actions: 'keepProblem' },
        { target: 'usable', actions: 'keepProblem' },
      ],
    },
    on: { back: 'usable' },
  },
  checkingOutcome: {
    meta: { step: 1 },
    tags: 'busy',
    ...pending,
    invoke: {
      src: 'findEnrolled',
      onDone: [
        { guard: 'wasEnrolled', target: 'finished', actions: 'finish' },
        { guard: 'wasGone', target: 'expired' },
        { target: 'usable' },
      ],
      onError: 'outcomeUnknown',
    },
  },
  outcomeUnknown: {
    meta: { step: 1, screen: 'outcomeUnknown' },
    on: { retry: 'checkingOutcome', back: 'usable' },
  },
  expired: {
    meta: { step: 1, screen: 'expired' },
    entry: 'forgetProblem',
    on: { retry: 'making', back: 'opening' },
  },
  finished: { type: 'final' },
} as const;
