import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseCreationOptions } from '../../src/browser/parse-creation-options.js';
import { creationOptions } from '../support/passkey-options.js';

const parse = (more: object = {}, hints: readonly string[] = []) =>
  parseCreationOptions(creationOptions(more), hints) as unknown as Record<string, Record<string, unknown>>;

const textOf = (bytes: unknown): string => new TextDecoder().decode(bytes as BufferSource);

const { parseCreationOptionsFromJSON } = PublicKeyCredential;

afterEach(() => {
  vi.restoreAllMocks();
  PublicKeyCredential.parseCreationOptionsFromJSON = parseCreationOptionsFromJSON;
});

describe.each([
  ['by the browser', () => undefined],
  ['without its help', () => Reflect.deleteProperty(PublicKeyCredential, 'parseCreationOptionsFromJSON')],
])('parseCreationOptions, %s', (_, prepare) => {
  beforeEach(() => void prepare());

  it('reads what travels as base64url', () => {
    const id = 'a25vd24ta2V5';
    const parsed = parse({ excludeCredentials: [{ type: 'public-key', id, transports: ['usb'] }] });

    expect(textOf(parsed['challenge'])).toBe('CANARY-challenge-for-tests');
    expect(textOf(parsed['user']?.['id'])).toBe('user-handle');
    const [known] = parsed['excludeCredentials'] as unknown as [Record<string, unknown>];
    expect(textOf(known['id'])).toBe('known-key');
    expect(known).toMatchObject({ type: 'public-key', transports: ['usb'] });
  });

  it('hands on what it does not know', () => {
    const parsed = parse({
      attestation: 'direct',
      attestationFormats: ['packed'],
      fromTheFuture: { deep: [1] },
      rp: { id: 'localhost', name: 'Contoso', logo: 'x' },
      extensions: { credProps: true, unknownExtension: { a: 1 } },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required', newest: true },
    });

    expect(parsed).toMatchObject({
      attestation: 'direct',
      attestationFormats: ['packed'],
      fromTheFuture: { deep: [1] },
      rp: { id: 'localhost', name: 'Contoso', logo: 'x' },
      extensions: { credProps: true, unknownExtension: { a: 1 } },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required', newest: true },
    });
  });

  it('reads the bytes of the extension that has some', () => {
    const { extensions } = parse({ extensions: { prf: { eval: { first: 'c2FsdA' } } } });

    expect(textOf((extensions?.['prf'] as { eval: { first: unknown } }).eval.first)).toBe('salt');
  });

  it('takes null for left out, as many servers write it', () => {
    const parsed = parse({ rp: { id: null, name: 'Contoso' }, timeout: null, extensions: null, excludeCredentials: null });

    expect(parsed['rp']).toEqual({ name: 'Contoso' });
    expect(parsed).toMatchObject({ timeout: 300_000 });
    expect(parsed['extensions']).toBeUndefined();
  });

  it.each([60_000, 600_000, undefined])('keeps the time that the server gives (%s), or gives five minutes', timeout => {
    expect(parse({ timeout })).toMatchObject({ timeout: timeout ?? 300_000 });
  });

  it.each([
    ['security-key', 'cross-platform'],
    ['hybrid', 'cross-platform'],
    ['client-device', 'platform'],
  ])('says the hint %s to browsers that know no hints, too', (hint, attachment) => {
    expect(parse({ hints: [hint] })).toMatchObject({ hints: [hint], authenticatorSelection: { authenticatorAttachment: attachment } });
    expect(parse({}, [hint])).toMatchObject({ hints: [hint], authenticatorSelection: { authenticatorAttachment: attachment } });
  });

  it.each([[['client-device', 'hybrid']], [['from-the-future']], [['security-key', 'from-the-future']], [[]]])(
    'rules nothing out where hints lead to several places, or nowhere: %j',
    hints => {
      expect(parse({ hints })['authenticatorSelection']).not.toHaveProperty('authenticatorAttachment');
    },
  );

  it('lets the server decide where it says so', () => {
    const parsed = parse({ hints: ['hybrid'], authenticatorSelection: { authenticatorAttachment: 'platform' } }, ['security-key']);

    expect(parsed).toMatchObject({ hints: ['hybrid'], authenticatorSelection: { authenticatorAttachment: 'platform' } });
  });

  it.each([
    ['a challenge that is none', { challenge: 'a' }],
    ['a known credential that is none', { excludeCredentials: [{ type: 'public-key', id: '*' }] }],
    ['known credentials that are none', { excludeCredentials: 7 }],
  ])('refuses %s', (_name, more) => {
    expect(() => parse(more)).toThrow();
  });

  it('leaves the answer of the server as it was', () => {
    const options = creationOptions({ hints: [], authenticatorSelection: { residentKey: 'required' } });
    const before = structuredClone(options);

    parseCreationOptions(options, ['security-key']);

    expect(options).toEqual(before);
  });
});
