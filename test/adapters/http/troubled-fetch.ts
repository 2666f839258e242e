import type { AdapterUnderTest } from '../../../src/testing/index.js';

type Fetch = typeof globalThis.fetch;

/** The same `fetch`, of which the next request can be made to go wrong. */
export function troubledFetch(real: Fetch): { readonly fetch: Fetch; readonly trouble: NonNullable<AdapterUnderTest['trouble']> } {
  let next: (() => Promise<Response>) | undefined;
  const answer = (status: number, headers: HeadersInit = {}) => {
    next = async () => new Response('', { status, headers });
  };
  return {
    fetch: (input, init) => {
      const trouble = next;
      next = undefined;
      return trouble?.() ?? real(input, init);
    },
    trouble: {
      offline: () => {
        next = () => Promise.reject(new TypeError('fetch failed'));
      },
      unavailable: () => answer(503),
      throttled: seconds => answer(429, { 'retry-after': `${seconds}` }),
    },
  };
}
