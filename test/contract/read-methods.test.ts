import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { readAppPassword } from '../../src/contract/read-app-password.js';
import { readCodeDelivery, readResumedDelivery } from '../../src/contract/read-code-delivery.js';
import { readOffer } from '../../src/contract/read-offer.js';
import { readPasskeyChallenge } from '../../src/contract/read-passkey-challenge.js';
import { readCallStatus, readPlacedCall } from '../../src/contract/read-phone-call.js';
import { readQuestionsForm } from '../../src/contract/read-questions-form.js';
import { readRecoveryCodes } from '../../src/contract/read-recovery-codes.js';
import { readRemovalResult } from '../../src/contract/read-removal-result.js';
import type { MethodOffer } from '../../src/contract/security-info.js';
import { hostileValues } from '../../src/testing/hostile-values.js';

const readers: Record<string, (answer: unknown) => unknown> = {
  readAppPassword,
  readCallStatus,
  readCodeDelivery,
  readPasskeyChallenge,
  readPlacedCall,
  readQuestionsForm,
  readRecoveryCodes,
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

describe('readCodeDelivery', () => {
  const delivery = {
    enrollmentId: 'e1',
    sentTo: '+31 ••••••78',
    channel: 'text-message',
    otherChannels: ['voice'],
    digits: 8,
    expiresIn: 60_000,
    resendAfter: 1000,
  };

  it('lets through all that the contract knows, and nothing else', () => {
    expect(readCodeDelivery({ ...delivery, code: '123456' })).toEqual(delivery);
  });

  it('does without what is unreadable of the ways it may go', () => {
    const { channel, otherChannels, digits } = readCodeDelivery({
      ...delivery,
      channel: 'pigeon',
      otherChannels: ['fax', 'voice'],
      digits: 6.5,
    });

    expect([channel, otherChannels, digits]).toEqual([undefined, ['voice'], undefined]);
  });

  it('says nothing of where it went, and there is no delivery', () => {
    expect(codeOf(() => readCodeDelivery({ ...delivery, sentTo: '' }))).toBe('invalid-response');
  });

  it('may have nothing to resume', () => {
    expect(readResumedDelivery(null)).toBeNull();
    expect(readResumedDelivery(delivery)).toEqual(delivery);
    expect(codeOf(() => readResumedDelivery('no'))).toBe('invalid-response');
  });
});

describe('readPlacedCall and readCallStatus', () => {
  it('let through all that the contract knows, and nothing else', () => {
    const placed = { enrollmentId: 'e1', callId: 'c1', calling: '+31 20 ••• ••67', callAgainAfter: 30_000 };

    expect(readPlacedCall({ ...placed, key: '#' })).toEqual(placed);
    expect(readCallStatus({ type: 'no-answer', duration: 45 })).toEqual({ type: 'no-answer' });
  });

  it('know no other status', () => {
    expect(codeOf(() => readCallStatus({ type: 'ringing-off-the-hook' }))).toBe('invalid-response');
  });
});

describe('readPasskeyChallenge', () => {
  const options = {
    challenge: 'Y2hhbGxlbmdl',
    rp: { id: 'contoso.example', name: 'Contoso', icon: 'kept' },
    user: { id: 'dXNlcg', name: 'alex', displayName: 'Alex' },
    pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
    timeout: 300_000,
    hints: ['security-key'],
    extensions: { credProps: true, somethingNew: { deep: [1, 'two', null] } },
  };

  it('keeps what only the browser knows', () => {
    expect(readPasskeyChallenge({ enrollmentId: 'e1', options })).toEqual({ enrollmentId: 'e1', options });
  });

  it('hands on a copy, which nobody outside can change', () => {
    const { options: read } = readPasskeyChallenge({ enrollmentId: 'e1', options });

    expect(read).not.toBe(options);
    expect(read['extensions']).not.toBe(options.extensions);
  });

  it('leaves out a timeout that is none', () => {
    expect(readPasskeyChallenge({ enrollmentId: 'e1', options: { ...options, timeout: 'soon' } }).options).not.toHaveProperty('timeout');
  });

  it.each([
    ['no challenge', { challenge: '' }],
    ['a challenge that is no base64url', { challenge: 'a b' }],
    ['a user handle of more than 64 bytes', { user: { ...options.user, id: 'x'.repeat(89) } }],
    ['no relying party', { rp: undefined }],
    ['no kinds of key', { pubKeyCredParams: 'all' }],
    ['what is nested without end', { extensions: nested(20) }],
    ['more than anybody needs', { extensions: Array.from({ length: 20_000 }, () => 1) }],
  ])('refuses %s', (_, flaw) => {
    expect(codeOf(() => readPasskeyChallenge({ enrollmentId: 'e1', options: { ...options, ...flaw } }))).toBe('invalid-response');
  });

  it('takes nothing from a prototype, and sets none', () => {
    const polluted = JSON.parse(`{"__proto__":{"admin":true},"x":1}`) as object;
    const { options: read } = readPasskeyChallenge({ enrollmentId: 'e1', options: { ...options, extensions: polluted } });

    expect(read['extensions']).toEqual({ x: 1 });
    expect((read['extensions'] as { admin?: boolean }).admin).toBeUndefined();
  });
});

describe('readQuestionsForm', () => {
  const form = {
    enrollmentId: 'e1',
    count: 2,
    catalogue: [
      { id: 'q1', text: 'What was your first pet called?' },
      { id: 'q2', text: 'Where did you go to school?' },
    ],
    customLength: 200,
    answerLength: { min: 3, max: 40 },
  };

  it('lets through all that the contract knows, and nothing else', () => {
    expect(readQuestionsForm({ ...form, answers: ['x'] })).toEqual(form);
  });

  it('keeps the first of two questions with the same id', () => {
    const { catalogue } = readQuestionsForm({ ...form, catalogue: [...form.catalogue, { id: 'q1', text: 'Another?' }] });

    expect(catalogue).toEqual(form.catalogue);
  });

  it('refuses what could not be filled in', () => {
    const few = { ...form, catalogue: [form.catalogue[0], form.catalogue[0]] };

    expect(codeOf(() => readQuestionsForm({ ...few, customLength: 0 }))).toBe('invalid-response');
    expect(codeOf(() => readQuestionsForm(few))).toBe('accepted');
    expect(codeOf(() => readQuestionsForm({ ...form, count: 0 }))).toBe('invalid-response');
  });

  it('does without lengths that make no sense', () => {
    expect(readQuestionsForm({ ...form, answerLength: { min: 9, max: 3 } })).not.toHaveProperty('answerLength');
  });
});

describe('readRecoveryCodes and readAppPassword', () => {
  const set = { enrollmentId: 'e1', codes: ['AAAA-BBBB', 'CCCC-DDDD'], issuer: 'Contoso', replaces: true };

  it('let through all that the contract knows, and nothing else', () => {
    expect(readRecoveryCodes({ ...set, hash: 'x' })).toEqual(set);
    expect(readAppPassword({ enrollmentId: 'e1', password: 'abcd efgh', salt: 'x' })).toEqual({
      enrollmentId: 'e1',
      password: 'abcd efgh',
    });
  });

  it('refuse all codes where one is unreadable, and a set without any', () => {
    for (const codes of [[...set.codes, ''], [...set.codes, 7], []])
      expect(codeOf(() => readRecoveryCodes({ ...set, codes }))).toBe('invalid-response');
  });

  it('cut nothing off a secret', () => {
    expect(codeOf(() => readAppPassword({ enrollmentId: 'e1', password: 'x'.repeat(129) }))).toBe('invalid-response');
    expect(codeOf(() => readRecoveryCodes({ ...set, codes: ['x'.repeat(65)] }))).toBe('invalid-response');
  });
});

describe('readOffer', () => {
  const offer: MethodOffer = {
    kind: 'office-phone',
    availability: { type: 'available' },
    usableFor: ['sign-in'],
    app: { name: 'Contoso Key', downloads: [{ store: 'Shop', url: 'https://contoso.example/app' }] },
    phone: { country: 'NL', countries: ['NL', 'BE'], given: { number: '+31 20 ••• ••67', extension: '1234', editable: false } },
    notices: ['carrier-charges'],
  };

  it('keeps all that the contract knows of its details', () => {
    expect(readOffer(offer)).toEqual(offer);
  });

  it('leaves out what is unreadable in them, and tells the developer', () => {
    const warnings: string[] = [];
    const given = { ...offer, app: 7, phone: { country: 'Holland', countries: ['NL', 'xx'], given: {} }, notices: ['radiation'] };

    const read = readOffer(given as unknown as MethodOffer, sentence => warnings.push(sentence));

    expect(read).toEqual({ ...offer, app: undefined, phone: { countries: ['NL'] }, notices: [] });
    expect(warnings).toHaveLength(5);
  });

  it.each(Object.entries(hostileValues))('does without details that are %s', (_, make) => {
    const read = readOffer({ ...offer, app: make(), phone: make(), notices: make() } as unknown as MethodOffer);

    expect(read.kind).toBe('office-phone');
    expect(read.app).toBeUndefined();
  });
});

describe('readRemovalResult', () => {
  const acceptedCredentials = { rpId: 'contoso.example', userId: 'dXNlcg', allAcceptedCredentialIds: ['a', 'b'] };

  it('keeps a list of credentials that is whole', () => {
    expect(readRemovalResult({ type: 'removed', acceptedCredentials })).toEqual({ type: 'removed', acceptedCredentials });
  });

  it('does without one that is not, since what is missing from it may be lost', () => {
    const broken = { ...acceptedCredentials, allAcceptedCredentialIds: ['a', 7] };

    expect(readRemovalResult({ type: 'removed', acceptedCredentials: broken })).toEqual({ type: 'removed' });
  });
});

function nested(depth: number): object {
  return depth === 0 ? {} : { deeper: nested(depth - 1) };
}
