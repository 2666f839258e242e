import { afterEach, describe, expect, it } from 'vitest';
import { createActor, SimulatedClock, waitFor } from 'xstate';
import type { Account } from '../../examples/reference-host/phone/accounts/account.js';
import type { AccountStore } from '../../examples/reference-host/phone/accounts/account-store.js';
import { createSigningKeys } from '../../examples/reference-host/phone/protocol/index.js';
import type { AddAccountRef } from '../../examples/reference-host/phone/state/add-account-machine.js';
import { phoneMachine } from '../../examples/reference-host/phone/state/phone-machine.js';
import { providePhone } from '../../examples/reference-host/phone/state/provide-phone.js';
import { Sealed } from '../../examples/reference-host/phone/state/sealed.js';
import { FakeServer } from './phone-fake-server.js';

const memoryStore = (): AccountStore => {
  const accounts = new Map<string, Account>();
  let device: string | undefined;
  return {
    load: async () => [...accounts.values()],
    add: async account => void accounts.set(account.id, account),
    remove: async id => void accounts.delete(id),
    loadDevice: async () => device,
    saveDevice: async name => void (device = name),
  };
};

const running: { stop(): unknown }[] = [];
afterEach(() => running.splice(0).forEach(actor => actor.stop()));

const startPhone = (server: FakeServer, store = memoryStore()) => {
  const clock = new SimulatedClock();
  const services = { openStore: async () => store, fetch: server.fetch, now: () => Date.now(), userAgent: 'iPhone' };
  const phone = createActor(providePhone(services), { clock }).start();
  running.push(phone);
  return { phone, clock, store };
};

type Phone = ReturnType<typeof startPhone>['phone'];

/** A phone that has joined the server's account and listens. */
const startJoined = async () => {
  const server = new FakeServer();
  const { qrText } = await server.invite();
  const started = startPhone(server);
  const { phone } = started;
  await waitFor(phone, state => state.matches({ ready: 'home' }));
  phone.send({ type: 'add.requested' });
  (phone.getSnapshot().children['adding'] as AddAccountRef).send({
    type: 'details.typed',
    offer: new Sealed({ from: 'qr-code', text: qrText }),
  });
  await waitFor(phone, state => state.context.accounts.length === 1);
  await pollState(phone, 'listening');
  return { server, ...started };
};

const poller = (phone: Phone) => Object.values(phone.getSnapshot().context.pollers)[0]!;
const pollState = (phone: Phone, value: string) => waitFor(poller(phone), state => state.value === value);
const shown = async (phone: Phone, nonce: string) => {
  const { context } = await waitFor(phone, state => state.context.shown === nonce);
  return context.notifications.find(notification => notification.nonce === nonce)!.ref;
};

const hide = (hidden: boolean): void => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};
afterEach(() => void delete (document as { hidden?: boolean }).hidden);

describe('a phone that listens', () => {
  it('lets the server hold its question until there is something to ask', async () => {
    const { server, phone } = await startJoined();
    const asked = server.requests.length;

    server.challenge('47');

    await shown(phone, 'NONCE47');
    expect(server.requests.length - asked).toBeLessThanOrEqual(1);
  });

  it('rests while nobody looks, and asks at once when somebody does', async () => {
    const { server, phone } = await startJoined();

    hide(true);
    await pollState(phone, 'resting');
    server.challenge('47');
    const askedWhileHidden = server.requests.length;
    hide(false);

    await shown(phone, 'NONCE47');
    expect(server.requests.length).toBeGreaterThan(askedWhileHidden);
  });

  it('waits longer after each failure, and starts over when the server is back', async () => {
    const { server, phone, clock } = await startJoined();
    server.trouble = 'network';
    server.challenge('47');
    clock.increment(1200);
    await shown(phone, 'NONCE47');

    clock.increment(1200);
    await pollState(phone, 'unreachable');
    clock.increment(1200);
    await waitFor(poller(phone), state => state.context.failures === 2 && state.matches('unreachable'));
    clock.increment(1200);

    expect(poller(phone).getSnapshot().value).toBe('unreachable');
    server.trouble = 'none';
    clock.increment(1200);
    await waitFor(poller(phone), state => state.context.failures === 0);
  });

  it('says that the server no longer knows it', async () => {
    const { server, phone, clock } = await startJoined();
    server.trouble = 'phone-unknown';
    server.challenge('47');
    clock.increment(1200);

    await pollState(phone, 'disowned');
  });

  it('takes what was open from the screen when the server no longer knows it', async () => {
    const { server, phone, clock } = await startJoined();
    server.challenge('47');
    const request = await shown(phone, 'NONCE47');

    server.trouble = 'phone-unknown';
    clock.increment(1200);

    await waitFor(request, state => state.matches('superseded'));
  });
});

