import { vi } from 'vitest';
import { countListeners } from '../support/count-listeners.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { accountOf, label } from '../support/open-page.js';
import { oneLine } from '../../src/testing/page/one-line.js';
import { until } from '../support/until.js';

const cycles = 50;

/** Opens the page, opens a dialog on it, and takes it away. */
async function cycle(renderIn: 'shadow' | 'light'): Promise<void> {
  const element = document.createElement('enrollkit-security-info');
  Object.assign(element, { adapter: accountOf(undefined, { sessionLifetime: 60_000 }), renderIn });
  document.body.append(element);
  const remove = await until(() => {
    const buttons = [...element.renderRoot.querySelectorAll<HTMLElement>('[part="method-action"]')];
    const found = buttons.find(button => oneLine(button.textContent) === label.remove('Laptop'));
    expect(found).toBeDefined();
    return found!;
  });
  remove.click();
  await until(() => expect(element.renderRoot.querySelector('dialog:modal')).not.toBeNull());
  element.remove();
  await until(() => undefined);
}

describe('a page that shows the list many times', () => {
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
  });
});
