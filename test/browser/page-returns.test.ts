import { vi } from 'vitest';
import { onPageReturn } from '../../src/browser/page-returns.js';

const pageshow = (persisted: boolean): PageTransitionEvent => new PageTransitionEvent('pageshow', { persisted });

describe('onPageReturn', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('calls back when the page is shown again, comes back from the cache, or is online again', () => {
    let returns = 0;
    const stop = onPageReturn(() => returns++);

    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(pageshow(true));
    window.dispatchEvent(new Event('online'));
    stop();

    expect(returns).toBe(3);
  });

  it('does not when the page is hidden, or shown for the first time', () => {
    let returns = 0;
    const stop = onPageReturn(() => returns++);

    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(pageshow(false));
    stop();

    expect(returns).toBe(0);
  });

  it('is quiet once it was stopped', () => {
    let returns = 0;
    onPageReturn(() => returns++)();

    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('online'));

    expect(returns).toBe(0);
  });
});