describe('a request on the phone', () => {
  it('stays open after a wrong number, and is approved by the right one', async () => {
    const { server, phone } = await startJoined();
    server.challenge('07');
    const request = await shown(phone, 'NONCE07');

    request.send({ type: 'number.entered', number: new Sealed('70') });
    const wrong = await waitFor(request, state => state.context.trouble !== undefined);
    request.send({ type: 'number.entered', number: new Sealed('07') });
    await waitFor(request, state => state.matches('approved'));

    expect(wrong.context.trouble).toMatch(/not the number/);
    expect(server.answers).toEqual(['70', '07']);
  });

  it('is not sent with a digit missing', async () => {
    const { server, phone } = await startJoined();
    server.challenge('07');
    const request = await shown(phone, 'NONCE07');

    request.send({ type: 'number.entered', number: new Sealed('7') });

    expect(request.getSnapshot().context.trouble).toMatch(/2 digits/);
    expect(server.answers).toEqual([]);
  });

  it('expires while it waits', async () => {
    const { server, phone, clock } = await startJoined();
    server.challenge('47', { expiresIn: 60_000 });
    const request = await shown(phone, 'NONCE47');

    clock.increment(60_000);

    expect(request.getSnapshot().value).toBe('expired');
  });

  it('does not get more time by a wrong number', async () => {
    const { server, phone, clock } = await startJoined();
    server.challenge('47', { expiresIn: 60_000 });
    const request = await shown(phone, 'NONCE47');
    clock.increment(59_000);
    request.send({ type: 'number.entered', number: new Sealed('48') });
    await waitFor(request, state => state.context.trouble !== undefined);

    clock.increment(1000);

    expect(request.getSnapshot().value).toBe('expired');
  });

  it('gives way to a newer one', async () => {
    const { server, phone, clock } = await startJoined();
    server.challenge('47');
    await shown(phone, 'NONCE47');

    server.challenge('48');
    clock.increment(1200);

    await shown(phone, 'NONCE48');
    expect(phone.getSnapshot().context.notifications.map(({ nonce }) => nonce)).toContain('NONCE48');
  });

  it('says when the website has withdrawn it', async () => {
    const { server, phone, clock } = await startJoined();
    server.challenge('47');
    const request = await shown(phone, 'NONCE47');

    server.withdraw();
    clock.increment(1200);

    await waitFor(request, state => state.matches('superseded'));
  });

  it('says so when it is answered after it was superseded', async () => {
    const { server, phone } = await startJoined();
    server.challenge('47');
    const request = await shown(phone, 'NONCE47');
    server.challenge('48');

    request.send({ type: 'number.entered', number: new Sealed('47') });

    await waitFor(request, state => state.matches('superseded'));
  });

  it('keeps the answer to itself when it can’t get through, and can be answered again', async () => {
    const { server, phone } = await startJoined();
    server.challenge('47');
    const request = await shown(phone, 'NONCE47');
    server.trouble = 'network';

    request.send({ type: 'request.denied' });
    const failed = await waitFor(request, state => state.context.trouble !== undefined);
    server.trouble = 'none';
    request.send({ type: 'request.denied' });
    await waitFor(request, state => state.matches('denied'));

    expect(failed.context.trouble).toMatch(/did not get through/);
    expect(server.answers).toEqual(['decline']);
  });

  it('is not seen at all when somebody else signed it', async () => {
    const { server, phone, clock } = await startJoined();
    const { privateKey } = await createSigningKeys();

    server.challenge('47', { signedWith: privateKey });
    await pollState(phone, 'pausing');
    clock.increment(1200);

    expect(phone.getSnapshot().context.notifications).toEqual([]);
  });

  it('does not come back once it is done with', async () => {
    const { server, phone, clock } = await startJoined();
    const nonce = server.challenge('47');
    const request = await shown(phone, nonce);
    request.send({ type: 'request.denied' });
    await waitFor(request, state => state.matches('denied'));
    phone.send({ type: 'notification.closed' });

    server.challenge('47', { nonce });
    clock.increment(1200);
    await pollState(phone, 'pausing');

    expect(phone.getSnapshot().context).toMatchObject({ shown: undefined, notifications: [] });
  });

  it('can be put aside, and taken up again', async () => {
    const { server, phone } = await startJoined();
    const nonce = server.challenge('47');
    await shown(phone, nonce);

    phone.send({ type: 'notification.closed' });
    const closed = phone.getSnapshot().context;
    phone.send({ type: 'notification.reopened', nonce });

    expect(closed.shown).toBeUndefined();
    expect(closed.notifications).toHaveLength(1);
    await shown(phone, nonce);
  });
});

describe('the phone itself', () => {
  it('has its accounts and its name again after a reload', async () => {
    const { server, phone, store } = await startJoined();
    phone.stop();

    const again = startPhone(server, store).phone;

    const { context } = await waitFor(again, state => state.matches('ready'));
    expect(context.accounts).toMatchObject([{ issuer: 'Contoso', account: 'alice@contoso.example' }]);
    expect(context.device).toBe('iPhone');
  });

  it('shows no secret in what it sends around', async () => {
    const seen: string[] = [];
    const server = new FakeServer();
    const { qrText } = await server.invite();
    const services = { openStore: async () => memoryStore(), fetch: server.fetch, now: () => Date.now(), userAgent: '' };
    const phone = createActor(providePhone(services), { inspect: event => seen.push(JSON.stringify(printable(event))) }).start();
    running.push(phone);
    await waitFor(phone, state => state.matches('ready'));
    phone.send({ type: 'add.requested' });
    (phone.getSnapshot().children['adding'] as AddAccountRef).send({
      type: 'details.typed',
      offer: new Sealed({ from: 'qr-code', text: qrText }),
    });
    await waitFor(phone, state => state.context.accounts.length === 1);

    expect(seen.length).toBeGreaterThan(10);
    expect(seen.join()).not.toContain(server.enrollment.credential);
  });

  it('says which side effect a bare machine lacks', async () => {
    const phone = createActor(phoneMachine);
    phone.start();

    await waitFor(phone, state => state.matches('broken'));
  });
});

/** Everything of an inspection event that printing it would reach. */
const printable = (value: unknown, depth = 0): unknown => {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value : undefined;
  if (depth > 6) return undefined;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, printable(inner, depth + 1)]));
};
