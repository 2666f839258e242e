import type { DemoCall } from '../../src/adapters/demo/index.js';
import { en } from '../../src/locales/en.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { faults, withFault, type Fault } from '../../src/testing/with-fault.js';
import { type OpenPage, accountOf, label, openPage, texts } from '../support/open-page.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';

const { removal, naming, defaultMethod, report, signOut } = texts;

/** A call that may go wrong, and how a person gets to it. */
interface Place {
  readonly call: DemoCall;
  /** How many such calls go well before. Default none. */
  readonly spares?: number;
  readonly reach: (page: OpenPage) => Promise<void>;
  /** What the person typed or chose, which must not be lost while the dialog is open. */
  readonly kept?: (page: OpenPage) => unknown;
}

const places: Readonly<Record<string, Place>> = {
  'reading the list': { call: 'loadSecurityInfo', reach: async () => {} },
  'reading the list again': {
    call: 'loadSecurityInfo',
    spares: 1,
    reach: async page => page.element.refresh(),
  },
  'reading the list after a method was removed': {
    call: 'loadSecurityInfo',
    spares: 1,
    reach: page => page.click(label.remove('Laptop'), removal.confirm),
  },
  'removing a method': { call: 'removeMethod', reach: page => page.click(label.remove('Laptop'), removal.confirm) },
  'renaming a method': {
    call: 'renameMethod',
    async reach(page) {
      await page.click(label.rename('Laptop'));
      (await until(() => page.textbox(words.nameLabel))).value = 'Work laptop';
      await page.click(naming.save);
    },
    kept: page => page.textbox(words.nameLabel).value,
  },
  'choosing the default': {
    call: 'setDefault',
    async reach(page) {
      await page.click(label.changeDefault);
      (await until(() => page.dialog()!.querySelectorAll('input')[2]!)).click();
      await page.click(defaultMethod.save);
    },
    kept: page => [...page.dialog()!.querySelectorAll('input')].map(({ checked }) => checked),
  },
  'signing out elsewhere': { call: 'signOutOtherSessions', reach: page => page.click(signOut.open, signOut.confirm) },
  'reporting a method': { call: 'reportUnexpected', reach: page => page.click(label.remove('Laptop'), report.open, report.confirm) },
};

/** What no person reads. */
const machineWords =
  /canary|undefined|\[object|NaN|TypeError|SELECT|[a-z]+-(?:rejected|limited|required|cancelled|response|enrolled|allowed|input|name)\b/;

const troubles = [...Object.values(en.problems), ...Object.values(words.problems), texts.stale, texts.unavailableHeading];

const isBusy = ({ element }: OpenPage): boolean =>
  [...element.shadowRoot!.querySelectorAll('[aria-busy="true"]')].some(busy => busy.checkVisibility());

const ways = (page: OpenPage): HTMLElement[] =>
  [...(page.dialog() ?? page.element.shadowRoot!).querySelectorAll<HTMLElement>('button')].filter(
    button => button.checkVisibility() && button.ariaDisabled !== 'true',
  );

/** The person is told in words, or it was done after all; nothing that was typed is lost, and there is a way on. */
async function endsWell({ call, spares, reach, kept }: Place, fault: Fault): Promise<void> {
  const page = await openPage(withFault(accountOf(), call, fault, spares));
  await reach(page);
  const typed = page.dialog() && kept?.(page);
  await pass(100);
  for (let limits = 0; isBusy(page) && limits < 3; limits++) await pass(31_000);
  await until(() => expect(isBusy(page)).toBe(false));

  expect(page.text()).not.toMatch(machineWords);
  const isTold = troubles.some(text => page.text().includes(text));
  // Else it was done, or the list shows that it was.
  if (!isTold) expect(page.dialog()).toBeNull();
  if (page.dialog() && kept) expect(kept(page)).toEqual(typed);
  if (ways(page).length === 0) {
    // There is nothing to do on a page that cannot be read yet, but to be told when it can.
    expect(page.heading()).toBe(texts.unavailableHeading);
    expect(page.text()).toContain(words.tryAgainIn('').split('.')[0]!.trim());
    return;
  }

  // Escape out of a dialog, or try again: the list is there in the end.
  if (page.dialog()) await page.click(words.cancel);
  else if (page.names().length === 0) await page.click(words.tryAgain);
  await page.isBack();
  await until(() => expect(page.names().length).toBeGreaterThan(1));
  expect(page.events().length).toBeLessThanOrEqual(1);
}

describe.each(Object.entries(places))('when %s', (_, place) => {
  useFakeClock();

  it.each(Object.entries(faults))('%s, the person is told so in words and has a way on', async (_, fault) => {
    await endsWell(place, fault);
  });
});
