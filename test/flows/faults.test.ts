import { createDemoAdapter, type DemoAdapter } from '../../src/adapters/demo/index.js';
import { click, endsWell, openMethod as open, write, type OpenMethod as Wizard, type Place } from '../support/ends-well.js';
import { useFakeClock } from '../support/fake-clock.js';
import { faults } from '../../src/testing/with-fault.js';
import { hostileValues } from '../../src/testing/hostile-values.js';
import { words } from '../support/words.js';

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
    await wizard.reads('We could not read the answer of the service.');

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
