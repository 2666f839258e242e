import { assertEvent, assign, enqueueActions, fromPromise, setup, stopChild } from 'xstate';
import { type Account, shortNameOf } from '../accounts/account.js';
import { addAccountMachine } from './add-account-machine.js';
import { notificationMachine, type NotificationRef } from './notification-machine.js';
import { type ChallengesArrived, pollMachine, type PollRef } from './poll-machine.js';
import type { Sealed } from './sealed.js';
import { unprovided } from './unprovided.js';

interface Notification {
  nonce: string;
  accountId: string;
  ref: NotificationRef;
}

interface PhoneContext {
  accounts: Account[];
  device: string;
  /** By account id; push accounts only. */
  pollers: Readonly<Record<string, PollRef>>;
  /** What was asked and is not done with, oldest first. */
  notifications: Notification[];
  /** Nonces that were shown once: a slow answer of the server must not bring back what is done with. */
  seen: readonly string[];
  /** Nonces that the person closed; those without an answer are a press away. */
  aside: readonly string[];
  /** The nonce that is on the screen. */
  shown: string | undefined;
  /** The account that is about to be removed. */
  leaving: string | undefined;
  /** The last thing that was done, in words. */
  notice: string | undefined;
}

type PhoneEvent =
  | ChallengesArrived
  | { type: 'add.requested' }
  | { type: 'removal.requested'; id: string }
  | { type: 'removal.confirmed' }
  | { type: 'removal.cancelled' }
  | { type: 'notification.closed' }
  | { type: 'notification.reopened'; nonce: string }
  | { type: 'copy.requested'; code: Sealed<string> }
  | { type: 'notice.given'; text: string }
  | { type: 'notice.read' };

const isSettled = ({ ref }: Notification): boolean => ref.getSnapshot().hasTag('settled');

/** Whether the request on the screen has made room for a newer one of the same account: that one is shown in its place. */
const isReplaced = ({ notifications, shown, seen }: PhoneContext, { account, challenges }: ChallengesArrived): boolean => {
  const current = notifications.find(({ nonce }) => nonce === shown);
  const isNew = challenges.some(({ nonce }) => !seen.includes(nonce));
  const isGone = challenges.every(({ nonce }) => nonce !== shown);
  return isNew && isGone && current?.accountId === account.id && current.ref.getSnapshot().matches({ open: 'asking' });
};

