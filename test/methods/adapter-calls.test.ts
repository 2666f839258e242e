import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Call } from '../../src/contract/call.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { readTotpActivation } from '../../src/contract/read-totp-activation.js';
import { asIs, callsWith, never } from '../support/adapter-calls-with.js';
import { deferred } from '../support/deferred.js';
import { hostileValues, throwing } from '../../src/testing/hostile-values.js';

/** What a call came to, or `waiting`, once everything that can happen now has happened. */
async function outcomeOf(call: Promise<unknown>): Promise<unknown> {
  let outcome: unknown = 'waiting';
  void call.then(
    value => (outcome = value),
    (error: unknown) => (outcome = error instanceof EnrollmentError ? error.code : error),
  );
  await vi.advanceTimersByTimeAsync(0);
  return outcome;
}

/** A call that the test settles. */
function scripted() {
  const { promise, resolve, reject } = deferred();
  const ask = vi.fn((_: Call) => promise);
  return { ask, resolve, reject };
}

let still: AbortSignal;

beforeEach(() => {
  vi.useFakeTimers();
  still = new AbortController().signal;
});
afterEach(() => vi.useRealTimers());

describe('a call', () => {
  type Settle = (value: unknown) => void;
  const rejected = (cause: unknown) => {
    const { promise, reject } = deferred();
    reject(cause);
    return promise;
  };
  const named = (name: string, code: string) => Object.assign(new Error('canary-secret'), { name, code, data: {} });

  it('answers with what was read of the answer', async () => {
    const answer = callsWith().make(
      async () => 20,
      value => (value as number) + 1,
      still,
    );

    expect(await outcomeOf(answer)).toBe(21);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is made with a signal and a key of its own', async () => {
    const calls = callsWith();
    const [first, second] = [scripted(), scripted()];
    first.resolve(null);

    void calls.make(first.ask, asIs, still);
    void calls.make(second.ask, asIs, still);
    await vi.advanceTimersByTimeAsync(0);

    const [one, two] = [first.ask.mock.lastCall![0], second.ask.mock.lastCall![0]];
    expect(one.signal.aborted).toBe(false);
    expect(one.idempotencyKey).not.toBe(two.idempotencyKey);
  });

  // prettier-ignore
  const misbehaviours: [string, () => unknown, string][] = [
    ['throws at once', () => { throw new Error('canary-secret'); }, 'unknown'],
    ['throws one of our errors at once', () => { throw new EnrollmentError('locked'); }, 'locked'],
    ['rejects with nothing', () => rejected(undefined), 'unknown'],
    ['rejects with a text', () => rejected('canary-secret'), 'unknown'],
    ['rejects with something hostile', () => rejected(throwing()), 'unknown'],
    ['rejects with an error of another copy of the library', () => Promise.reject(named('EnrollmentError', 'locked')), 'locked'],
    ['rejects with a code that does not exist', () => Promise.reject(named('EnrollmentError', 'toString')), 'unknown'],
    ['aborts by itself', () => Promise.reject(new DOMException('x', 'AbortError')), 'aborted'],
    ['returns a thenable that throws when it is looked at', () => ({ get then() { throw new Error('canary-secret'); } }), 'unknown'],
    ['returns a thenable that throws', () => ({ then() { throw new EnrollmentError('locked'); } }), 'locked'],
    ['returns a thenable that settles twice', () => ({ then(yes: Settle, no: Settle) { yes('first'); no(0); yes(2); } }), 'first'],
    ['returns a thenable that throws after it settled', () => ({ then(yes: Settle) { yes('first'); throw new Error(); } }), 'first'],
    ['returns no promise', () => 'at once', 'at once'],
  ];

  it.each(misbehaviours)('that %s comes to a defined end', async (_, ask, expected) => {
    expect(await outcomeOf(callsWith().make(ask as () => Promise<unknown>, asIs, still))).toBe(expected);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(Object.keys(hostileValues))('whose answer is %s is refused', async name => {
    const answer = callsWith().make(async () => hostileValues[name]!(), readTotpActivation, still);

    expect(await outcomeOf(answer)).toBeOneOf(['invalid-response', 'unknown']);
  });

  it('is given up after 30 seconds, and what it answers then is ignored', async () => {
    const slow = scripted();
    const read = vi.fn(asIs);
    const answer = callsWith().make(slow.ask, read, still);
    const outcome = outcomeOf(answer);

    await vi.advanceTimersByTimeAsync(29_999);
    expect(await outcome).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcomeOf(answer)).toBe('timeout');

    expect(slow.ask.mock.lastCall![0].signal.aborted).toBe(true);
    slow.resolve('too late');
    expect(await outcomeOf(answer)).toBe('timeout');
    expect(read).not.toHaveBeenCalled();
  });

  it('is given up when the adapter says so', async () => {
    const answer = callsWith({ timeout: 5_000 }).make(never, asIs, still);
    void outcomeOf(answer);

    await vi.advanceTimersByTimeAsync(5_000);

    expect(await outcomeOf(answer)).toBe('timeout');
  });

  it.each([0, -1, Number.NaN, 'soon' as never])('takes a limit of %s for none at all', async timeout => {
    const answer = callsWith({ timeout }).make(never, asIs, still);
    const outcome = outcomeOf(answer);

    await vi.advanceTimersByTimeAsync(29_000);
    expect(await outcome).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await outcomeOf(answer)).toBe('timeout');
  });

  it.each([Infinity, 1e12])('may take as long as it likes with a limit of %s', async timeout => {
    const answer = callsWith({ timeout }).make(never, asIs, still);
    const outcome = outcomeOf(answer);

    await vi.advanceTimersByTimeAsync(24 * 60 * 60 * 1000);

    expect(await outcome).toBe('waiting');
  });

  it('ends when it is left, and whatever comes of it then is ignored', async () => {
    const leaving = new AbortController();
    const [resolves, rejects] = [scripted(), scripted()];
    const calls = callsWith();
    const first = calls.make(resolves.ask, asIs, leaving.signal);
    await vi.advanceTimersByTimeAsync(0);

    leaving.abort();

    expect(resolves.ask.mock.lastCall![0].signal.aborted).toBe(true);
    expect(await outcomeOf(first)).toBe('aborted');
    expect(vi.getTimerCount()).toBe(0);

    const again = new AbortController();
    const second = calls.make(rejects.ask, asIs, again.signal);
    await vi.advanceTimersByTimeAsync(0);
    again.abort();
    resolves.resolve('late');
    rejects.reject(new Error('late'));
    expect(await outcomeOf(second)).toBe('aborted');
  });

  it('is not made when it was left before', async () => {
    const ask = vi.fn(never);

    expect(await outcomeOf(callsWith().make(ask, asIs, AbortSignal.abort()))).toBe('aborted');
    expect(ask).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('calls', () => {
  it('are made one at a time, in order', async () => {
    const calls = callsWith();
    const [first, second] = [scripted(), scripted()];
    void calls.make(first.ask, asIs, still);
    const answer = calls.make(second.ask, asIs, still);

    await vi.advanceTimersByTimeAsync(10_000);
    expect(second.ask).not.toHaveBeenCalled();

    first.resolve(null);
    second.resolve('mine');
    expect(await outcomeOf(answer)).toBe('mine');
  });

  it('go on after one that fails', async () => {
    const calls = callsWith();
    void calls.make(() => Promise.reject(new Error('no')), asIs, still).catch(() => {});

    expect(await outcomeOf(calls.make(async () => 'yes', asIs, still))).toBe('yes');
  });

  it('go on after one that never settles', async () => {
    const calls = callsWith();
    void calls.make(never, asIs, still).catch(() => {});
    const answer = calls.make(async () => 'yes', asIs, still);

    const outcome = outcomeOf(answer);
    await vi.advanceTimersByTimeAsync(30_000);
    await outcome;

    expect(await outcomeOf(answer)).toBe('yes');
  });

  it('do not wait for one that was left', async () => {
    const calls = callsWith();
    const leaving = new AbortController();
    void calls.make(never, asIs, leaving.signal).catch(() => {});
    const answer = calls.make(async () => 'yes', asIs, still);
    expect(await outcomeOf(answer)).toBe('waiting');

    leaving.abort();

    expect(await outcomeOf(answer)).toBe('yes');
  });

  it('do not wait for one that was left while its step-up goes on', async () => {
    const calls = callsWith({ stepUp: never });
    const leaving = new AbortController();
    void calls.make(() => Promise.reject(new EnrollmentError('session-expired')), asIs, leaving.signal).catch(() => {});
    const answer = calls.make(async () => 'yes', asIs, still);
    expect(await outcomeOf(answer)).toBe('waiting');

    leaving.abort();

    expect(await outcomeOf(answer)).toBe('yes');
  });

  it('are not made when they were left while they waited for their turn, and let no other overtake', async () => {
    const calls = callsWith();
    const [running, left, next] = [scripted(), scripted(), scripted()];
    const leaving = new AbortController();
    void calls.make(running.ask, asIs, still);
    void calls.make(left.ask, asIs, leaving.signal).catch(() => {});
    void calls.make(next.ask, asIs, still);
    await vi.advanceTimersByTimeAsync(0);

    leaving.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(next.ask).not.toHaveBeenCalled();

    running.resolve(null);
    await vi.advanceTimersByTimeAsync(0);
    expect(left.ask).not.toHaveBeenCalled();
    expect(next.ask).toHaveBeenCalledOnce();
  });
});

describe('a call that needs a step-up', () => {
  const demanding = (...errors: EnrollmentError[]) =>
    vi.fn(async (_: Call) => {
      const error = errors.shift();
      if (error) throw error;
      return 'done';
    });

  it('is made once more with the same key when the person proved who they are', async () => {
    const stepUp = vi.fn(async () => {});
    const ask = demanding(new EnrollmentError('step-up-required', { methods: ['password'] }));

    expect(await outcomeOf(callsWith({ stepUp }).make(ask, asIs, still))).toBe('done');

    expect(stepUp).toHaveBeenCalledExactlyOnceWith({ reason: 'step-up-required', methods: ['password'] }, still);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(ask.mock.calls[0]![0].idempotencyKey).toBe(ask.mock.calls[1]![0].idempotencyKey);
  });

  it('is made once more after the person signed in again', async () => {
    const stepUp = vi.fn(async () => {});

    expect(await outcomeOf(callsWith({ stepUp }).make(demanding(new EnrollmentError('session-expired')), asIs, still))).toBe('done');
    expect(stepUp).toHaveBeenCalledExactlyOnceWith({ reason: 'session-expired' }, still);
  });

  it('is not made a third time', async () => {
    const stepUp = vi.fn(async () => {});
    const ask = demanding(new EnrollmentError('step-up-required'), new EnrollmentError('step-up-required'), new EnrollmentError('locked'));

    expect(await outcomeOf(callsWith({ stepUp }).make(ask, asIs, still))).toBe('step-up-required');
    expect(stepUp).toHaveBeenCalledOnce();
    expect(ask).toHaveBeenCalledTimes(2);
  });

  // prettier-ignore
  const refusals: [string, () => Promise<void>, string][] = [
    ['is cancelled', () => Promise.reject(new EnrollmentError('step-up-cancelled')), 'step-up-cancelled'],
    ['fails in a way of its own', () => Promise.reject(new Error('canary-secret')), 'unknown'],
    ['throws at once', () => { throw new Error('canary-secret'); }, 'unknown'],
  ];

  it.each(refusals)('fails when the step-up %s', async (_, stepUp, expected) => {
    const ask = demanding(new EnrollmentError('session-expired'));

    expect(await outcomeOf(callsWith({ stepUp }).make(ask, asIs, still))).toBe(expected);
    expect(ask).toHaveBeenCalledOnce();
  });

  it('gives the person all the time they need, while other calls wait', async () => {
    const { promise, resolve } = deferred<undefined>();
    const calls = callsWith({ stepUp: () => promise });
    const answer = calls.make(demanding(new EnrollmentError('step-up-required')), asIs, still);
    const other = vi.fn(async () => 'other');
    const outcome = outcomeOf(answer);
    void calls.make(other, asIs, still);

    await vi.advanceTimersByTimeAsync(60 * 60 * 1000);
    expect(await outcome).toBe('waiting');
    expect(other).not.toHaveBeenCalled();

    resolve(undefined);
    expect(await outcomeOf(answer)).toBe('done');
  });

  it('does not ask the person anything when it was left meanwhile', async () => {
    const stepUp = vi.fn(never);
    const leaving = new AbortController();
    const answer = callsWith({ stepUp }).make(
      async () => {
        leaving.abort();
        throw new EnrollmentError('step-up-required');
      },
      asIs,
      leaving.signal,
    );

    expect(await outcomeOf(answer)).toBe('aborted');
    expect(stepUp).not.toHaveBeenCalled();
  });
});
