import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor, createMachine, type AnyEventObject } from 'xstate';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { follow } from '../../src/methods/follow.js';
import { deferred } from '../support/deferred.js';
import { settle } from '../support/machine-script.js';

const input = { id: 'e1' };

/** What the machine that follows a stream heard of it. */
function hear(
  watch: (input: { id: string }, signal: AbortSignal) => AsyncIterable<string>,
  answers = (status: string) => status !== 'waiting',
) {
  const heard: AnyEventObject[] = [];
  const toEvent = (status: string): AnyEventObject | null => (answers(status) ? { type: status } : null);
  const machine = createMachine({
    initial: 'following',
    states: {
      following: {
        invoke: { src: follow(watch, toEvent), input },
        on: { leave: 'left', '*': { actions: ({ event }) => void heard.push(event) } },
      },
      left: {},
    },
  });
  const actor = createActor(machine).start();
  return { heard, leave: () => actor.send({ type: 'leave' }) };
}

async function* streamOf(...statuses: (string | Error)[]): AsyncGenerator<string> {
  for (const status of statuses) {
    if (status instanceof Error) throw status;
    yield status;
  }
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('follow', () => {
  it('reports each status that means something', async () => {
    const watch = vi.fn(() => streamOf('waiting', 'denied', 'waiting', 'approved'));
    const { heard } = hear(watch);

    await settle();

    expect(heard).toEqual([{ type: 'denied' }, { type: 'approved' }]);
    expect(watch).toHaveBeenCalledExactlyOnceWith(input, expect.any(AbortSignal));
  });

  it('reports that the stream failed', async () => {
    const error = new EnrollmentError('network');
    const { heard } = hear(() => streamOf('waiting', error));

    await settle();

    expect(heard).toEqual([{ type: 'watch.failed', error }]);
  });

  it('reports a stream that throws at once', async () => {
    const { heard } = hear(() => {
      throw new EnrollmentError('unavailable');
    });

    await settle();

    expect(heard).toEqual([{ type: 'watch.failed', error: expect.objectContaining({ code: 'unavailable' }) }]);
  });

  it('reports a status that cannot be told to the machine', async () => {
    const { heard } = hear(
      () => streamOf('approved'),
      () => {
        throw new Error('no');
      },
    );

    await settle();

    expect(heard).toEqual([{ type: 'watch.failed', error: new Error('no') }]);
  });

  it('reports a stream that ends without an answer, so that nobody waits for one', async () => {
    const { heard } = hear(() => streamOf('waiting'));

    await settle();

    expect(heard).toEqual([{ type: 'watch.failed', error: expect.objectContaining({ code: 'invalid-response' }) }]);
  });

  it('is silent after an answer, and when the stream ends', async () => {
    const { heard } = hear(() => streamOf('approved'));

    await settle();

    expect(heard).toEqual([{ type: 'approved' }]);
  });

  it('aborts the stream when the machine goes on, and reports nothing of it any more', async () => {
    const { promise, resolve } = deferred();
    let signal: AbortSignal | undefined;
    const { heard, leave } = hear(async function* (_, given) {
      signal = given;
      yield 'waiting';
      await promise;
      yield 'approved';
    });
    await settle();

    leave();
    expect(signal?.aborted).toBe(true);
    resolve(null);
    await settle();

    expect(heard).toEqual([]);
  });

  it('reports no failure of a stream that was left', async () => {
    const { promise, reject } = deferred();
    const { heard, leave } = hear(async function* () {
      yield 'waiting';
      await promise;
    });
    await settle();

    leave();
    reject(new EnrollmentError('aborted'));
    await settle();

    expect(heard).toEqual([]);
  });
});
