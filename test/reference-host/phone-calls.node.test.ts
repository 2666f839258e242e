import type { CallRequest, PlacedCall } from 'enrollkit/contract';
import { readEvents } from '../../src/adapters/http/read-events.js';
import { addMethod } from './support/add-method.js';
import { allIn } from './support/all-in.js';
import { actOnCall, sentTo } from './support/outbox.js';
import { TestNetwork } from './support/test-network.js';
import { createTestHost, type Person, type Reply, type TestHost } from './support/test-host.js';

const second = 1000;
const minute = 60 * second;
const mobile = '+31612345678';
const other = '+31687654321';
const office = '+31201234567';

describe('a phone that is called', () => {
  let host: TestHost;
  let person: Person;
  beforeEach(async () => {
    // Nothing but a change may wake a stream here.
    host = await createTestHost({ heartbeat: 10 * minute });
    person = await host.person();
    await host.database.queries.execute('DELETE FROM outbox_messages');
  });

  const ask = (request: CallRequest, key?: string): Promise<Reply> =>
    person.call('POST', '/enrollments/phone-call', request, key ? { 'idempotency-key': key } : {});
  const begin = async (request: CallRequest = { kind: 'phone-call', number: mobile }): Promise<PlacedCall> => {
    const { status, body } = await ask(request);
    expect(status).toBe(200);
    return body as unknown as PlacedCall;
  };
  const again = ({ enrollmentId: id }: PlacedCall): Promise<Reply> => person.call('POST', `/enrollments/${id}/calls`, {});
  const status = async ({ enrollmentId: id, callId }: PlacedCall): Promise<unknown> =>
    (await person.call('GET', `/enrollments/${id}/calls/${callId}`)).body;
  const confirm = ({ enrollmentId: id, callId }: PlacedCall): Promise<Reply> =>
    person.call('POST', `/enrollments/${id}/confirm`, { callId });
  const enroll = async (request: CallRequest): Promise<Reply> => {
    const call = await begin(request);
    await actOnCall(host, call.callId, 'hash-pressed');
    return confirm(call);
  };
  const callsTo = async (number: string): Promise<string[]> => (await sentTo(host, number)).map(({ body }) => body);

  it('goes from the number to # and to an active method, which is the default since it is the first', async () => {
    const call = await begin();
    expect(call).toEqual({ ...call, calling: '+31 •••••••78', callAgainAfter: 30 * second });
    expect(await status(call)).toEqual({ type: 'calling' });
    await actOnCall(host, call.callId, 'answered');
    expect(await status(call)).toEqual({ type: 'answered' });
    await actOnCall(host, call.callId, 'hash-pressed');
    expect(await status(call)).toEqual({ type: 'confirmed' });

    const { body } = await confirm(call);
    expect(body).toMatchObject({ becameDefault: true, method: { kind: 'phone-call', detail: '+31 •••••••78' } });
    expect((await confirm(call)).body).toEqual(body);
    expect((await person.call('GET', '/security-info')).body['methods']).toEqual([body['method']]);
  });

  it('hears who calls, what for, and what to press', async () => {
    await begin();
    expect(await callsTo(mobile)).toEqual([
      'Hello. This is Fernhill. Somebody wants to add this phone to an account, to prove who they are. ' +
        'If that is you, press the hash key. If you did not ask for this call, press zero.',
    ]);
  });

  it.each([
    ['not-answered', 'no-answer'],
    ['line-busy', 'busy'],
    ['hung-up', 'declined'],
    ['zero-pressed', 'declined'],
    ['not-put-through', 'failed'],
  ] as const)('is not confirmed when it is %s, which is told as %s', async (event, type) => {
    const call = await begin();
    expect(await actOnCall(host, call.callId, event)).toBe(204);
    expect(await status(call)).toEqual({ type });
    expect(await confirm(call)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    // What comes late changes nothing.
    expect(await actOnCall(host, call.callId, 'hash-pressed')).toBe(403);
    expect(await status(call)).toEqual({ type });
  });

  it('is not confirmed while it rings, or by having been answered', async () => {
    const call = await begin();
    expect((await confirm(call)).body).toMatchObject({ code: 'not-allowed' });
    await actOnCall(host, call.callId, 'answered');
    expect((await confirm(call)).body).toMatchObject({ code: 'not-allowed' });
  });

  it('stops ringing after 45 seconds, and listens for a minute', async () => {
    const call = await begin();
    host.clock.pass(44 * second);
    expect(await status(call)).toEqual({ type: 'calling' });
    host.clock.pass(second);
    expect(await status(call)).toEqual({ type: 'no-answer' });
    expect(await actOnCall(host, call.callId, 'answered')).toBe(403);

    const next = (await again(call)).body as unknown as PlacedCall;
    await actOnCall(host, next.callId, 'answered');
    host.clock.pass(minute);
    expect(await status(next)).toEqual({ type: 'declined' });
    expect(await actOnCall(host, next.callId, 'hash-pressed')).toBe(403);
  });

  it('is told of as it happens, and the stream ends', async () => {
    const call = await begin();
    const { body } = await person.fetch('GET', `/enrollments/${call.enrollmentId}/calls/${call.callId}`, {
      headers: { accept: 'text/event-stream' },
    });
    const events = readEvents(body as ReadableStream<Uint8Array>);
    const next = async (): Promise<unknown> => JSON.parse(String((await events.next()).value));
    expect(await next()).toEqual({ type: 'calling' });
    await actOnCall(host, call.callId, 'answered');
    expect(await next()).toEqual({ type: 'answered' });
    await actOnCall(host, call.callId, 'hash-pressed');
    expect(await next()).toEqual({ type: 'confirmed' });
    expect((await events.next()).done).toBe(true);
  });

  it('leaves a trace of the call and of who says that they did not ask for it, without the number', async () => {
    const call = await begin();
    await actOnCall(host, call.callId, 'zero-pressed');
    const trace = (await allIn(host, 'audit_events')).filter(row => row['user_id'] === person.id);
    expect(trace.map(({ type }) => type)).toEqual(['call-placed', 'call-reported']);
    expect(JSON.stringify(trace)).not.toContain('31612345678');
  });

  it('is called once for one intent', async () => {
    const first = await ask({ kind: 'phone-call', number: mobile }, 'intent');
    const second = await ask({ kind: 'phone-call', number: mobile }, 'intent');
    expect(second.body).toEqual(first.body);
    expect(await callsTo(mobile)).toHaveLength(1);
  });

  it('is called again after half a minute; the call before is over', async () => {
    const call = await begin();
    expect(await again(call)).toMatchObject({ status: 429, body: { code: 'rate-limited', retryAfter: 30 } });
    expect(await ask({ kind: 'phone-call', number: mobile })).toMatchObject({ status: 429, body: { code: 'rate-limited' } });
    host.clock.pass(30 * second);
    const next = (await again(call)).body as unknown as PlacedCall;
    expect(next).toMatchObject({ enrollmentId: call.enrollmentId, calling: call.calling });
    expect(await status(call)).toEqual({ type: 'superseded' });
    expect(await actOnCall(host, call.callId, 'hash-pressed')).toBe(403);
    await actOnCall(host, next.callId, 'hash-pressed');
    expect((await confirm(next)).status).toBe(200);
  });

  it('is called five times, and all phones ten times an hour', async () => {
    const call = await begin();
    for (let times = 1; times < 5; times += 1) {
      host.clock.pass(minute);
      expect((await again(call)).status).toBe(200);
    }
    host.clock.pass(minute);
    expect(await again(call)).toMatchObject({ status: 429, body: { code: 'rate-limited', retryAfter: 55 * 60 } });
    for (let times = 0; times < 5; times += 1) await begin({ kind: 'phone-call', number: times % 2 === 0 ? other : mobile });
    expect(await ask({ kind: 'office-phone', number: office })).toMatchObject({ status: 429, body: { code: 'rate-limited' } });
  });

  it('gives way to another number, at once', async () => {
    const call = await begin();
    const next = await begin({ kind: 'phone-call', number: other });
    expect(await actOnCall(host, call.callId, 'hash-pressed')).toBe(403);
    expect(await confirm(call)).toMatchObject({ status: 404, body: { code: 'enrollment-expired' } });
    await actOnCall(host, next.callId, 'hash-pressed');
    expect((await confirm(next)).status).toBe(200);
  });

  it('is hung up on when the person leaves, and never added', async () => {
    const call = await begin();
    await person.call('DELETE', `/enrollments/${call.enrollmentId}`);
    expect(await actOnCall(host, call.callId, 'hash-pressed')).toBe(403);
    expect((await person.fetch('GET', `/enrollments/${call.enrollmentId}/calls/${call.callId}`)).status).toBe(404);
  });

  it('is not for another person to watch, to confirm or to hang up', async () => {
    const call = await begin();
    const owner = person;
    person = await host.person();
    expect(await status(call)).toMatchObject({ code: 'enrollment-expired' });
    await person.call('DELETE', `/enrollments/${call.enrollmentId}`);
    await actOnCall(host, call.callId, 'hash-pressed');
    expect((await confirm(call)).body).toMatchObject({ code: 'enrollment-expired' });
    person = owner;
    expect((await confirm(call)).status).toBe(200);
  });

  it('is not confirmed by the call of another enrollment', async () => {
    const mine = await begin();
    const atWork = await begin({ kind: 'office-phone', number: office });
    await actOnCall(host, atWork.callId, 'hash-pressed');
    expect((await confirm({ ...mine, callId: atWork.callId })).body).toMatchObject({ code: 'enrollment-expired' });
  });

  it('is not called while the account is locked', async () => {
    const { body } = await person.call('POST', '/enrollments/authenticator-code', { renew: false });
    const path = `/enrollments/${String(body['enrollmentId'])}/confirm`;
    for (let tries = 0; tries < 5; tries += 1) await person.call('POST', path, { code: '000000' });
    expect(await ask({ kind: 'phone-call', number: mobile })).toMatchObject({ status: 429, body: { code: 'locked', retryAfter: 30 } });
  });

  it('wants whoever has a method already to prove again who they are', async () => {
    person = await host.person({ authenticators: 1 });
    const call = await begin();
    await actOnCall(host, call.callId, 'hash-pressed');
    await host.database.queries.execute(`UPDATE sessions SET fresh_at = 'epoch' WHERE user_id = '${person.id}'`);
    for (const reply of [await confirm(call), await again(call), await ask({ kind: 'office-phone', number: office })]) {
      expect(reply).toMatchObject({ status: 403, body: { code: 'step-up-required' } });
    }
  });

  describe('at an office', () => {
    it('may have an extension, which is dialled and shown', async () => {
      const call = await begin({ kind: 'office-phone', number: office, extension: '0042' });
      expect(call.calling).toBe('+31 •••••••67 ext. 0042');
      expect(await callsTo(`${office} ext. 0042`)).toHaveLength(1);
      await actOnCall(host, call.callId, 'hash-pressed');
      expect((await confirm(call)).body).toMatchObject({ method: { kind: 'office-phone', detail: call.calling } });
    });

    it('is another one with another extension', async () => {
      person = await host.person({ policy: { limits: { officePhones: 2 } } });
      await enroll({ kind: 'office-phone', number: office, extension: '1' });
      expect((await ask({ kind: 'office-phone', number: office, extension: '1' })).body).toMatchObject({ code: 'already-enrolled' });
      expect((await enroll({ kind: 'office-phone', number: office, extension: '2' })).status).toBe(200);
    });

    const given = { number: office, extension: '12', editable: false };

    it('is the one that the directory gives, where that cannot be changed', async () => {
      person = await host.person({ policy: { methods: { 'office-phone': { allowed: true, phone: { given } } } } });
      const { offers } = (await person.call('GET', '/security-info')).body as { offers: object[] };
      expect(offers).toMatchObject([{ phone: { given: { number: '+31 •••••••67', extension: '12', editable: false } } }]);
      for (const refused of [{ number: other }, { extension: '13' }]) {
        expect(await ask({ kind: 'office-phone', ...refused })).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
      }
      await begin({ kind: 'office-phone' });
      expect(await callsTo(`${office} ext. 12`)).toHaveLength(1);
    });

    it('may be another one, where the directory’s may be changed', async () => {
      const phone = { given: { ...given, editable: true } };
      person = await host.person({ policy: { methods: { 'office-phone': { allowed: true, phone } } } });
      await begin({ kind: 'office-phone', extension: '13' });
      expect(await callsTo(`${office} ext. 13`)).toHaveLength(1);
      await begin({ kind: 'office-phone', number: '+31201234560' });
      expect(await callsTo('+31201234560')).toHaveLength(1);
    });
  });

  describe('besides another', () => {
    it('is added once the person has a phone of their own', async () => {
      const request: CallRequest = { kind: 'alternate-phone', number: other };
      expect(await ask(request)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
      await addMethod(host, person, 'text-message', { destination: mobile });
      expect((await enroll(request)).body).toMatchObject({ method: { kind: 'alternate-phone' }, becameDefault: true });
      expect(await ask({ kind: 'phone-call', number: '+31611111111' })).toMatchObject({
        status: 409,
        body: { code: 'limit-reached', limit: 2 },
      });
    });

    it('is not added twice, under whatever kind', async () => {
      await addMethod(host, person, 'text-message', { destination: mobile });
      for (const kind of ['phone-call', 'alternate-phone', 'office-phone'] as const) {
        expect((await ask({ kind, number: mobile })).body).toMatchObject({ code: 'already-enrolled' });
      }
    });
  });

  it.each<[string, CallRequest, string]>([
    ['letters', { kind: 'phone-call', number: 'call me' }, 'malformed'],
    ['three digits', { kind: 'phone-call', number: '+31' }, 'malformed'],
    ['forty digits', { kind: 'phone-call', number: `+${'3'.repeat(40)}` }, 'malformed'],
    ['nothing', { kind: 'phone-call', number: '' }, 'malformed'],
    ['no number', { kind: 'phone-call' }, 'malformed'],
    ['an extension where none is allowed', { kind: 'phone-call', number: mobile, extension: '12' }, 'malformed'],
    ['an extension that is none', { kind: 'office-phone', number: office, extension: '1w2' }, 'malformed'],
    ['an extension that is too long', { kind: 'office-phone', number: office, extension: '12345678901' }, 'malformed'],
    ['a number of the internet', { kind: 'phone-call', number: '+31851234567' }, 'number-not-served'],
    ['a number that costs extra', { kind: 'office-phone', number: '+319001234' }, 'number-not-served'],
  ])('is not %s, and is told so with a reason', async (_, request, reason) => {
    expect(await ask(request)).toMatchObject({ status: 400, body: { code: 'invalid-input', reason } });
    expect(await allIn(host, 'outbox_messages')).toEqual([]);
  });

  it('is not of another kind, nor against policy', async () => {
    expect((await ask({ kind: 'text-message', number: mobile })).body).toMatchObject({ code: 'invalid-input' });
    person = await host.person({ policy: { methods: { 'phone-call': { allowed: false } } } });
    expect((await ask({ kind: 'phone-call', number: mobile })).body).toMatchObject({ code: 'not-allowed' });
  });

  describe('by a network', () => {
    let network: TestNetwork;
    beforeEach(async () => {
      network = new TestNetwork();
      host = await createTestHost({}, undefined, { phone: network });
      person = await host.person();
    });

    it('is placed with all that the network needs', async () => {
      const { callId } = await begin({ kind: 'office-phone', number: office, extension: '12' });
      expect(network.placed).toMatchObject([{ id: callId, to: office, extension: '12', ringsFor: 45 * second }]);
    });

    it('is hung up on when another call takes its place, and when the person leaves', async () => {
      const call = await begin();
      host.clock.pass(30 * second);
      await again(call);
      expect(network.ended).toEqual(['call-1']);
      await begin({ kind: 'phone-call', number: other });
      expect(network.ended).toEqual(['call-1', 'call-2']);
      const [enrollment] = (await allIn(host, 'enrollments')).filter(row => row['user_id'] === person.id);
      await person.call('DELETE', `/enrollments/${String(enrollment?.['id'])}`);
      expect(network.ended).toEqual(['call-1', 'call-2', 'call-3']);
    });

    it('is not hung up on once it is over', async () => {
      const call = await begin();
      host.clock.pass(minute);
      await person.call('DELETE', `/enrollments/${call.enrollmentId}`);
      expect(network.ended).toEqual([]);
    });

    it('that refuses the call leaves nothing behind', async () => {
      network.refusal = new Error(`No such number: ${mobile}`);
      expect(await ask({ kind: 'phone-call', number: mobile }, 'intent')).toMatchObject({ status: 409, body: { code: 'delivery-failed' } });
      expect(host.reported.splice(0).map(String)).toEqual(['Error: A call was not taken: Error']);
      expect((await allIn(host, 'enrollments')).filter(row => row['user_id'] === person.id)).toEqual([]);
      network.refusal = undefined;
      expect((await ask({ kind: 'phone-call', number: mobile }, 'intent')).status).toBe(200);
    });

    it('that cannot end a call keeps nobody from leaving', async () => {
      const call = await begin();
      network.refusal = new Error('Out of order.');
      expect((await person.call('DELETE', `/enrollments/${call.enrollmentId}`)).status).toBe(204);
      expect(host.reported.splice(0).map(String)).toEqual(['Error: A call was not ended: Error']);
    });
  });
});
