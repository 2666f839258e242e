import { createDemoAdapter, demoOffers, type DemoAdapter, type DemoOptions } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import type { MethodKind, MethodOffer } from '../../src/contract/security-info.js';
import { phone } from '../../src/locales/en/phone.js';
import { phoneCall as texts } from '../../src/locales/en/phone-call.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

const second = 1000;
const number = '06 1234 5678';
const isSetUp = /^Phone call is set up$/;

const offers = demoOffers('phone-call', 'alternate-phone', 'office-phone', 'authenticator-code');

const openOn = async (adapter: DemoAdapter, method: MethodKind = 'phone-call') => {
  const wizard = await openWizard({ adapter, set: { method } });
  await until(() => wizard.button(texts.callMe));
  return wizard;
};
const open = (options: DemoOptions = {}, method?: MethodKind) => openOn(createDemoAdapter({ offers, ...options }), method);
type Wizard = Awaited<ReturnType<typeof open>>;

/** An office whose number the directory gives. */
const office = (editable: boolean): MethodOffer => ({
  ...demoOffers('office-phone')[0]!,
  phone: { country: 'NL', given: { number: '+31 20 ••• ••67', extension: '1234', editable } },
});

async function toTheCall(options?: DemoOptions): Promise<Wizard> {
  const wizard = await open(options);
  await wizard.shows(texts.enterHeadings['phone-call']);
  await wizard.type(phone.numberLabel, number);
  await wizard.walk(texts.callMe);
  await wizard.shows(texts.ringingHeading);
  return wizard;
}

const placed = ({ calls }: DemoAdapter): number => calls.filter(call => /phoneCall\.(begin|callAgain)/.test(call)).length;
const line = ({ adapter }: Wizard): DemoAdapter['phone']['line'] => adapter.phone.line;

const answerAndPress = (wizard: Wizard, key: string): void => {
  line(wizard).answer();
  line(wizard).press(key);
};

