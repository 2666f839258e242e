import { describe, expect, it } from 'vitest';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { readChangedInfo, readManagedInfo } from '../../src/contract/read-managed-info.js';
import { readRemovalResult } from '../../src/contract/read-removal-result.js';
import { readSecurityInfo } from '../../src/contract/read-security-info.js';
import { readEndedSessions, readExtendedSession } from '../../src/contract/read-sessions.js';
import type { SecurityInfo } from '../../src/contract/security-info.js';
import { hostileValues } from '../../src/testing/hostile-values.js';

const info: SecurityInfo = {
  account: 'alex@contoso.example',
  methods: [
    {
      id: 'm1',
      kind: 'text-message',
      name: null,
      detail: '+31 •• ••78',
      usableFor: ['sign-in'],
      unusable: 'renewal-needed',
      keptBecause: 'required-by-policy',
      changeable: true,
      renamable: false,
    },
  ],
  offers: [],
  defaultSignIn: {
    current: 'm1-text',
    options: [{ id: 'm1-text', methodId: 'm1', use: 'text-message' }],
    changeable: true,
    successor: 'm1-text',
  },
  readOnly: true,
  sessionExpiresIn: 60_000,
  prompt: {
    type: 'set-up',
    wanted: [{ purpose: 'sign-in', count: 2 }],
    urgency: { type: 'by', dueAt: '2026-12-01T00:00:00Z' },
    skipsLeft: 3,
  },
};

const [method] = info.methods;

describe('readManagedInfo', () => {
  it('keeps all that a page needs that manages methods', () => {
    expect(readManagedInfo(info)).toEqual(info);
  });

  it('leaves out what is unreadable, and nothing else', () => {
    const odd = { ...info, readOnly: 'yes', sessionExpiresIn: 'soon', prompt: { type: 'quiz' } };
    const { readOnly, sessionExpiresIn, prompt, ...rest } = info;

    expect(readManagedInfo(odd)).toEqual(rest);
    expect([readOnly, sessionExpiresIn, prompt]).not.toContain(undefined);
  });

  it('lists a method whose state it does not know: what is not listed cannot be removed', () => {
    const { methods } = readManagedInfo({
      ...info,
      methods: [{ ...method, unusable: 'cursed', keptBecause: 'because', changeable: 1, renamable: 0 }],
    });

    expect(methods).toEqual([{ id: 'm1', kind: 'text-message', name: null, detail: '+31 •• ••78', usableFor: ['sign-in'] }]);
  });

  it('takes no prompt whose urgency it does not know: it would put off what cannot be, or the other way round', () => {
    expect(readManagedInfo({ ...info, prompt: { ...info.prompt, urgency: { type: 'by', dueAt: 'soon' } } }).prompt).toBeUndefined();
  });

  it('takes the first of two methods with one id', () => {
    expect(readManagedInfo({ ...info, methods: [method, { ...method, name: 'Twin' }] }).methods).toEqual([method]);
  });

  it('knows a session that lasts less than nothing to be over', () => {
    expect(readManagedInfo({ ...info, sessionExpiresIn: -5 }).sessionExpiresIn).toBe(0);
  });

  it('knows more than the first screen of a wizard needs', () => {
    const { readOnly, sessionExpiresIn, prompt, ...rest } = readManagedInfo(info);

    expect(readSecurityInfo(info)).not.toHaveProperty('prompt');
    expect(readSecurityInfo(info).account).toBe(rest.account);
    expect([readOnly, sessionExpiresIn, prompt]).not.toContain(undefined);
  });
});

describe('readChangedInfo', () => {
  it('tells where the change was told of', () => {
    expect(readChangedInfo({ ...info, notifiedVia: 'a•••@contoso.example' })).toEqual({ ...info, notifiedVia: 'a•••@contoso.example' });
  });
});

describe('readRemovalResult', () => {
  it('tells where the removal was told of', () => {
    expect(readRemovalResult({ type: 'removed', notifiedVia: 'a•••@contoso.example' })).toHaveProperty('notifiedVia');
  });
});

describe('readEndedSessions', () => {
  it('takes nothing for an answer: not every server counts', () => {
    expect([readEndedSessions(undefined), readEndedSessions({}), readEndedSessions({ ended: 2 })]).toEqual([{}, {}, { ended: 2 }]);
  });

  it('leaves out a count that is none', () => {
    expect(readEndedSessions({ ended: 1.5 })).toEqual({});
  });
});

describe('readExtendedSession', () => {
  it.each(Object.entries(hostileValues))('refuses %s', (_, make) => {
    expect(() => readExtendedSession(make())).toThrow(new EnrollmentError('invalid-response').message);
  });

  it('tells how long the session lasts now', () => {
    expect(readExtendedSession({ sessionExpiresIn: 900_000 })).toEqual({ sessionExpiresIn: 900_000 });
  });
});
