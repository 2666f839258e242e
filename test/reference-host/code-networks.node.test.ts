import type { Message } from '../../examples/reference-host/server/messages/carriers.js';
import { allIn } from './support/all-in.js';
import { codesOf, mobile } from './support/ask-for-codes.js';
import { TestNetwork } from './support/test-network.js';
import { createTestHost, origin } from './support/test-host.js';

const minute = 60_000;

describe('a code that is sent by a network', () => {
  async function withNetwork(network: TestNetwork, settings = {}) {
    const host = await createTestHost(settings, undefined, { phone: network, mail: network });
    const person = await host.person();
    return { host, person, ...codesOf(person) };
  }

  it('that refuses it leaves nothing behind, and is sent when the same call is made again', async () => {
    const network = new TestNetwork();
    const { host, person, ask } = await withNetwork(network);
    network.refusal = Object.assign(new Error(`No such number: ${mobile}`), { code: 21211 });
    expect(await ask({ kind: 'text-message', to: mobile }, 'intent')).toMatchObject({ status: 409, body: { code: 'delivery-failed' } });
    expect((await allIn(host, 'enrollments')).filter(row => row['user_id'] === person.id)).toEqual([]);
    expect(host.reported.splice(0).map(String)).toEqual(['Error: A message by text-message was not taken: Error 21211']);

    network.refusal = undefined;
    expect((await ask({ kind: 'text-message', to: mobile }, 'intent')).status).toBe(200);
    expect(network.sent).toMatchObject([{ channel: 'text-message', to: mobile }]);
  });

  it('that refuses another leaves the one before as it was', async () => {
    const network = new TestNetwork();
    const { host, begin, resend, confirm } = await withNetwork(network);
    const { enrollmentId: id } = await begin();
    host.clock.pass(minute);
    network.refusal = new Error('Out of order.');
    expect(await resend(id)).toMatchObject({ body: { code: 'delivery-failed' } });
    host.reported.splice(0);
    const code = /\d{6}/.exec(network.sent[0]?.text ?? '')?.[0] ?? '';
    expect((await confirm(id, code)).status).toBe(200);
    // Nor does it take the message that tells of the change.
    expect(host.reported.splice(0)).toHaveLength(1);
  });

  it('that does not answer is given up', async () => {
    const { host, ask } = await withNetwork(new TestNetwork(() => new Promise(() => undefined)), { carrierTimeout: 20 });
    expect(await ask({ kind: 'email', to: 'me@home.example' })).toMatchObject({ body: { code: 'delivery-failed' } });
    expect(host.reported.splice(0).map(String)).toEqual(['Error: A message by email was not taken: Error']);
  });

  it('that is slow holds up nothing else on the account', async () => {
    let take: (message: Message) => void = () => undefined;
    const taking = new Promise<Message>(resolve => (take = resolve));
    let finish = (): void => undefined;
    const { person, ask } = await withNetwork(
      new TestNetwork(async message => {
        take(message);
        await new Promise<void>(resolve => (finish = resolve));
      }),
    );
    const answer = ask({ kind: 'text-message', to: mobile });
    await taking;
    expect((await person.call('POST', '/enrollments/authenticator-code', { renew: false })).status).toBe(200);
    finish();
    expect((await answer).status).toBe(200);
  });

  it('is not offered where the network does not carry it', async () => {
    const { person, ask, begin } = await withNetwork(new TestNetwork(undefined, ['text-message', 'email']));
    const { offers } = (await person.call('GET', '/security-info')).body as { offers: { kind: string }[] };
    expect(offers.map(({ kind }) => kind)).not.toContain('whatsapp');
    expect(await ask({ kind: 'whatsapp', to: mobile })).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    expect((await begin()).otherChannels).toEqual([]);
  });

  it('is kept in no outbox, and there is none to look into', async () => {
    const { host, begin } = await withNetwork(new TestNetwork());
    await begin();
    expect(await allIn(host, 'outbox_messages')).toEqual([]);
    for (const path of ['/api/outbox', '/outbox', '/outbox/', '/outbox/index.html']) {
      expect((await host.server.app.request(origin + path, { headers: { origin } })).status, path).toBe(404);
    }
  });
});
