import type { DeliveryRequest } from 'enrollkit/contract';
import { ordinaryPolicy } from '../../examples/reference-host/server/accounts/policy.js';
import { defaultSettings } from '../../examples/reference-host/server/settings.js';
import { codesOf, mobile } from './support/ask-for-codes.js';
import { addMethod } from './support/add-method.js';
import { allIn } from './support/all-in.js';
import { codeSentTo, sentTo } from './support/outbox.js';
import { createTestHost, type Person, type TestHost } from './support/test-host.js';

const second = 1000;
const minute = 60 * second;
const other = '+31687654321';

describe('a code that is sent', () => {
  let host: TestHost;
  let person: Person;
  beforeEach(async () => {
    host = await createTestHost();
    person = await host.person();
    await host.database.queries.execute('DELETE FROM outbox_messages');
  });

  type Codes = ReturnType<typeof codesOf>;
  // Of whoever the test is about by then.
  const ask: Codes['ask'] = (...given) => codesOf(person).ask(...given);
  const begin: Codes['begin'] = (...given) => codesOf(person).begin(...given);
  const resend: Codes['resend'] = (...given) => codesOf(person).resend(...given);
  const confirm: Codes['confirm'] = (...given) => codesOf(person).confirm(...given);
  const wrongFor = (code: string): string => code.replace(/\d/g, digit => String(9 - Number(digit)));
  const bodies = async (to: string): Promise<string[]> => (await sentTo(host, to)).map(({ body }) => body);
  const methodsOf = async (): Promise<unknown> => (await person.call('GET', '/security-info')).body['methods'];

  it('goes from the number to an active method, which is the default since it is the first', async () => {
    const delivery = await begin();
    expect(delivery).toEqual({
      enrollmentId: delivery.enrollmentId,
      sentTo: '+31 •••••••78',
      channel: 'text-message',
      otherChannels: ['voice'],
      digits: 6,
      expiresIn: 10 * minute,
      resendAfter: 30 * second,
    });
    expect(await methodsOf()).toEqual([]);

    const { status, body } = await confirm(delivery.enrollmentId, await codeSentTo(host, mobile));
    expect(status).toBe(200);
    expect(body).toMatchObject({ becameDefault: true, method: { kind: 'text-message', detail: '+31 •••••••78' } });
    expect(await methodsOf()).toEqual([body['method']]);
  });

  it('says in a text message what it is, whose, and for which site', async () => {
    await begin();
    const code = await codeSentTo(host, mobile);
    expect(await bodies(mobile)).toEqual([
      `${code} is your Fernhill code. Give it to nobody: Fernhill never asks for it.\n\n@host.example #${code}`,
    ]);
  });

  it('comes by WhatsApp without what only browsers read', async () => {
    await begin({ kind: 'whatsapp', to: mobile });
    const code = await codeSentTo(host, mobile);
    expect(await sentTo(host, mobile)).toMatchObject([
      { channel: 'whatsapp', body: `${code} is your Fernhill code. Give it to nobody: Fernhill never asks for it.` },
    ]);
  });

  it('comes by email with a subject that does not tell it, and without a link', async () => {
    await begin({ kind: 'email', to: 'me@home.example' });
    const code = await codeSentTo(host, 'me@home.example');
    const [message] = await sentTo(host, 'me@home.example');
    expect(message).toMatchObject({ channel: 'email', subject: 'Your Fernhill code' });
    expect(message?.body).toMatch(new RegExp(`\\n\\n${code}\\n\\n.* It works for 10 minutes\\.\\n`));
    expect(message?.body).not.toMatch(/https?:|www\.|<|@/);
  });

  it('is read out by a call where the person asks for that, digit by digit and twice', async () => {
    const { enrollmentId: id } = await begin();
    host.clock.pass(minute);
    const { body } = await resend(id, { channel: 'voice' });
    expect(body).toMatchObject({ channel: 'voice', otherChannels: ['text-message'] });
    const code = await codeSentTo(host, mobile);
    const spoken = [...code].join(', ');
    expect((await bodies(mobile))[0]).toBe(`Hello. This is Fernhill. Your code is: ${spoken}. Once more: ${spoken}. Goodbye.`);

    host.clock.pass(minute);
    // Without a word of how, as the last time.
    expect((await resend(id)).body).toMatchObject({ channel: 'voice' });
    expect((await confirm(id, await codeSentTo(host, mobile))).body).toMatchObject({ method: { kind: 'text-message' } });
  });

  it('is good for resetting a password only, by email, and never the default', async () => {
    const { enrollmentId: id, sentTo: shown } = await begin({ kind: 'email', to: 'me@Bücher.example' });
    expect(shown).toBe('m•••@bücher.example');
    const { body } = await confirm(id, await codeSentTo(host, 'me@xn--bcher-kva.example'));
    expect(body).toMatchObject({ becameDefault: false, method: { kind: 'email', usableFor: ['password-reset'], detail: shown } });
    expect((await person.call('GET', '/security-info')).body['defaultSignIn']).toMatchObject({ current: null, options: [] });
  });

  it('is told nowhere but where it was sent', async () => {
    const { enrollmentId: id } = await begin();
    const code = await codeSentTo(host, mobile);
    await ask({ kind: 'text-message', to: mobile }, 'intent');
    await confirm(id, wrongFor(code));
    for (const table of ['deliveries', 'enrollments', 'idempotent_answers', 'audit_events', 'throttles']) {
      const rows = await allIn(host, table);
      expect(rows.length, table).toBeGreaterThan(0);
      expect(JSON.stringify(rows), table).not.toMatch(new RegExp(`\\b${code}\\b`));
    }
  });

  it('leaves a trace without the code and the number', async () => {
    const { enrollmentId: id } = await begin();
    const code = await codeSentTo(host, mobile);
    await confirm(id, wrongFor(code));
    await confirm(id, code);
    const trace = (await allIn(host, 'audit_events')).filter(row => row['user_id'] === person.id);
    expect(trace.map(({ type }) => type)).toEqual(['code-sent', 'code-refused', 'method-added']);
    expect(JSON.stringify(trace)).not.toMatch(new RegExp(`31612345678|\\b${code}\\b`));
  });

  describe('to a destination', () => {
    it('is sent once while it is on its way, however the number is written', async () => {
      const first = await begin();
      host.clock.pass(minute);
      const again = await begin({ kind: 'text-message', to: '+31 6 1234-5678' });
      expect(again).toEqual({ ...first, expiresIn: 9 * minute, resendAfter: 0 });
      expect(await bodies(mobile)).toHaveLength(1);
    });

    it('is sent once for two calls at the same moment', async () => {
      const [first, second] = await Promise.all([begin(), begin()]);
      expect(second.enrollmentId).toBe(first.enrollmentId);
      expect(await bodies(mobile)).toHaveLength(1);
    });

    it('gives way to that for another, at once', async () => {
      const old = await begin();
      const code = await codeSentTo(host, mobile);
      const fresh = await begin({ kind: 'text-message', to: other });
      expect(await confirm(old.enrollmentId, code)).toMatchObject({ status: 404, body: { code: 'enrollment-expired' } });
      expect((await confirm(fresh.enrollmentId, await codeSentTo(host, other))).status).toBe(200);
    });

    it('is sent anew, for the same enrollment, when it has run out', async () => {
      const first = await begin();
      host.clock.pass(10 * minute);
      const again = await begin();
      expect(again).toEqual(first);
      expect(await bodies(mobile)).toHaveLength(2);
    });

    it('does not get in the way of that of another kind', async () => {
      const text = await begin();
      const email = await begin({ kind: 'email', to: 'me@home.example' });
      expect((await confirm(text.enrollmentId, await codeSentTo(host, mobile))).status).toBe(200);
      expect((await confirm(email.enrollmentId, await codeSentTo(host, 'me@home.example'))).status).toBe(200);
    });

    it('goes to the number that the directory gives, which is shown masked', async () => {
      const phone = { given: { number: mobile, editable: false } };
      person = await host.person({ policy: { methods: { 'text-message': { allowed: true, phone } } } });
      const { offers } = (await person.call('GET', '/security-info')).body as { offers: object[] };
      expect(offers).toMatchObject([{ phone: { given: { number: '+31 •••••••78', editable: false } } }]);

      expect(await ask({ kind: 'text-message', to: other })).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
      const { enrollmentId: id } = await begin({ kind: 'text-message' });
      expect((await confirm(id, await codeSentTo(host, mobile))).status).toBe(200);
    });

    it('may go to another than the directory gives, where policy lets it be changed', async () => {
      const phone = { given: { number: mobile, editable: true } };
      person = await host.person({ policy: { methods: { 'text-message': { allowed: true, phone } } } });
      await begin({ kind: 'text-message', to: other });
      expect(await bodies(other)).toHaveLength(1);
    });

    it('is not sent to what is on the account, under whatever kind', async () => {
      await addMethod(host, person, 'phone-call', { destination: mobile });
      expect(await ask({ kind: 'text-message', to: '+31 6 12345678' })).toMatchObject({ status: 409, body: { code: 'already-enrolled' } });
      expect(await bodies(mobile)).toEqual([]);
    });

    it('adds nothing that was added from another window meanwhile', async () => {
      const { enrollmentId: id } = await begin();
      await addMethod(host, person, 'whatsapp', { destination: mobile });
      expect(await confirm(id, await codeSentTo(host, mobile))).toMatchObject({ status: 409, body: { code: 'already-enrolled' } });
    });

    it.each<[string, DeliveryRequest, string]>([
      ['letters', { kind: 'text-message', to: 'call me' }, 'malformed'],
      ['three digits', { kind: 'text-message', to: '+31' }, 'malformed'],
      ['forty digits', { kind: 'text-message', to: `+${'31'.repeat(20)}` }, 'malformed'],
      ['three hundred characters', { kind: 'text-message', to: '3'.repeat(300) }, 'malformed'],
      ['nothing', { kind: 'text-message', to: '' }, 'malformed'],
      ['no number', { kind: 'text-message' }, 'malformed'],
      ['a landline', { kind: 'text-message', to: '+31201234567' }, 'number-not-served'],
      ['an extension', { kind: 'text-message', to: '+31612345678 ext. 5' }, 'malformed'],
      ['an address without @', { kind: 'email', to: 'me' }, 'malformed'],
      ['an address of three hundred characters', { kind: 'email', to: `${'m'.repeat(287)}@home.example` }, 'malformed'],
      ['no address', { kind: 'email' }, 'malformed'],
    ])('is not sent to %s, with a reason', async (_, request, reason) => {
      expect(await ask(request)).toMatchObject({ status: 400, body: { code: 'invalid-input', reason } });
      expect(await allIn(host, 'outbox_messages')).toEqual([]);
    });

    it('is not sent to where the person signs in', async () => {
      const reply = await ask({ kind: 'email', to: person.email.toUpperCase() });
      expect(reply).toMatchObject({ status: 400, body: { code: 'invalid-input', reason: 'work-address' } });
    });

    it('is not sent to a country that policy does not serve', async () => {
      const phone = { country: 'BE', countries: ['BE', 'LU'] };
      person = await host.person({ policy: { methods: { 'text-message': { allowed: true, phone } } } });
      const { offers } = (await person.call('GET', '/security-info')).body as { offers: object[] };
      expect(offers).toMatchObject([{ phone }]);
      expect(await ask({ kind: 'text-message', to: mobile })).toMatchObject({ status: 400, body: { reason: 'country-not-served' } });
    });

    it.each([['۰۶'], ['＋３１６１２３４５６７８'], ['+٣١٦١٢٣٤٥٦٧٨']])(
      'is sent to digits of other scripts as to their own: %s',
      async typed => {
        const { status, body } = await ask({ kind: 'text-message', to: typed });
        if (typed.length < 5) expect(body).toMatchObject({ code: 'invalid-input', reason: 'malformed' });
        else expect({ status, count: (await bodies(mobile)).length }).toEqual({ status: 200, count: 1 });
      },
    );
  });

  describe('and sent again', () => {
    it('may be asked for after half a minute, and makes the one before worthless', async () => {
      const { enrollmentId: id } = await begin();
      const old = await codeSentTo(host, mobile);
      host.clock.pass(20 * second);
      const early = await resend(id);
      expect(early).toMatchObject({ status: 429, body: { code: 'rate-limited', retryAfter: 10 } });
      expect(early.headers.get('retry-after')).toBe('10');

      host.clock.pass(10 * second);
      expect((await resend(id)).body).toMatchObject({ enrollmentId: id, expiresIn: 10 * minute, resendAfter: 30 * second });
      expect(await confirm(id, old)).toMatchObject({ status: 422, body: { code: 'code-expired' } });
      expect((await confirm(id, await codeSentTo(host, mobile))).status).toBe(200);
    });

    it('lets the enrollment live on', async () => {
      const { enrollmentId: id } = await begin();
      host.clock.pass(14 * minute);
      await resend(id);
      host.clock.pass(9 * minute);
      expect((await confirm(id, await codeSentTo(host, mobile))).status).toBe(200);
    });

    it('comes five times, until an hour after the first', async () => {
      const { enrollmentId: id } = await begin();
      for (let times = 1; times < 5; times += 1) {
        host.clock.pass(minute);
        expect((await resend(id)).status).toBe(200);
      }
      host.clock.pass(minute);
      expect(await resend(id)).toMatchObject({ status: 429, body: { code: 'rate-limited', retryAfter: 55 * 60 } });
    });

    it('does not come more than ten times an hour by changing the number to and fro', async () => {
      for (let times = 0; times < 10; times += 1) await begin({ kind: 'text-message', to: times % 2 === 0 ? mobile : other });
      expect(await ask({ kind: 'text-message', to: mobile })).toMatchObject({
        status: 429,
        body: { code: 'rate-limited', retryAfter: 3600 },
      });
      host.clock.pass(60 * minute);
      await begin();
    });

    it('comes by no channel that does not reach the same', async () => {
      const { enrollmentId: id } = await begin();
      host.clock.pass(minute);
      for (const channel of ['email', 'whatsapp']) {
        expect(await resend(id, { channel })).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
      }
      expect(await resend(id, { channel: 'pigeon' })).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
    });

    it('does not come for an enrollment of another person, nor of another kind', async () => {
      const { enrollmentId: id } = await begin();
      const app = await person.call('POST', '/enrollments/authenticator-code', { renew: false });
      expect((await resend(String(app.body['enrollmentId']))).body).toMatchObject({ code: 'invalid-input' });
      person = await host.person();
      expect((await resend(id)).body).toMatchObject({ code: 'enrollment-expired' });
      expect((await confirm(id, await codeSentTo(host, mobile))).body).toMatchObject({ code: 'enrollment-expired' });
    });
  });

  describe('and typed', () => {
    it('is taken within ten minutes, and called old after them', async () => {
      const { enrollmentId: id } = await begin();
      const code = await codeSentTo(host, mobile);
      host.clock.pass(10 * minute);
      expect(await confirm(id, code)).toMatchObject({ status: 422, body: { code: 'code-expired' } });
      expect(await methodsOf()).toEqual([]);
    });

    it('is taken once', async () => {
      const { enrollmentId: id } = await begin();
      const code = await codeSentTo(host, mobile);
      await confirm(id, code);
      expect(await confirm(id, code)).toMatchObject({ status: 404, body: { code: 'enrollment-expired' } });
      expect(await methodsOf()).toHaveLength(1);
    });

    it.each(['12345', '123456789'])('is no code of another length: %s', async code => {
      const { enrollmentId: id } = await begin();
      expect((await confirm(id, code)).body).toMatchObject({ code: 'code-rejected' });
    });

    it('is counted with all wrong codes of the account, and sending another does not forgive them', async () => {
      const { enrollmentId: id } = await begin();
      expect((await confirm(id, wrongFor(await codeSentTo(host, mobile)))).body).toMatchObject({ code: 'code-rejected', attemptsLeft: 4 });
      const app = await person.call('POST', '/enrollments/authenticator-code', { renew: false });
      expect((await confirm(String(app.body['enrollmentId']), '000000')).body).toMatchObject({ attemptsLeft: 3 });
      host.clock.pass(minute);
      await resend(id);
      const wrong = wrongFor(await codeSentTo(host, mobile));
      expect((await confirm(id, wrong)).body).toMatchObject({ attemptsLeft: 2 });
      await confirm(id, wrong);
      const fifth = await confirm(id, wrong);
      expect(fifth).toMatchObject({ status: 429, body: { code: 'locked', retryAfter: 30 } });
      expect(fifth.headers.get('retry-after')).toBe('30');
    });

    it('is not taken, nor is another sent, while the account is locked', async () => {
      const { enrollmentId: id } = await begin();
      const code = await codeSentTo(host, mobile);
      for (let tries = 0; tries < 5; tries += 1) await confirm(id, wrongFor(code));
      const locked = { status: 429, body: { code: 'locked' } };
      expect(await confirm(id, code)).toMatchObject(locked);
      expect(await resend(id)).toMatchObject(locked);
      expect(await ask({ kind: 'email', to: 'me@home.example' })).toMatchObject(locked);
      host.clock.pass(30 * second);
      expect((await confirm(id, code)).status).toBe(200);
    });
  });

  describe('and waited for', () => {
    const resume = async (kind = 'text-message'): Promise<unknown> =>
      (await person.fetch('GET', `/enrollments/delivered-code?kind=${kind}`)).json();

    it('is told of after a reload, with what is left of the times', async () => {
      const delivery = await begin();
      host.clock.pass(minute);
      expect(await resume()).toEqual({ ...delivery, expiresIn: 9 * minute, resendAfter: 0 });
      host.clock.pass(10 * minute);
      expect(await resume()).toEqual({ ...delivery, expiresIn: 0, resendAfter: 0 });
      host.clock.pass(4 * minute);
      expect(await resume()).toBeNull();
    });

    it('is not told of as another kind, to another person, or of none at all', async () => {
      await begin();
      expect([await resume('email'), await resume('passkey'), await resume('')]).toEqual([null, null, null]);
      person = await host.person();
      expect(await resume()).toBeNull();
    });
  });

  it('is sent by nobody whose sign-in was long ago, and by the same call after a proof', async () => {
    person = await host.person({ authenticators: 1 });
    host.clock.pass(defaultSettings.freshness);
    const stale = await ask({ kind: 'text-message', to: mobile }, 'intent');
    expect(stale).toMatchObject({ status: 403, body: { code: 'step-up-required' } });
    expect(await bodies(mobile)).toEqual([]);
  });

  it('is not sent against policy, nor one too many', async () => {
    person = await host.person({ policy: { methods: { 'text-message': { allowed: false }, email: { allowed: true } } } });
    expect(await ask({ kind: 'text-message', to: mobile })).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    await addMethod(host, person, 'email', { destination: 'me@home.example' });
    expect(await ask({ kind: 'email', to: 'you@home.example' })).toMatchObject({ status: 409, body: { code: 'limit-reached', limit: 1 } });
    expect(ordinaryPolicy.methods['text-message']).toEqual({ allowed: true });
  });
});
