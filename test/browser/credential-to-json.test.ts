import { describe, expect, it } from 'vitest';
import { credentialToJson } from '../../src/browser/credential-to-json.js';

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

/** What a password manager may put in the place of a credential. */
const made = (more: object = {}): Credential =>
  ({
    id: 'aWQ',
    rawId: bytes('id'),
    type: 'public-key',
    authenticatorAttachment: 'platform',
    response: { clientDataJSON: bytes('{}'), attestationObject: bytes('made'), getTransports: () => ['internal'] },
    getClientExtensionResults: () => ({ credProps: { rk: true }, prf: { results: { first: bytes('secret') } } }),
    ...more,
  }) as unknown as Credential;

const json = {
  id: 'aWQ',
  rawId: 'aWQ',
  type: 'public-key',
  authenticatorAttachment: 'platform',
  response: { clientDataJSON: 'e30', attestationObject: 'bWFkZQ', transports: ['internal'] },
  clientExtensionResults: { credProps: { rk: true }, prf: { results: { first: 'c2VjcmV0' } } },
};

describe('credentialToJson', () => {
  it('takes what the browser makes of it, with whatever that knows', () => {
    const own = { ...json, fromTheFuture: 1 };

    expect(credentialToJson(made({ toJSON: () => own }))).toEqual(own);
  });

  it.each([
    ['has no such method', undefined],
    ['has one that throws', () => { throw new TypeError('Illegal invocation'); }], // prettier-ignore
    ['has one that gives nothing', () => ({})],
    ['has one that gives no attestation', () => ({ ...json, response: {} })],
  ])('writes it down itself where it %s', (_, toJSON) => {
    expect(credentialToJson(made({ toJSON }))).toEqual(json);
  });

  it('leaves out what an old browser does not tell', () => {
    const old = made({ authenticatorAttachment: null, response: { clientDataJSON: bytes('{}'), attestationObject: bytes('made') } });

    expect(credentialToJson(old)).toEqual({
      ...json,
      authenticatorAttachment: undefined,
      response: { clientDataJSON: 'e30', attestationObject: 'bWFkZQ' },
    });
  });

  it.each([null, { id: 'x', type: 'password' }, {}])('makes nothing of %j', other => {
    expect(credentialToJson(other as never)).toBeNull();
  });
});
