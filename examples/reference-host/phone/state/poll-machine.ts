import { type ActorRef, type ActorRefFrom, assign, fromCallback, fromPromise, sendTo, setup, type Snapshot } from 'xstate';
import type { PushAccount } from '../accounts/account.js';
import { type Challenge, PhoneError } from '../protocol/index.js';
import { unprovided } from './unprovided.js';

/** What the poller tells its parent each time it has heard from the server. */
export interface ChallengesArrived {
  type: 'challenges.arrived';
  account: PushAccount;
  challenges: Challenge[];
}

interface PollInput {
  account: PushAccount;
  parent: ActorRef<Snapshot<unknown>, ChallengesArrived>;
}

interface PollContext extends PollInput {
  /** Failures in a row. */
  failures: number;
}

export type PageEvent = { type: 'page.hidden' } | { type: 'page.shown' } | { type: 'network.returned' };
type PollEvent = PageEvent | { type: 'retry' };

interface Poll {
  account: PushAccount;
  /** Whether the server may hold the request until there is something to say. */
  held: boolean;
}

const longestBackOff = 30_000;

/** Up to a fifth more or less, so that phones that lost the server together do not come back together. */
const jittered = (ms: number): number => ms * (0.8 + Math.random() * 0.4);

/** The server answers, and does not know this phone or its signature. */
const isDisowned = (error: unknown): boolean => error instanceof PhoneError && [401, 403, 404, 410].includes(error.status ?? 0);

const pollSetup = setup({
  types: { context: {} as PollContext, events: {} as PollEvent, input: {} as PollInput },
  actors: {
    watchPage: fromCallback<PollEvent>(unprovided('watchPage')),
    fetchChallenges: fromPromise<Challenge[], Poll>(unprovided('fetchChallenges')),
  },
  actions: {
    tellParent: sendTo(
      ({ context }) => context.parent,
      ({ context }, { challenges }: { challenges: Challenge[] }) =>
        ({ type: 'challenges.arrived', account: context.account, challenges }) as const,
    ),
    countFailure: assign({ failures: ({ context }) => context.failures + 1 }),
    forgetFailures: assign({ failures: 0 }),
  },
  guards: {
    isOpen: (_, { challenges }: { challenges: readonly Challenge[] }) => challenges.length > 0,
    isDisowned: (_, { error }: { error: unknown }) => isDisowned(error),
    isClockWrong: (_, { error }: { error: unknown }) => error instanceof PhoneError && error.problem === 'timestamp-refused',
  },
  delays: {
    betweenPolls: () => jittered(1000),
    backOff: ({ context }) => jittered(Math.min(longestBackOff, 1000 * 2 ** (context.failures - 1))),
    untilAskedAgain: 60_000,
  },
});

const asking = (held: boolean) =>
  pollSetup.createStateConfig({
    invoke: {
      src: 'fetchChallenges',
      input: ({ context }) => ({ account: context.account, held }),
      onDone: [
        {
          guard: { type: 'isOpen', params: ({ event }) => ({ challenges: event.output }) },
          target: 'pausing',
          actions: ['forgetFailures', { type: 'tellParent', params: ({ event }) => ({ challenges: event.output }) }],
        },
        {
          target: held ? 'pausing' : 'listening',
          actions: ['forgetFailures', { type: 'tellParent', params: ({ event }) => ({ challenges: event.output }) }],
        },
      ],
      onError: [
        {
          guard: { type: 'isDisowned', params: ({ event }) => event },
          target: 'disowned',
          // Whatever was still open can no longer be answered.
          actions: { type: 'tellParent', params: { challenges: [] } },
        },
        { guard: { type: 'isClockWrong', params: ({ event }) => event }, target: 'clockWrong', actions: 'countFailure' },
        { target: 'unreachable', actions: 'countFailure' },
      ],
    },
  });

/**
 * Asks one account's server for challenges, one request after another, for as long as the page is looked at.
 * The first question after a silence is not held by the server, so that a lost connection shows at once; nor are the questions
 * while a challenge is open, so that it goes from the screen when the website withdraws it.
 */
export const pollMachine = pollSetup.createMachine({
  id: 'poll',
  context: ({ input }) => ({ ...input, failures: 0 }),
  invoke: { src: 'watchPage' },
  initial: 'reaching',
  on: { 'page.hidden': '.resting' },
  states: {
    reaching: asking(false),
    listening: asking(true),
    checking: asking(false),
    pausing: { after: { betweenPolls: 'checking' } },
    unreachable: { after: { backOff: 'reaching' }, on: { retry: 'reaching', 'network.returned': 'reaching' } },
    clockWrong: { after: { backOff: 'reaching' }, on: { retry: 'reaching' } },
    disowned: { after: { untilAskedAgain: 'reaching' }, on: { retry: 'reaching' } },
    resting: { on: { 'page.shown': 'reaching' } },
  },
});

export type PollRef = ActorRefFrom<typeof pollMachine>;
