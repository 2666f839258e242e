import { type ActorRefFrom, assign, fromPromise, setup } from 'xstate';
import type { Account } from '../accounts/account.js';
import type { Offer } from '../accounts/add-account.js';
import { cameraTrouble } from '../scanner/camera.js';
import type { Sealed } from './sealed.js';
import { addingText, cameraText, type Trouble, unreadableImageText } from './trouble.js';
import { unprovided } from './unprovided.js';

interface AddAccountContext {
  /** What this phone is called. */
  device: string;
  /** The camera's picture while it is on. */
  stream: MediaStream | undefined;
  offer: Sealed<Offer> | undefined;
  /** Where the offer came from, to tell a failure there. */
  source: Trouble['at'];
  trouble: Trouble | undefined;
  /** What came of it. */
  account: Account | undefined;
}

type AddAccountEvent =
  | { type: 'camera.requested' }
  | { type: 'camera.stopped' }
  | { type: 'image.chosen'; image: Blob }
  | { type: 'details.typed'; offer: Sealed<Offer> }
  | { type: 'device.named'; name: string }
  | { type: 'adding.cancelled' };

interface AddInput {
  offer: Sealed<Offer> | undefined;
  device: string;
}

/** Gets an account onto this phone: from the camera, an image or what was typed, until it is kept or the person goes back. */
export const addAccountMachine = setup({
  types: {
    context: {} as AddAccountContext,
    events: {} as AddAccountEvent,
    input: {} as { device: string },
    output: {} as { account: Account | undefined; device: string },
    tags: {} as 'busy',
  },
  actors: {
    openCamera: fromPromise<MediaStream>(unprovided('openCamera')),
    watchCamera: fromPromise<Sealed<Offer>, MediaStream | undefined>(unprovided('watchCamera')),
    readImage: fromPromise<Sealed<Offer> | undefined, Blob>(unprovided('readImage')),
    addAccount: fromPromise<Account, AddInput>(unprovided('addAccount')),
  },
  actions: {
    forgetTrouble: assign({ trouble: undefined }),
    switchCameraOff: assign({
      stream: ({ context }) => {
        for (const track of context.stream?.getTracks() ?? []) track.stop();
        return undefined;
      },
    }),
    tellCamera: assign({
      trouble: (_, { error }: { error: unknown }) => ({ at: 'camera', text: cameraText(cameraTrouble(error)) }) as const,
    }),
    tellUnreadable: assign({ trouble: { at: 'image', text: unreadableImageText } }),
    tellFailure: assign({
      trouble: ({ context }, { error }: { error: unknown }) => ({
        at: context.source,
        text: addingText(error, context.offer?.open().from ?? 'qr-code'),
      }),
    }),
    nameDevice: assign({ device: (_, { name }: { name: string }) => name }),
  },
  guards: { isFound: (_, { offer }: { offer: Sealed<Offer> | undefined }) => offer !== undefined },
}).createMachine({
  id: 'addAccount',
  context: ({ input }) => ({
    device: input.device,
    stream: undefined,
    offer: undefined,
    source: 'typed',
    trouble: undefined,
    account: undefined,
  }),
  initial: 'choosing',
  on: {
    'device.named': { actions: { type: 'nameDevice', params: ({ event }) => event } },
    'adding.cancelled': '.cancelled',
  },
  states: {
    choosing: {
      on: {
        'camera.requested': { target: 'openingCamera', actions: 'forgetTrouble' },
        'image.chosen': { target: 'readingImage', actions: 'forgetTrouble' },
        'details.typed': { target: 'adding', actions: assign({ offer: ({ event }) => event.offer, source: 'typed' }) },
      },
    },
    openingCamera: {
      tags: 'busy',
      invoke: {
        src: 'openCamera',
        onDone: { target: 'scanning', actions: assign({ stream: ({ event }) => event.output }) },
        onError: { target: 'choosing', actions: { type: 'tellCamera', params: ({ event }) => event } },
      },
      on: { 'camera.stopped': 'choosing' },
    },
    scanning: {
      invoke: {
        src: 'watchCamera',
        input: ({ context }) => context.stream,
        onDone: { target: 'adding', actions: assign({ offer: ({ event }) => event.output, source: 'camera' }) },
        onError: { target: 'choosing', actions: { type: 'tellCamera', params: ({ event }) => event } },
      },
      on: {
        'camera.stopped': 'choosing',
        'image.chosen': 'readingImage',
        'details.typed': { target: 'adding', actions: assign({ offer: ({ event }) => event.offer, source: 'typed' }) },
      },
      exit: 'switchCameraOff',
    },
    readingImage: {
      tags: 'busy',
      invoke: {
        src: 'readImage',
        input: ({ event }) => {
          if (event.type !== 'image.chosen') throw new Error(`No image in ${event.type}`);
          return event.image;
        },
        onDone: [
          {
            guard: { type: 'isFound', params: ({ event }) => ({ offer: event.output }) },
            target: 'adding',
            actions: assign({ offer: ({ event }) => event.output, source: 'image' }),
          },
          { target: 'choosing', actions: 'tellUnreadable' },
        ],
        onError: { target: 'choosing', actions: 'tellUnreadable' },
      },
    },
    adding: {
      tags: 'busy',
      entry: 'forgetTrouble',
      invoke: {
        src: 'addAccount',
        input: ({ context }) => ({ offer: context.offer, device: context.device }),
        onDone: { target: 'added', actions: assign({ account: ({ event }) => event.output, offer: undefined }) },
        onError: { target: 'choosing', actions: [{ type: 'tellFailure', params: ({ event }) => event }, assign({ offer: undefined })] },
      },
    },
    added: { type: 'final' },
    cancelled: { type: 'final' },
  },
  output: ({ context: { account, device } }) => ({ account, device }),
});

export type AddAccountRef = ActorRefFrom<typeof addAccountMachine>;
