import { createDemoAdapter, type DemoAdapter } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { deliveredCode as texts } from '../../src/locales/en/delivered-code.js';
import { phone } from '../../src/locales/en/phone.js';
import { en } from '../../src/locales/en.js';
import { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import type { WizardJourney } from '../../src/wizard/start-wizard.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import {
  deliveredKinds,
  deliveryOffers,
  enterCode,
  newest,
  openDeliveryOn,
  sendCode,
  type DeliveredKind,
} from '../support/open-delivery.js';
import { hearOtp } from '../support/otp-stub.js';
import { followTraces, keptBy, secretsIn } from '../support/traces.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';

type Begin = (this: EnrollkitWizard, adapter: DemoAdapter) => WizardJourney;

/** Opens a wizard, and keeps in mind what a person types and gets in it. */
async function open(kind: DeliveredKind, ...privately: readonly string[]) {
  const begun = vi.spyOn(EnrollkitWizard.prototype as unknown as { begin: Begin }, 'begin');
  onTestFinished(() => begun.mockRestore());
  const traces = followTraces();
  onTestFinished(() => traces.end());
  const secrets = [...privately];
  const adapter = createDemoAdapter({ offers: deliveryOffers, codeLifetime: 120_000 });
  adapter.inbox.watch(({ code }) => secrets.push(code));
  const wizard = await openDeliveryOn(adapter, kind, { resume: true });
  return {
    wizard,
    secrets,
    /** Which of the secrets the page gives away now, or did before, or keeps in the machines. */
    async givenAway() {
      const { actor } = begun.mock.results.at(-1)!.value as WizardJourney;
      return secretsIn(`${keptBy(actor)} ${await traces.now()}`, secrets);
    },
  };
}

describe('the codes of a journey, and where they go', () => {
  useFakeClock();
  afterEach(() => sessionStorage.clear());

  it('stay out of everything but the screen for a text message, whatever happens to it', async () => {
    const otp = hearOtp();
    onTestFinished(() => otp.end());
    // As it is typed and with its calling code.
    const { wizard, secrets, givenAway } = await open('text-message', '612345678', '687654321');

    await wizard.type(phone.numberLabel, '06 1234 5678 ext. 9');
    await wizard.walk(texts.send);
    await wizard.reads(phone.flaws.extension);
    expect(await givenAway()).toEqual([]);
    await sendCode(wizard);
    const shown = '•••• ••78';
    secrets.push(shown);
    expect(await givenAway()).toEqual([]);

    secrets.push('739154');
    await enterCode(wizard, '739154');
    await wizard.reads(texts.wrongCode);
    expect(await givenAway()).toEqual([]);
    otp.arrive(newest(wizard).code);
    await until(() => expect(wizard.textbox(texts.codeLabel).value).toBe(newest(wizard).code));
    await pass(200);
    expect(await givenAway()).toEqual([]);

    await pass(31_000);
    await wizard.walk(texts.instead.voice);
    await wizard.shows(texts.codeHeadings.voice);
    await pass(200);
    expect(await givenAway()).toEqual([]);
    await pass(121_000);
    await wizard.shows(texts.expiredHeading);
    expect(await givenAway()).toEqual([]);
    await wizard.walk(texts.newCode);
    await wizard.shows(texts.codeHeadings.voice);

    await wizard.walk(texts.changeNumber);
    await wizard.type(phone.numberLabel, '06 8765 4321');
    await wizard.walk(texts.send);
    await wizard.reads('•21');
    wizard.adapter.failNext('deliveredCode.confirm', new EnrollmentError('network'), 'before');
    await enterCode(wizard);
    await wizard.reads(en.problems.network);
    expect(await givenAway()).toEqual([]);

    await wizard.walk(texts.check);
    await wizard.shows(/^Text message is set up$/);
    expect(await givenAway()).toEqual([]);
    await wizard.walk(words.done);
    await wizard.shows(words.endedEnrolled);
    expect(await givenAway()).toEqual([]);
    expect(secrets).toHaveLength(2 + 4 + 2);
  });

  it('stay out of everything but the screen for an email', async () => {
    const { to, shown } = deliveredKinds.email;
    const { wizard, secrets, givenAway } = await open('email', to);

    await wizard.type(texts.addressLabel, `${to} `);
    wizard.adapter.hangNext('deliveredCode.begin');
    await wizard.walk(texts.send);
    await wizard.reads(texts.sending);
    expect(await givenAway()).toEqual([]);
    await wizard.walk(words.back);
    await sendCode(wizard, 'email');
    secrets.push(shown);
    expect(await givenAway()).toEqual([]);
    await wizard.type(texts.codeLabel, newest(wizard).code);
    wizard.adapter.hangNext('deliveredCode.confirm');
    await wizard.walk(texts.check);
    await wizard.reads(texts.checking);
    expect(await givenAway()).toEqual([]);

    // What the server shows of it is on the account from now on.
    expect(secrets.pop()).toBe(shown);
    await wizard.walk(words.back, texts.check);
    await wizard.shows(/^Email is set up$/);
    expect(await givenAway()).toEqual([]);
    await wizard.walk(words.done);
    await wizard.shows(words.endedEnrolled);
    expect(await givenAway()).toEqual([]);
    expect(secrets).toHaveLength(2);
  });

  it('would be found', async () => {
    const { wizard, givenAway } = await open('email', deliveredKinds.email.to);

    wizard.element.title = deliveredKinds.email.to;

    expect(await givenAway()).toEqual([deliveredKinds.email.to]);
  });
});
