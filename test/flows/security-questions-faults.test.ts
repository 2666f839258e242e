import { demoOffers } from '../../src/adapters/demo/index.js';
import { later } from '../../src/locales/en/later.js';
import { securityQuestions as texts } from '../../src/locales/en/security-questions.js';
import '../../src/methods/security-questions/index.js';
import { click, endsWell, write, type OpenMethod, type Place } from '../support/ends-well.js';
import { useFakeClock } from '../support/fake-clock.js';
import { faults } from '../../src/testing/with-fault.js';
import { questionField } from '../support/fill-in-questions.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';

const isSetUp = later.successes['security-questions']?.heading ?? '';

const toTheForm = async (wizard: OpenMethod): Promise<void> => {
  await click(wizard, words.next);
};

const toSaved = async (wizard: OpenMethod): Promise<void> => {
  await toTheForm(wizard);
  await wizard.shows(texts.answerHeading);
  for (const number of [1, 2, 3]) {
    const select = await until(() => questionField(wizard, number));
    select.selectedIndex = number;
    select.dispatchEvent(new Event('input', { bubbles: true }));
    write(wizard, texts.answer(number), `Number ${number} of mine`);
  }
  await click(wizard, texts.save);
};

const place = (more: Pick<Place, 'call' | 'reach' | 'ends' | 'onward'> & Partial<Place>): Place => ({
  method: 'security-questions',
  options: { offers: demoOffers('security-questions', 'authenticator-code') },
  tells: [texts.unloadedHeading, texts.outcomeUnknownHeading, texts.expiredHeading, texts.flaws.refused(0)],
  ...more,
});

const places: readonly Place[] = [
  place({ call: 'securityQuestions.begin', reach: toTheForm, ends: [texts.unloadedHeading], onward: [texts.answerHeading] }),
  place({
    call: 'securityQuestions.confirm',
    reach: toSaved,
    ends: [texts.answerHeading, texts.expiredHeading],
    calm: [isSetUp],
    onward: [isSetUp, texts.answerHeading],
    field: texts.answer(2),
  }),
];

describe.for(places)('when $call', each => {
  useFakeClock();

  it.for(Object.entries(faults))('%s, the person is told so in words and has a way on', async ([, fault]) => {
    await endsWell(each, fault);
  });
});
