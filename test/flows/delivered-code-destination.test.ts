import { userEvent } from 'vitest/browser';
import { demoOffers } from '../../src/adapters/demo/index.js';
import type { MethodOffer } from '../../src/contract/security-info.js';
import { deliveredCode as texts } from '../../src/locales/en/delivered-code.js';
import { phone } from '../../src/locales/en/phone.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import {
  countCalls,
  deliveredKinds,
  enterCode,
  newest,
  openAtCode,
  openDelivery,
  openDeliveryOn,
  type DeliveryWizard,
} from '../support/open-delivery.js';
import { until } from '../support/until.js';

const { typed: number, to } = deliveredKinds['text-message'];
const isSetUp = /^Text message is set up$/;

const country = ({ element }: DeliveryWizard): string | undefined => element.shadowRoot?.querySelector('select')?.value;

async function paste(wizard: DeliveryWizard, name: string, text: string): Promise<void> {
  const from = document.createElement('input');
  from.value = text;
  document.body.append(from);
  from.select();
  await userEvent.copy();
  from.remove();
  wizard.textbox(name).focus();
  await userEvent.paste();
}

describe('a number to send a code to', () => {
  useFakeClock();

  it.for([
    ['spaces and brackets', '(06) 1234 5678'],
    ['its country', '+31 6 12345678'],
    ['two zeros and its country', '0031 (0)6-1234.5678'],
    ['full-width digits', '０６１２３４５６７８'],
    ['Arabic digits', '٠٦١٢٣٤٥٦٧٨'],
  ] as const)('may be written with %s', async ([, typed]) => {
    const wizard = await openDelivery();

    await wizard.type(phone.numberLabel, typed);
    expect(wizard.textbox(phone.numberLabel).value).toBe(typed);
    await wizard.walk(texts.send);
    await wizard.shows(texts.codeHeadings['text-message']);

    expect(newest(wizard).to).toBe(to);
  });

  it('that is pasted with its calling code chooses the country, and stays as it is', async () => {
    const wizard = await openDelivery({ offers: [{ ...demoOffers('text-message')[0]!, phone: { country: 'BE' } }] });
    expect(country(wizard)).toBe('BE');

    await paste(wizard, phone.numberLabel, '+31 6 1234 5678');
    await until(() => expect(country(wizard)).toBe('NL'));
    expect(wizard.textbox(phone.numberLabel).value).toBe('+31 6 1234 5678');
    await wizard.walk(texts.send);
    await wizard.shows(texts.codeHeadings['text-message']);

    expect(newest(wizard).to).toBe(to);
  });

  it('belongs to the country that is chosen', async () => {
    const wizard = await openDelivery();

    await userEvent.selectOptions(wizard.element.shadowRoot!.querySelector('select')!, 'BE');
    await wizard.type(phone.numberLabel, '0470 12 34 56');
    await wizard.walk(texts.send);
    await wizard.shows(texts.codeHeadings['text-message']);

    expect(newest(wizard).to).toBe('+32470123456');
  });

  it.for([
    ['', phone.flaws.empty],
    ['my phone', phone.flaws['not-a-number']],
    ['112', phone.flaws['too-short']],
    ['1'.repeat(40), phone.flaws['too-long']],
    ['020 794 0000 ext. 12', phone.flaws.extension],
    ['06 1234 0000', phone.flaws['number-not-served']],
  ] as const)('says beside the field what is wrong with "%s", keeps it, and sends nothing', async ([typed, flaw]) => {
    const wizard = await openDelivery();

    if (typed) await wizard.type(phone.numberLabel, typed);
    await wizard.walk(texts.send);
    await wizard.reads(flaw);

    expect(wizard.textbox(phone.numberLabel)).toMatchObject({ value: typed, ariaInvalid: 'true' });
    await until(() => expect(wizard.focused()).toBe(wizard.textbox(phone.numberLabel)));
    expect(wizard.adapter.inbox.messages).toEqual([]);
  });

  it('is changed at once, and what was typed is there to be changed', async () => {
    const wizard = await openAtCode();

    await wizard.walk(texts.changeNumber);
    await wizard.shows(texts.enterNumberHeading);
    expect(wizard.textbox(phone.numberLabel).value).toBe(number);
    expect(country(wizard)).toBe('NL');
    await wizard.type(phone.numberLabel, '06 8765 4321');
    await wizard.walk(texts.send);
    await wizard.reads('•21');
    await enterCode(wizard);

    await wizard.shows(isSetUp);
    expect(wizard.adapter.inbox.messages.map(message => message.to)).toEqual([to, '+31687654321']);
  });

  it('that is on the account already is said to be, beside the field, and kept', async () => {
    const wizard = await openAtCode();
    await enterCode(wizard);
    await wizard.shows(isSetUp);
    const again = await openDeliveryOn(wizard.adapter);

    await again.type(phone.numberLabel, '+31 6 1234 5678');
    await again.walk(texts.send);
    await again.reads(phone.flaws.known);

    expect(again.textbox(phone.numberLabel)).toMatchObject({ value: '+31 6 1234 5678', ariaInvalid: 'true' });
    expect(wizard.adapter.inbox.messages).toHaveLength(1);
  });

  it('gets one code by pressing twice', async () => {
    const wizard = await openDelivery();
    await wizard.type(phone.numberLabel, number);

    const button = wizard.button(texts.send);
    for (let press = 0; press < 5; press++) button.click();
    await wizard.shows(texts.codeHeadings['text-message']);

    expect(countCalls(wizard, 'begin')).toBe(1);
    expect(wizard.adapter.inbox.messages).toHaveLength(1);
  });

  it('is given with open eyes: what it may cost, and who may read along', async () => {
    const wizard = await openDelivery();

    await wizard.reads(phone.notices['carrier-charges']);
    await wizard.reads(phone.notices.interception);
  });
});

