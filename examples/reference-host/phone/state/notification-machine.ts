import { type ActorRefFrom, assertEvent, assign, fromPromise, setup } from 'xstate';
import type { PushAccount } from '../accounts/account.js';
import { type Challenge, PhoneError } from '../protocol/index.js';
import type { Sealed } from './sealed.js';
import { answeringText } from './trouble.js';
import { unprovided } from './unprovided.js';

interface NotificationInput {
  account: PushAccount;
  challenge: Challenge;
}

interface NotificationContext extends NotificationInput {
  /** What to tell beside the number field. */
  trouble: string | undefined;
}

type NotificationEvent =
  | { type: 'number.entered'; number: Sealed<string> }
  | { type: 'request.denied' }
  /** The server no longer lists the challenge. */
  | { type: 'challenge.withdrawn' };

interface Approval extends NotificationInput {
  number: Sealed<string>;
}

/** A longer timer than this, in ms, goes off at once. */
const longestTimer = 2 ** 31 - 1;

const over = 'challenge-expired';
const gone = ['challenge-superseded', 'challenge-answered', 'challenge-unknown', 'phone-unknown'];

const isRefusal = (error: unknown, ...problems: string[]): boolean =>
  error instanceof PhoneError && error.problem !== undefined && problems.includes(error.problem);

/** Asks the person about one challenge and sends the answer. It ends in a result that stays until the person closes it. */
export const notificationMachine = setup({
  types: {
    context: {} as NotificationContext,
    events: {} as NotificationEvent,
    input: {} as NotificationInput,
    tags: {} as 'busy' | 'settled',
  },
  actors: {
    approve: fromPromise<boolean, Approval>(unprovided('approve')),
    decline: fromPromise<void, NotificationInput>(unprovided('decline')),
  },
  actions: {
    tell: assign({ trouble: (_, { text }: { text: string }) => text }),
    forgetTrouble: assign({ trouble: undefined }),
  },
  guards: {
    hasAllDigits: ({ context }, { number }: { number: Sealed<string> }) => number.open().length === context.challenge.presenceLength,
    wasAccepted: (_, { accepted }: { accepted: boolean }) => accepted,
    isExpired: (_, { error }: { error: unknown }) => isRefusal(error, over),
    isSuperseded: (_, { error }: { error: unknown }) => isRefusal(error, ...gone),
  },
  delays: { untilExpiry: ({ context }) => Math.min(context.challenge.expiresIn, longestTimer) },
}).createMachine({
  id: 'notification',
  context: ({ input }) => ({ ...input, trouble: undefined }),
  initial: 'open',
  states: {
    open: {
      initial: 'asking',
      after: { untilExpiry: 'expired' },
      states: {
        asking: {
          on: {
            'number.entered': [
              { guard: { type: 'hasAllDigits', params: ({ event }) => event }, target: 'approving' },
              {
                actions: {
                  type: 'tell',
                  params: ({ context }) => ({ text: `Enter the ${context.challenge.presenceLength} digits that the screen shows.` }),
                },
              },
            ],
            'request.denied': 'denying',
            'challenge.withdrawn': '#notification.superseded',
          },
        },
        approving: {
          tags: 'busy',
          entry: 'forgetTrouble',
          invoke: {
            src: 'approve',
            input: ({ context, event }) => {
              assertEvent(event, 'number.entered');
              return { account: context.account, challenge: context.challenge, number: event.number };
            },
            onDone: [
              { guard: { type: 'wasAccepted', params: ({ event }) => ({ accepted: event.output }) }, target: '#notification.approved' },
              {
                target: 'asking',
                actions: {
                  type: 'tell',
                  params: { text: 'That is not the number on the screen. Look again and enter the one that shows there now.' },
                },
              },
            ],
            onError: [
              { guard: { type: 'isExpired', params: ({ event }) => event }, target: '#notification.expired' },
              { guard: { type: 'isSuperseded', params: ({ event }) => event }, target: '#notification.superseded' },
              { target: 'asking', actions: { type: 'tell', params: ({ event }) => ({ text: answeringText(event.error) }) } },
            ],
          },
        },
        denying: {
          tags: 'busy',
          entry: 'forgetTrouble',
          invoke: {
            src: 'decline',
            input: ({ context }) => ({ account: context.account, challenge: context.challenge }),
            onDone: '#notification.denied',
            onError: [
              { guard: { type: 'isExpired', params: ({ event }) => event }, target: '#notification.expired' },
              { guard: { type: 'isSuperseded', params: ({ event }) => event }, target: '#notification.superseded' },
              { target: 'asking', actions: { type: 'tell', params: ({ event }) => ({ text: answeringText(event.error) }) } },
            ],
          },
        },
      },
    },
    approved: { tags: 'settled' },
    denied: { tags: 'settled' },
    expired: { tags: 'settled' },
    superseded: { tags: 'settled' },
  },
});

export type NotificationRef = ActorRefFrom<typeof notificationMachine>;
