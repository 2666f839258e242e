import { createDemoAdapter, type DemoAdapter, type DemoCall, type DemoOptions } from '../../src/adapters/demo/index.js';
import type { MethodKind } from '../../src/contract/security-info.js';
import { en } from '../../src/locales/en.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { faults, withFault, type Fault } from '../support/faulty-adapter.js';
import { hostileValues } from '../support/hostile.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

const open = (adapter: DemoAdapter, method: MethodKind) => openWizard({ adapter, set: { method } });
type Wizard = Awaited<ReturnType<typeof open>>;

interface Place {
  readonly call: DemoCall;
  readonly method?: MethodKind;
  readonly options?: DemoOptions;
  /** Goes to where the call is made. */
  readonly reach: (wizard: Wizard) => Promise<void>;
  /** The headings under which the person learns of it. */
  readonly ends: readonly string[];
  /** The headings under which the person need not: what was asked for was done, or can still come. */
  readonly calm?: readonly string[];
  /** Where the person gets by trying again. */
  readonly onward: readonly string[];
  /** The field that must keep what was typed, if it is shown. */
  readonly field?: string;
}

/** Much faster than a real press, and enough here. */
async function click(wizard: Wizard, ...names: string[]): Promise<void> {
  for (const name of names) (await until(() => wizard.button(name))).click();
}
const write = (wizard: Wizard, name: string, text: string): void => {
  wizard.textbox(name).value = text;
};
const toScan = async (wizard: Wizard): Promise<void> => {
  await click(wizard, words.next);
  await wizard.shows(words.setUpHeading);
  await click(wizard, words.next);
};
const toConnected = async (wizard: Wizard): Promise<void> => {
  await toScan(wizard);
  await wizard.shows(words.scanHeading);
  wizard.adapter.phone.activate();
  await wizard.shows(words.connectedHeading);
};
const toTest = async (wizard: Wizard): Promise<void> => {
  await toConnected(wizard);
  await click(wizard, words.sendTest);
};
const toCode = async (wizard: Wizard): Promise<void> => {
  await toScan(wizard);
  await wizard.shows(words.scanHeading);
  await click(wizard, words.next);
  await wizard.shows(words.enterHeading);
  write(wizard, words.codeLabel, await wizard.adapter.phone.code());
  await click(wizard, words.check);
};

const isSetUp = words.successHeading(words.kinds['authenticator-code']?.name ?? '').replace(/[\u2066-\u2069]/g, '');

const places: readonly Place[] = [
  { call: 'loadSecurityInfo', reach: async () => undefined, ends: [words.unavailableHeading], onward: [words.getHeading] },
  { call: 'authenticatorCode.begin', reach: toScan, ends: [words.unpreparedHeading], onward: [words.scanHeading] },
  {
    call: 'authenticatorCode.confirm',
    reach: toCode,
    ends: [words.enterHeading, words.lockedHeading, words.expiredHeading],
    onward: [isSetUp, words.scanHeading, words.connectedHeading],
    field: words.codeLabel,
  },
  {
    call: 'authenticatorPush.begin',
    method: 'authenticator-push',
    reach: toScan,
    ends: [words.unpreparedHeading],
    onward: [words.scanHeading],
  },
  {
    call: 'authenticatorPush.watchActivation',
    method: 'authenticator-push',
    reach: toScan,
    ends: [words.outOfTouchHeading, words.expiredHeading],
    onward: [words.scanHeading],
    calm: [words.scanHeading],
  },
  {
    call: 'authenticatorPush.sendTest',
    method: 'authenticator-push',
    reach: toTest,
    ends: [words.unsentHeading, words.expiredHeading],
    onward: [words.testHeading, words.connectedHeading],
  },
  {
    call: 'authenticatorPush.watchTest',
    method: 'authenticator-push',
    reach: toTest,
    ends: [words.outOfTouchHeading, words.expiredHeading],
    onward: [words.testHeading, words.connectedHeading],
    calm: [words.testHeading],
  },
  {
    call: 'authenticatorPush.confirm',
    method: 'authenticator-push',
    reach: async wizard => {
      await toTest(wizard);
      await wizard.shows(words.testHeading);
      wizard.adapter.phone.approve();
    },
    ends: [words.unconfirmedHeading, words.expiredHeading],
    onward: [isSetUp, words.scanHeading, words.connectedHeading],
  },
  {
    call: 'renameMethod',
    reach: async wizard => {
      await toCode(wizard);
      await wizard.shows(words.appIsSetUp);
      write(wizard, words.nameLabel, 'Work phone');
      await click(wizard, words.done);
    },
    ends: [isSetUp],
    onward: [words.endedEnrolled],
    calm: [words.endedEnrolled],
    field: words.nameLabel,
  },
  {
    call: 'stepUp',
    options: { stepUp: 'by-adapter' },
    reach: toScan,
    ends: [words.unpreparedHeading],
    onward: [words.scanHeading],
    calm: [words.stepUpHeading, words.scanHeading],
  },
];

