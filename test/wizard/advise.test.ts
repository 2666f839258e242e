import { describe, expect, it } from 'vitest';
import type { EnrolledMethod, Purpose, SecurityInfo } from '../../src/contract/security-info.js';
import { adviseAfter } from '../../src/wizard/advise.js';

const uses: Readonly<Record<string, readonly Purpose[]>> = { email: ['password-reset'], 'app-password': [] };
const method = (kind: string): EnrolledMethod => ({ id: kind, kind, name: null, usableFor: uses[kind] ?? ['sign-in'] });
const after = (kind: string, ...others: string[]) => {
  const info: SecurityInfo = { account: 'ada', methods: others.map(method), offers: [] };
  return adviseAfter({ method: method(kind), becameDefault: false }, info);
};

describe('adviseAfter', () => {
  it.each([
    ['passkey', [], 'second'],
    ['passkey', ['passkey'], 'second'],
    ['passkey', ['email', 'app-password'], 'second'],
    ['passkey', ['authenticator-code'], null],
    ['passkey', ['recovery-codes'], null],
    ['recovery-codes', ['passkey'], null],
    ['recovery-codes', [], 'sign-in'],
    ['recovery-codes', ['temporary-access-pass', 'email'], 'sign-in'],
    ['email', [], 'sign-in'],
    ['email', ['recovery-codes'], 'sign-in'],
    ['email', ['passkey'], 'second'],
    ['email', ['passkey', 'text-message'], null],
    ['app-password', [], 'sign-in'],
    ['app-password', ['passkey', 'recovery-codes'], null],
  ] as const)('after %s, with %j on the account, advises %s', (kind, others, advice) => {
    expect(after(kind, ...others)).toBe(advice);
  });

  it('needs no list of what is there', () => {
    expect(adviseAfter({ method: method('passkey'), becameDefault: true }, null)).toBe('second');
  });
});
