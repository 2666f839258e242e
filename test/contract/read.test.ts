import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { readEnrollmentResult } from '../../src/contract/read-enrollment-result.js';
import { readActivationStatus, readPushActivation, readTestNotification, readTestStatus } from '../../src/contract/read-push.js';
import { readRemovalResult } from '../../src/contract/read-removal-result.js';
import { readSecurityInfo } from '../../src/contract/read-security-info.js';
import type { EnrolledMethod, SecurityInfo } from '../../src/contract/security-info.js';
import { hostileValues } from '../../src/testing/hostile-values.js';

const method: EnrolledMethod = {
  id: 'm1',
  kind: 'authenticator-code',
  name: 'My phone',
  usableFor: ['sign-in'],
  addedAt: '2026-11-23T15:04:05Z',
};
const info: SecurityInfo = {
  account: 'alex@contoso.example',
  methods: [method],
  offers: [
    {
      kind: 'authenticator-push',
      availability: { type: 'limit-reached', limit: 5 },
      usableFor: ['sign-in', 'password-reset'],
      phishingResistant: false,
      recommended: true,
      app: { name: 'Contoso Key', downloads: [{ store: 'Shop', url: 'https://contoso.example/app' }] },
    },
  ],
  defaultSignIn: { current: 'm1-code', options: [{ id: 'm1-code', methodId: 'm1', use: 'app-code' }], changeable: true },
};

const readers: Record<string, (answer: unknown) => unknown> = {
  readSecurityInfo,
  readEnrollmentResult,
  readRemovalResult,
  readPushActivation,
  readActivationStatus,
  readTestNotification,
  readTestStatus,
};

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof EnrollmentError) return error.code;
    throw error;
  }
  return 'accepted';
}

describe.each(Object.entries(readers))('%s', (_, reader) => {
  it.each(Object.entries(hostileValues))('refuses %s as an invalid response', (_, make) => {
    expect(codeOf(() => reader(make()))).toBe('invalid-response');
  });

  it('ends in an answer or an invalid response whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), value => {
        expect(['accepted', 'invalid-response']).toContain(codeOf(() => reader(value)));
      }),
    );
  });
});

describe('readSecurityInfo', () => {
  it('lets through all that the contract knows, and nothing else', () => {
    expect(readSecurityInfo({ ...info, secret: 'x', methods: [{ ...method, publicKey: 'x' }] })).toEqual(info);
  });

  it('lets a method and an offer of an unknown kind through', () => {
    const { methods, offers } = readSecurityInfo({
      ...info,
      methods: [{ ...method, kind: 'national-eid' }],
      offers: [{ kind: 'retina', availability: { type: 'available' }, usableFor: [] }],
    });

    expect(methods[0]?.kind).toBe('national-eid');
    expect(offers[0]?.kind).toBe('retina');
  });

  it('leaves out rows without an id or a kind, and tells the developer', () => {
    const warnings: string[] = [];

    const { methods } = readSecurityInfo({ ...info, methods: [{ ...method, id: 7 }, method, 'x', { id: 'm2' }] }, sentence =>
      warnings.push(sentence),
    );

    expect(methods).toEqual([method]);
    expect(warnings).toHaveLength(3);
  });

  it('keeps a row that can be removed, without what is wrong in it', () => {
    const { methods } = readSecurityInfo({
      ...info,
      methods: [{ id: 'm1', kind: 'passkey', name: 7, detail: {}, usableFor: 'all', addedAt: 'yesterday' }],
    });

    expect(methods).toEqual([{ id: 'm1', kind: 'passkey', name: null, usableFor: [] }]);
  });

  it('leaves out an offer whose availability it does not know', () => {
    expect(readSecurityInfo({ ...info, offers: [{ kind: 'passkey', availability: { type: 'soon' }, usableFor: [] }] }).offers).toEqual([]);
  });

  it('keeps the first of two rows with the same id or kind', () => {
    const { methods, offers } = readSecurityInfo({
      ...info,
      methods: [method, { ...method, id: 'm2' }, { ...method, name: 'Another' }],
      offers: [...info.offers, ...info.offers],
    });

    expect(methods.map(({ id, name }) => [id, name])).toEqual([
      ['m1', 'My phone'],
      ['m2', 'My phone'],
    ]);
    expect(offers).toHaveLength(1);
  });

  it('leaves out purposes it does not know', () => {
    expect(readSecurityInfo({ ...info, methods: [{ ...method, usableFor: ['sign-in', 'door'] }] }).methods[0]?.usableFor).toEqual([
      'sign-in',
    ]);
  });

  it('leaves out an unreadable default rather than the page', () => {
    expect(readSecurityInfo({ ...info, defaultSignIn: { current: {}, options: [] } })).not.toHaveProperty('defaultSignIn');
  });

  it('cuts names to 64 characters and takes the overrides of direction out of them', () => {
    const { methods } = readSecurityInfo({ ...info, methods: [{ ...method, name: `\u202E${'x'.repeat(1000)}` }] });

    expect(methods[0]?.name).toMatch(/^x{63}$/);
  });

  it('does without an account name or a list no page', () => {
    for (const part of ['account', 'methods', 'offers'])
      expect(codeOf(() => readSecurityInfo({ ...info, [part]: undefined }))).toBe('invalid-response');
  });

  it('lists no more than 200 methods', () => {
    const methods = Array.from({ length: 100_000 }, (_, index) => ({ ...method, id: `m${index}` }));

    expect(readSecurityInfo({ ...info, methods }).methods).toHaveLength(200);
  });
});

