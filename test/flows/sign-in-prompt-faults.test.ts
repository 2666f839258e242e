import type { DemoCall, DemoOptions } from '../../src/adapters/demo/index.js';
import { en } from '../../src/locales/en.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { faults, withFault, type Fault } from '../../src/testing/with-fault.js';
import { asking, openPrompt, optional, phone, review, texts, type OpenPrompt } from '../support/open-prompt.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';

/** A call that may go wrong, and how a person gets to it. */
interface Place {
  readonly call: DemoCall;
  /** How many such calls go well before. Default none. */
  readonly spares?: number;
  readonly prompt?: typeof optional;
  readonly options?: DemoOptions;
  readonly reach: (prompt: OpenPrompt) => Promise<void>;
}

const reviewing = { prompt: review, options: { methods: [phone] } };

const places: Readonly<Record<string, Place>> = {
  'reading what is asked': { call: 'loadSecurityInfo', reach: async () => {} },
  'reading it again': { call: 'loadSecurityInfo', spares: 1, reach: async prompt => prompt.element.refresh() },
  'reading a review again': { ...reviewing, call: 'loadSecurityInfo', spares: 1, reach: async prompt => prompt.element.refresh() },
  'reading what is left after a method was set up': {
    call: 'loadSecurityInfo',
    // The prompt, the wizard, and the wizard once more when something is set up.
    spares: 3,
    async reach(prompt) {
      await prompt.click(texts.start, words.next, words.next);
      await prompt.shows(words.scanHeading);
      await prompt.click(words.next);
      await prompt.type(words.codeLabel, await prompt.adapter.phone.code());
      await prompt.click(words.check, words.done);
    },
  },
  'putting it off': { call: 'postponePrompt', reach: prompt => prompt.click(texts.later) },
  'confirming a review': { ...reviewing, call: 'confirmReview', reach: prompt => prompt.click(texts.confirm) },
};

/** What no person reads. */
const machineWords =
  /canary|undefined|\[object|NaN|TypeError|SELECT|[a-z]+-(?:rejected|limited|required|cancelled|response|enrolled|allowed|input|name)\b/;

const troubles = [...Object.values(en.problems), ...Object.values(words.problems), texts.cannotPutOff, texts.unavailableHeading];

const shown = ({ element }: OpenPrompt, selector: string): HTMLElement[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(one => one.checkVisibility());

const isBusy = (prompt: OpenPrompt): boolean => shown(prompt, '[aria-busy="true"]').length > 0;

/** The person is told in words and has a way on, or it was done after all; the host is told of one end at most. */
async function endsWell({ call, spares, prompt: asked = optional, options, reach }: Place, fault: Fault): Promise<void> {
  const prompt = await openPrompt(withFault(asking(asked, options), call, fault, spares));
  await reach(prompt);
  await pass(100);
  for (let limits = 0; isBusy(prompt) && limits < 4; limits++) await pass(31_000);
  await until(() => expect(isBusy(prompt)).toBe(false));
  expect(prompt.text()).not.toMatch(machineWords);
  expect(prompt.outcomes().length).toBeLessThanOrEqual(1);

  const ways = shown(prompt, 'button').filter(button => button.ariaDisabled !== 'true');
  const isTold = troubles.some(text => prompt.text().includes(text));
  const isStopped = prompt.text().includes(words.signInAgainHeading);
  if (prompt.outcomes().length > 0) return;
  expect(ways.length).toBeGreaterThan(0);
  if (isTold || isStopped) return;
  // Nothing was told because nothing is amiss: it was read when it was tried again, or stood in the answer.
  expect(call).toBe('loadSecurityInfo');
  expect([texts.heading, texts.reviewHeading, texts.summaryHeading]).toContain(prompt.headings()[0]);
}

describe.each(Object.entries(places))('when %s', (_, place) => {
  useFakeClock();

  it.each(Object.entries(faults))('%s, the person is told so in words and has a way on', async (_, fault) => {
    await endsWell(place, fault);
  });
});
