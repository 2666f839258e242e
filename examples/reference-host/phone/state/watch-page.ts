import type { PageEvent } from './poll-machine.js';

/** Says when the page is hidden and shown, and when the network is back. Says at once that it is hidden, if it is. Returns how to stop. */
export const watchPage = (say: (event: PageEvent) => void): (() => void) => {
  const listening = new AbortController();
  const { signal } = listening;
  const look = (): void => say({ type: document.hidden ? 'page.hidden' : 'page.shown' });
  document.addEventListener('visibilitychange', look, { signal });
  window.addEventListener('online', () => say({ type: 'network.returned' }), { signal });
  if (document.hidden) look();
  return () => listening.abort();
};
