import { demoOffers } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { deliveredCode as texts } from '../../src/locales/en/delivered-code.js';
import { phone } from '../../src/locales/en/phone.js';
import { click, endsWell, write, type OpenMethod, type Place } from '../support/ends-well.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { faults } from '../../src/testing/with-fault.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';

const codeHeading = texts.codeHeadings['text-message'];
const isSetUp = 'Text message is set up';
const options = { offers: demoOffers('text-message', 'email', 'authenticator-code') };

const toSending = async (wizard: OpenMethod): Promise<void> => {
  await until(() => wizard.textbox(phone.numberLabel));
  write(wizard, phone.numberLabel, '06 1234 5678');
  await click(wizard, texts.send);
};
const toCode = async (wizard: OpenMethod): Promise<void> => {
  await toSending(wizard);
  await wizard.shows(codeHeading);
  await until(() => wizard.textbox(texts.codeLabel));
};
const toResending = async (wizard: OpenMethod): Promise<void> => {
  await toCode(wizard);
  write(wizard, texts.codeLabel, '12');
  await pass(31_000);
  await click(wizard, texts.resend['text-message']);
};
const toChecking = async (wizard: OpenMethod): Promise<void> => {
  await toCode(wizard);
  write(wizard, texts.codeLabel, wizard.adapter.inbox.messages.at(-1)!.code);
  await click(wizard, texts.check);
};

const place = (more: Omit<Place, 'options' | 'tells'>): Place => ({
  method: 'text-message',
  options,
  tells: [
    ...[texts.lockedHeading, texts.outcomeUnknownHeading, texts.wrongCode],
    ...[...Object.values(texts.addressFlaws), ...Object.values(phone.flaws)],
  ],
  ...more,
});

const places: readonly Place[] = [
  place({
    call: 'deliveredCode.begin',
    reach: toSending,
    ends: [texts.enterNumberHeading, 'Text message'],
    onward: [codeHeading, texts.enterNumberHeading],
    field: phone.numberLabel,
  }),
  place({
    call: 'deliveredCode.begin',
    method: 'email',
    reach: async wizard => {
      await until(() => wizard.textbox(texts.addressLabel));
      write(wizard, texts.addressLabel, 'ada@home.example');
      await click(wizard, texts.send);
    },
    ends: [texts.enterAddressHeading, 'Email'],
    onward: [texts.codeHeadings.email, texts.enterAddressHeading],
    field: texts.addressLabel,
  }),
  place({
    call: 'deliveredCode.resend',
    reach: toResending,
    ends: [codeHeading, texts.lockedHeading, texts.enterNumberHeading],
    onward: [codeHeading],
    field: texts.codeLabel,
  }),
  place({
    call: 'deliveredCode.confirm',
    reach: toChecking,
    ends: [codeHeading, texts.lockedHeading, texts.enterNumberHeading],
    // It was, although no answer came.
    calm: [isSetUp],
    onward: [isSetUp, codeHeading],
    field: texts.codeLabel,
  }),
  place({
    call: 'deliveredCode.cancel',
    reach: async wizard => {
      await toCode(wizard);
      await click(wizard, words.cancel);
    },
    ends: [],
    // The person is gone and has nothing to do with it: the server forgets what is pending in time.
    calm: [words.endedCancelled],
    onward: [],
  }),
  place({
    call: 'loadSecurityInfo',
    // The first is for what can be chosen, and the second looks whether the method is there by now.
    spares: 1,
    reach: async wizard => {
      wizard.adapter.failNext('deliveredCode.confirm', new EnrollmentError('network'), 'after');
      await toChecking(wizard);
    },
    ends: [texts.outcomeUnknownHeading],
    onward: [isSetUp],
  }),
];

describe.for(places)('when $call for $method', each => {
  useFakeClock();

  it.for(Object.entries(faults))('%s, the person is told so in words and has a way on', async ([, fault]) => {
    await endsWell(each, fault);
  });
});

describe('when deliveredCode.resume', () => {
  useFakeClock();
  beforeEach(() => sessionStorage.setItem('enrollkit-resume', 'text-message'));
  afterEach(() => sessionStorage.clear());

  const resuming = place({
    call: 'deliveredCode.resume',
    set: { resume: true },
    reach: async () => undefined,
    ends: [texts.enterNumberHeading, 'Text message'],
    onward: [texts.enterNumberHeading],
  });

  it.for(Object.entries(faults))('%s, the person is told so in words and types the number again', async ([, fault]) => {
    await endsWell(resuming, fault);
  });
});
