import type { MethodKind, SecurityInfo } from 'enrollkit/contract';
import { addMethod } from './support/add-method.js';
import { createTestHost, origin, type Person, type TestHost } from './support/test-host.js';

const both = ['sign-in', 'password-reset'] as const;
const signIn = ['sign-in'];
const reset = ['password-reset'];

describe('what is set up', () => {
  let host: TestHost;
  let person: Person;
  beforeEach(async () => {
    host = await createTestHost();
    person = await host.person({ authenticators: 2 });
  });

  const load = async (): Promise<SecurityInfo> => (await person.call('GET', '/security-info')).body as unknown as SecurityInfo;
  const firstTwo = async (): Promise<[string, string]> => {
    const [first, second] = (await load()).methods;
    return [first?.id ?? '', second?.id ?? ''];
  };

  it('is told in one read, with what may be added and the default', async () => {
    const [first, second] = await firstTwo();
    expect(await load()).toMatchObject({
      account: person.email,
      methods: [{ name: 'App 1' }, { name: 'App 2' }],
      defaultSignIn: {
        options: [
          { id: `${first}:app-code`, methodId: first, use: 'app-code' },
          { id: `${second}:app-code`, methodId: second, use: 'app-code' },
        ],
        changeable: true,
      },
    });
  });

  it('says of each kind whether it can be added and what it is good for, the safest first', async () => {
    const { offers } = await load();
    expect(offers.map(({ kind, usableFor }) => [kind, usableFor])).toEqual([
      ['passkey', signIn],
      ['security-key', signIn],
      ['authenticator-push', both],
      ['authenticator-code', both],
      ['text-message', both],
      ['whatsapp', both],
      ['phone-call', both],
      ['alternate-phone', both],
      ['office-phone', both],
      ['email', reset],
      ['security-questions', reset],
      ['recovery-codes', signIn],
      ['app-password', []],
    ]);
    const app = { name: 'Nod', downloads: [{ store: 'Web app', url: `${origin}/phone` }] };
    expect(offers.filter(offer => offer.app)).toMatchObject([
      { kind: 'authenticator-push', recommended: true, app },
      { kind: 'authenticator-code', recommended: false, app },
    ]);
    expect(offers.filter(offer => offer.phishingResistant).map(({ kind }) => kind)).toEqual(['passkey', 'security-key']);
    expect(offers.filter(({ availability }) => availability.type !== 'available')).toMatchObject([
      { kind: 'alternate-phone', availability: { type: 'needs-another-method-first' } },
    ]);
  });

  it('is good for what policy says, where that says something else', async () => {
    const methods = { email: { allowed: true, usableFor: both } };
    person = await host.person({ policy: { methods } });
    await addMethod(host, person, 'email');
    const { offers, methods: listed } = await load();
    expect(offers).toMatchObject([{ kind: 'email', usableFor: both }]);
    expect(listed).toMatchObject([{ kind: 'email', usableFor: both }]);
  });

  it.each<[MethodKind[], MethodKind[], number]>([
    [['authenticator-push', 'authenticator-code', 'hardware-token'], ['authenticator-push', 'authenticator-code'], 5],
    [['passkey', 'security-key'], ['passkey', 'security-key'], 10],
    [['text-message', 'phone-call'], ['text-message', 'whatsapp', 'phone-call', 'alternate-phone'], 2],
    [['office-phone'], ['office-phone'], 1],
    [['email'], ['email'], 1],
    [['security-questions'], ['security-questions'], 1],
    [['app-password'], ['app-password'], 40],
  ])('lets %j fill up %j, %i together', async (added, full, limit) => {
    person = await host.person();
    for (let count = 0; count < limit; count += 1) await addMethod(host, person, added[count % added.length] ?? 'email');
    const { offers } = await load();
    const reached = offers.filter(({ availability }) => availability.type === 'limit-reached');
    expect(reached.map(({ kind }) => kind)).toEqual(full);
    expect(reached[0]?.availability).toEqual({ type: 'limit-reached', limit });
  });

  it('can have fewer of a group where policy says so', async () => {
    person = await host.person({ policy: { limits: { phones: 1 } } });
    await addMethod(host, person, 'text-message');
    const offer = (await load()).offers.find(({ kind }) => kind === 'phone-call');
    expect(offer?.availability).toEqual({ type: 'limit-reached', limit: 1 });
  });

  it('takes an alternate phone once there is a phone', async () => {
    await addMethod(host, person, 'phone-call');
    const offer = (await load()).offers.find(({ kind }) => kind === 'alternate-phone');
    expect(offer?.availability).toEqual({ type: 'available' });
  });

  it('is asked for by default only where that makes sense, a phone by text message or by call', async () => {
    person = await host.person();
    for (const kind of ['passkey', 'text-message', 'office-phone', 'email', 'recovery-codes', 'app-password', 'hardware-token'] as const) {
      await addMethod(host, person, kind);
    }
    const { methods, defaultSignIn } = await load();
    const kindOf = (id: string): string | undefined => methods.find(method => method.id === id)?.kind;
    expect(defaultSignIn?.options.map(({ methodId, use }) => [kindOf(methodId), use])).toEqual([
      ['text-message', 'text-message'],
      ['text-message', 'phone-call'],
      ['office-phone', 'phone-call'],
      ['hardware-token', 'app-code'],
    ]);
  });

  it('lists a kind that this server does not know, and nothing more', async () => {
    person = await host.person();
    await addMethod(host, person, 'palm-print' as MethodKind);
    const { methods, defaultSignIn } = await load();
    expect(methods).toMatchObject([{ kind: 'palm-print', usableFor: [] }]);
    expect(defaultSignIn?.options).toEqual([]);
  });

  it('hands the default on to the safest that is left, when one of its uses is the default', async () => {
    person = await host.person();
    const phone = await addMethod(host, person, 'text-message');
    await addMethod(host, person, 'office-phone');
    const app = await addMethod(host, person, 'authenticator-code');
    await person.call('PUT', '/default-sign-in', { option: `${phone}:phone-call` });
    expect((await person.call('DELETE', `/methods/${phone}`)).body).toMatchObject({ type: 'removed', newDefault: `${app}:app-code` });
  });

  it('counts only what one can go on signing in with among those that have to stay', async () => {
    person = await host.person({ policy: { keepAtLeast: 1 } });
    const email = await addMethod(host, person, 'email');
    await addMethod(host, person, 'recovery-codes');
    const app = await addMethod(host, person, 'authenticator-code');
    expect((await person.call('DELETE', `/methods/${app}`)).body).toEqual({ type: 'refused', reason: 'last-method' });
    expect((await person.call('DELETE', `/methods/${email}`)).body).toMatchObject({ type: 'removed' });
    await addMethod(host, person, 'passkey');
    expect((await person.call('DELETE', `/methods/${app}`)).body).toMatchObject({ type: 'removed' });
  });

  it('does not show a kind that the policy does not mention', async () => {
    person = await host.person({ policy: { methods: { 'authenticator-code': { allowed: true } } } });
    expect((await load()).offers.map(({ kind }) => kind)).toEqual(['authenticator-code']);
  });

  it('can be removed, once and again; another becomes the default', async () => {
    const [first, second] = await firstTwo();
    await person.call('PUT', '/default-sign-in', { option: `${first}:app-code` });
    expect((await person.call('DELETE', `/methods/${first}`)).body).toMatchObject({ type: 'removed', newDefault: `${second}:app-code` });
    expect((await person.call('DELETE', `/methods/${first}`)).body).toMatchObject({ type: 'removed' });
    expect((await person.call('DELETE', `/methods/${second}`)).body).toMatchObject({ type: 'removed' });
    expect(await load()).toMatchObject({ methods: [], defaultSignIn: { current: null, options: [] } });
  });

  it('keeps the last one where policy wants one to stay', async () => {
    person = await host.person({ authenticators: 1, policy: { keepAtLeast: 1 } });
    const [only] = await firstTwo();
    expect((await person.call('DELETE', `/methods/${only}`)).body).toEqual({ type: 'refused', reason: 'last-method' });
    expect((await load()).methods).toHaveLength(1);
  });

  it('can be named, by no name that another has', async () => {
    const [first] = await firstTwo();
    expect(await person.call('PATCH', `/methods/${first}`, { name: 'app 2' })).toMatchObject({
      status: 409,
      body: { code: 'duplicate-name' },
    });
    expect((await person.call('PATCH', `/methods/${first}`, { name: 'Señal 📱' })).status).toBe(204);
    expect((await person.call('PATCH', `/methods/${first}`, { name: 'Señal 📱' })).status).toBe(204);
    expect((await load()).methods[0]).toMatchObject({ name: 'Señal 📱' });
  });

  it('lets the person choose the default, where policy does', async () => {
    const [first, second] = await firstTwo();
    for (const id of [second, first]) {
      const { body } = await person.call('PUT', '/default-sign-in', { option: `${id}:app-code` });
      expect(body).toMatchObject({ defaultSignIn: { current: `${id}:app-code` } });
    }
    person = await host.person({ authenticators: 1, policy: { defaultChangeable: false } });
    const [only] = await firstTwo();
    const refused = await person.call('PUT', '/default-sign-in', { option: `${only}:app-code` });
    expect(refused).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });

  it('is changed by nobody who did not prove lately who they are', async () => {
    const [first] = await firstTwo();
    host.clock.pass(15 * 60_000);
    const calls = [person.call('DELETE', `/methods/${first}`), person.call('PUT', '/default-sign-in', { option: `${first}:app-code` })];
    for (const reply of await Promise.all(calls)) expect(reply).toMatchObject({ status: 403, body: { code: 'step-up-required' } });
    expect((await load()).methods).toHaveLength(2);
  });

  it('is not there for another person', async () => {
    const [first] = await firstTwo();
    const other = await host.person({ authenticators: 1 });
    expect((await other.call('DELETE', `/methods/${first}`)).body).toMatchObject({ type: 'removed' });
    expect((await other.call('PATCH', `/methods/${first}`, { name: 'Mine' })).status).toBe(404);
    expect((await other.call('PUT', '/default-sign-in', { option: `${first}:app-code` })).status).toBe(403);
    expect((await load()).methods).toMatchObject([{ name: 'App 1' }, { name: 'App 2' }]);
  });

  it('leaves a trace of who did what, without secrets', async () => {
    const [first] = await firstTwo();
    await person.call('PATCH', `/methods/${first}`, { name: 'Mine' });
    await person.call('DELETE', `/methods/${first}`);
    const { rows } = (await host.database.queries.execute(
      `SELECT type, data FROM audit_events WHERE user_id = '${person.id}' ORDER BY id`,
    )) as {
      rows: unknown[];
    };
    expect(rows).toEqual([
      { type: 'method-renamed', data: { methodId: first } },
      { type: 'method-removed', data: { methodId: first, kind: 'authenticator-code' } },
    ]);
  });
});
