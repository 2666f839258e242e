import { userEvent } from 'vitest/browser';
import { createDemoAdapter } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { deliveredCode as texts } from '../../src/locales/en/delivered-code.js';
import { en } from '../../src/locales/en.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import {
  countCalls,
  deliveredKinds,
  deliveryOffers as offers,
  enterCode,
  headingOf,
  newest,
  openAtCode,
  openDelivery,
  wrongCode,
  type DeliveredKind,
  type DeliveryWizard,
} from '../support/open-delivery.js';
import { hearOtp, type OtpStub } from '../support/otp-stub.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

const isSetUp = /^Text message is set up$/;
const kinds = Object.keys(deliveredKinds) as DeliveredKind[];
const call = { signal: new AbortController().signal, idempotencyKey: 'look' };

describe('a code that is sent', () => {
  useFakeClock();

  it.for(kinds)('by %s is typed by the person, who is told where it went', async kind => {
    const { name } = en.wizard.kinds[kind]!;
    const { label, typed, to, shown } = deliveredKinds[kind];
    const wizard = await openWizard({ adapter: createDemoAdapter({ offers }) });
    await wizard.walk(new RegExp(`^${name}`));
    await wizard.shows(headingOf(kind));
    await wizard.reads(texts.intros[kind]);

    await until(() => wizard.textbox(label));
    await wizard.type(label, typed);
    await wizard.walk(texts.send);
    await wizard.shows(texts.codeHeadings[kind]);
    await wizard.reads(shown);
    expect(wizard.text()).not.toContain(to);
    await enterCode(wizard);

    await wizard.shows(new RegExp(`^${name} is set up$`));
    expect(wizard.adapter.inbox.messages).toMatchObject([{ to, channel: kind }]);
    await wizard.walk(words.done);
    await wizard.shows(words.endedEnrolled);
    expect(wizard.events()).toEqual(['enrollkit-enrolled']);
  });

  it.for([
    ['with a space', (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`],
    ['with a dash', (code: string) => `${code.slice(0, 3)}-${code.slice(3)}`],
    ['in full-width digits', (code: string) => code.replace(/\d/g, digit => String.fromCharCode(0xff10 + Number(digit)))],
    ['in Arabic digits', (code: string) => code.replace(/\d/g, digit => String.fromCharCode(0x660 + Number(digit)))],
  ] as const)('is taken %s', async ([, written]) => {
    const wizard = await openAtCode();

    await enterCode(wizard, written(newest(wizard).code));

    await wizard.shows(isSetUp);
  });

  it.for([
    ['', 'empty'],
    ['12345', 'too-short'],
    ['123456789', 'too-long'],
    ['12345a', 'not-digits'],
  ] as const)('is not sent on as "%s": what is wrong is said beside the field, and what was typed stays', async ([typed, flaw]) => {
    const wizard = await openAtCode();

    if (typed) await wizard.type(texts.codeLabel, typed);
    await wizard.walk(texts.check);
    await wizard.reads(texts.flaws[flaw](6));

    expect(wizard.textbox(texts.codeLabel)).toMatchObject({ value: typed, ariaInvalid: 'true' });
    await until(() => expect(wizard.focused()).toBe(wizard.textbox(texts.codeLabel)));
    expect(countCalls(wizard, 'confirm')).toBe(0);
  });

  it('and is wrong is kept, with the tries that are left; the right one works after it', async () => {
    const wizard = await openAtCode();
    const wrong = wrongCode(wizard);

    await enterCode(wizard, wrong);
    await wizard.reads(`${texts.wrongCode}. 4 tries left.`);

    expect(wizard.textbox(texts.codeLabel)).toMatchObject({ value: wrong, ariaInvalid: 'true' });
    await until(() => expect(wizard.focused()).toBe(wizard.textbox(texts.codeLabel)));
    expect(wizard.text()).toContain(deliveredKinds['text-message'].shown);
    await enterCode(wizard, wrong);
    await wizard.reads('3 tries left.');
    await enterCode(wizard);
    await wizard.shows(isSetUp);
  });

  it('and was guessed at too often is not taken for a while, and can be typed after that', async () => {
    const wizard = await openAtCode({ attempts: 2, lockLifetime: 40_000 });
    await enterCode(wizard, wrongCode(wizard));
    await wizard.reads('1 try left.');
    await enterCode(wizard, wrongCode(wizard));
    await wizard.shows(texts.lockedHeading);
    await wizard.reads('wait 40 seconds');
    expect(wizard.element.shadowRoot?.querySelectorAll('form input, form [part="primary"]')).toHaveLength(0);

    await pass(41_000);
    await wizard.shows(texts.codeHeadings['text-message']);
    await enterCode(wizard);

    await wizard.shows(isSetUp);
  });

  it('has its time, and a new one is one press away after it', async () => {
    const wizard = await openAtCode({ codeLifetime: 120_000 });
    await wizard.reads(texts.validFor('2 minutes'));
    const old = newest(wizard).code;

    await pass(121_000);
    await wizard.shows(texts.expiredHeading);
    await wizard.walk(texts.newCode);
    await wizard.shows(texts.codeHeadings['text-message']);
    await wizard.reads(texts.resent);
    expect(wizard.adapter.inbox.messages).toHaveLength(2);
    expect(newest(wizard).code).not.toBe(old);
    await enterCode(wizard);

    await wizard.shows(isSetUp);
  });

  it('is not checked twice by pressing twice', async () => {
    const wizard = await openAtCode();
    await wizard.type(texts.codeLabel, newest(wizard).code);

    const button = wizard.button(texts.check);
    for (let press = 0; press < 5; press++) button.click();
    await wizard.shows(isSetUp);

    expect(countCalls(wizard, 'confirm')).toBe(1);
  });

  it('is looked for when no answer came, before it is checked again', async () => {
    const wizard = await openAtCode();
    wizard.adapter.failNext('deliveredCode.confirm', new EnrollmentError('network'), 'after');

    await enterCode(wizard);

    await wizard.shows(isSetUp);
    expect(countCalls(wizard, 'confirm')).toBe(1);
  });

  it('is typed by the keyboard alone', async () => {
    const wizard = await openDelivery();
    const tabTo = async (wanted: () => HTMLElement): Promise<void> => {
      for (let presses = 0; wizard.focused() !== wanted(); presses++) {
        if (presses > 20) throw new Error('It cannot be reached by Tab.');
        await userEvent.keyboard('{Tab}');
      }
    };

    await tabTo(() => wizard.textbox(deliveredKinds['text-message'].label));
    await userEvent.keyboard(`${deliveredKinds['text-message'].typed}{Enter}`);
    await wizard.shows(texts.codeHeadings['text-message']);
    await until(() => expect(wizard.focused()).toHaveProperty('textContent', texts.codeHeadings['text-message']));
    await tabTo(() => wizard.button(texts.changeNumber));
    await tabTo(() => wizard.textbox(texts.codeLabel));
    await userEvent.keyboard(`${newest(wizard).code}{Enter}`);
    await wizard.shows(isSetUp);
    await tabTo(() => wizard.button(words.done));
    await userEvent.keyboard('{Enter}');

    await wizard.shows(words.endedEnrolled);
  });
});

describe('a code in a text message that the browser reads', () => {
  let otp: OtpStub;
  useFakeClock();
  beforeEach(() => void (otp = hearOtp()));
  afterEach(() => otp.end());

  it('is filled in and told of, and is sent on by the person alone', async () => {
    const wizard = await openAtCode();

    otp.arrive(newest(wizard).code);
    await until(() => expect(wizard.textbox(texts.codeLabel).value).toBe(newest(wizard).code));
    await pass(200);
    expect(wizard.said.join(' | ')).toContain(texts.received);
    expect(countCalls(wizard, 'confirm')).toBe(0);
    await wizard.walk(texts.check);

    await wizard.shows(isSetUp);
  });

  it('and the person would not have read is typed', async () => {
    const wizard = await openAtCode();

    otp.refuse();
    await pass(1000);
    expect(wizard.textbox(texts.codeLabel).value).toBe('');
    await enterCode(wizard);

    await wizard.shows(isSetUp);
  });

  it('is not waited for once the person has left', async () => {
    const wizard = await openAtCode();
    expect(otp.requests.at(-1)?.signal?.aborted).toBe(false);

    wizard.element.cancel();
    await wizard.shows(words.endedCancelled);

    expect(otp.requests.map(({ signal }) => signal?.aborted)).toEqual([true]);
  });
});

describe('leaving a code that was sent', () => {
  useFakeClock();

  it.for([
    ['by cancelling', async (wizard: DeliveryWizard) => wizard.walk(words.cancel), words.endedCancelled],
    ['for another method', async (wizard: DeliveryWizard) => wizard.walk(words.anotherMethod), words.chooseHeading],
    ['step by step', async (wizard: DeliveryWizard) => wizard.walk(words.back, words.back), words.chooseHeading],
  ] as const)('%s forgets it on the server, once', async ([, leave, heading]) => {
    const wizard = await openAtCode();

    await leave(wizard);
    await wizard.shows(heading);
    await pass(60_000);

    expect(countCalls(wizard, 'cancel')).toBe(1);
    expect(await wizard.adapter.deliveredCode?.resume?.('text-message', call)).toBeNull();
  });

  it('and coming again at once sends nothing more: the code that came is taken', async () => {
    const wizard = await openAtCode();
    await wizard.walk(words.back);
    await wizard.shows(texts.enterNumberHeading);

    await wizard.walk(texts.send);
    await wizard.shows(texts.codeHeadings['text-message']);
    expect(wizard.adapter.inbox.messages).toHaveLength(1);
    await enterCode(wizard);

    await wizard.shows(isSetUp);
  });

  it('while it is sent ends that, and nothing comes of it', async () => {
    const wizard = await openDelivery();
    wizard.adapter.hangNext('deliveredCode.begin');
    await wizard.type(deliveredKinds['text-message'].label, '0612345678');
    await wizard.walk(texts.send);
    await wizard.reads(texts.sending);

    await wizard.walk(words.cancel);
    await wizard.shows(words.endedCancelled);
    await pass(60_000);

    expect(wizard.heading()).toBe(words.endedCancelled);
    expect(wizard.events()).toEqual(['enrollkit-cancelled']);
    expect(wizard.adapter.inbox.messages).toEqual([]);
  });
});
