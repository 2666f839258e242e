import { createDemoAdapter, type DemoAdapter, type DemoCall, type DemoOptions } from '../../src/adapters/demo/index.js';
import type { MethodKind } from '../../src/contract/security-info.js';
import { en } from '../../src/locales/en.js';
import type { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import { pass } from './fake-clock.js';
import { withFault, type Fault } from '../../src/testing/with-fault.js';
import { oneLine } from '../../src/testing/page/one-line.js';
import { until } from './until.js';
import { openWizard } from './wizard-harness.js';
import { words } from './words.js';

/** Opens a method on a demo. */
export const openMethod = (adapter: DemoAdapter, method: MethodKind, set: Partial<EnrollkitWizard> = {}) =>
  openWizard({ adapter, set: { method, ...set } });
export type OpenMethod = Awaited<ReturnType<typeof openMethod>>;

/** A call that may go wrong, and what a person sees of that. */
export interface Place {
  readonly call: DemoCall;
  /** How many such calls go well before. Default none. */
  readonly spares?: number;
  readonly method?: MethodKind;
  readonly options?: DemoOptions;
  /** What the host sets besides. */
  readonly set?: Partial<EnrollkitWizard>;
  /** Goes to where the call is made. */
  readonly reach: (wizard: OpenMethod) => Promise<void>;
  /** The headings under which the person learns of it. */
  readonly ends: readonly string[];
  /** The headings under which the person need not: what was asked for was done, or can still come. */
  readonly calm?: readonly string[];
  /** Texts of the method's own that tell of trouble. */
  readonly tells?: readonly string[];
  /** Where the person gets by trying again. */
  readonly onward: readonly string[];
  /** The field that must keep what was typed, if it is shown. */
  readonly field?: string;
}

/** Much faster than a real press, and enough here. */
export async function click(wizard: OpenMethod, ...names: string[]): Promise<void> {
  for (const name of names) (await until(() => wizard.button(name))).click();
}

export const write = (wizard: OpenMethod, name: string, text: string): void => {
  const field = wizard.textbox(name);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

const troubles = [
  ...Object.values(en.problems),
  ...Object.values(words.problems),
  ...[words.unavailableHeading, words.wrongCode, words.lockedHeading, words.expiredHeading],
  ...[words.unpreparedHeading, words.unsentHeading, words.unconfirmedHeading, words.outOfTouchHeading],
];

/** What no person reads. */
const machineWords =
  /canary|undefined|\[object|NaN|TypeError|SELECT|[a-z]+-(?:rejected|limited|required|cancelled|response|enrolled|allowed|input|name)\b/;

const isBusy = ({ element }: OpenMethod): boolean => element.shadowRoot?.querySelector('[aria-busy="true"]')?.checkVisibility() ?? false;

const isShown = ({ element }: OpenMethod, field: string): boolean =>
  [...(element.shadowRoot?.querySelectorAll('label') ?? [])].some(label => oneLine(label.textContent) === field && label.checkVisibility());

/** When a call goes wrong, the person is told so in words, loses nothing that was typed, and has a way on. */
export async function endsWell(place: Place, fault: Fault): Promise<void> {
  const { call, spares, method = 'authenticator-code', options, set, reach, ends, calm = [], tells = [], onward, field } = place;
  let isMade = false;
  const noticed: Fault = (...given) => {
    isMade = true;
    return fault(...given);
  };
  const adapter = withFault(createDemoAdapter(options), call, noticed, spares);
  const wizard = await openMethod(adapter, method, set);
  await reach(wizard);
  const typed = field && wizard.textbox(field).value;
  // What leads to it may still be fetched; time that passes before is not the call's.
  await until(() => expect(isMade).toBe(true));
  await pass(100);
  if (isBusy(wizard)) await pass(31_000);
  await until(() => expect(isBusy(wizard)).toBe(false));

  const isCalm = calm.includes(wizard.heading());
  expect([...ends, ...calm]).toContain(wizard.heading());
  expect(wizard.text()).not.toMatch(machineWords);
  if (!isCalm) expect([...troubles, ...tells].filter(text => wizard.text().includes(text))).not.toEqual([]);
  if (field && isShown(wizard, field)) expect(wizard.textbox(field).value).toBe(typed);
  const ways = [...(wizard.element.shadowRoot?.querySelectorAll<HTMLElement>('form button:not([aria-disabled])') ?? [])];
  expect(ways).not.toEqual([]);

  const again = ways.find(way => way.matches('[part="primary"]'));
  if (!isCalm && again) {
    again.click();
    await until(() => expect(onward).toContain(wizard.heading()));
  }

  wizard.element.cancel();
  await wizard.shows(/^(You stopped setting up|All set|Setting up did not work out)/);
  await pass(31_000);
  expect(wizard.events()).toHaveLength(1);
}
