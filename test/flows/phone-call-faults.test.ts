import { createDemoAdapter, demoOffers } from '../../src/adapters/demo/index.js';
import { phone } from '../../src/locales/en/phone.js';
import { phoneCall as texts } from '../../src/locales/en/phone-call.js';
import { click, endsWell, openMethod, write, type OpenMethod, type Place } from '../support/ends-well.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { faults } from '../../src/testing/with-fault.js';
import { hostileValues } from '../../src/testing/hostile-values.js';
import { until } from '../support/until.js';

const number = '06 1234 5678';
const enterHeading = texts.enterHeadings['phone-call'];
const isSetUp = 'Phone call is set up';
const options = { offers: demoOffers('phone-call', 'authenticator-code') };

const toPlacing = async (wizard: OpenMethod): Promise<void> => {
  await wizard.shows(enterHeading);
  await until(() => wizard.textbox(phone.numberLabel));
  write(wizard, phone.numberLabel, number);
  await click(wizard, texts.callMe);
};
const toRinging = async (wizard: OpenMethod): Promise<void> => {
  await toPlacing(wizard);
  await wizard.shows(texts.ringingHeading);
};

const place = (more: Omit<Place, 'method' | 'options' | 'tells'>): Place => ({
  method: 'phone-call',
  options,
  tells: [texts.notPlaced, texts.uncalledHeading, texts.unconfirmedHeading, texts.outOfTouchHeading, ...Object.values(phone.flaws)],
  ...more,
});

const places: readonly Place[] = [
  place({
    call: 'phoneCall.begin',
    reach: toPlacing,
    ends: [enterHeading, 'Phone call'],
    onward: [texts.ringingHeading, enterHeading],
    field: phone.numberLabel,
  }),
  place({
    call: 'phoneCall.watchCall',
    reach: toPlacing,
    ends: [texts.outOfTouchHeading, enterHeading],
    calm: [texts.ringingHeading],
    onward: [texts.ringingHeading, enterHeading],
  }),
  place({
    call: 'phoneCall.callAgain',
    reach: async wizard => {
      await toRinging(wizard);
      await pass(31_000);
      await click(wizard, texts.callAgain);
    },
    ends: [texts.uncalledHeading, enterHeading],
    // The call from before may still ring, or has rung long enough meanwhile.
    calm: [texts.ringingHeading, texts.unansweredHeading],
    onward: [texts.ringingHeading, enterHeading],
  }),
  place({
    call: 'phoneCall.confirm',
    reach: async wizard => {
      await toRinging(wizard);
      wizard.adapter.phone.line.answer();
      wizard.adapter.phone.line.press('#');
    },
    ends: [texts.unconfirmedHeading, enterHeading],
    calm: [isSetUp],
    onward: [isSetUp, enterHeading],
  }),
];

describe.for(places)('when $call', each => {
  useFakeClock();

  it.for(Object.entries(faults))('%s, the person is told so in words and has a way on', async ([, fault]) => {
    await endsWell(each, fault);
  });
});

describe('when the news of a call', () => {
  useFakeClock();

  it.for(Object.entries(hostileValues))('is no stream but %s, the person is told so in words', async ([, make]) => {
    const adapter = createDemoAdapter(options);
    const wizard = await openMethod({ ...adapter, phoneCall: { ...adapter.phoneCall!, watchCall: make as never } }, 'phone-call');

    await toPlacing(wizard);

    await wizard.shows(texts.outOfTouchHeading);
    await wizard.reads(/Something went wrong|could not read/);
  });
});
