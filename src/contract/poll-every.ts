import type { Milliseconds, Signal } from './call.js';
import { EnrollmentError, type EnrollmentErrorCode } from './enrollment-error.js';
import { rest } from './rest.js';
import { readRetryAfter } from './retry-after.js';

export interface PollOptions<T> {
  /** Ends the polling at once, with `aborted`. */
  readonly signal: Signal;
  /** From the end of one read to the next, give or take a tenth. Default 2,000. */
  readonly interval?: Milliseconds;
  /** Whether nothing comes after this status. */
  readonly isLast: (status: T) => boolean;
  /** How many reads in a row may fail before the last failure is thrown. Default 6, which takes a minute and a half. */
  readonly patience?: number;
}

const longestPause: Milliseconds = 30_000;

const passing: ReadonlySet<EnrollmentErrorCode> = new Set(['network', 'timeout', 'unavailable', 'rate-limited']);

/**
 * Reads a status again and again, for an adapter whose server cannot be listened to. Yields the first status, and every one that
 * differs (as JSON) from the one before; ends after the last. One read is settled before the next begins. After a failure that
 * may pass (`network`, `timeout`, `unavailable`, `rate-limited`) the pauses double, up to 30 seconds or what the server asked for;
 * any other failure is thrown at once. While the page is hidden nothing is read but the first; when it is shown again, and when
 * the device is back online, it is read at once.
 *
 * @throws {EnrollmentError} `aborted`, and what `read` threw.
 */
export async function* pollEvery<T>(
  read: (signal: Signal) => Promise<T>,
  { signal, interval = 2000, isLast, patience = 6 }: PollOptions<T>,
): AsyncGenerator<T, void, undefined> {
  let known: string | undefined;
  let failures = 0;
  for (;;) {
    const outcome = await unlessAborted(read, signal);
    if ('status' in outcome) {
      const { status } = outcome;
      const text = JSON.stringify(status);
      if (text !== known) yield status;
      if (isLast(status)) return;
      known = text;
      failures = 0;
      await rest(jitter(interval), { signal, undisturbed: false });
    } else {
      const { error } = outcome;
      failures += 1;
      if (!passing.has(error.code) || failures >= patience) throw error;
      const asked = 'retryAfter' in error.data ? readRetryAfter(error.data.retryAfter) : 0;
      await rest(Math.max(jitter(Math.min(interval * 2 ** failures, longestPause)), asked), { signal, undisturbed: asked > 0 });
    }
  }
}

type Outcome<T> = { readonly status: T } | { readonly error: EnrollmentError };

/** Settles at once on abort, whether or not the read heeds its signal. */
function unlessAborted<T>(read: (signal: Signal) => Promise<T>, signal: Signal): Promise<Outcome<T>> {
  return new Promise(resolve => {
    const fail = (cause: unknown) => settle({ error: EnrollmentError.from(cause) });
    const abort = () => fail(new EnrollmentError('aborted'));
    const settle = (outcome: Outcome<T>) => {
      signal.removeEventListener('abort', abort);
      resolve(outcome);
    };
    if (signal.aborted) {
      abort();
      return;
    }
    signal.addEventListener('abort', abort);
    // Inside a promise, so that what is thrown synchronously is caught too.
    Promise.resolve(signal)
      .then(read)
      .then(status => settle({ status }), fail);
  });
}

/** So that the pages of many people do not all ask at the same moment. */
function jitter(wait: Milliseconds): Milliseconds {
  return wait * (0.9 + Math.random() * 0.2);
}