const troubles = [
  ...Object.values(en.problems),
  ...Object.values(words.problems),
  ...[words.unavailableHeading, words.wrongCode, words.lockedHeading, words.expiredHeading],
  ...[words.unpreparedHeading, words.unsentHeading, words.unconfirmedHeading, words.outOfTouchHeading],
];

/** What no person reads. */
const machineWords =
  /canary|undefined|\[object|NaN|TypeError|SELECT|[a-z]+-(?:rejected|limited|required|cancelled|response|enrolled|allowed|input|name)\b/;

const isBusy = ({ element }: Wizard): boolean => element.shadowRoot?.querySelector('[aria-busy="true"]')?.checkVisibility() ?? false;

async function endsWell(place: Place, fault: Fault): Promise<void> {
  const { call, method = 'authenticator-code', options, reach, ends, calm = [], onward, field } = place;
  const adapter = withFault(createDemoAdapter(options), call, fault);
  const wizard = await open(adapter, method);
  await reach(wizard);
  const typed = field && wizard.textbox(field).value;
  await pass(100);
  if (isBusy(wizard)) await pass(31_000);
  await until(() => expect(isBusy(wizard)).toBe(false));

  const isCalm = calm.includes(wizard.heading());
  expect([...ends, ...calm]).toContain(wizard.heading());
  expect(wizard.text()).not.toMatch(machineWords);
  if (!isCalm) expect(troubles.filter(text => wizard.text().includes(text))).not.toEqual([]);
  if (field && wizard.element.shadowRoot?.querySelector('input')?.checkVisibility()) expect(wizard.textbox(field).value).toBe(typed);
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

describe.for(places)('when $call', place => {
  useFakeClock();

  it.for(Object.entries(faults))('%s, the person is told so in words and has a way on', async ([, fault]) => {
    await endsWell(place, fault);
  });
});

describe.for(['authenticatorPush.watchActivation', 'authenticatorPush.watchTest'] as const)('when %s', call => {
  useFakeClock();

  it.for(Object.entries(hostileValues))('is no stream but %s, the person is told so in words', async ([, make]) => {
    const adapter = createDemoAdapter();
    const push = { ...adapter.authenticatorPush!, [call.split('.')[1] ?? '']: make };
    const wizard = await open({ ...adapter, authenticatorPush: push }, 'authenticator-push');

    await (call.endsWith('Test') ? toTest(wizard) : toScan(wizard));

    await wizard.shows(words.outOfTouchHeading);
    await wizard.reads(/Something went wrong|could not read/);
  });
});

describe('a secret from a careless server', () => {
  useFakeClock();

  const openWith = async (otpauth: unknown): Promise<Wizard> => {
    const adapter = createDemoAdapter();
    const begin = async () => ({ enrollmentId: 'e1', otpauth });
    const wizard = await open(
      { ...adapter, authenticatorCode: { ...adapter.authenticatorCode!, begin } } as DemoAdapter,
      'authenticator-code',
    );
    await toScan(wizard);
    return wizard;
  };
  const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

  it.for([
    ['is short of 128 bits', { secret: 'JBSWY3DPEHPK3PXP', issuer: 'Contoso', account: 'alex' }],
    ['is of 10 MB', { secret: 'A'.repeat(10_000_000), issuer: 'Contoso', account: 'alex' }],
    ['comes twice', `otpauth://totp/Contoso:alex?secret=${secret}&secret=${secret}`],
    ['has two issuers', `otpauth://totp/Contoso:alex?secret=${secret}&issuer=Contoso&issuer=Fabrikam`],
    ['is for another kind of code', `otpauth://hotp/Contoso:alex?secret=${secret}&counter=1`],
    ['is no address of an account at all', `javascript:alert(1)//otpauth://totp/a?secret=${secret}`],
  ] as const)('that %s is not shown', async ([, otpauth]) => {
    const wizard = await openWith(otpauth);

    await wizard.shows(words.unpreparedHeading);
    await wizard.reads('The service gave an answer that we could not read.');

    expect(wizard.element.shadowRoot?.innerHTML).not.toMatch(/JBSWY3DP|AAAA|Fabrikam/);
  });

  it('whose label is a script is a label and no more', async () => {
    const wizard = await openWith(`otpauth://totp/javascript:alert(1)%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E?secret=${secret}`);
    await wizard.shows(words.scanHeading);

    wizard.element.shadowRoot?.querySelector('summary')?.click();

    await wizard.reads('Account name alert(1)<img src=x onerror=alert(1)>');
    expect([...(wizard.element.shadowRoot?.querySelectorAll('img, script, [href^="javascript"]') ?? [])]).toEqual([]);
  });
});
