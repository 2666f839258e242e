import type { SecurityInfo } from 'enrollkit/contract';
import { createPhone, sign } from '../../examples/reference-host/phone/protocol/index.js';
import { rowsOf } from './support/rows-of.js';
import { createTestHost, origin, type Person, type TestHost } from './support/test-host.js';
import { activatePhone, requestTo, type TestPhone } from './support/test-phone.js';

describe('a phone from which the account is removed', () => {
  let host: TestHost;
  let person: Person;
  beforeEach(async () => {
    host = await createTestHost();
    person = await host.person({ authenticators: 1 });
  });

  const begin = async (): Promise<{ id: string; device: TestPhone }> => {
    const { body } = await person.call('POST', '/enrollments/authenticator-push', { renew: false });
    return { id: String(body['enrollmentId']), device: await activatePhone(host, String(body['qrContent'])) };
  };
  const setUp = async (): Promise<TestPhone> => {
    const { id, device } = await begin();
    const { body } = await person.call('POST', `/enrollments/${id}/tests`, {});
    const [challenge] = await device.phone.fetchChallenges(device.membership);
    await device.phone.approve(device.membership, challenge?.nonce ?? '', String(body['number']));
    await person.call('POST', `/enrollments/${id}/confirm`, { testId: body['testId'] });
    return device;
  };
  const load = async (): Promise<SecurityInfo> => (await person.call('GET', '/security-info')).body as unknown as SecurityInfo;
  const app = async () => (await load()).methods.find(({ kind }) => kind === 'authenticator-push');

  it('leaves a method that has to be set up again, and nothing is asked of it', async () => {
    const { phone, membership } = await setUp();
    expect(await app()).not.toHaveProperty('unusable');
    await phone.leave(membership);

    const info = await load();
    expect(await app()).toMatchObject({ unusable: 'renewal-needed' });
    const left = info.methods.filter(({ unusable }) => !unusable).map(({ id }) => id);
    expect(info.defaultSignIn?.options.map(({ methodId }) => methodId)).toEqual(left);
    expect(info.defaultSignIn?.current).toBe(info.defaultSignIn?.options[0]?.id);
    await expect(phone.fetchChallenges(membership)).rejects.toMatchObject({ problem: 'phone-unknown' });
    const [last] = await rowsOf(host, 'SELECT type FROM audit_events WHERE user_id = $1 ORDER BY id DESC', person.id);
    expect(last).toEqual({ type: 'phone-left' });
  });

  it('says so to a request that the phone holds open', async () => {
    const { phone, membership } = await setUp();
    const open = phone.fetchChallenges(membership, { wait: 30 });
    const refused = expect(open).rejects.toMatchObject({ problem: 'phone-unknown' });
    await phone.leave(membership);
    await refused;
  });

  it('can join again while it is being set up', async () => {
    const { id, device } = await begin();
    await device.phone.leave(device.membership);
    expect((await person.call('GET', `/enrollments/${id}/activation`)).body).toEqual({ type: 'waiting' });
  });

  it('is believed by its signature alone, made about now and for this', async () => {
    const { phone, membership, keys } = await setUp();
    const slow = createPhone({ keys, fetch: requestTo(host), now: () => host.clock.now() - 61_000 });
    await expect(slow.leave(membership)).rejects.toMatchObject({ problem: 'timestamp-refused' });

    // What was signed to look for requests says nothing of leaving.
    const timestamp = new Date(host.clock.now()).toISOString();
    const signature = await sign(keys.privateKey, membership.serial, timestamp);
    const body = JSON.stringify({ serial: membership.serial, timestamp, signature });
    const reply = await requestTo(host)(`${origin}/api/push/leave`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(await reply.json()).toMatchObject({ code: 'signature-refused' });
    expect(await phone.fetchChallenges(membership)).toEqual([]);
    expect(await app()).not.toHaveProperty('unusable');
  });
});
