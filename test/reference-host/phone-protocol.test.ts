import { describe, expect, it } from 'vitest';
import {
  createPhone,
  createSigningKeys,
  isSignedBy,
  readInvitation,
  resolveInvitation,
  sign,
} from '../../examples/reference-host/phone/protocol/index.js';
import { FakeServer } from './phone-fake-server.js';

const activate = async () => {
  const server = new FakeServer();
  const { qrText } = await server.invite();
  const phone = createPhone({ keys: await createSigningKeys(), fetch: server.fetch });
  return { server, phone, membership: await phone.activate(readInvitation(qrText), 'Pocket') };
};

describe('the phone’s push protocol', () => {
  it('keeps a private key that can’t leave the browser', async () => {
    const { privateKey } = await createSigningKeys();

    expect(privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
  });

  it('reads what a QR code says', async () => {
    const { qrText } = await new FakeServer().invite();

    expect(readInvitation(qrText)).toEqual({
      serial: 'PIPU0A1B2C3D',
      credential: 'c0ffeec0ffeec0ffeec0ffeec0ffeec0ffeebeef',
      url: 'https://host.example/api/push',
      issuer: 'Contoso',
      account: 'alice@contoso.example',
    });
  });

  it.each([
    ['another kind of account', 'otpauth://totp/A:b?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'],
    ['a web address', 'https://host.example/'],
    ['a missing credential', 'otpauth://pipush/A:b?url=https%3A%2F%2Fa.example&serial=PIPU00000000&v=1'],
    ['another version', 'otpauth://pipush/A:b?url=https%3A%2F%2Fa.example&serial=PIPU00000000&v=2&enrollment_credential=ab'],
    ['an address that is a script', 'otpauth://pipush/A:b?url=javascript%3Aalert(1)&serial=PIPU00000000&v=1&enrollment_credential=ab'],
    ['a label that does not decode', 'otpauth://pipush/%E0%A4%A?url=https%3A%2F%2Fa.example&serial=P&v=1&enrollment_credential=ab'],
  ])('refuses a QR code with %s', (_, text) => {
    expect(() => readInvitation(text)).toThrow(expect.objectContaining({ code: 'unreadable' }));
  });

  it.each(['abcd 2345 wxyz', 'ABCD–2345–WXYZ', ' abcd2345wxyz\n'])('resolves the typed code %j', async code => {
    const server = new FakeServer();
    const { qrText } = await server.invite();

    const invitation = await resolveInvitation({ code, url: 'host.example/api/push/' }, { fetch: server.fetch });

    expect(invitation).toEqual(readInvitation(qrText));
  });

  it('sends nothing for a code that can’t be one', async () => {
    const server = new FakeServer();

    const resolving = resolveInvitation({ code: 'ABCD-2345', url: 'https://host.example/api/push' }, { fetch: server.fetch });

    await expect(resolving).rejects.toMatchObject({ code: 'unreadable' });
    expect(server.requests).toEqual([]);
  });

  it('tells the server its name when it activates, and that only once', async () => {
    const { server, phone } = await activate();
    const { serial, credential } = server.enrollment;

    const again = phone.activate({ serial, credential, url: 'https://host.example/api/push', issuer: '', account: '' }, 'Pocket');

    expect(server.device).toBe('Pocket');
    await expect(again).rejects.toMatchObject({ code: 'refused', status: 409, problem: 'already-activated' });
  });

  it('receives a challenge that the server signed', async () => {
    const { server, phone, membership } = await activate();
    server.challenge('47', { expiresIn: 90_000 });

    const [challenge] = await phone.fetchChallenges(membership);

    expect(challenge).toMatchObject({ nonce: 'NONCE47', title: 'Test notification', presenceLength: 2, expiresIn: 90_000 });
  });

  it('does not see a challenge that somebody else signed', async () => {
    const { server, phone, membership } = await activate();
    const { privateKey } = await createSigningKeys();
    server.challenge('47', { signedWith: privateKey });

    expect(await phone.fetchChallenges(membership)).toEqual([]);
  });

  it('approves with the right number after a wrong one', async () => {
    const { server, phone, membership } = await activate();
    const nonce = server.challenge('07');

    expect(await phone.approve(membership, nonce, '70')).toBe(false);
    expect(await phone.approve(membership, nonce, '07')).toBe(true);
    expect(server.answers).toEqual(['70', '07']);
  });

  it('declines', async () => {
    const { server, phone, membership } = await activate();

    await phone.decline(membership, server.challenge('47'));

    expect(server.answers).toEqual(['decline']);
  });

  it('can’t answer with another phone’s key', async () => {
    const { server, membership } = await activate();
    const thief = createPhone({ keys: await createSigningKeys(), fetch: server.fetch });

    const answering = thief.approve(membership, server.challenge('47'), '47');

    await expect(answering).rejects.toMatchObject({ status: 401 });
  });

  it.each([
    ['network', 'unreachable'],
    ['nonsense', 'malformed'],
  ] as const)('says what is wrong with the server: %s', async (trouble, code) => {
    const { server, phone, membership } = await activate();
    server.trouble = trouble;

    await expect(phone.fetchChallenges(membership)).rejects.toMatchObject({ code });
  });

  it('lets go of a held poll when told to', async () => {
    const { phone, membership } = await activate();
    const leaving = new AbortController();
    const polling = phone.fetchChallenges(membership, { wait: 20, signal: leaving.signal });

    leaving.abort();

    await expect(polling).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('takes a signature that is no base64 for a wrong one', async () => {
    const { privateKey, publicKey } = await createSigningKeys();

    expect(await isSignedBy(publicKey, '%%%', 'a', 'b')).toBe(false);
    expect(await isSignedBy(publicKey, await sign(privateKey, 'a', 'b'), 'a', 'b')).toBe(true);
    expect(await isSignedBy(publicKey, await sign(privateKey, 'a', 'b'), 'a', 'c')).toBe(false);
  });
});
