import { readPasskeyChallenge, readRemovalResult, type CreatedCredential, type PasskeyChallenge } from 'enrollkit/contract';
import { createAuthenticator, withClientData } from './support/test-authenticator.js';
import { createTestHost, origin, type Person, type Reply, type TestHost } from './support/test-host.js';
import { rowsOf } from './support/rows-of.js';

const minute = 60_000;

describe('setting up a passkey or a security key', () => {
  let host: TestHost;
  let person: Person;
  beforeEach(async () => {
    host = await createTestHost();
    person = await host.person();
  });

  const ask = (kind = 'passkey', key?: string, who = person): Promise<Reply> =>
    who.call('POST', '/enrollments/passkey', { kind }, key ? { 'idempotency-key': key } : {});
  const begin = async (kind = 'passkey', key?: string, who = person): Promise<PasskeyChallenge> =>
    readPasskeyChallenge((await ask(kind, key, who)).body);
  const confirm = (enrollmentId: string, credential: CreatedCredential, key?: string, who = person): Promise<Reply> =>
    who.call('POST', `/enrollments/${enrollmentId}/confirm`, { credential }, key ? { 'idempotency-key': key } : {});
  const enroll = async (authenticator = createAuthenticator(), kind = 'passkey', who = person): Promise<Reply> => {
    const { enrollmentId, options } = await begin(kind, undefined, who);
    return confirm(enrollmentId, authenticator.create(options), undefined, who);
  };
  const methodsOf = async (who = person): Promise<unknown> => (await who.call('GET', '/security-info')).body['methods'];
  const idOf = ({ body }: Reply): string => (body['method'] as { id: string }).id;

  it('makes what the authenticator made an active method, once it verified', async () => {
    const { enrollmentId, options } = await begin();
    expect(await methodsOf()).toEqual([]);
    const credential = createAuthenticator().create(options);
    const { status, body } = await confirm(enrollmentId, credential);
    expect(status).toBe(200);
    expect(body).toMatchObject({ becameDefault: false, method: { kind: 'passkey', name: null, usableFor: ['sign-in'] } });
    expect(await methodsOf()).toEqual([body['method']]);
    expect(await rowsOf(host, 'SELECT * FROM passkeys WHERE user_id = $1', person.id)).toMatchObject([
      { credential_id: credential.id, transports: ['usb'], counter: 0, is_user_verified: true },
    ]);
  });

  it.each([
    ['iCloud Keychain', 'fbfc3007-154e-4ecc-8c0b-6e020557d7bd'],
    ['YubiKey 5 NFC', '2fc0579f-8113-47ea-b116-bb5a8db9202a'],
    [undefined, '00000000-0000-0000-0000-000000000000'],
  ])('says what it is where that is known: %s', async (detail, aaguid) => {
    const { method } = (await enroll(createAuthenticator({ aaguid }))).body as { method: { detail?: string } };
    expect(method.detail).toBe(detail);
  });

  it.each(['internal', 'hybrid', 'usb', 'nfc'] as const)('takes one by %s', async transport => {
    expect((await enroll(createAuthenticator({ transports: [transport] }))).status).toBe(200);
    expect(await rowsOf(host, 'SELECT transports FROM passkeys WHERE user_id = $1', person.id)).toEqual([{ transports: [transport] }]);
  });

  it('asks for a passkey that knows its person, kept on a device or a phone', async () => {
    const { options, expiresIn } = await begin();
    expect(expiresIn).toBe(5 * minute);
    expect(options).toMatchObject({
      rp: { id: 'host.example', name: 'Fernhill' },
      user: { name: person.email, displayName: person.email },
      timeout: 5 * minute,
      attestation: 'none',
      excludeCredentials: [],
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      hints: ['client-device', 'hybrid'],
    });
  });

  it('asks for a security key that is plugged in or tapped', async () => {
    const { options } = await begin('security-key');
    expect(options).toMatchObject({
      authenticatorSelection: { residentKey: 'discouraged', authenticatorAttachment: 'cross-platform', userVerification: 'preferred' },
      hints: ['security-key'],
    });
  });

  it('gives a fresh challenge every time, and the one before stops working', async () => {
    const first = await begin();
    const second = await begin();
    expect(second.options.challenge).not.toBe(first.options.challenge);
    const old = await confirm(first.enrollmentId, createAuthenticator().create(first.options));
    expect(old).toMatchObject({ status: 404, body: { code: 'enrollment-expired' } });
    expect((await confirm(second.enrollmentId, createAuthenticator().create(second.options))).status).toBe(200);
  });

  it('answers the same call with the same challenge', async () => {
    expect(await begin('passkey', 'intent')).toMatchObject({ options: (await begin('passkey', 'intent')).options });
  });

  it('knows a person by the same handle in every ceremony, which says nothing of them', async () => {
    const { user } = (await begin()).options;
    expect((await begin('security-key')).options.user.id).toBe(user.id);
    const other = await host.person();
    expect((await begin('passkey', undefined, other)).options.user.id).not.toBe(user.id);
    expect(user.id).not.toBe(person.id);
    expect(Buffer.from(user.id, 'base64url').toString('latin1')).not.toContain('person');
  });

  it('tells the browser what the person has already, of both kinds', async () => {
    const key = createAuthenticator({ transports: ['nfc'] });
    await enroll(key, 'security-key');
    const { options } = await begin();
    expect(options['excludeCredentials']).toEqual([{ id: key.credentialIds()[0], type: 'public-key', transports: ['nfc'] }]);
    expect(() => key.create(options)).toThrow('EXCLUDED');
  });

  it('takes no credential that is on this account, or on any other', async () => {
    const { enrollmentId, options } = await begin();
    const credential = createAuthenticator().create(options);
    await confirm(enrollmentId, credential);
    for (const who of [person, await host.person()]) {
      const again = await begin('passkey', undefined, who);
      const copy = withClientData(credential, { challenge: again.options.challenge });
      expect(await confirm(again.enrollmentId, copy, undefined, who)).toMatchObject({ status: 409, body: { code: 'already-enrolled' } });
    }
  });

  describe('refuses what does not verify, and spends the challenge:', () => {
    const flaws: Record<string, (options: PasskeyChallenge['options']) => CreatedCredential> = {
      'another challenge': options => withClientData(createAuthenticator().create(options), { challenge: 'QQ' }),
      'another origin': options => withClientData(createAuthenticator().create(options), { origin: 'https://evil.example' }),
      'a sub-domain as the origin': options => createAuthenticator().create(options, 'https://login.host.example'),
      'a sign-in in place of a registration': options => withClientData(createAuthenticator().create(options), { type: 'webauthn.get' }),
      'another relying party': options =>
        withClientData(createAuthenticator().create({ ...options, rp: { ...options.rp, id: 'evil.example' } }, 'https://evil.example'), {
          origin,
        }),
      'client data that are no JSON': options => changed(createAuthenticator().create(options), { clientDataJSON: 'bm90IGpzb24' }),
      'an attestation that is none': options => changed(createAuthenticator().create(options), { attestationObject: 'bm90IGNib3I' }),
      'an id that is not the authenticator’s': options => ({ ...createAuthenticator().create(options), id: 'QUJD', rawId: 'QUJD' }),
      'nobody who was made sure of': options => createAuthenticator({ verifiesUser: false }).create(options),
    };

    it.each(Object.entries(flaws))('%s', async (_, make) => {
      const { enrollmentId, options } = await begin();
      expect(await confirm(enrollmentId, make(options))).toMatchObject({ status: 422, body: { code: 'code-rejected' } });
      const right = await confirm(enrollmentId, createAuthenticator().create(options));
      expect(right).toMatchObject({ status: 404, body: { code: 'enrollment-expired' } });
      expect(await methodsOf()).toEqual([]);
      expect((await enroll()).status).toBe(200);
    });

    const changed = (credential: CreatedCredential, changes: object): CreatedCredential => ({
      ...credential,
      response: { ...credential.response, ...changes },
    });
  });

  it('takes a security key that has no PIN: that it is there is enough', async () => {
    expect((await enroll(createAuthenticator({ verifiesUser: false }), 'security-key')).status).toBe(200);
  });

  it('takes a challenge once, however often the same call is made', async () => {
    const { enrollmentId, options } = await begin();
    const credential = createAuthenticator().create(options);
    const [first, second] = await Promise.all([confirm(enrollmentId, credential, 'intent'), confirm(enrollmentId, credential, 'intent')]);
    expect(first.status).toBe(200);
    expect(second.body).toEqual(first.body);
    expect(await confirm(enrollmentId, credential, 'another')).toMatchObject({ status: 404, body: { code: 'enrollment-expired' } });
    expect(await methodsOf()).toHaveLength(1);
  });

  it('forgets a challenge after five minutes, and at once when it is cancelled', async () => {
    const late = await begin();
    host.clock.pass(5 * minute);
    expect(await confirm(late.enrollmentId, createAuthenticator().create(late.options))).toMatchObject({ status: 404 });
    host = await createTestHost();
    person = await host.person();
    const left = await begin();
    for (let times = 0; times < 2; times += 1) {
      expect((await person.call('DELETE', `/enrollments/${left.enrollmentId}`)).status).toBe(204);
    }
    expect(await confirm(left.enrollmentId, createAuthenticator().create(left.options))).toMatchObject({ status: 404 });
  });

  it('wants to know who it is from within the last five minutes', async () => {
    host.clock.pass(5 * minute);
    expect(await ask()).toMatchObject({ status: 403, body: { code: 'step-up-required', methods: ['password'] } });
    expect((await person.call('POST', '/enrollments/authenticator-code', { renew: false })).status).toBe(200);
  });

  it('lets a ceremony be finished that began in time, but not after a quarter of an hour', async () => {
    host = await createTestHost({ challengeLifetime: 20 * minute });
    person = await host.person({ authenticators: 1 });
    host.clock.pass(4 * minute);
    const { enrollmentId, options } = await begin();
    host.clock.pass(11 * minute);
    const credential = createAuthenticator().create(options);
    expect(await confirm(enrollmentId, credential)).toMatchObject({ status: 403, body: { code: 'step-up-required' } });
    await host.database.queries.execute(`UPDATE sessions SET fresh_at = fresh_at + interval '1 minute' WHERE user_id = '${person.id}'`);
    expect((await confirm(enrollmentId, credential)).status).toBe(200);
  });

  it('takes ten, of both kinds together', async () => {
    person = await host.person({ policy: { limits: { passkeys: 2 } } });
    await enroll(createAuthenticator(), 'security-key');
    const open = await begin('security-key');
    await enroll();
    expect(await ask()).toMatchObject({ status: 409, body: { code: 'limit-reached', limit: 2 } });
    const late = await confirm(open.enrollmentId, createAuthenticator().create(open.options));
    expect(late).toMatchObject({ status: 409, body: { code: 'limit-reached', limit: 2 } });
    const { body } = await (await host.person()).call('GET', '/security-info');
    expect(body['offers']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'passkey', phishingResistant: true }),
        expect.objectContaining({ kind: 'security-key', phishingResistant: true }),
      ]),
    );
  });

  it('is not there where policy forbids it, nor for a kind that is none', async () => {
    person = await host.person({ policy: { methods: { passkey: { allowed: false } } } });
    for (const kind of ['passkey', 'security-key', 'email']) {
      expect(await ask(kind)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    }
  });

  it('does not let one person finish what another began', async () => {
    const { enrollmentId, options } = await begin();
    const other = await host.person();
    const theirs = await confirm(enrollmentId, createAuthenticator().create(options), undefined, other);
    expect(theirs).toMatchObject({ status: 404, body: { code: 'enrollment-expired' } });
  });

  it('tells, once one is removed, which are left, so that a password manager can hide the others', async () => {
    const [first, second, key] = [createAuthenticator(), createAuthenticator(), createAuthenticator()];
    const removed = await enroll(first);
    await enroll(second);
    await enroll(key, 'security-key');
    const { body } = await person.call('DELETE', `/methods/${idOf(removed)}`);
    const result = readRemovalResult(body);
    if (result.type === 'refused' || !result.acceptedCredentials) return expect.unreachable();
    const { acceptedCredentials } = result;
    expect(acceptedCredentials).toMatchObject({ rpId: 'host.example', userId: (await begin()).options.user.id });
    for (const authenticator of [first, second, key]) authenticator.signalAllAccepted(acceptedCredentials);
    expect([first, second, key].map(authenticator => authenticator.credentialIds().length)).toEqual([0, 1, 1]);
  });

  it('tells so of the last one too, and not of what is no passkey', async () => {
    const { body } = await person.call('DELETE', `/methods/${idOf(await enroll())}`);
    expect(body).toMatchObject({ type: 'removed', acceptedCredentials: { allAcceptedCredentialIds: [] } });
    person = await host.person({ authenticators: 1 });
    const [{ id }] = (await methodsOf()) as [{ id: string }];
    expect((await person.call('DELETE', `/methods/${id}`)).body).toMatchObject({ type: 'removed' });
  });

  it('lets a key that was removed be added again', async () => {
    const { enrollmentId, options } = await begin();
    const credential = createAuthenticator().create(options);
    await person.call('DELETE', `/methods/${idOf(await confirm(enrollmentId, credential))}`);
    const again = await begin();
    expect((await confirm(again.enrollmentId, withClientData(credential, { challenge: again.options.challenge }))).status).toBe(200);
  });

  it('leaves a trace of what was added and refused', async () => {
    const { enrollmentId, options } = await begin();
    await confirm(enrollmentId, withClientData(createAuthenticator().create(options), { origin: 'https://evil.example' }));
    const methodId = idOf(await enroll());
    expect(await rowsOf(host, 'SELECT type, data FROM audit_events WHERE user_id = $1 ORDER BY id', person.id)).toEqual([
      { type: 'credential-refused', data: { enrollmentId, reason: 'code-rejected' } },
      { type: 'method-added', data: { methodId, kind: 'passkey' } },
    ]);
  });

  it('refuses a credential that is not shaped like one', async () => {
    const { enrollmentId } = await begin();
    for (const credential of [{}, { id: '!', rawId: '!', type: 'public-key', response: {}, clientExtensionResults: {} }]) {
      const reply = await person.call('POST', `/enrollments/${enrollmentId}/confirm`, { credential });
      expect(reply).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
    }
  });
});