describe('a number that a directory gives', () => {
  useFakeClock();

  const given = (editable: boolean): readonly MethodOffer[] => [
    { ...demoOffers('text-message')[0]!, phone: { country: 'NL', given: { number: '+31 6 ••• ••67', editable } } },
  ];

  it('gets the code without a field, and nowhere to change it where policy does not want that', async () => {
    const wizard = await openDelivery({ offers: given(false) });
    await wizard.shows(texts.givenHeading);
    await wizard.reads('+31 6 ••• ••67');
    await wizard.reads(texts.givenFixed);
    expect(wizard.element.shadowRoot?.querySelectorAll('input, select')).toHaveLength(0);

    await wizard.walk(texts.send);
    await wizard.shows(texts.codeHeadings['text-message']);
    expect(wizard.element.shadowRoot?.querySelector('[part="change"]')).toBeNull();
    await enterCode(wizard);

    await wizard.shows(isSetUp);
  });

  it('may be left for another, where policy says so, before and after the code was sent', async () => {
    const wizard = await openDelivery({ offers: given(true) });
    await wizard.walk(phone.useAnother);
    await wizard.shows(texts.enterNumberHeading);
    await wizard.walk(phone.useGiven);
    await wizard.shows(texts.givenHeading);
    expect(wizard.text()).not.toContain(texts.givenFixed);
    await wizard.walk(texts.send);
    await wizard.shows(texts.codeHeadings['text-message']);

    await wizard.walk(texts.changeNumber);
    await wizard.shows(texts.enterNumberHeading);
    await wizard.type(phone.numberLabel, number);
    await wizard.walk(texts.send);
    await wizard.reads('•78');
    await enterCode(wizard);

    await wizard.shows(isSetUp);
    expect(wizard.adapter.inbox.messages.map(message => message.to)).toEqual(['+31 6 ••• ••67', to]);
  });
});

describe('an address to send a code to', () => {
  useFakeClock();

  it('is of use for the password alone, and is said to be; unless policy says more', async () => {
    const wizard = await openDelivery({}, 'email');
    await wizard.reads(texts.resetOnly);
    wizard.element.remove();

    const more = await openDelivery({ offers: [{ ...demoOffers('email')[0]!, usableFor: ['sign-in', 'password-reset'] }] }, 'email');

    expect(more.text()).not.toContain(texts.resetOnly);
  });

  it.for([
    ['', texts.addressFlaws.empty],
    ['ada', texts.addressFlaws['no-at']],
    ['ada@', texts.addressFlaws.incomplete],
    ['ada lovelace@home.example', texts.addressFlaws.spaces],
    [`${'a'.repeat(300)}@home.example`, texts.addressFlaws['too-long']],
    ['Alex@Contoso.example', texts.addressFlaws['work-address']],
  ] as const)('says beside the field what is wrong with "%s", keeps it, and sends nothing', async ([typed, flaw]) => {
    const wizard = await openDelivery({}, 'email');

    if (typed) await wizard.type(texts.addressLabel, typed);
    await wizard.walk(texts.send);
    await wizard.reads(flaw);

    expect(wizard.textbox(texts.addressLabel)).toMatchObject({ value: typed, ariaInvalid: 'true' });
    await until(() => expect(wizard.focused()).toBe(wizard.textbox(texts.addressLabel)));
    expect(countCalls(wizard, 'begin')).toBe(0);
  });

  it('may have a domain in any script', async () => {
    const wizard = await openDelivery({}, 'email');

    await paste(wizard, texts.addressLabel, 'ada@bücher.example');
    await wizard.walk(texts.send);
    await wizard.shows(texts.codeHeadings.email);

    expect(newest(wizard).to).toBe('ada@bücher.example');
  });

  it('is changed at once, and what was typed is there to be changed', async () => {
    const wizard = await openAtCode({}, 'email');

    await wizard.walk(texts.changeAddress);
    await wizard.shows(texts.enterAddressHeading);

    expect(wizard.textbox(texts.addressLabel).value).toBe(deliveredKinds.email.typed);
  });

  it('where nothing comes is looked up in the junk folder, and another email comes when it is asked for', async () => {
    const wizard = await openAtCode({}, 'email');
    await wizard.reads(texts.helpEmail);
    expect(wizard.element.shadowRoot?.querySelectorAll('[part="instead"]')).toHaveLength(0);

    await pass(31_000);
    await wizard.walk(texts.resend.email);
    await wizard.reads(texts.resent);
    await enterCode(wizard);

    await wizard.shows(/^Email is set up$/);
    expect(wizard.adapter.inbox.messages.map(({ channel }) => channel)).toEqual(['email', 'email']);
  });
});