describe('a phone that is called', () => {
  useFakeClock();

  it('is set up by answering and pressing the key', async () => {
    const wizard = await openWizard({ adapter: createDemoAdapter({ offers }) });
    await wizard.walk(/^Phone call/);
    await wizard.shows(texts.enterHeadings['phone-call']);
    await wizard.reads(texts.howItWorks);
    await wizard.reads(phone.notices['carrier-charges']);

    await wizard.type(phone.numberLabel, number);
    await wizard.walk(texts.callMe);
    await wizard.shows(texts.ringingHeading);
    await wizard.reads(/We are calling \+31 6 [• ]+78/);
    line(wizard).answer();
    await wizard.shows(texts.answeredHeading);
    line(wizard).press('#');

    await wizard.shows(isSetUp);
    expect(line(wizard).called).toEqual(['+31612345678']);
    await wizard.walk(words.done);
    await wizard.shows(words.endedEnrolled);
    expect(wizard.events()).toEqual(['enrollkit-enrolled']);
  });

  it('is told of by ear while the eyes are on the phone, and the focus stays', async () => {
    const wizard = await toTheCall();
    await until(() => expect(wizard.focused()).toHaveProperty('textContent', texts.ringingHeading));

    await pass(2 * second);
    const before = wizard.said.length;

    line(wizard).answer();
    await wizard.shows(texts.answeredHeading);
    await pass(2 * second);

    expect(wizard.said.slice(before).sort()).toEqual([texts.answeredBody, texts.answeredHeading]);
    expect(wizard.focused()).toHaveProperty('textContent', texts.answeredHeading);
    expect(wizard.element.shadowRoot?.querySelector('kbd')?.textContent).toContain(texts.keyName);
  });

  it('takes no key for another, and is not set up by being answered alone', async () => {
    const wizard = await toTheCall();
    line(wizard).answer();
    await wizard.shows(texts.answeredHeading);

    line(wizard).press('123456789*');
    await pass(5 * second);

    expect(wizard.heading()).toBe(texts.answeredHeading);
    expect(wizard.adapter.calls).not.toContain('phoneCall.confirm');
  });

  it.each([
    ['nobody answers', texts.unansweredHeading, async () => pass(45 * second)],
    ['is engaged', texts.engagedHeading, async (wizard: Wizard) => line(wizard).busy()],
    ['is refused', texts.declinedHeading, async (wizard: Wizard) => line(wizard).hangUp()],
    ['is reported', texts.declinedHeading, async (wizard: Wizard) => answerAndPress(wizard, '0')],
    ['listens to nobody', texts.declinedHeading, async (wizard: Wizard) => (line(wizard).answer(), pass(30 * second))],
  ] as const)('that %s can be called again', async (_, heading, act) => {
    const wizard = await toTheCall();

    await act(wizard);
    await wizard.shows(heading);
    await pass(31 * second);
    await wizard.walk(texts.callAgain);
    await wizard.shows(texts.ringingHeading);
    answerAndPress(wizard, '#');

    await wizard.shows(isSetUp);
    expect(line(wizard).called).toHaveLength(2);
  });

  it('says what to do when it was not the person who ended the call', async () => {
    const wizard = await toTheCall();

    line(wizard).hangUp();

    await wizard.reads('If you did not expect a call, change your password.');
  });

  it('that cannot be reached says so', async () => {
    const wizard = await open();
    wizard.adapter.phone.isReachable = false;
    await wizard.type(phone.numberLabel, number);
    await wizard.walk(texts.callMe);

    await wizard.shows(texts.notPutThroughHeading);
    await wizard.walk(texts.changeNumber);

    await wizard.shows(texts.enterHeadings['phone-call']);
    expect(wizard.textbox(phone.numberLabel).value).toBe(number);
  });

  it('is called again while it rings, but not at once, and never by itself', async () => {
    const wizard = await toTheCall();

    wizard.button(texts.callAgain).click();
    await wizard.reads('We can call again in 30 seconds.');
    await pass(31 * second);
    expect(placed(wizard.adapter)).toBe(1);
    expect(wizard.said).toContain(texts.callAgainReady);
    await wizard.walk(texts.callAgain);
    await wizard.shows(texts.ringingHeading);

    expect(placed(wizard.adapter)).toBe(2);
    expect(wizard.text()).not.toContain(texts.supersededHeading);
  });

  it('goes on here when a newer call was placed from elsewhere', async () => {
    const wizard = await toTheCall();
    await pass(31 * second);

    await wizard.adapter.phoneCall?.callAgain('phone-call-1', { signal: new AbortController().signal, idempotencyKey: 'elsewhere' });
    await wizard.shows(texts.supersededHeading);
    await pass(31 * second);
    await wizard.walk(texts.callAgain);
    await wizard.shows(texts.ringingHeading);
    answerAndPress(wizard, '#');

    await wizard.shows(isSetUp);
  });

  it('is called at another number at once, and what was typed is kept', async () => {
    const wizard = await toTheCall();

    await wizard.walk(texts.changeNumber);
    await wizard.shows(texts.enterHeadings['phone-call']);
    expect(wizard.textbox(phone.numberLabel).value).toBe(number);
    await wizard.type(phone.numberLabel, '+31 6 87654321');
    await wizard.walk(texts.callMe);

    await wizard.reads(/•+21/);
    expect(line(wizard).called).toEqual(['+31612345678', '+31687654321']);
  });

  it('shows the call that rings to whoever went back: that is no way to be called again at once', async () => {
    const wizard = await toTheCall();

    await wizard.walk(words.back);
    await wizard.shows(texts.enterHeadings['phone-call']);
    await wizard.walk(texts.callMe);

    await wizard.shows(texts.ringingHeading);
    expect(placed(wizard.adapter)).toBe(1);
  });

  it('stops ringing when the person cancels', async () => {
    const wizard = await toTheCall();

    wizard.element.cancel();
    await wizard.shows(words.endedCancelled);

    await until(() => expect(wizard.adapter.calls).toContain('phoneCall.cancel'));
    expect(() => line(wizard).answer()).toThrow('Nobody calls.');
  });

  it('stops ringing when the person takes another method, which is always there to take', async () => {
    const wizard = await toTheCall();

    await wizard.walk(words.anotherMethod);
    await wizard.shows(words.chooseHeading);

    await until(() => expect(wizard.adapter.calls).toContain('phoneCall.cancel'));
    expect(() => line(wizard).answer()).toThrow('Nobody calls.');
  });

  it('is looked for when no answer came, before it is confirmed again', async () => {
    const wizard = await toTheCall();
    wizard.adapter.failNext('phoneCall.confirm', new EnrollmentError('network'), 'after');

    answerAndPress(wizard, '#');

    await wizard.shows(isSetUp);
    expect(wizard.adapter.calls.filter(call => call === 'phoneCall.confirm')).toHaveLength(1);
  });
});

