import { demoOffers } from '../../src/adapters/demo/index.js';
import { appPassword as password } from '../../src/locales/en/app-password.js';
import { recoveryCodes as codes } from '../../src/locales/en/recovery-codes.js';
import { click, endsWell, write, type OpenMethod, type Place } from '../support/ends-well.js';
import { useFakeClock } from '../support/fake-clock.js';
import { faults } from '../../src/testing/with-fault.js';
import { until } from '../support/until.js';

const toCodes = (wizard: OpenMethod): Promise<void> => click(wizard, codes.make);

const toPassword = async (wizard: OpenMethod): Promise<void> => {
  await wizard.shows(password.nameHeading);
  await until(() => wizard.textbox(password.nameLabel));
  write(wizard, password.nameLabel, 'Mail');
  await click(wizard, password.make);
};

/** Ticks the box once the secret is there, and goes on. */
const finish = async (wizard: OpenMethod, { finish: name }: { readonly finish: string }): Promise<void> => {
  wizard.element.shadowRoot?.querySelector<HTMLElement>('[name=saved]')?.click();
  await click(wizard, name);
};

const ofCodes = (more: Omit<Place, 'method' | 'options' | 'tells'>): Place => ({
  method: 'recovery-codes',
  options: { offers: demoOffers('recovery-codes') },
  tells: [codes.unmadeHeading, codes.expiredHeading],
  ...more,
});

const ofPassword = (more: Omit<Place, 'method' | 'options' | 'tells'>): Place => ({
  method: 'app-password',
  options: { offers: demoOffers('app-password') },
  tells: [password.unmadeHeading, password.expiredHeading],
  ...more,
});

const places: readonly Place[] = [
  ofCodes({ call: 'recoveryCodes.begin', reach: toCodes, ends: [codes.unmadeHeading], onward: [codes.saveHeading] }),
  ofCodes({
    call: 'recoveryCodes.confirm',
    reach: async wizard => {
      await toCodes(wizard);
      await wizard.shows(codes.saveHeading);
      await finish(wizard, codes);
    },
    ends: [codes.saveHeading, codes.expiredHeading],
    onward: ['Your recovery codes work now', codes.saveHeading],
  }),
  ofPassword({
    call: 'appPassword.begin',
    reach: toPassword,
    ends: [password.unmadeHeading, password.nameHeading],
    onward: [password.useHeading],
    field: password.nameLabel,
  }),
  ofPassword({
    call: 'appPassword.confirm',
    reach: async wizard => {
      await toPassword(wizard);
      await wizard.shows(password.useHeading);
      await finish(wizard, password);
    },
    ends: [password.useHeading, password.expiredHeading],
    onward: ['Your app password works now', password.useHeading],
  }),
];

describe.for(places)('when $call', place => {
  useFakeClock();

  it.for(Object.entries(faults))('%s, the person is told so in words and has a way on', async ([, fault]) => {
    await endsWell(place, fault);
  });
});
