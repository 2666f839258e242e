import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Call } from '../../src/contract/call.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import type { AdapterCalls } from '../../src/methods/adapter-calls.js';
import { watchAdapter } from '../../src/methods/watch-adapter.js';
import { asIs, callsWith, never } from '../support/adapter-calls-with.js';

let still: AbortSignal;

beforeEach(() => {
  vi.useFakeTimers();
  still = new AbortController().signal;
});
afterEach(() => vi.useRealTimers());

describe('a watch', () => {
  async function* streamOf(...statuses: (string | Error)[]): AsyncGenerator {
    for (const status of statuses) {
      if (status instanceof Error) throw status;
      yield status;
    }
  }

  /** Everything it said, and how it ended. */
  async function allOf(calls: AdapterCalls, follow: (call: Call) => unknown, signal = still, read = asIs): Promise<unknown[]> {
    const seen: unknown[] = [];
    const run = async () => {
      try {
        for await (const status of watchAdapter(calls, follow as never, read, signal)) seen.push(status);
        seen.push('ended');
      } catch (error) {
        seen.push(error instanceof EnrollmentError ? error.code : error);
      }
    };
    void run();
    await vi.advanceTimersByTimeAsync(0);
    return seen;
  }

  /** A stream as an adapter may write it by hand. */
  const byHand = (steps: Partial<AsyncIterator<unknown>>): AsyncIterable<unknown> => ({
    [Symbol.asyncIterator]: () => steps as AsyncIterator<unknown>,
  });

  it('says what was read of each status, until the stream ends', async () => {
    expect(await allOf(callsWith(), () => streamOf('a', 'b'))).toEqual(['a', 'b', 'ended']);
  });

  it('ends when it is left, even where the stream never says anything again', async () => {
    const leaving = new AbortController();
    const close = vi.fn(never);
    const seen = await allOf(callsWith(), () => byHand({ next: never, return: close }), leaving.signal);
    expect(seen).toEqual([]);

    leaving.abort();
    await vi.advanceTimersByTimeAsync(0);

    expect(seen).toEqual(['ended']);
    expect(close).toHaveBeenCalledOnce();
  });

  it('closes the stream when nobody listens any more', async () => {
    const close = vi.fn(async () => ({ done: true as const, value: undefined }));
    const follow = () => byHand({ next: async () => ({ done: false, value: 'a' }), return: close });

    for await (const status of watchAdapter(callsWith(), follow, asIs, still)) {
      expect(status).toBe('a');
      break;
    }

    expect(close).toHaveBeenCalledOnce();
  });

  const breaks = (): Promise<never> => Promise.reject(new EnrollmentError('network'));
  // prettier-ignore
  const misbehaviours: [string, () => unknown, unknown[]][] = [
    ['throws at once', () => { throw new EnrollmentError('unavailable'); }, ['unavailable']],
    ['is nothing', () => undefined, ['unknown']],
    ['is a promise of a stream', async () => streamOf('a'), ['unknown']],
    ['throws when it is opened', () => ({ [Symbol.asyncIterator]() { throw new Error('canary-secret'); } }), ['unknown']],
    ['throws at the next status', () => byHand({ next() { throw new EnrollmentError('network'); } }), ['network']],
    ['says nonsense', () => byHand({ next: async () => undefined as never }), ['unknown']],
    ['fails after a while', () => streamOf('a', new EnrollmentError('enrollment-expired')), ['a', 'enrollment-expired']],
    ['fails, and throws when it is closed', () => byHand({ next: breaks, return() { throw new Error('canary-secret'); } }), ['network']],
    ['fails, and has a throwing close', () => byHand({ next: breaks, get return(): never { throw new Error('no'); } }), ['network']],
    ['fails, and never closes', () => byHand({ next: breaks, return: never }), ['network']],
    ['ends, and its closing fails', () => byHand({ next: async () => ({ done: true, value: undefined }), return: breaks }), ['ended']],
  ];

  it.each(misbehaviours)('of a stream that %s comes to a defined end', async (_, follow, expected) => {
    expect(await allOf(callsWith(), follow)).toEqual(expected);
  });

  it('ends with the first status that cannot be read', async () => {
    const read = (status: unknown): unknown => {
      if (status === 'b') throw new EnrollmentError('invalid-response');
      return status;
    };

    expect(await allOf(callsWith(), () => streamOf('a', 'b', 'c'), still, read)).toEqual(['a', 'invalid-response']);
  });

  it('does not hold up calls, nor wait for them', async () => {
    const calls = callsWith();
    void calls.make(never, asIs, still).catch(() => {});

    expect(await allOf(calls, () => streamOf('a'))).toEqual(['a', 'ended']);
    void allOf(calls, () => byHand({ next: never }));
    expect(await allOf(calls, () => streamOf('b'))).toEqual(['b', 'ended']);
  });

  it('is followed once more, with the same key, after a step-up', async () => {
    const stepUp = vi.fn(async () => {});
    const streams = [streamOf('a', new EnrollmentError('step-up-required')), streamOf('a', 'b')];
    const keys: string[] = [];
    const follow = ({ idempotencyKey }: Call) => {
      keys.push(idempotencyKey);
      return streams.shift();
    };

    expect(await allOf(callsWith({ stepUp }), follow)).toEqual(['a', 'a', 'b', 'ended']);
    expect(stepUp).toHaveBeenCalledOnce();
    expect(keys[0]).toBe(keys[1]);
  });

  it('asks for no second step-up', async () => {
    const stepUp = vi.fn(async () => {});

    expect(await allOf(callsWith({ stepUp }), () => streamOf(new EnrollmentError('session-expired')))).toEqual(['session-expired']);
    expect(stepUp).toHaveBeenCalledOnce();
  });

  it('fails when the step-up does', async () => {
    const refusals: [Error, string][] = [
      [new EnrollmentError('step-up-cancelled'), 'step-up-cancelled'],
      [new Error('canary-secret'), 'unknown'],
    ];
    for (const [refusal, expected] of refusals) {
      const calls = callsWith({ stepUp: () => Promise.reject(refusal) });

      expect(await allOf(calls, () => streamOf(new EnrollmentError('session-expired')))).toEqual([expected]);
    }
  });
});

describe('telling', () => {
  it('waits for nothing and outlives whatever was on the screen', async () => {
    const calls = callsWith();
    void calls.make(never, asIs, still).catch(() => {});
    const ask = vi.fn((_: Call) => never());

    calls.tell(ask);
    await vi.advanceTimersByTimeAsync(0);

    expect(ask).toHaveBeenCalledOnce();
    expect(ask.mock.lastCall![0].signal.aborted).toBe(false);
  });

  it('keeps every failure to itself', async () => {
    const stepUp = vi.fn(async () => {});
    const calls = callsWith({ stepUp });

    calls.tell(() => {
      throw new Error('no');
    });
    calls.tell(() => Promise.reject(new EnrollmentError('step-up-required')));
    calls.tell(never);
    await vi.advanceTimersByTimeAsync(30_000);

    expect(stepUp).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
