import type { SecurityInfo } from 'enrollkit/contract';
import { openSession } from '../../examples/reference-host/server/accounts/sessions.js';
import { defaultSettings } from '../../examples/reference-host/server/settings.js';
import { addMethod } from './support/add-method.js';
import { codeSentTo, sentTo } from './support/outbox.js';
import { rowsOf } from './support/rows-of.js';
import { createTestHost, withSession, type Person, type TestHost } from './support/test-host.js';

const minute = 60_000;
const day = 24 * 60 * minute;

describe('managing what is set up', () => {
  let host: TestHost;
  let person: Person;
  beforeEach(async () => {
    host = await createTestHost({ sessionLifetime: defaultSettings.sessionLifetime });
    person = await host.person({ authenticators: 1 });
  });

  const load = async (by = person): Promise<SecurityInfo> => (await by.call('GET', '/security-info')).body as unknown as SecurityInfo;
  const elsewhere = async (): Promise<Person> =>
    withSession(host.server, { ...person, cookie: `reference_host_session=${await openSession(host.database.queries, host, person.id)}` });
  const events = async (): Promise<unknown[]> =>
    (await rowsOf(host, 'SELECT type FROM audit_events WHERE user_id = $1 ORDER BY id', person.id)).map(({ type }) => type);
  const setDefaultTo = async (index: number) =>
    person.call('PUT', '/default-sign-in', { option: (await load()).defaultSignIn?.options[index]?.id ?? '' });

  describe('within a session', () => {
    it('ends after 15 minutes, but goes on when it is extended', async () => {
      host.clock.pass(14 * minute);
      expect((await load()).sessionExpiresIn).toBe(minute);
      expect((await person.call('POST', '/session/extension', {})).body).toEqual({ sessionExpiresIn: 15 * minute });
      host.clock.pass(14 * minute);
      expect((await load()).sessionExpiresIn).toBe(minute);
      host.clock.pass(minute);
      expect((await person.call('GET', '/security-info')).status).toBe(401);
    });

    it('is extended for eight hours and no longer', async () => {
      for (let passed = 0; passed < 8 * 60; passed += 10) {
        expect((await person.call('POST', '/session/extension', {})).status).toBe(200);
        host.clock.pass(10 * minute);
      }
      expect((await person.call('POST', '/session/extension', {})).status).toBe(401);
    });

    it('does not become fresh by an extension', async () => {
      const [method] = (await load()).methods;
      host.clock.pass(10 * minute);
      await person.call('POST', '/session/extension', {});
      host.clock.pass(10 * minute);
      expect(await person.call('DELETE', `/methods/${method?.id ?? ''}`)).toMatchObject({ body: { code: 'step-up-required' } });
    });

    it('ends the others, which is written down', async () => {
      const other = await elsewhere();
      expect((await person.call('DELETE', '/other-sessions')).body).toEqual({ ended: 1 });
      expect((await other.call('GET', '/security-info')).status).toBe(401);
      expect((await person.call('GET', '/security-info')).status).toBe(200);
      expect(await events()).toEqual(['others-signed-out']);
    });

    it('ends nobody else’s', async () => {
      const other = await host.person();
      await person.call('DELETE', '/other-sessions');
      expect((await other.call('GET', '/security-info')).status).toBe(200);
    });

    it('ends no others by whoever did not prove lately who they are', async () => {
      host.clock.pass(10 * minute);
      await person.call('POST', '/session/extension', {});
      host.clock.pass(10 * minute);
      expect(await person.call('DELETE', '/other-sessions')).toMatchObject({ status: 403, body: { code: 'step-up-required' } });
    });
  });

  describe('is told', () => {
    it('after each change, at the addresses from before it', async () => {
      const begun = await person.call('POST', '/enrollments/delivered-code', { kind: 'email', to: 'first@home.example' });
      const { body } = await person.call('POST', `/enrollments/${String(begun.body['enrollmentId'])}/confirm`, {
        code: await codeSentTo(host, 'first@home.example'),
      });
      expect(body).toMatchObject({ notifiedVia: 'p•••@example.com' });
      const [notice] = await sentTo(host, person.email);
      expect(notice).toMatchObject({ channel: 'email', body: expect.stringContaining('was added to your account: Email') as unknown });

      host.clock.pass(1000);
      const { id = '' } = (await load()).methods.find(({ kind }) => kind === 'email') ?? {};
      expect((await person.call('DELETE', `/methods/${id}`)).body).toMatchObject({ notifiedVia: 'f•••@home.example' });
      expect((await sentTo(host, 'first@home.example'))[0]?.body).toContain('was removed from your account');
      expect(await sentTo(host, person.email)).toHaveLength(2);
    });

    it('of another default', async () => {
      await addMethod(host, person, 'text-message');
      expect((await setDefaultTo(1)).body).toMatchObject({ notifiedVia: 'p•••@example.com' });
      expect((await sentTo(host, person.email))[0]?.body).toContain('asked for first');
    });

    it('of another name', async () => {
      const [method] = (await load()).methods;
      await person.call('PATCH', `/methods/${method?.id ?? ''}`, { name: 'Work phone' });
      expect((await sentTo(host, person.email))[0]?.body).toContain('has another name: Authenticator app, Work phone');
    });

    it('of nothing where nothing was changed', async () => {
      await person.call('DELETE', '/methods/never-known');
      await person.call('GET', '/security-info');
      expect(await sentTo(host, person.email)).toEqual([]);
    });

    it('of what was reported, once an hour at most, everywhere', async () => {
      await addMethod(host, person, 'email', { destination: 'me@home.example' });
      const [method] = (await load()).methods;
      const report = () => person.call('POST', `/methods/${method?.id ?? ''}/report`, {});
      expect((await report()).status).toBe(204);
      expect((await report()).status).toBe(204);
      for (const to of ['me@home.example', person.email]) {
        const sent = (await sentTo(host, to)).filter(({ body }) => body.includes('is not theirs: Authenticator app, App 1'));
        expect(sent.length).toBeGreaterThan(0);
        if (to === person.email) expect(sent).toHaveLength(1);
      }
      expect(await events()).toEqual(['method-reported', 'method-reported']);
    });

    it('of nothing that is not on the account', async () => {
      const other = await host.person({ authenticators: 1 });
      const [foreign] = (await load(other)).methods;
      expect((await person.call('POST', `/methods/${foreign?.id ?? ''}/report`, {})).status).toBe(204);
      expect(await events()).toEqual([]);
    });
  });

  describe('follows policy', () => {
    it('says why a method is of no use, and lets it go', async () => {
      person = await host.person({ policy: { keepAtLeast: 1, methods: { 'text-message': { allowed: false } } } });
      await addMethod(host, person, 'temporary-access-pass', { expiresAt: new Date(host.clock.now()) });
      const phone = await addMethod(host, person, 'text-message', { destination: '+31612345678' });
      const { methods, defaultSignIn } = await load();
      expect(methods.map(({ unusable, keptBecause, changeable }) => [unusable, keptBecause, changeable])).toEqual([
        ['expired', undefined, undefined],
        ['not-allowed', undefined, undefined],
      ]);
      expect(defaultSignIn?.options).toEqual([]);
      expect((await person.call('DELETE', `/methods/${phone}`)).body).toMatchObject({ type: 'removed' });
    });

    it.each([
      ['the last of a kind', { keeps: ['authenticator-code'] }, 'required-by-policy'],
      ['the default', { keepsDefault: true }, 'is-default'],
    ] as const)('keeps %s where it says so', async (_, policy, reason) => {
      person = await host.person({ authenticators: 1, policy });
      await addMethod(host, person, 'text-message');
      const [app, phone] = (await load()).methods;
      expect([app?.keptBecause, phone?.keptBecause]).toEqual([reason, undefined]);
      expect((await person.call('DELETE', `/methods/${app?.id ?? ''}`)).body).toEqual({ type: 'refused', reason });
    });

    it('lets no number of the directory be changed', async () => {
      const given = { number: '+31201234567', editable: false };
      person = await host.person({ policy: { methods: { 'office-phone': { allowed: true, phone: { given } } } } });
      const id = await addMethod(host, person, 'office-phone', { destination: given.number });
      expect((await load()).methods[0]).not.toHaveProperty('changeable');
      const request = { kind: 'office-phone', number: '+31207940001', replaces: id };
      expect((await person.call('POST', '/enrollments/phone-call', request)).status).toBe(403);
    });

    it('changes no number of another person', async () => {
      const other = await host.person();
      const replaces = await addMethod(host, other, 'text-message', { destination: '+31612345678' });
      const request = { kind: 'text-message', to: '+31612345699', replaces };
      expect(await person.call('POST', '/enrollments/delivered-code', request)).toMatchObject({
        status: 403,
        body: { code: 'not-allowed' },
      });
    });

    it('asks again at the next sign-in what was put off, which is written down', async () => {
      const prompt = { wanted: [{ purpose: 'sign-in', count: 2 }], urgency: { type: 'optional' }, skips: 2 } as const;
      person = await host.person({ authenticators: 1, policy: { prompt } });
      expect((await load()).prompt).toMatchObject({ type: 'set-up', skipsLeft: 2 });
      expect((await person.call('POST', '/prompt/postponement', {})).body).not.toHaveProperty('prompt');
      expect((await load(await elsewhere())).prompt).toMatchObject({ skipsLeft: 1 });
      expect(await events()).toEqual(['prompt-postponed']);
    });

    it('asks at once when the day has come', async () => {
      const dueAt = new Date(host.clock.now() + minute).toISOString();
      const prompt = { wanted: [{ purpose: 'sign-in', count: 2 }], urgency: { type: 'by', dueAt } } as const;
      person = await host.person({ authenticators: 1, policy: { prompt } });
      expect((await load()).prompt?.urgency).toEqual({ type: 'by', dueAt });
      host.clock.pass(minute);
      expect((await load()).prompt?.urgency).toEqual({ type: 'now' });
      expect((await person.call('POST', '/prompt/postponement', {})).status).toBe(403);
    });

    it('counts nothing that only helps out, or is of no use, among what it asks for', async () => {
      const prompt = { wanted: [{ purpose: 'sign-in', count: 1 }], urgency: { type: 'optional' } } as const;
      person = await host.person({ policy: { prompt } });
      await addMethod(host, person, 'recovery-codes');
      await addMethod(host, person, 'hardware-token', { expiresAt: new Date(host.clock.now()) });
      expect((await load()).prompt?.type).toBe('set-up');
      await addMethod(host, person, 'passkey');
      expect(await load()).not.toHaveProperty('prompt');
    });

    it('asks for a review every so many days, which is written down', async () => {
      person = await host.person({ authenticators: 1, policy: { reviewEvery: 30 } });
      expect(await load()).not.toHaveProperty('prompt');
      host.clock.pass(29 * day);
      person = await elsewhere();
      expect((await load()).prompt).toEqual({ type: 'review', wanted: [], urgency: { type: 'optional' } });
      expect((await person.call('POST', '/prompt/review', {})).body).not.toHaveProperty('prompt');
      host.clock.pass(30 * day - 1);
      person = await elsewhere();
      expect(await load()).not.toHaveProperty('prompt');
      host.clock.pass(1);
      expect((await load()).prompt?.type).toBe('review');
      expect(await events()).toEqual(['reviewed']);
    });
  });
});