describe('a number that is typed', () => {
  useFakeClock();

  it.for([
    ['spaces and brackets', '(06) 1234 5678'],
    ['its country', '+31 6 12345678'],
    ['full-width digits', '０６１２３４５６７８'],
    ['Arabic digits', '٠٦١٢٣٤٥٦٧٨'],
  ] as const)('is called, written with %s', async ([, typed]) => {
    const wizard = await open();

    await wizard.type(phone.numberLabel, typed);
    await wizard.walk(texts.callMe);
    await wizard.shows(texts.ringingHeading);

    expect(line(wizard).called).toEqual(['+31612345678']);
  });

  it.for([
    ['', phone.flaws.empty],
    ['my phone', phone.flaws['not-a-number']],
    ['112', phone.flaws['too-short']],
    ['1'.repeat(40), phone.flaws['too-long']],
    ['020 794 0000 ext. 12', phone.flaws.extension],
  ] as const)('says beside the field what is wrong with "%s", keeps it, and calls nobody', async ([typed, flaw]) => {
    const wizard = await open();

    if (typed) await wizard.type(phone.numberLabel, typed);
    await wizard.walk(texts.callMe);
    await wizard.reads(flaw);

    expect(wizard.textbox(phone.numberLabel)).toMatchObject({ value: typed, ariaInvalid: 'true' });
    await until(() => expect(wizard.focused()).toBe(wizard.textbox(phone.numberLabel)));
    expect(wizard.adapter.calls).not.toContain('phoneCall.begin');
  });

  it('that is on the account already is said to be, beside the field, and kept', async () => {
    const wizard = await toTheCall();
    answerAndPress(wizard, '#');
    await wizard.shows(isSetUp);
    const again = await openOn(wizard.adapter, 'alternate-phone');

    await again.type(phone.numberLabel, '+31 6 1234 5678');
    await again.walk(texts.callMe);
    await again.reads(phone.flaws.known);

    expect(again.textbox(phone.numberLabel)).toMatchObject({ value: '+31 6 1234 5678', ariaInvalid: 'true' });
    expect(line(wizard).called).toHaveLength(1);
  });

  it('is not called twice by pressing twice', async () => {
    const wizard = await open();
    await wizard.type(phone.numberLabel, number);

    const button = wizard.button(texts.callMe);
    for (let press = 0; press < 5; press++) button.click();
    await wizard.shows(texts.ringingHeading);

    expect(line(wizard).called).toHaveLength(1);
  });
});

describe('the phone of an office', () => {
  useFakeClock();

  it('is dialled with its extension', async () => {
    const wizard = await open({ offers: [{ ...office(true), phone: { country: 'NL' } }] }, 'office-phone');
    await wizard.shows(texts.enterHeadings['office-phone']);

    await wizard.type(phone.numberLabel, '020 794 0000');
    await wizard.type(texts.extensionLabel, '0042');
    await wizard.walk(texts.callMe);
    await wizard.shows(texts.ringingHeading);

    expect(line(wizard).called).toEqual(['+31207940000,0042']);
    await wizard.reads('ext. 0042');
  });

  it('whose number the directory gives is called without a field', async () => {
    const wizard = await open({ offers: [office(false)] }, 'office-phone');
    await wizard.shows(texts.givenHeading);
    await wizard.reads('+31 20 ••• ••67 Extension 1234');

    expect(wizard.element.shadowRoot?.querySelectorAll('input, select')).toHaveLength(0);
    await wizard.walk(texts.callMe);
    await wizard.shows(texts.ringingHeading);
    answerAndPress(wizard, '#');

    await wizard.shows(/^Office phone is set up$/);
  });

  it('may be called at another number than the directory gives, where policy says so', async () => {
    const wizard = await open({ offers: [office(true)] }, 'office-phone');
    await wizard.shows(texts.givenHeading);

    await wizard.walk(phone.useAnother);
    await wizard.shows(texts.enterHeadings['office-phone']);
    await wizard.walk(phone.useGiven);
    await wizard.shows(texts.givenHeading);
    await wizard.walk(phone.useAnother);
    await wizard.type(phone.numberLabel, '020 794 0000');
    await wizard.walk(texts.callMe);
    await wizard.shows(texts.ringingHeading);

    expect(line(wizard).called).toEqual(['+31207940000']);
  });
});
