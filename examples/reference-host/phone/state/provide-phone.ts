import { fromCallback, fromPromise } from 'xstate';
import type { Account, PushAccount } from '../accounts/account.js';
import type { AccountStore } from '../accounts/account-store.js';
import { addAccount, type Offer } from '../accounts/add-account.js';
import { defaultDeviceName } from '../accounts/device-name.js';
import { createPhone, type Phone } from '../protocol/index.js';
import { closeCamera, openCamera, watchCamera } from '../scanner/camera.js';
import { readImage } from '../scanner/read-image.js';
import { createQrReader } from '../scanner/read-qr-code.js';
import { addAccountMachine } from './add-account-machine.js';
import { notificationMachine } from './notification-machine.js';
import { pollMachine } from './poll-machine.js';
import { phoneMachine } from './phone-machine.js';
import { Sealed } from './sealed.js';
import { watchPage } from './watch-page.js';

/** What the phone needs of the world. */
export interface PhoneServices {
  openStore: () => Promise<AccountStore>;
  fetch: typeof globalThis.fetch;
  now: () => number;
  userAgent: string;
}

/** How long the server may hold a poll, in seconds. */
const hold = 20;

/** How many held polls may run at once: a browser opens six connections to a server over HTTP/1.1, and its other tabs need some. */
const mostHeld = 2;

const providePolling = (phoneOf: (account: PushAccount) => Phone) => {
  let held = 0;
  return pollMachine.provide({
    actors: {
      watchPage: fromCallback(({ sendBack }) => watchPage(sendBack)),
      fetchChallenges: fromPromise(async ({ input: { account, held: mayHold }, signal }) => {
        const wait = mayHold && held < mostHeld ? hold : 0;
        held += wait ? 1 : 0;
        try {
          return await phoneOf(account).fetchChallenges(account.membership, { wait, signal });
        } finally {
          held -= wait ? 1 : 0;
        }
      }),
    },
  });
};

const provideNotifications = (phoneOf: (account: PushAccount) => Phone) =>
  notificationMachine.provide({
    actors: {
      approve: fromPromise(({ input: { account, challenge, number }, signal }) =>
        phoneOf(account).approve(account.membership, challenge.nonce, number.open(), { signal }),
      ),
      decline: fromPromise(({ input: { account, challenge }, signal }) =>
        phoneOf(account).decline(account.membership, challenge.nonce, { signal }),
      ),
    },
  });

const scanned = (text: string): Sealed<Offer> => new Sealed({ from: 'qr-code', text });

const provideAdding = (store: () => Promise<AccountStore>, { fetch, now }: PhoneServices) =>
  addAccountMachine.provide({
    actors: {
      openCamera: fromPromise(async ({ signal }) => {
        const stream = await openCamera();
        // The person may have gone back while the browser was asking; the light must not stay on.
        if (signal.aborted) closeCamera(stream);
        return stream;
      }),
      watchCamera: fromPromise(async ({ input, signal }) => {
        if (!input) throw new Error('The camera is not open');
        return scanned((await watchCamera(input, await createQrReader(), signal)) ?? '');
      }),
      readImage: fromPromise(async ({ input }) => {
        const text = await readImage(input, await createQrReader());
        return text === undefined ? undefined : scanned(text);
      }),
      addAccount: fromPromise(async ({ input: { offer, device }, signal }) => {
        if (!offer) throw new Error('There is nothing to add');
        const account: Account = await addAccount(offer.open(), { device, fetch, now, signal });
        await (await store()).add(account);
        await (await store()).saveDevice(device);
        return account;
      }),
    },
  });

/** Wires the phone to the world. The only place where machines and browser meet. */
export const providePhone = (services: PhoneServices) => {
  let opened: Promise<AccountStore> | undefined;
  const store = (): Promise<AccountStore> => (opened ??= services.openStore());
  const phoneOf = ({ keys }: PushAccount): Phone => createPhone({ keys, fetch: services.fetch, now: services.now });
  return phoneMachine.provide({
    actors: {
      loadPhone: fromPromise(async () => {
        const kept = await store();
        return { accounts: await kept.load(), device: (await kept.loadDevice()) ?? defaultDeviceName(services.userAgent) };
      }),
      removeAccount: fromPromise(async ({ input }) => {
        const kept = await store();
        const account = (await kept.load()).find(({ id }) => id === input.id);
        await kept.remove(input.id);
        // What the person wanted is done, whether or not the server hears of it.
        if (account?.kind === 'push')
          void phoneOf(account)
            .leave(account.membership)
            .catch(() => undefined);
      }),
      addAccount: provideAdding(store, services),
      poll: providePolling(phoneOf),
      notification: provideNotifications(phoneOf),
    },
    actions: {
      copyCode: ({ self }, { code }) => {
        navigator.clipboard.writeText(code.open()).then(
          () => self.send({ type: 'notice.given', text: 'Code copied.' }),
          () => self.send({ type: 'notice.given', text: 'The code could not be copied. Type it instead.' }),
        );
      },
    },
  });
};
