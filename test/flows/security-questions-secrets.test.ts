import { userEvent } from 'vitest/browser';
import { createDemoAdapter, demoOffers, type DemoAdapter } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { later } from '../../src/locales/en/later.js';
import { securityQuestions as texts } from '../../src/locales/en/security-questions.js';
import '../../src/methods/security-questions/index.js';
import { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import type { WizardJourney } from '../../src/wizard/start-wizard.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { answer } from '../support/fill-in-questions.js';
import { followTraces, keptBy, secretsIn } from '../support/traces.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

type Begin = (this: EnrollkitWizard, adapter: DemoAdapter) => WizardJourney;

const secrets = ['CANARY-Lighthouse', 'CANARY-Wardrobe', 'CANARY-Caravan', 'Where is the CANARYQUESTION?'];
const isSetUp = later.successes['security-questions']?.heading ?? '';

describe('the answers to security questions', () => {
  useFakeClock();
  afterEach(() => {
    vi.restoreAllMocks();
    sessionStorage.clear();
  });

  it('stay out of everything but the fields, whatever happens to them', async () => {
    const begun = vi.spyOn(EnrollkitWizard.prototype as unknown as { begin: Begin }, 'begin');
    const traces = followTraces();
    onTestFinished(() => traces.end());
    const adapter = createDemoAdapter({ offers: demoOffers('security-questions'), enrollmentLifetime: 60_000 });
    const wizard = await openWizard({ adapter, set: { method: 'security-questions', resume: true } });
    const givenAway = async (): Promise<string[]> => {
      const { actor } = begun.mock.results.at(-1)!.value as WizardJourney;
      return secretsIn(`${keptBy(actor)} ${await traces.now()}`, secrets);
    };
    await wizard.walk(words.next);
    await wizard.shows(texts.answerHeading);

    await answer(wizard, 1, 0, secrets[0]!);
    await answer(wizard, 2, 1, secrets[1]!);
    await answer(wizard, 3, texts.writeOwn, secrets[2]!);
    await wizard.type(texts.ownQuestion(3), secrets[3]!);
    expect(await givenAway()).toEqual([]);

    await wizard.type(texts.answer(2), secrets[0]!);
    await wizard.walk(texts.save);
    await wizard.reads(texts.flaws['given-twice'](0));
    expect(await givenAway()).toEqual([]);

    await wizard.type(texts.answer(2), secrets[1]!);
    await userEvent.click(wizard.element.shadowRoot!.querySelector('input[type="checkbox"]')!);
    adapter.failNext('securityQuestions.confirm', new EnrollmentError('invalid-input', { index: 1 }));
    await wizard.walk(texts.save);
    await wizard.reads(texts.flaws.refused(0));
    expect(await givenAway()).toEqual([]);

    await pass(61_000);
    await wizard.shows(texts.expiredHeading);
    expect(await givenAway()).toEqual([]);
    await wizard.walk(texts.goOn);
    await wizard.shows(texts.answerHeading);
    adapter.hangNext('securityQuestions.confirm');
    await wizard.walk(texts.save);
    await wizard.reads(texts.saving);
    expect(await givenAway()).toEqual([]);

    await wizard.walk(words.back, texts.save);
    await wizard.shows(isSetUp);
    await wizard.walk(words.done);
    await wizard.shows(words.endedEnrolled);
    expect(await givenAway()).toEqual([]);
    expect(secretsIn(wizard.element.shadowRoot!.textContent, secrets)).toEqual([]);
  });
});