describe('readEnrollmentResult', () => {
  it('lets through all that the contract knows', () => {
    expect(readEnrollmentResult({ method, becameDefault: true, notifiedVia: 'a…@contoso.example', raw: 1 })).toEqual({
      method,
      becameDefault: true,
      notifiedVia: 'a…@contoso.example',
    });
  });

  it('knows that what was set up takes no name, where the server says so and nothing else', () => {
    const renamableIn = (renamable: unknown) => readEnrollmentResult({ method: { ...method, renamable } }).method;

    expect(renamableIn(false)).toEqual({ ...method, renamable: false });
    expect(renamableIn('no')).toEqual(method);
  });

  it('claims no default that the server did not claim', () => {
    expect(readEnrollmentResult({ method, becameDefault: 'yes' }).becameDefault).toBe(false);
  });
});

describe('readRemovalResult', () => {
  it('tells removed from refused', () => {
    expect(readRemovalResult({ type: 'removed', newDefault: 'm2', reason: 'x' })).toEqual({ type: 'removed', newDefault: 'm2' });
    expect(readRemovalResult({ type: 'refused', reason: 'is-default' })).toEqual({ type: 'refused', reason: 'is-default' });
    expect(codeOf(() => readRemovalResult({ type: 'refused', reason: 'mood' }))).toBe('invalid-response');
  });
});

describe('readPushActivation', () => {
  const activation = { enrollmentId: 'e1', expiresIn: 600_000, qrContent: 'app://x', code: 'ABC DEF', url: 'https://contoso.example' };

  it('lets through all that the contract knows', () => {
    expect(readPushActivation({ ...activation, deepLink: 'app://x', pin: 1 })).toEqual({ ...activation, deepLink: 'app://x' });
  });

  it('refuses a QR content that no QR code holds, and a code that would have to be cut', () => {
    expect(codeOf(() => readPushActivation({ ...activation, qrContent: 'x'.repeat(1001) }))).toBe('invalid-response');
    expect(codeOf(() => readPushActivation({ ...activation, code: 'x'.repeat(101) }))).toBe('invalid-response');
  });

  it('keeps spans between nothing and a day', () => {
    expect(readPushActivation({ ...activation, expiresIn: -5 }).expiresIn).toBe(0);
    expect(readPushActivation({ ...activation, expiresIn: 1e12 }).expiresIn).toBe(86_400_000);
    expect(codeOf(() => readPushActivation({ ...activation, expiresIn: '600' }))).toBe('invalid-response');
  });
});

describe('readActivationStatus and readTestStatus', () => {
  it('let through the types they know, and no others', () => {
    expect(readActivationStatus({ type: 'activated', device: 'Pixel', id: 1 })).toEqual({ type: 'activated', device: 'Pixel' });
    expect(readActivationStatus({ type: 'activated', device: 5 })).toEqual({ type: 'activated' });
    for (const type of ['waiting', 'approved', 'denied', 'expired', 'superseded', 'unreachable'])
      expect(readTestStatus({ type })).toEqual({ type });
    expect(codeOf(() => readTestStatus({ type: 'activated' }))).toBe('invalid-response');
    expect(codeOf(() => readActivationStatus('waiting'))).toBe('invalid-response');
  });
});

describe('readTestNotification', () => {
  const test = { testId: 't1', number: '42', expiresIn: 60_000 };

  it('takes numbers of two to eight characters, as text', () => {
    for (const number of ['07', '12345678']) expect(readTestNotification({ ...test, number }).number).toBe(number);
    for (const number of ['7', '123456789', 42, '\u202E7'])
      expect(codeOf(() => readTestNotification({ ...test, number }))).toBe('invalid-response');
  });

  it('leaves out an unreadable time of resending', () => {
    expect(readTestNotification({ ...test, resendAfter: 'soon' })).toEqual(test);
  });
});
