import { vi } from 'vitest';

/** How many listeners were added to what outlives a wizard, less those that are gone. */
export function countListeners(): () => number {
  let count = 0;
  for (const target of [window, document, document.documentElement, document.body]) {
    const { addEventListener, removeEventListener } = target;
    vi.spyOn(target, 'addEventListener').mockImplementation((type: string, listener: unknown, options?: unknown) => {
      count += 1;
      if (typeof options === 'object') (options as AddEventListenerOptions).signal?.addEventListener('abort', () => (count -= 1));
      addEventListener.call(target, type, listener as EventListener, options as AddEventListenerOptions);
    });
    vi.spyOn(target, 'removeEventListener').mockImplementation((type: string, listener: unknown, options?: unknown) => {
      count -= 1;
      removeEventListener.call(target, type, listener as EventListener, options as AddEventListenerOptions);
    });
  }
  return () => count;
}
