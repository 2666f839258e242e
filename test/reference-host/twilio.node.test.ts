import type { PlacedCall } from 'enrollkit/contract';
import { codeIn } from '../../examples/reference-host/outbox/code-in.js';
import { createTestHost, origin, type Person, type Reply, type TestHost } from './support/test-host.js';
import { startTwilio, type TwilioStandIn } from './support/twilio-stand-in.js';

const minute = 60_000;
const mobile = '+31612345678';

describe('Twilio, by its own SDK,', () => {
  let twilio: TwilioStandIn;
  let host: TestHost;
  let person: Person;
  beforeEach(async () => {
    twilio = await startTwilio('+31851111111');
    host = await createTestHost({}, undefined, { phone: twilio.network });
    person = await host.person();
  });
  afterEach(() => twilio.stop());

  const post = (path: string, body: object): Promise<Reply> => person.call('POST', `/enrollments/${path}`, body);
  const code = (): string => codeIn(twilio.asked.at(-1)?.form['Body'] ?? twilio.asked.at(-1)?.form['Twiml'] ?? '') ?? '';

  it('carries a text message', async () => {
    const { body } = await post('delivered-code', { kind: 'text-message', to: mobile });
    expect(twilio.asked).toEqual([
      {
        path: 'Messages.json',
        form: {
          From: '+31850000000',
          To: mobile,
          Body: `${code()} is your Fernhill code. Give it to nobody: Fernhill never asks for it.\n\n@host.example #${code()}`,
        },
      },
    ]);
    expect((await post(`${String(body['enrollmentId'])}/confirm`, { code: code() })).status).toBe(200);
  });

  it('carries a WhatsApp message', async () => {
    await post('delivered-code', { kind: 'whatsapp', to: mobile });
    expect(twilio.asked).toMatchObject([{ path: 'Messages.json', form: { From: 'whatsapp:+31851111111', To: `whatsapp:${mobile}` } }]);
    expect(code()).toMatch(/^\d{6}$/);
  });

  it('offers no WhatsApp where the host has no number for it', async () => {
    const other = await startTwilio();
    host = await createTestHost({}, undefined, { phone: other.network });
    person = await host.person();
    const { offers } = (await person.call('GET', '/security-info')).body as { offers: { kind: string }[] };
    expect(offers.map(({ kind }) => kind)).not.toContain('whatsapp');
    await other.stop();
  });

  it('reads a code out in a call', async () => {
    const { body } = await post('delivered-code', { kind: 'text-message', to: mobile });
    host.clock.pass(minute);
    await post(`${String(body['enrollmentId'])}/resend`, { channel: 'voice' });
    const spoken = [...code()].join(', ');
    expect(twilio.asked.at(-1)).toEqual({
      path: 'Calls.json',
      form: {
        From: '+31850000000',
        To: mobile,
        Twiml:
          '<?xml version="1.0" encoding="UTF-8"?><Response><Say>' +
          `Hello. This is Fernhill. Your code is: ${spoken}. Once more: ${spoken}. Goodbye.</Say></Response>`,
      },
    });
    expect((await post(`${String(body['enrollmentId'])}/confirm`, { code: code() })).status).toBe(200);
  });

  it('tells by a refusal that a number cannot be reached, and the number is in no report', async () => {
    twilio.refuse();
    expect((await post('delivered-code', { kind: 'text-message', to: mobile })).body).toMatchObject({ code: 'delivery-failed' });
    expect((await post('phone-call', { kind: 'phone-call', number: mobile })).body).toMatchObject({ code: 'delivery-failed' });
    expect(host.reported.splice(0).map(String)).toEqual([
      'Error: A message by text-message was not taken: Error 21211 400',
      'Error: A call was not taken: Error 21211 400',
    ]);
  });

  describe('in a call', () => {
    let call: PlacedCall;
    let url: string;
    beforeEach(async () => {
      call = (await post('phone-call', { kind: 'office-phone', number: '+31201234567', extension: '12' })).body as unknown as PlacedCall;
      url = twilio.asked.at(-1)?.form['Url'] ?? '';
    });

    const status = async (): Promise<unknown> =>
      (await person.call('GET', `/enrollments/${call.enrollmentId}/calls/${call.callId}`)).body['type'];
    const report = (word: string) => twilio.tell(host, `${url}/status`, { CallStatus: word });

    it('is told what number to dial, how long, and where to ask and to tell', () => {
      expect(url).toBe(`${origin}/api/phone-network/calls/${call.callId}`);
      const events = { StatusCallback: `${url}/status`, StatusCallbackEvent: 'completed' };
      const form = { From: '+31850000000', To: '+31201234567', SendDigits: 'wwww12', Timeout: '45', Url: url, ...events };
      expect(twilio.asked).toEqual([{ path: 'Calls.json', form }]);
    });

    it('asks what to say, and is told to wait for one key of which # is one', async () => {
      const { status: code, body } = await twilio.tell(host, url, { CallStatus: 'in-progress' });
      expect(code).toBe(200);
      expect(body).toContain(`<Gather input="dtmf" numDigits="1" finishOnKey="" timeout="10" action="${url}/key" method="POST">`);
      expect(body).toContain('<Say loop="2">Hello. This is Fernhill.');
      expect(await status()).toBe('answered');
    });

    it('brings the #, with which the phone is added', async () => {
      await twilio.tell(host, url, {});
      expect((await twilio.tell(host, `${url}/key`, { Digits: '#' })).body).toContain('<Say>Thank you. Goodbye.</Say>');
      expect(await status()).toBe('confirmed');
      await report('completed');
      expect(await status()).toBe('confirmed');
      expect((await post(`${call.enrollmentId}/confirm`, { callId: call.callId })).status).toBe(200);
    });

    it('brings the 0 of who did not ask for it, and no other key means anything', async () => {
      await twilio.tell(host, url, {});
      expect((await twilio.tell(host, `${url}/key`, { Digits: '5' })).body).toContain('did not work');
      expect(await status()).toBe('answered');
      expect((await twilio.tell(host, `${url}/key`, { Digits: '0' })).body).toContain('Nothing was changed');
      expect(await status()).toBe('declined');
    });

    it.each([
      ['busy', 'busy'],
      ['no-answer', 'no-answer'],
      ['failed', 'failed'],
      ['canceled', 'declined'],
      ['completed', 'declined'],
      ['ringing', 'calling'],
      ['in-progress', 'answered'],
    ])('reports %s, which is told as %s', async (word, type) => {
      expect((await report(word)).status).toBe(204);
      expect(await status()).toBe(type);
    });

    it('ends it when another takes its place, and says so to who answers all the same', async () => {
      const sid = `CA${'1'.padStart(32, '0')}`;
      await person.call('DELETE', `/enrollments/${call.enrollmentId}`);
      expect(twilio.asked.at(-1)).toEqual({ path: `Calls/${sid}.json`, form: { Status: 'completed' } });
      expect((await twilio.tell(host, url, {})).body).toContain('not needed any more');
    });

    it('is believed only by its signature, for this very request', async () => {
      const forged = [
        twilio.tell(host, `${url}/key`, { Digits: '#' }, ''),
        twilio.tell(host, `${url}/key`, { Digits: '#' }, 'bm90IGEgc2lnbmF0dXJl'),
        twilio.tell(host, url, {}, 'x'),
        twilio.tell(host, `${url}/status`, { CallStatus: 'in-progress' }, 'x'),
      ];
      for (const { status: code, body } of await Promise.all(forged)) {
        expect(code).toBe(401);
        expect(body).toContain('signature-refused');
      }
      expect(await status()).toBe('calling');
    });
  });
});
