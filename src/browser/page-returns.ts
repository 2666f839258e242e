/**
 * Calls back whenever the page may have slept and is awake again: it is shown again, comes back from the cache, or is online again.
 * Returns what ends that.
 */
export const onPageReturn = (callback: () => void): (() => void) => {
  const controller = new AbortController();
  const { signal } = controller;
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && callback(), { signal });
  addEventListener('pageshow', event => event.persisted && callback(), { signal });
  addEventListener('online', callback, { signal });
  return () => controller.abort();
};
