import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EnrollmentError, type EnrollmentErrorCode } from '../../src/contract/enrollment-error.js';
import { isOutcomeUnknown, problemOf, toProblem } from '../../src/methods/problem.js';
import { everythingIn } from '../support/everything-in.js';
import { hostileValues, throwing } from '../../src/testing/hostile-values.js';

beforeEach(() => {
  vi.spyOn(performance, 'now').mockReturnValue(1000);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a problem', () => {
  it('keeps what a person can be told', () => {
    expect(toProblem(new EnrollmentError('code-rejected', { attemptsLeft: 2 }))).toEqual({ code: 'code-rejected', attemptsLeft: 2 });
    expect(toProblem(new EnrollmentError('limit-reached', { limit: 5 }))).toEqual({ code: 'limit-reached', limit: 5 });
    expect(toProblem(new EnrollmentError('not-allowed'))).toEqual({ code: 'not-allowed' });
  });

  it('says from when on trying again makes sense', () => {
    expect(toProblem(new EnrollmentError('rate-limited', { retryAfter: 20 }))).toEqual({ code: 'rate-limited', waitUntil: 21_000 });
    expect(toProblem(new EnrollmentError('unavailable', { retryAfter: 5 }))).toEqual({ code: 'unavailable', waitUntil: 6_000 });
  });

  it.each(['rate-limited', 'locked'] as const)('waits half a minute after %s where the server does not say', code => {
    expect(toProblem(new EnrollmentError(code))).toEqual({ code, waitUntil: 31_000 });
  });

  it.each(['unavailable', 'network'] as const)('does not wait after %s where the server does not say', code => {
    expect(toProblem(new EnrollmentError(code))).toEqual({ code });
  });

  it.each([-1, 1.5, Number.NaN, 'many', null])('leaves out a count that is none (%s)', count => {
    const data = { attemptsLeft: count, limit: count } as never;

    expect(toProblem(new EnrollmentError('code-rejected', data))).toEqual({ code: 'code-rejected' });
  });

  it('holds nothing of what a server said', () => {
    const cause = new EnrollmentError('locked', { detail: 'canary-secret' } as never, { cause: new Error('canary-secret') });

    expect(everythingIn(toProblem(cause))).not.toContain('canary');
    expect(everythingIn(toProblem(throwing()))).not.toContain('canary');
  });

  it.each(Object.keys(hostileValues))('can be made of %s', name => {
    expect(toProblem(hostileValues[name]!())).toEqual({ code: 'unknown' });
  });

  it('is what the event of a failed call carries', () => {
    expect(problemOf({ type: 'xstate.error.actor.0', error: new EnrollmentError('locked', { retryAfter: 1 }) })).toEqual({
      code: 'locked',
      waitUntil: 2000,
    });
    expect(problemOf({ type: 'next' })).toEqual({ code: 'unknown' });
  });

  it('leaves open whether the server acted exactly where no answer came', () => {
    const open: EnrollmentErrorCode[] = ['timeout', 'network', 'invalid-response', 'unknown', 'aborted'];
    const settled: EnrollmentErrorCode[] = [
      'code-rejected',
      'locked',
      'enrollment-expired',
      'not-allowed',
      'unavailable',
      'step-up-cancelled',
    ];

    expect(open.filter(code => !isOutcomeUnknown({ code }))).toEqual([]);
    expect(settled.filter(code => isOutcomeUnknown({ code }))).toEqual([]);
  });
});
