import { describe, expect, it } from 'vitest';
import type { EnrolledMethod, SecurityInfo } from '../../src/contract/security-info.js';
import { findEnrolled } from '../../src/methods/find-enrolled.js';

const method = (id: string, kind = 'authenticator-code'): EnrolledMethod => ({ id, kind, name: null, usableFor: [] });
const infoWith = (methods: EnrolledMethod[], defaultSignIn?: SecurityInfo['defaultSignIn']): SecurityInfo => ({
  account: 'ada',
  methods,
  offers: [],
  ...(defaultSignIn && { defaultSignIn }),
});
const defaultOf = (current: string | null): NonNullable<SecurityInfo['defaultSignIn']> => ({
  current,
  options: [
    { id: 'o1', methodId: 'm1', use: 'app-code' },
    { id: 'o2', methodId: 'm2', use: 'app-code' },
  ],
  changeable: true,
});

describe('findEnrolled', () => {
  it('finds what is there now and was not before', () => {
    const found = findEnrolled('authenticator-code', infoWith([method('m1')]), infoWith([method('m1'), method('m2')]));

    expect(found).toEqual({ method: method('m2'), becameDefault: false });
  });

  it('finds nothing when nothing came', () => {
    expect(findEnrolled('authenticator-code', infoWith([method('m1')]), infoWith([method('m1')]))).toBeNull();
    expect(findEnrolled('authenticator-code', infoWith([method('m1')]), infoWith([]))).toBeNull();
  });

  it('does not take another kind for it', () => {
    expect(findEnrolled('authenticator-code', infoWith([]), infoWith([method('m2', 'authenticator-push')]))).toBeNull();
  });

  it.each([
    ['2026-11-23T15:00:00Z', '2026-11-27T09:00:00Z', true],
    ['2026-11-23T15:00:00Z', '2026-11-23T16:00:01+01:00', true],
    ['2026-11-23T15:00:00Z', '2026-11-23T16:00:00+01:00', false],
    ['2026-11-23T15:00:00Z', '2026-11-20T15:00:00Z', false],
    [undefined, '2026-11-27T09:00:00Z', false],
    ['2026-11-23T15:00:00Z', undefined, false],
    [undefined, undefined, false],
  ])('takes what was added at %s and is added at %s now, under the same id, for another: %s', (before, now, isAnother) => {
    const added = (at: string | undefined): EnrolledMethod => ({
      ...method('m1', 'recovery-codes'),
      ...(at !== undefined && { addedAt: at }),
    });

    const found = findEnrolled('recovery-codes', infoWith([added(before)]), infoWith([added(now)]));

    expect(found).toEqual(isAnother ? { method: added(now), becameDefault: false } : null);
  });

  it('takes a code that was used meanwhile for no new one', () => {
    const row: EnrolledMethod = { ...method('m1', 'recovery-codes'), detail: '10 / 10', addedAt: '2026-11-23T15:00:00Z' };
    const used = { ...row, detail: '9 / 10', lastUsedAt: '2026-11-27T09:00:00Z' };

    expect(findEnrolled('recovery-codes', infoWith([row]), infoWith([used]))).toBeNull();
  });

  it('tells whether it became the default', () => {
    const before = infoWith([method('m1')], defaultOf('o1'));

    expect(findEnrolled('authenticator-code', before, infoWith([method('m1'), method('m2')], defaultOf('o2')))?.becameDefault).toBe(true);
    expect(findEnrolled('authenticator-code', before, infoWith([method('m1'), method('m2')], defaultOf('o1')))?.becameDefault).toBe(false);
    expect(findEnrolled('authenticator-code', before, infoWith([method('m1'), method('m2')], defaultOf(null)))?.becameDefault).toBe(false);
  });
});
