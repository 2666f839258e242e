import { createDemoAdapter, demoOffers } from '../../../src/adapters/demo/index.js';
import { fromBase64url, toBase64url } from '../../../src/adapters/demo/base64url.js';
import { readCbor } from '../../../src/adapters/demo/read-cbor.js';
import { readPasskeyChallenge } from '../../../src/contract/index.js';
import type { CreatedCredential, PasskeyKind } from '../../../src/contract/index.js';
import { useAuthenticators } from '../../support/virtual-authenticator.js';
import { createPasskey } from '../../../src/browser/create-passkey.js';
import { parseCreationOptions } from '../../../src/browser/parse-creation-options.js';
import { createCredential, type MadeHow } from './test-key.js';

const authenticators = useAuthenticators();
const call = () => ({ signal: new AbortController().signal, idempotencyKey: crypto.randomUUID() });

function open(options: Parameters<typeof createDemoAdapter>[0] = {}) {
  const adapter = createDemoAdapter({ offers: demoOffers('passkey', 'security-key'), ...options });
  const passkey = adapter.passkey!;
  const begin = async (kind: PasskeyKind = 'passkey') => readPasskeyChallenge(await passkey.begin({ kind }, call()));
  const confirm = (enrollmentId: string, credential: CreatedCredential) => passkey.confirm({ enrollmentId, credential }, call());
  const enroll = async (kind?: PasskeyKind, how?: MadeHow) => {
    const { enrollmentId, options: asked } = await begin(kind);
    return confirm(enrollmentId, await createCredential(asked, how));
  };
  return { adapter, begin, confirm, enroll };
}

const rejected = (code: string) => expect.objectContaining({ code }) as Error;

describe('the demo adapter', () => {
  it.each(['usb', 'nfc', 'hybrid', 'internal'] as const)('takes what a browser made by %s', async transport => {
    await authenticators.add({ transport });
    const { begin, confirm } = open();
    const { enrollmentId, options } = await begin();

    const made = await createPasskey(parseCreationOptions(options, []), new AbortController().signal);

    if (made.type === 'failed') throw new Error(made.failure);
    expect(await confirm(enrollmentId, made.credential)).toMatchObject({ method: { kind: 'passkey' }, becameDefault: false });
  });

  it('has no passkeys where neither kind is offered', () => {
    expect(createDemoAdapter().passkey).toBeUndefined();
  });

  it('counts both kinds up to one limit', async () => {
    const { enroll } = open({ passkeyLimit: 2 });
    await enroll('passkey');
    await enroll('security-key');

    await expect(enroll('passkey')).rejects.toThrow(rejected('limit-reached'));
  });

  it('takes a key that does not know its person, but no such passkey', async () => {
    const { enroll } = open();
    await enroll('security-key', { verifiesUser: false });

    await expect(enroll('passkey', { verifiesUser: false })).rejects.toThrow(rejected('code-rejected'));
  });

  it('takes a challenge once, whatever comes of it', async () => {
    const { begin, confirm } = open();
    const { enrollmentId, options } = await begin();
    const credential = await createCredential(options);
    const elsewhere = await createCredential(options, { origin: 'https://elsewhere.example' });
    await expect(confirm(enrollmentId, elsewhere)).rejects.toThrow(rejected('code-rejected'));

    await expect(confirm(enrollmentId, credential)).rejects.toThrow(rejected('enrollment-expired'));
  });

  it.each([
    ['client data that are no JSON', { clientDataJSON: 'bm90IGpzb24' }],
    ['an attestation that is none', { attestationObject: 'bm90IGNib3I' }],
    ['an attestation without an end', { attestationObject: 'o2NmbXQ' }],
    ['an attestation that is no base64', { attestationObject: '***' }],
    ['an attestation that is a number', { attestationObject: 'GGQ' }],
  ])('refuses %s', async (_, changes) => {
    const { begin, confirm } = open();
    const { enrollmentId, options } = await begin();
    const made = await createCredential(options);

    const flawed = { ...made, response: { ...made.response, ...changes } };

    await expect(confirm(enrollmentId, flawed)).rejects.toThrow(rejected('code-rejected'));
  });

  it('tells which credentials are left once one is removed', async () => {
    const { adapter, enroll, begin } = open();
    const kept = await enroll('passkey');
    const gone = await enroll('security-key');

    const result = await adapter.removeMethod(gone.method.id, call());

    const { options } = await begin();
    const [left] = options['excludeCredentials'] as [{ id: string }];
    expect(result).toEqual({
      type: 'removed',
      acceptedCredentials: { rpId: location.hostname, userId: options.user.id, allAcceptedCredentialIds: [left.id] },
    });
    expect(kept.method.kind).toBe('passkey');
  });

  it('does not tell where it does not know them all, or none was removed', async () => {
    const methods = ['passkey', 'email'].map(kind => ({ id: kind, kind, name: null, usableFor: [] }));
    const { adapter, enroll } = open({ methods });
    const { method } = await enroll();

    expect(await adapter.removeMethod(method.id, call())).toEqual({ type: 'removed' });
    expect(await adapter.removeMethod('email', call())).toEqual({ type: 'removed' });
  });
});

describe('readCbor', () => {
  const read = (...bytes: number[]) => readCbor(Uint8Array.from(bytes));

  it('reads what attestations are made of', () => {
    expect(read(0x19, 1, 0)).toBe(256);
    expect(read(0x26)).toBe(-7);
    expect(read(0x62, 0x68, 0x69)).toBe('hi');
    expect(read(0x42, 1, 2)).toEqual(Uint8Array.of(1, 2));
    expect(read(0x82, 1, 2)).toEqual([1, 2]);
    expect(read(0xa1, 1, 2)).toEqual(new Map([[1, 2]]));
  });

  it.each([
    ['nothing', []],
    ['a text that is cut', [0x62, 0x68]],
    ['a list that claims four billion items', [0x9a, 255, 255, 255, 255]],
    ['a map that claims four billion', [0xba, 255, 255, 255, 255]],
    ['lists in lists without an end', Array<number>(1000).fill(0x81)],
    ['no value of these kinds', [0xf6]],
    ['a length of eight bytes', [0x1b, 0, 0, 0, 0, 0, 0, 0, 1]],
    ['a text that is none', [0x61, 0xff]],
  ])('refuses %s', (_, bytes) => {
    expect(() => read(...bytes)).toThrow();
  });

  it('keeps base64url as it is', () => {
    expect(toBase64url(fromBase64url('-_8'))).toBe('-_8');
  });
});