/** The whole phone: its accounts, the screen that shows, and one poller for each push account. */
export const phoneMachine = setup({
  types: { context: {} as PhoneContext, events: {} as PhoneEvent },
  actors: {
    loadPhone: fromPromise<{ accounts: Account[]; device: string }>(unprovided('loadPhone')),
    removeAccount: fromPromise<void, { id: string }>(unprovided('removeAccount')),
    addAccount: addAccountMachine,
    poll: pollMachine,
    notification: notificationMachine,
  },
  actions: {
    startPolling: assign({
      pollers: ({ context, spawn, self }, { accounts }: { accounts: readonly Account[] }) => ({
        ...context.pollers,
        ...Object.fromEntries(
          accounts
            .filter(account => account.kind === 'push')
            .map(account => [account.id, spawn('poll', { id: `poll ${account.id}`, input: { account, parent: self } })]),
        ),
      }),
    }),
    keepNew: assign(({ context, event, spawn }) => {
      assertEvent(event, 'challenges.arrived');
      const { account } = event;
      const arrived = event.challenges
        .filter(({ nonce }) => !context.seen.includes(nonce))
        .map(challenge => ({
          nonce: challenge.nonce,
          accountId: account.id,
          ref: spawn('notification', { id: `notification ${challenge.nonce}`, input: { account, challenge } }),
        }));
      return {
        seen: [...context.seen, ...arrived.map(({ nonce }) => nonce)],
        notifications: [...context.notifications, ...arrived],
        shown: isReplaced(context, event) ? arrived[0]?.nonce : (context.shown ?? arrived[0]?.nonce),
      };
    }),
    withdrawGone: enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'challenges.arrived');
      const open = event.challenges.map(({ nonce }) => nonce);
      for (const { accountId, nonce, ref } of context.notifications) {
        if (accountId === event.account.id && !open.includes(nonce)) enqueue.sendTo(ref, { type: 'challenge.withdrawn' });
      }
    }),
    dropSettled: enqueueActions(({ context, enqueue }) => {
      const done = context.notifications.filter(notification => isSettled(notification) && notification.nonce !== context.shown);
      for (const { ref } of done) enqueue.stopChild(ref);
      enqueue.assign({ notifications: context.notifications.filter(notification => !done.includes(notification)) });
    }),
    copyCode: (_, _params: { code: Sealed<string> }) => unprovided('copyCode')(),
    putAside: assign({ aside: ({ context: { aside, shown } }) => (shown === undefined ? aside : [...aside, shown]) }),
    showNext: assign({
      shown: ({ context: { notifications, aside } }) =>
        notifications.find(notification => !aside.includes(notification.nonce) && !isSettled(notification))?.nonce,
    }),
  },
}).createMachine({
  id: 'phone',
  context: {
    accounts: [],
    device: '',
    pollers: {},
    notifications: [],
    seen: [],
    aside: [],
    shown: undefined,
    leaving: undefined,
    notice: undefined,
  },
  initial: 'loading',
  states: {
    loading: {
      invoke: {
        src: 'loadPhone',
        onDone: {
          target: 'ready',
          actions: [assign(({ event }) => event.output), { type: 'startPolling', params: ({ event }) => event.output }],
        },
        onError: 'broken',
      },
    },
    broken: {},
    ready: {
      initial: 'home',
      on: {
        'challenges.arrived': { actions: ['keepNew', 'withdrawGone', 'dropSettled'] },
        'notification.closed': { actions: ['putAside', 'showNext', 'dropSettled'] },
        'notification.reopened': { actions: assign({ shown: ({ event }) => event.nonce }) },
        'copy.requested': { actions: { type: 'copyCode', params: ({ event }) => event } },
        'notice.given': { actions: assign({ notice: ({ event }) => event.text }) },
        'notice.read': { actions: assign({ notice: undefined }) },
      },
      states: {
        home: {
          on: {
            'add.requested': { target: 'adding', actions: assign({ notice: undefined }) },
            'removal.requested': { target: 'confirmingRemoval', actions: assign({ leaving: ({ event }) => event.id, notice: undefined }) },
          },
        },
        confirmingRemoval: {
          on: { 'removal.confirmed': 'removing', 'removal.cancelled': 'home' },
        },
        removing: {
          invoke: {
            src: 'removeAccount',
            input: ({ context }) => ({ id: context.leaving ?? '' }),
            onDone: {
              target: 'home',
              actions: [
                stopChild(({ context }) => context.pollers[context.leaving ?? ''] ?? ''),
                assign(({ context }) => {
                  const gone = context.accounts.find(({ id }) => id === context.leaving);
                  return {
                    accounts: context.accounts.filter(account => account !== gone),
                    notifications: context.notifications.filter(({ accountId }) => accountId !== context.leaving),
                    notice: gone && `${shortNameOf(gone)} was removed from this phone.`,
                  };
                }),
              ],
            },
            onError: { target: 'home', actions: assign({ notice: 'The account could not be removed. Try again.' }) },
          },
        },
        adding: {
          invoke: {
            src: 'addAccount',
            id: 'adding',
            input: ({ context }) => ({ device: context.device }),
            onDone: [
              {
                guard: ({ event }) => event.output.account === undefined,
                target: 'home',
                actions: assign({ device: ({ event }) => event.output.device }),
              },
              {
                target: 'home',
                actions: [
                  assign(({ context, event: { output } }) => ({
                    device: output.device,
                    accounts: output.account ? [...context.accounts, output.account] : context.accounts,
                    notice: output.account && `${shortNameOf(output.account)} was added.`,
                  })),
                  { type: 'startPolling', params: ({ event }) => ({ accounts: event.output.account ? [event.output.account] : [] }) },
                ],
              },
            ],
            onError: { target: 'home', actions: assign({ notice: 'Something went wrong here. Try again.' }) },
          },
        },
      },
    },
  },
});
