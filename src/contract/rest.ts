import type { Milliseconds, Signal } from './call.js';
import { EnrollmentError } from './enrollment-error.js';

interface Source {
  addEventListener?(type: string, listener: () => void): void;
  removeEventListener?(type: string, listener: () => void): void;
}

/** What is used of a browser, where there is one; the contract compiles without its types. */
interface Platform extends Source {
  readonly document?: Source & { readonly visibilityState: string };
  setTimeout(callback: () => void, wait: Milliseconds): unknown;
  clearTimeout(timer: unknown): void;
}

const platform = globalThis as unknown as Platform;

/**
 * Resolves after a while, but never while the page is hidden; at once when the page is shown again or the device is back online,
 * unless `undisturbed`.
 *
 * @throws {EnrollmentError} `aborted`.
 */
export function rest(wait: Milliseconds, { signal, undisturbed }: { signal: Signal; undisturbed: boolean }): Promise<void> {
  const { document } = platform;
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new EnrollmentError('aborted'));
      return;
    }
    let isOver = false;
    const end = () => {
      platform.clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      document?.removeEventListener?.('visibilitychange', wake);
      platform.removeEventListener?.('pageshow', wake);
      platform.removeEventListener?.('online', wake);
    };
    const abort = () => {
      end();
      reject(new EnrollmentError('aborted'));
    };
    const wake = () => {
      if (document?.visibilityState === 'hidden' || (undisturbed && !isOver)) return;
      end();
      resolve();
    };
    const timer = platform.setTimeout(() => {
      isOver = true;
      wake();
    }, wait);
    signal.addEventListener('abort', abort);
    document?.addEventListener?.('visibilitychange', wake);
    platform.addEventListener?.('pageshow', wake);
    platform.addEventListener?.('online', wake);
  });
}
