import { readSecurityInfo, type MethodKind, type SecurityInfo } from 'enrollkit/contract';
import { addMethod } from './support/add-method.js';
import { createTestHost, type Person, type Reply, type TestHost } from './support/test-host.js';

const smartCard = 'smart-card' as MethodKind;

describe('what can only be shown and removed', () => {
  let host: TestHost;
  let person: Person;
  beforeEach(async () => {
    host = await createTestHost();
    person = await host.person();
  });

  const load = async (): Promise<SecurityInfo> => readSecurityInfo((await person.call('GET', '/security-info')).body);
  const remove = (id: string): Promise<Reply> => person.call('DELETE', `/methods/${id}`);

  it('is a temporary access pass, until when it is good, and after that too', async () => {
    const expiresAt = new Date(host.clock.now() + 60_000);
    const id = await addMethod(host, person, 'temporary-access-pass', { expiresAt });
    host.clock.pass(120_000);
    const { methods, defaultSignIn } = await load();
    expect(methods).toMatchObject([{ id, kind: 'temporary-access-pass', name: null, expiresAt: expiresAt.toISOString() }]);
    expect(defaultSignIn?.options).toEqual([]);
  });

  it('is a hardware token, by its serial', async () => {
    const id = await addMethod(host, person, 'hardware-token', { detail: 'Serial 2308 4471' });
    expect((await load()).methods).toMatchObject([{ id, detail: 'Serial 2308 4471', usableFor: ['sign-in', 'password-reset'] }]);
  });

  it('is a kind that nothing here knows, by its name', async () => {
    const id = await addMethod(host, person, smartCard, { name: 'Building pass' });
    expect((await load()).methods).toMatchObject([{ id, kind: 'smart-card', name: 'Building pass', usableFor: [] }]);
  });

  it.each<MethodKind>(['temporary-access-pass', 'hardware-token', smartCard])('goes when it is removed: %s', async kind => {
    const id = await addMethod(host, person, kind);
    expect((await remove(id)).body).toMatchObject({ type: 'removed' });
    expect((await load()).methods).toEqual([]);
  });

  it('is offered to nobody, and begun by nobody', async () => {
    const { offers } = await load();
    for (const kind of ['temporary-access-pass', 'hardware-token', 'smart-card']) {
      expect(offers.map(offer => offer.kind)).not.toContain(kind);
      expect(await person.call('POST', '/enrollments/passkey', { kind })).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    }
  });

  it('leaves room for one authenticator less where it is a hardware token', async () => {
    person = await host.person({ authenticators: 4 });
    const id = await addMethod(host, person, 'hardware-token');
    const add = (): Promise<Reply> => person.call('POST', '/enrollments/authenticator-code', { renew: false });
    expect(await add()).toMatchObject({ status: 409, body: { code: 'limit-reached', limit: 5 } });
    await remove(id);
    expect((await add()).status).toBe(200);
  });
});
