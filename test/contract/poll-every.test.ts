import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { pollEvery, type PollOptions } from '../../src/contract/poll-every.js';

interface Status {
  readonly type: 'waiting' | 'approved' | 'denied';
  readonly note?: string;
}

const waiting: Status = { type: 'waiting' };
const approved: Status = { type: 'approved' };

/** Polls through a script of answers, the last of which is repeated, and keeps what came of it. */
function poll(answers: readonly (Status | Error | Promise<Status>)[], options: Partial<PollOptions<Status>> = {}) {
  const controller = new AbortController();
  const read = vi.fn(async () => {
    const answer = answers[Math.min(read.mock.calls.length, answers.length) - 1];
    if (answer instanceof Error) throw answer;
    return answer as Status;
  });
  const seen: string[] = [];
  const run = async () => {
    const statuses = pollEvery<Status>(read, { signal: controller.signal, isLast: ({ type }) => type !== 'waiting', ...options });
    for await (const status of statuses) seen.push(status.note ?? status.type);
    return 'ended';
  };
  const ending = run().catch((error: unknown) => (error as EnrollmentError).code);
  return { read, seen, ending, abort: () => controller.abort() };
}

let visibility: 'visible' | 'hidden' = 'visible';

function show(state: typeof visibility) {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('pollEvery', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    visibility = 'visible';
    vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  });

  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('yields the first status at once, then only what changed, and ends after the last', async () => {
    const { seen, ending, read } = poll([waiting, waiting, { type: 'waiting', note: 'again' }, approved, waiting]);

    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual(['waiting']);

    await vi.advanceTimersByTimeAsync(20_000);
    expect(seen).toEqual(['waiting', 'again', 'approved']);
    expect(await ending).toBe('ended');
    expect(read).toHaveBeenCalledTimes(4);
  });

  it('asks every two seconds, or as often as it is told', async () => {
    const usual = poll([waiting]);
    const slow = poll([waiting], { interval: 5000 });

    await vi.advanceTimersByTimeAsync(10_000);

    expect(usual.read).toHaveBeenCalledTimes(6);
    expect(slow.read).toHaveBeenCalledTimes(3);
    usual.abort();
    slow.abort();
  });

  it('varies the interval by a tenth', async () => {
    vi.mocked(Math.random).mockReturnValue(0.999);
    const { read, abort } = poll([waiting]);

    await vi.advanceTimersByTimeAsync(2190);
    expect(read).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(10);
    expect(read).toHaveBeenCalledTimes(2);
    abort();
  });

  it('does not ask again before it was answered', async () => {
    let answer = (_: Status) => {};
    const { read, abort } = poll([new Promise<Status>(resolve => (answer = resolve)), waiting]);

    await vi.advanceTimersByTimeAsync(60_000);
    expect(read).toHaveBeenCalledTimes(1);

    answer(waiting);
    await vi.advanceTimersByTimeAsync(2000);
    expect(read).toHaveBeenCalledTimes(2);
    abort();
  });

  it('goes on after failures that may pass, ever more slowly, and forgets them after a success', async () => {
    const failure = new EnrollmentError('network');
    const { read, seen, ending } = poll([waiting, failure, failure, waiting, failure, approved]);

    await vi.advanceTimersByTimeAsync(2000);
    expect(read).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(4000);
    expect(read).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(7999);
    expect(read).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(1 + 2000 + 4000);

    expect(await ending).toBe('ended');
    expect(seen).toEqual(['waiting', 'approved']);
  });

  it('gives up with the last failure when too many came in a row', async () => {
    const network = new EnrollmentError('network');
    const { ending, read } = poll([network, network, new EnrollmentError('unavailable')], { patience: 3 });

    await vi.advanceTimersByTimeAsync(60_000);

    expect(await ending).toBe('unavailable');
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('is patient for about a minute and a half', async () => {
    const start = Date.now();
    const { ending } = poll([new EnrollmentError('network')]);
    const end = ending.then(() => Date.now());

    await vi.advanceTimersByTimeAsync(300_000);

    expect((await end) - start).toBe(4000 + 8000 + 16_000 + 30_000 + 30_000);
  });

  it('throws any other failure at once', async () => {
    for (const code of ['enrollment-expired', 'session-expired', 'not-allowed'] as const) {
      expect(await poll([new EnrollmentError(code)]).ending).toBe(code);
    }
    expect(await poll([new TypeError('x')]).ending).toBe('unknown');
  });

  it('takes what is thrown synchronously for a failure', async () => {
    const statuses = pollEvery(
      () => {
        throw new EnrollmentError('not-allowed');
      },
      { signal: new AbortController().signal, isLast: () => true },
    );

    await expect(statuses.next()).rejects.toThrow('not-allowed');
  });

  it('waits as long as the server asks, whatever happens to the page', async () => {
    const { read, ending } = poll([new EnrollmentError('rate-limited', { retryAfter: 120 }), approved]);

    await vi.advanceTimersByTimeAsync(60_000);
    show('hidden');
    show('visible');
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(59_999);
    expect(read).toHaveBeenCalledTimes(1);

    await vi.advanceTimersByTimeAsync(1);
    expect(await ending).toBe('ended');
  });

  it('rests while the page is hidden, and asks at once when it is shown', async () => {
    const { read, abort } = poll([waiting]);
    await vi.advanceTimersByTimeAsync(500);

    show('hidden');
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(read).toHaveBeenCalledTimes(1);

    show('visible');
    await vi.advanceTimersByTimeAsync(0);
    expect(read).toHaveBeenCalledTimes(2);
    abort();
  });

  it('asks a first time even when the page is hidden', async () => {
    visibility = 'hidden';
    const { seen, abort } = poll([waiting]);

    await vi.advanceTimersByTimeAsync(0);

    expect(seen).toEqual(['waiting']);
    abort();
  });

  it.each(['online', 'pageshow'])('asks at once on %s, and once only', async type => {
    const { read, abort } = poll([waiting]);
    await vi.advanceTimersByTimeAsync(100);

    window.dispatchEvent(new Event(type));
    window.dispatchEvent(new Event(type));
    await vi.advanceTimersByTimeAsync(0);

    expect(read).toHaveBeenCalledTimes(2);
    abort();
  });

  it('ends at once when aborted while it rests', async () => {
    const { ending, abort } = poll([waiting]);
    await vi.advanceTimersByTimeAsync(100);

    abort();

    expect(await ending).toBe('aborted');
  });

  it('ends at once when aborted during a read that does not heed its signal', async () => {
    const { ending, abort, seen } = poll([new Promise<Status>(() => {})]);
    await vi.advanceTimersByTimeAsync(100);

    abort();

    expect(await ending).toBe('aborted');
    expect(seen).toEqual([]);
  });

  it('ends at once when aborted while a status is being looked at', async () => {
    const controller = new AbortController();
    const statuses = pollEvery(async () => waiting, { signal: controller.signal, isLast: () => false });
    await statuses.next();

    controller.abort();

    await expect(statuses.next()).rejects.toThrow('aborted');
  });

  it('reads nothing when it was aborted before', async () => {
    const read = vi.fn(async () => waiting);

    await expect(pollEvery(read, { signal: AbortSignal.abort(), isLast: () => true }).next()).rejects.toThrow('aborted');
    expect(read).not.toHaveBeenCalled();
  });

  it('leaves no listener behind', async () => {
    const targets = [window, document];
    const added = targets.map(target => vi.spyOn(target, 'addEventListener'));
    const removed = targets.map(target => vi.spyOn(target, 'removeEventListener'));
    const { ending, abort } = poll([waiting, waiting, approved]);
    const other = poll([waiting]);

    await vi.advanceTimersByTimeAsync(10_000);
    other.abort();
    await Promise.all([ending, other.ending]);

    expect(added[0]?.mock.calls.length).toBeGreaterThan(0);
    targets.forEach((_, index) => expect(removed[index]?.mock.calls.length).toBe(added[index]?.mock.calls.length));
    abort();
  });
});
