import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EnrollmentError, isCode, type EnrollmentErrorCode } from '../../src/contract/enrollment-error.js';
import { readRetryAfter } from '../../src/contract/retry-after.js';
import { hostileValues } from '../../src/testing/hostile-values.js';

describe('EnrollmentError', () => {
  it('says its code and nothing else in its message', () => {
    const error = new EnrollmentError('code-rejected', { attemptsLeft: 3 });

    expect(error.message).toBe('code-rejected');
    expect(error.is('code-rejected') && error.data.attemptsLeft).toBe(3);
  });

  it('becomes unknown when a host makes up a code', () => {
    expect(new EnrollmentError('oops' as EnrollmentErrorCode).code).toBe('unknown');
  });

  it('leaves out data that make no sense', () => {
    for (const attemptsLeft of [-1, 1.5, '3', {}, Number.NaN]) {
      expect(new EnrollmentError('code-rejected', { attemptsLeft } as { attemptsLeft: number }).data).toEqual({});
    }
    expect(new EnrollmentError('step-up-required', { methods: ['password', 7] as string[] }).data).toEqual({});
    expect(new EnrollmentError('locked', { retryAfter: 30, secret: 'x' } as { retryAfter: number }).data).toEqual({ retryAfter: 30 });
  });
});

describe('EnrollmentError.from', () => {
  it('hands back an error of ours', () => {
    const error = new EnrollmentError('network');

    expect(EnrollmentError.from(error)).toBe(error);
  });

  it('knows an error from another copy of the library', () => {
    const foreign = Object.assign(new Error('x'), { name: 'EnrollmentError', code: 'locked', data: { retryAfter: 60 } });

    const error = EnrollmentError.from(foreign);

    expect(error).toBeInstanceOf(EnrollmentError);
    expect(error.code).toBe('locked');
    expect(error.data).toEqual({ retryAfter: 60 });
  });

  it('knows an abort', () => {
    expect(EnrollmentError.from(new DOMException('x', 'AbortError')).code).toBe('aborted');
  });

  it('does not take the name of an object member for a code', () => {
    expect(EnrollmentError.from({ name: 'EnrollmentError', code: 'toString' }).code).toBe('unknown');
    expect(isCode('hasOwnProperty')).toBe(false);
  });

  it.each(Object.entries(hostileValues))('makes unknown of %s', (_, make) => {
    expect(EnrollmentError.from(make()).code).toBe('unknown');
  });

  it('ends in the closed list for anything', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), thrown => isCode(EnrollmentError.from(thrown).code)));
  });
});

describe('readRetryAfter', () => {
  const now = Date.parse('2026-11-23T15:00:00Z');

  it('reads seconds, an HTTP date and a Date', () => {
    expect(readRetryAfter(90, now)).toBe(90_000);
    expect(readRetryAfter('90', now)).toBe(90_000);
    expect(readRetryAfter('Mon, 23 Nov 2026 15:01:30 GMT', now)).toBe(90_000);
    expect(readRetryAfter(new Date(now + 90_000), now)).toBe(90_000);
  });

  it('stays between a second and a day', () => {
    for (const value of [0, -5, 'Mon, 23 Nov 2020 15:01:30 GMT']) expect(readRetryAfter(value, now)).toBe(1000);
    for (const value of [1e12, '999999999', new Date(now + 1e12)]) expect(readRetryAfter(value, now)).toBe(86_400_000);
  });

  it('takes 30 seconds for what makes no sense', () => {
    for (const value of ['soon', '', {}, Number.NaN, new Date(Number.NaN), undefined, 'x'.repeat(1e6)])
      expect(readRetryAfter(value, now)).toBe(30_000);
  });

  it('always says a time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.double()), value => {
        const wait = readRetryAfter(value, now);
        return wait >= 1000 && wait <= 86_400_000;
      }),
    );
  });
});
