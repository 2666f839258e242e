import { createDemoAdapter } from '../../src/adapters/demo/index.js';
import { deliveredCode as texts } from '../../src/locales/en/delivered-code.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import {
  countCalls,
  deliveredKinds,
  deliveryOffers as offers,
  enterCode,
  newest,
  openAtCode,
  openDeliveryOn,
  sendCode,
} from '../support/open-delivery.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

const isSetUp = /^Text message is set up$/;
const { typed, shown, label } = deliveredKinds['text-message'];
const call = { signal: new AbortController().signal, idempotencyKey: 'elsewhere' };

describe('another code', () => {
  useFakeClock();

  it('can be asked for after a while, never comes by itself, and takes the place of the first', async () => {
    const wizard = await openAtCode();
    const first = newest(wizard).code;
    wizard.button(texts.resend['text-message']).click();
    await wizard.reads(texts.resendIn('30 seconds'));

    await pass(31_000);
    expect(wizard.adapter.inbox.messages).toHaveLength(1);
    expect(wizard.said).toContain(texts.resendReady);
    await wizard.walk(texts.resend['text-message']);
    await wizard.reads(texts.resent);
    await pass(200);
    expect(wizard.said.join(' | ')).toContain(texts.resent);
    await enterCode(wizard, first);
    await wizard.reads(words.problems['code-expired']);
    await enterCode(wizard);

    await wizard.shows(isSetUp);
  });

  it('leaves alone what was typed meanwhile', async () => {
    const wizard = await openAtCode();
    await pass(31_000);
    await wizard.type(texts.codeLabel, '12');

    await wizard.walk(texts.resend['text-message']);
    await wizard.reads(texts.resent);

    expect(wizard.textbox(texts.codeLabel).value).toBe('12');
  });

  it('is sent once by pressing twice', async () => {
    const wizard = await openAtCode();
    await pass(31_000);

    const button = await until(() => wizard.button(texts.resend['text-message']));
    for (let press = 0; press < 5; press++) button.click();
    await wizard.reads(texts.resent);

    expect(countCalls(wizard, 'resend')).toBe(1);
    expect(wizard.adapter.inbox.messages).toHaveLength(2);
  });

  it('can be had by a call, in place', async () => {
    const wizard = await openAtCode();
    await pass(31_000);

    await wizard.walk(texts.instead.voice);
    await wizard.shows(texts.codeHeadings.voice);
    await wizard.reads(`We are calling ${shown}.`);
    expect(newest(wizard)).toMatchObject({ channel: 'voice', to: deliveredKinds['text-message'].to });
    await enterCode(wizard);

    await wizard.shows(isSetUp);
  });

  it('has to be waited for after a reload as long as before it, and the code from before still works', async () => {
    const adapter = createDemoAdapter({ offers });
    const wizard = await openDeliveryOn(adapter, 'text-message', { resume: true });
    onTestFinished(() => sessionStorage.clear());
    await sendCode(wizard);
    await pass(10_000);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    wizard.element.remove();

    const again = await openWizard({ adapter, set: { resume: true } });
    await again.shows(texts.codeHeadings['text-message']);
    await again.reads(shown);
    await again.reads(texts.resendIn('20 seconds'));
    expect(again.button(texts.resend['text-message']).ariaDisabled).toBe('true');
    expect(adapter.inbox.messages).toHaveLength(1);
    await pass(21_000);
    await until(() => expect(again.button(texts.resend['text-message']).ariaDisabled).toBeNull());
    await enterCode(again);

    await again.shows(isSetUp);
  });

  it('that another tab asked for is the one that works', async () => {
    const wizard = await openAtCode();
    const first = newest(wizard).code;
    await pass(31_000);

    await wizard.adapter.deliveredCode?.resend({ enrollmentId: 'text-message-1' }, call);
    await enterCode(wizard, first);
    await wizard.reads(words.problems['code-expired']);
    await enterCode(wizard);

    await wizard.shows(isSetUp);
  });

  it('to another number, from another tab, ends what was begun here, and the person starts again with all they typed', async () => {
    const wizard = await openAtCode();
    const { code } = newest(wizard);

    await wizard.adapter.deliveredCode?.begin({ kind: 'text-message', to: '+31687654321' }, call);
    await enterCode(wizard, code);
    await wizard.shows(texts.enterNumberHeading);
    await wizard.reads(texts.expiredBody);
    expect(wizard.textbox(label).value).toBe(typed);
    await wizard.walk(texts.send);
    await wizard.shows(texts.codeHeadings['text-message']);
    await enterCode(wizard);

    await wizard.shows(isSetUp);
  });

  it('is not needed where another tab was faster: the person learns that it is set up', async () => {
    const wizard = await openAtCode();
    const { code } = newest(wizard);

    await wizard.adapter.deliveredCode?.confirm({ enrollmentId: 'text-message-1', code }, call);
    await enterCode(wizard, code);

    await wizard.shows(isSetUp);
  });
});
