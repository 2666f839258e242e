import { createDemoAdapter, demoOffers } from '../../src/adapters/demo/index.js';
import { en } from '../../src/locales/en.js';
import { passkey as texts } from '../../src/locales/en/passkey.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { faults, withFault, type Fault } from '../../src/testing/with-fault.js';
import { until } from '../support/until.js';
import { useAuthenticators } from '../support/virtual-authenticator.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

const authenticators = useAuthenticators();
const { passkey: said } = texts.kinds;
const isSetUp = 'Passkey is set up';

/** Under one of these the person learns that something is not as it should be. */
const headings = [
  ...[texts.unpreparedHeading, texts.unconfirmedHeading, texts.outcomeUnknownHeading, texts.expiredHeading],
  ...[said.refusedHeading, said.alreadyRegisteredHeading],
];

const bodies = [
  ...[texts.expiredBody, texts.outcomeUnknownBody],
  ...[said.notVerified, said.notTaken, said.alreadyRegisteredBody, said.unconfirmedBody],
];

/** What no person reads. */
const machineWords =
  /canary|undefined|\[object|NaN|TypeError|SELECT|[a-z]+-(?:rejected|limited|required|cancelled|response|enrolled|allowed|input|name)\b/;

type Wizard = Awaited<ReturnType<typeof open>>;

const open = (call: 'passkey.begin' | 'passkey.confirm', fault: Fault) =>
  openWizard({
    adapter: withFault(createDemoAdapter({ offers: demoOffers('passkey', 'email') }), call, fault),
    set: { method: 'passkey' },
  });

const isBusy = ({ element }: Wizard): boolean => element.shadowRoot?.querySelector('[aria-busy="true"]')?.checkVisibility() ?? false;

/** A call that hangs is given up after half a minute. */
async function settles(wizard: Wizard): Promise<void> {
  await pass(100);
  if (isBusy(wizard)) await pass(31_000);
  await until(() => expect(isBusy(wizard)).toBe(false));
}

const press = async (wizard: Wizard, name: string): Promise<void> => {
  (
    await until(() => {
      expect(wizard.button(name).ariaDisabled).toBeNull();
      return wizard.button(name);
    })
  ).click();
};

function isTold(wizard: Wizard, isAborted: boolean): void {
  const { element } = wizard;
  expect(headings).toContain(wizard.heading());
  expect(wizard.text()).not.toMatch(machineWords);
  // What was stopped has no reason that would be of use, and what is neutral says what happened in its body.
  const said = [...Object.values(en.problems), ...Object.values(words.problems), ...bodies].filter(text => wizard.text().includes(text));
  if (!isAborted) expect(said).not.toEqual([]);
  expect(element.shadowRoot?.querySelectorAll('form button:not([aria-disabled])').length).toBeGreaterThan(0);
}

async function endsOnce(wizard: Wizard): Promise<void> {
  wizard.element.cancel();
  await wizard.shows(/^(You stopped setting up|All set)/);
  await pass(31_000);
  expect(wizard.events()).toHaveLength(1);
}

describe('when passkey.begin', () => {
  useFakeClock();

  it.for(Object.entries(faults))('%s, the person is told so in words and has a way on', async ([name, fault]) => {
    const wizard = await open('passkey.begin', fault);
    await wizard.shows(/passkey|ready/);
    await settles(wizard);
    isTold(wizard, name.endsWith('aborted'));

    const again = wizard.element.shadowRoot?.querySelector<HTMLElement>('[part="primary"]');
    // Where asking again would only be refused again, there is no such button.
    expect(again === null).toBe(/already-enrolled|limit-reached|not-allowed|unsupported/.test(name));
    if (again?.ariaDisabled === null) {
      again.click();
      await wizard.shows(said.heading);
    }

    await endsOnce(wizard);
  });
});

describe('when passkey.confirm', () => {
  useFakeClock();

  it.for(Object.entries(faults))('%s, the person is told so in words and has a way on', async ([name, fault]) => {
    const authenticator = await authenticators.add();
    const create = vi.spyOn(navigator.credentials, 'create');
    onTestFinished(() => create.mockRestore());
    const wizard = await open('passkey.confirm', fault);
    await press(wizard, said.start);
    await until(() => expect([said.heading, said.creatingHeading]).not.toContain(wizard.heading()));
    await settles(wizard);
    expect(create).toHaveBeenCalledOnce();

    if (wizard.heading() === isSetUp) expect(await authenticators.credentialsOf(authenticator)).toHaveLength(1);
    else {
      isTold(wizard, name.endsWith('aborted'));
      const again = wizard.element.shadowRoot?.querySelector<HTMLElement>('[part="primary"]:not([aria-disabled])');
      again?.click();
      if (again) await wizard.shows(new RegExp([isSetUp, said.heading, said.creatingHeading].join('|')));
    }

    await endsOnce(wizard);
  });
});
