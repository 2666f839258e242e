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
  /** Has the person prove who they are if that is what a call was refused for; else throws what it was refused for. */
  answer(cause: unknown, signal: AbortSignal): Promise<void>;
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

  async function answer(cause: unknown, signal: AbortSignal): Promise<void> {
    const request = stepUpFor(cause);
    if (!request) throw cause;
    if (signal.aborted) throw new EnrollmentError('aborted');
    try {
      await stepUp(request, signal);
    } catch (refusal) {
      throw EnrollmentError.from(refusal);
    }
  }

  return {
    make(ask, read, signal) {
      const idempotencyKey = crypto.randomUUID();
      const tryOnce = () => attempt(ask, read, { signal, idempotencyKey });
      const run = () => tryOnce().catch((cause: unknown) => answer(cause, signal).then(tryOnce));
      const before = previous;
      const turn = before.then(run);
      // Also after those before it: a call that is left while it waits for its turn must not let the next one overtake them.
      previous = before.then(() => settled(turn, signal));
      return turn;
    },

    answer,

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
