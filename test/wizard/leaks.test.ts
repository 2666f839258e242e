import { vi } from 'vitest';
import { createDemoAdapter } from '../../src/adapters/demo/index.js';
import { countListeners } from '../support/count-listeners.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';
import '../../src/define.js';

const cycles = 100;

/** Opens a wizard, goes as far as a screen with a countdown, and takes it away. */
async function cycle(renderIn: 'shadow' | 'light'): Promise<void> {
  const element = document.createElement('enrollkit-wizard');
  Object.assign(element, { adapter: createDemoAdapter(), method: 'authenticator-code', renderIn });
  const inside = (): ParentNode => element.shadowRoot ?? element;
  const next = async (heading: string): Promise<void> => {
    await until(() => expect(inside().querySelector('h2')?.textContent).toBe(heading));
    inside().querySelector<HTMLElement>('[part="primary"]')?.click();
  };
  document.body.append(element);
  await next(words.getHeading);
  await next(words.setUpHeading);
  await until(() => expect(inside().querySelector('h2')?.textContent).toBe(words.scanHeading));
  element.cancel();
  await element.updateComplete;
  element.remove();
  await until(() => undefined);
}

describe('a page that opens and closes the wizard many times', () => {
  useFakeClock();
  afterEach(() => void vi.restoreAllMocks());

  it.for(['shadow', 'light'] as const)('keeps no timer, no listener and no element of it (%s)', { timeout: 60_000 }, async renderIn => {
    await cycle(renderIn);
    await pass(200);
    const before = { elements: document.querySelectorAll('*').length, sheets: document.adoptedStyleSheets.length };
    const listeners = countListeners();

    for (let time = 0; time < cycles; time++) await cycle(renderIn);
    await pass(200);

    expect(vi.getTimerCount()).toBe(0);
    expect(listeners()).toBe(0);
    expect({ elements: document.querySelectorAll('*').length, sheets: document.adoptedStyleSheets.length }).toEqual(before);
    expect([...document.querySelectorAll('[role="status"], [role="alert"]')]).toEqual([]);
  });

  it('keeps no timer of a wizard that is taken away while it waits', async () => {
    for (let time = 0; time < 20; time++) {
      const element = document.createElement('enrollkit-wizard');
      element.adapter = createDemoAdapter({ latency: Infinity });
      document.body.append(element);
      await until(() => expect(element.shadowRoot?.querySelector('[aria-busy="true"]')).not.toBeNull());
      element.remove();
      await until(() => undefined);
    }

    expect(vi.getTimerCount()).toBe(0);
  });
});
