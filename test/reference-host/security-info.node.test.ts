import type { SecurityInfo } from 'enrollkit/contract';
import { createTestHost, origin, type Person, type TestHost } from './support/test-host.js';

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
    const app = { name: 'Nod', downloads: [{ store: 'Web app', url: `${origin}/phone` }] };
    const usableFor = ['sign-in', 'password-reset'];
    expect(await load()).toMatchObject({
      account: person.email,
      methods: [{ name: 'App 1' }, { name: 'App 2' }],
      offers: [
        { kind: 'authenticator-push', availability: { type: 'available' }, usableFor, recommended: true, app },
        { kind: 'authenticator-code', availability: { type: 'available' }, usableFor, recommended: false, app },
      ],
      defaultSignIn: {
        options: [
          { id: `${first}:app-code`, methodId: first, use: 'app-code' },
          { id: `${second}:app-code`, methodId: second, use: 'app-code' },
        ],
        changeable: true,
      },
    });
  });

  it('does not show a kind that the policy does not mention', async () => {
    person = await host.person({ policy: { methods: { 'authenticator-code': { allowed: true } } } });
    expect((await load()).offers.map(({ kind }) => kind)).toEqual(['authenticator-code']);
  });

  it('can be removed, once and again; another becomes the default', async () => {
    const [first, second] = await firstTwo();
    await person.call('PUT', '/default-sign-in', { option: `${first}:app-code` });
    expect((await person.call('DELETE', `/methods/${first}`)).body).toEqual({ type: 'removed', newDefault: `${second}:app-code` });
    expect((await person.call('DELETE', `/methods/${first}`)).body).toEqual({ type: 'removed' });
    expect((await person.call('DELETE', `/methods/${second}`)).body).toEqual({ type: 'removed' });
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
    expect((await other.call('DELETE', `/methods/${first}`)).body).toEqual({ type: 'removed' });
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
