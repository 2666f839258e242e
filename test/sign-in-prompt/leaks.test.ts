import type { EnrolledMethod, SignInPrompt } from '../../src/contract/security-info.js';
import '../../src/define.js';
import { countListeners } from '../support/count-listeners.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { asking, review, texts, wantsTwo } from '../support/open-prompt.js';
import { oneLine } from '../../src/testing/page/one-line.js';
import { until } from '../support/until.js';

const cycles = 50;

const hour = 3_600_000;
const passFor = (span: number): EnrolledMethod => ({
  ...{ id: 'p', kind: 'temporary-access-pass', name: null, usableFor: ['sign-in'] },
  expiresAt: new Date(Date.now() + span).toISOString(),
});

/**
 * Where a prompt may be when it is taken away: in the wizard, and in the list; a pass counts down in both. What each holds is drawn by
 * what is fetched last, so that all style sheets are there.
 */
const places = {
  'in the wizard': { prompt: wantsTwo, press: texts.start, holds: 'enrollkit-wizard enrollkit-stepper' },
  'in the list': { prompt: review, press: texts.edit, holds: 'enrollkit-security-info [part="methods"]' },
} as const satisfies Record<string, { prompt: SignInPrompt; press: string; holds: string }>;

/** Opens a prompt, goes there, and takes it away. */
async function cycle({ prompt, press, holds }: (typeof places)[keyof typeof places], renderIn: 'shadow' | 'light'): Promise<void> {
  const element = document.createElement('enrollkit-sign-in-prompt');
  Object.assign(element, { adapter: asking(prompt, { methods: [passFor(hour)], sessionLifetime: hour }), renderIn });
  document.body.append(element);
  const button = await until(() => {
    const found = [...element.renderRoot.querySelectorAll('button')].find(one => oneLine(one.textContent) === press);
    expect(found).toBeDefined();
    return found!;
  });
  button.click();
  await until(() => expect(element.renderRoot.querySelector(holds)).not.toBeNull());
  element.remove();
  await until(() => undefined);
}

describe.for(Object.entries(places))('a page on which the prompt comes and goes many times, %s', ([, place]) => {
  useFakeClock();
  afterEach(() => void vi.restoreAllMocks());

  it.for(['shadow', 'light'] as const)('keeps no timer, no listener and no element of it (%s)', { timeout: 60_000 }, async renderIn => {
    await cycle(place, renderIn);
    await pass(200);
    const before = { elements: document.querySelectorAll('*').length, sheets: document.adoptedStyleSheets.length };
    const listeners = countListeners();

    for (let time = 0; time < cycles; time++) await cycle(place, renderIn);
    await pass(200);

    expect(vi.getTimerCount()).toBe(0);
    expect(listeners()).toBe(0);
    expect({ elements: document.querySelectorAll('*').length, sheets: document.adoptedStyleSheets.length }).toEqual(before);
    expect([...document.querySelectorAll('[role="status"], [role="alert"]')]).toEqual([]);
  });

  it('ends what it asks of the server when it is taken away while it waits', async () => {
    const signals: AbortSignal[] = [];
    const element = document.createElement('enrollkit-sign-in-prompt');
    element.adapter = {
      ...asking(place.prompt),
      loadSecurityInfo: ({ signal }) => {
        signals.push(signal);
        return new Promise(() => undefined);
      },
    };
    document.body.append(element);
    await until(() => expect(signals).toHaveLength(1));
    element.remove();
    await pass(60_000);

    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
