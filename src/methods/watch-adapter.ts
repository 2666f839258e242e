import type { Call } from '../contract/call.js';
import { EnrollmentError } from '../contract/enrollment-error.js';
import type { AdapterCalls } from './adapter-calls.js';

/**
 * Follows a stream of statuses of an adapter until it ends or `signal` aborts. As with other calls, what comes out is checked, what
 * goes wrong is an `EnrollmentError`, and a step-up is asked for once.
 */
export async function* watchAdapter<Value>(
  calls: AdapterCalls,
  follow: (call: Call) => AsyncIterable<unknown>,
  read: (value: unknown) => Value,
  signal: AbortSignal,
): AsyncGenerator<Value> {
  const call = { signal, idempotencyKey: crypto.randomUUID() };
  for (let triesLeft = 1; ; triesLeft--) {
    try {
      for await (const status of until(signal, () => follow(call))) yield read(status);
      return;
    } catch (cause) {
      const error = EnrollmentError.from(cause);
      if (!triesLeft) throw error;
      await calls.answer(error, signal);
    }
  }
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
