import { vi } from 'vitest';
import { prefersThisDevice } from '../../src/browser/is-touch-device.js';

const pointer = (kind: string): void => {
  vi.spyOn(globalThis, 'matchMedia').mockImplementation(query => ({ matches: query === `(pointer: ${kind})` }) as MediaQueryList);
};

describe('prefersThisDevice', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('is yes where the person points with a finger', () => {
    pointer('coarse');
    expect(prefersThisDevice()).toBe(true);
  });

  it('is no where they point with a mouse, even on a screen that can be touched', () => {
    pointer('fine');
    expect(prefersThisDevice()).toBe(false);
  });
});
