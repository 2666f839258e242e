import { onPageReturn } from '../browser/page-returns.js';

interface PageListener {
  /** The page may have slept, and is awake again. */
  readonly returned: () => void;
  /** The page is left, or put into the browser's cache. */
  readonly away: () => void;
  /** It came back from there. */
  readonly back: () => void;
}

/** Tells what becomes of the page, until what it returns is called. */
export function watchPage({ returned, away, back }: PageListener): () => void {
  const leaving = new AbortController();
  const stopWatchingReturns = onPageReturn(returned);
  addEventListener('pagehide', away, { signal: leaving.signal });
  addEventListener('pageshow', back, { signal: leaving.signal });
  return () => {
    leaving.abort();
    stopWatchingReturns();
  };
}
