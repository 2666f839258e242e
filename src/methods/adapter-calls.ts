import type { Call, Milliseconds } from '../contract/call.js';
import type { StepUpRequest } from '../contract/adapter.js';
import { EnrollmentError } from '../contract/enrollment-error.js';
import { longestTimer } from './deadline.js';

/** How long a call may take before it is given up, in milliseconds. */
export const defaultCallTimeout = 30_000;

export interface CallSettings {
  /** How long a call may take. Default `defaultCallTimeout`, also for what is no span of time; `Infinity` for as long as it likes. */
  readonly timeout?: Milliseconds | undefined;
  /** Has the person prove again who they are; rejects when they did not. */
  stepUp(request: StepUpRequest, signal: AbortSignal): Promise<void>;
}

/**
 * The one way to an adapter. Whatever the adapter does, a call either resolves with a value that was checked, or rejects with an
 * `EnrollmentError`: thrown at once, never settled, aborted, of the wrong shape, asking for a step-up.
 */
export interface AdapterCalls {
  make<Value>(ask: (call: Call) => Promise<unknown>, read: (value: unknown) => Value, signal: AbortSignal): Promise<Value>;
  /** Follows a stream of statuses until it ends or `signal` aborts. */
  watch<Value>(follow: (call: Call) => AsyncIterable<unknown>, read: (value: unknown) => Value, signal: AbortSignal): AsyncGenerator<Value>;
  /** Tells the server something that nobody waits for, and lets the call outlive the screen. */
  tell(ask: (call: Call) => Promise<unknown>): void;
}

export function createAdapterCalls({ timeout = defaultCallTimeout, stepUp }: CallSettings): AdapterCalls {
  const limit = timeout > 0 ? Math.min(timeout, longestTimer) : defaultCallTimeout;
  // One at a time: some servers rotate the session's cookie on a change, and a read that overlaps it signs the person out.
  let previous: Promise<unknown> = Promise.resolve();

  async function attempt<Value>(ask: (call: Call) => Promise<unknown>, read: (value: unknown) => Value, call: Call): Promise<Value> {
    try {
      return read(await withLimit(limit, call, ask));
    } catch (cause) {
      throw EnrollmentError.from(cause);
    }
  }

  async function withStepUp<Value>(signal: AbortSignal, run: () => Promise<Value>): Promise<Value> {
    try {
      return await run();
    } catch (cause) {
      const request = stepUpFor(cause);
      if (!request) throw cause;
      await proveIdentity(request, signal);
      return run();
    }
  }

  async function proveIdentity(request: StepUpRequest, signal: AbortSignal): Promise<void> {
    if (signal.aborted) throw new EnrollmentError('aborted');
    try {
      await stepUp(request, signal);
    } catch (cause) {
      throw EnrollmentError.from(cause);
    }
  }

  return {
    make(ask, read, signal) {
      const idempotencyKey = crypto.randomUUID();
      const run = () => withStepUp(signal, () => attempt(ask, read, { signal, idempotencyKey }));
      const before = previous;
      const turn = before.then(run);
      // Also after those before it: a call that is left while it waits for its turn must not let the next one overtake them.
      previous = before.then(() => settled(turn, signal));
      return turn;
    },

    async *watch(follow, read, signal) {
      const call = { signal, idempotencyKey: crypto.randomUUID() };
      for (let triesLeft = 1; ; triesLeft--) {
        try {
          for await (const status of until(signal, () => follow(call))) yield read(status);
          return;
        } catch (cause) {
          const error = EnrollmentError.from(cause);
          const request = triesLeft > 0 && stepUpFor(error);
          if (!request) throw error;
          await proveIdentity(request, signal);
        }
      }
    },

    tell(ask) {
      const { signal } = new AbortController();
      attempt(ask, () => undefined, { signal, idempotencyKey: crypto.randomUUID() }).catch(() => undefined);
    },
  };
}

function stepUpFor(cause: unknown): StepUpRequest | undefined {
  if (!(cause instanceof EnrollmentError)) return undefined;
  if (cause.is('session-expired')) return { reason: 'session-expired' };
  if (!cause.is('step-up-required')) return undefined;
  const { methods } = cause.data;
  return Array.isArray(methods) ? { reason: 'step-up-required', methods } : { reason: 'step-up-required' };
}

/** Settles with the call, with its abort, or after the limit, whichever comes first. What comes later is ignored. */
function withLimit(limit: Milliseconds, call: Call, ask: (call: Call) => Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // Its own, so that a call which takes too long is ended as well and does not run on beside the next.
    const ending = new AbortController();
    const giveUp = (code: 'timeout' | 'aborted') => () => {
      finish();
      ending.abort();
      reject(new EnrollmentError(code));
    };
    const timer = setTimeout(giveUp('timeout'), limit);
    const aborted = giveUp('aborted');
    const finish = () => {
      clearTimeout(timer);
      call.signal.removeEventListener('abort', aborted);
    };
    if (call.signal.aborted) {
      aborted();
      return;
    }
    call.signal.addEventListener('abort', aborted);
    // Inside `then`, so that an adapter that throws at once is like one that rejects.
    Promise.resolve({ ...call, signal: ending.signal })
      .then(ask)
      .then(resolve, reject)
      .finally(finish);
  });
}

/** The next call's turn comes when this one has settled or nobody waits for it any more. */
function settled(turn: Promise<unknown>, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const settle = () => {
      signal.removeEventListener('abort', settle);
      resolve();
    };
    if (signal.aborted) settle();
    signal.addEventListener('abort', settle);
    turn.then(settle, settle);
  });
}

/** The stream, ended by an abort even where the adapter does not listen to it. */
async function* until(signal: AbortSignal, follow: () => AsyncIterable<unknown>): AsyncGenerator<unknown> {
  const statuses = follow()[Symbol.asyncIterator]();
  let leave = (): void => undefined;
  const left = new Promise<{ done: true; value: undefined }>(resolve => {
    leave = () => resolve({ done: true, value: undefined });
  });
  signal.addEventListener('abort', leave);
  try {
    while (!signal.aborted) {
      const next = await Promise.race([statuses.next(), left]);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', leave);
    // Not awaited: a stream that never settles could not be left.
    close(statuses).catch(() => undefined);
  }
}

async function close(statuses: AsyncIterator<unknown>): Promise<void> {
  await statuses.return?.();
}
