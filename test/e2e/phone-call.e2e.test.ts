import type { Locator, Page } from 'playwright';
import type { Policy } from '../../examples/reference-host/server/accounts/policy.js';
import { defaultSettings } from '../../examples/reference-host/server/settings.js';
import { phone } from '../../src/locales/en/phone.js';
import { phoneCall as texts } from '../../src/locales/en/phone-call.js';
import { words } from '../support/words.js';
import type { HostPage } from './support/host-page.js';
import { useHost } from './support/use-host.js';

const number = '+31 6 12345678';
const e164 = '+31612345678';
const isSetUp = /Phone call.* is set up/;

const office = (editable: boolean): Partial<Policy> => ({
  methods: { 'office-phone': { allowed: true, phone: { country: 'NL', given: { number: '+31207940000', extension: '12', editable } } } },
});

/** The phone that rings for a number, on the page of the outbox. */
const phoneOf = (outbox: Page, called: string): Locator => outbox.getByRole('group', { name: `The phone of ${called}` }).first();

const press = (outbox: Page, called: string, button: string): Promise<void> =>
  phoneOf(outbox, called).getByRole('button', { name: button, exact: true }).click();

async function choose(page: HostPage, method: RegExp): Promise<void> {
  await page.addButton.click();
  await page.page.getByRole('button', { name: method }).click();
}

async function callMe(page: HostPage, typed = number): Promise<void> {
  await page.page.getByLabel(phone.numberLabel, { exact: true }).fill(typed);
  await page.press(texts.callMe);
}

async function toTheCall(page: HostPage): Promise<void> {
  await choose(page, /^Phone call/);
  await callMe(page);
  await page.seesHeading(texts.ringingHeading);
}

describe('setting up a phone that is called', () => {
  const { host, open, openOutbox } = useHost({ calls: { ...defaultSettings.calls, againAfter: 1000 }, heartbeat: 500 });

  it('works by answering and pressing # on the phone, from signing in to the list', async () => {
    const [page, outbox] = await Promise.all([open(), openOutbox()]);
    await page.signIn('sam@example.com');
    await toTheCall(page);
    await page.seesText(/We are calling .*\+31 •+78/);

    await press(outbox, e164, 'Answer');
    await page.seesHeading(texts.answeredHeading);
    await press(outbox, e164, 'Press #');

    await page.seesHeading(isSetUp);
    await page.press(words.done);
    await page.methods.waitFor();
    expect(await page.methods.allTextContents()).toEqual([expect.stringMatching(/Phone call\s+Default\s+\+31 •+78/)]);
    expect(page.log.outcomes).toEqual(['enrollkit-enrolled']);
  });

  it.each([
    ['rings out', texts.unansweredHeading, ['Let it ring out']],
    ['is busy', texts.engagedHeading, ['Be busy']],
    ['is refused', texts.declinedHeading, ['Refuse']],
    ['is ended without a key', texts.declinedHeading, ['Answer', 'Hang up']],
    ['is reported', texts.declinedHeading, ['Answer', 'Press 0, not me']],
  ])('can be tried again after a call that %s', async (_, heading, buttons) => {
    const person = await host.person();
    const [page, outbox] = await Promise.all([open(person), openOutbox()]);
    await toTheCall(page);

    for (const button of buttons) await press(outbox, e164, button);
    await page.seesHeading(heading);
    expect(await host.methodsOf(person)).toEqual([]);
    await page.page.locator('button:not([aria-disabled])', { hasText: texts.callAgain }).click();
    await page.seesHeading(texts.ringingHeading);
    await press(outbox, e164, 'Answer');
    await press(outbox, e164, 'Press #');

    await page.seesHeading(isSetUp);
    expect(await host.methodsOf(person)).toMatchObject([{ kind: 'phone-call', destination: e164 }]);
  });

  it('says by itself that nobody answered in time', async () => {
    const page = await open(await host.person());
    await toTheCall(page);

    host.clock.pass(defaultSettings.calls.ringsFor + 1000);

    await page.seesHeading(texts.unansweredHeading);
  });

  it('calls once more while the first call rings, which ends that one', async () => {
    const [page, outbox] = await Promise.all([open(await host.person()), openOutbox()]);
    await toTheCall(page);
    const states = outbox.getByRole('group', { name: `The phone of ${e164}` }).getByRole('status');

    await page.page.locator('button:not([aria-disabled])', { hasText: texts.callAgain }).click();

    await expect.poll(async () => (await states.allTextContents()).slice(0, 2)).toEqual(['It rings.', 'Ended by the caller.']);
    await page.seesHeading(texts.ringingHeading);
  });

  it.each([
    ['cancels', async (page: HostPage) => page.page.locator('enrollkit-wizard').getByRole('button', { name: words.cancel }).click()],
    ['takes another method', async (page: HostPage) => page.press(words.anotherMethod)],
  ])('stops ringing when the person %s', async (_, leave) => {
    const person = await host.person();
    const [page, outbox] = await Promise.all([open(person), openOutbox()]);
    await toTheCall(page);
    await phoneOf(outbox, e164).getByText('It rings.').waitFor();

    await leave(page);

    await phoneOf(outbox, e164).getByText('Ended by the caller.').waitFor();
    await expect.poll(() => host.pendingOf(person)).toEqual([]);
  });

  it('begins at the number again after a reload', async () => {
    const page = await open(await host.person());
    await toTheCall(page);

    await page.page.reload();

    await page.seesHeading(texts.enterHeadings['phone-call']);
  });

  it('calls another number when the person changes it, and keeps what was typed until then', async () => {
    const [page, outbox] = await Promise.all([open(await host.person()), openOutbox()]);
    await toTheCall(page);

    await page.press(texts.changeNumber);
    await expect.poll(() => page.page.getByLabel(phone.numberLabel, { exact: true }).inputValue()).toBe(number);
    await callMe(page, '+31 6 12345687');

    await phoneOf(outbox, '+31612345687').getByText('It rings.').waitFor();
    await page.seesText(/•+87/);
  });

  it.each([
    ['no number of any phone', '+31 6 00', phone.flaws['too-short']],
    ['a number that no country has', '+31 1 2345678', phone.flaws.malformed],
    ['a number that costs extra', '+31 906 1234', phone.flaws['number-not-served']],
  ])('says beside the field that it does not call %s', async (_, typed, flaw) => {
    const page = await open(await host.person());
    await choose(page, /^Phone call/);

    await callMe(page, typed);

    await page.seesText(flaw);
    expect(await page.page.getByLabel(phone.numberLabel, { exact: true }).getAttribute('aria-invalid')).toBe('true');
    expect(await page.page.getByLabel(phone.numberLabel, { exact: true }).inputValue()).toBe(typed);
  });

  it('says beside the field that a number is on the account already', async () => {
    const [page, outbox] = await Promise.all([open(await host.person()), openOutbox()]);
    await toTheCall(page);
    await press(outbox, e164, 'Answer');
    await press(outbox, e164, 'Press #');
    await page.seesHeading(isSetUp);
    await page.press(words.done);
    await choose(page, /^Alternate phone/);

    await callMe(page, '0031 6 1234 5678');

    await page.seesText(phone.flaws.known);
  });
});

describe('setting up the phone of an office', () => {
  const { host, open, openOutbox } = useHost({ heartbeat: 500 });

  it('calls the number of the directory, which nobody types, with its extension', async () => {
    const person = await host.person({ policy: office(false) });
    const [page, outbox] = await Promise.all([open(person), openOutbox()]);
    await choose(page, /^Office phone/);
    await page.seesHeading(texts.givenHeading);
    await page.seesText(/\+31 •+00/);
    expect(await page.page.locator('enrollkit-wizard').getByRole('textbox').count()).toBe(0);

    await page.press(texts.callMe);
    await page.seesHeading(texts.ringingHeading);
    await press(outbox, '+31207940000', 'Answer');
    await press(outbox, '+31207940000', 'Press #');

    await page.seesHeading(/Office phone.* is set up/);
    expect(await host.methodsOf(person)).toMatchObject([{ kind: 'office-phone', destination: '+31207940000', extension: '12' }]);
  });

  it('dials another number and extension where policy allows it', async () => {
    const person = await host.person({ policy: office(true) });
    const [page, outbox] = await Promise.all([open(person), openOutbox()]);
    await choose(page, /^Office phone/);
    await page.press(phone.useAnother);

    await page.page.getByLabel(texts.extensionLabel, { exact: true }).fill('0042');
    await callMe(page, '020 794 0001');
    await page.seesHeading(texts.ringingHeading);
    await press(outbox, '+31207940001', 'Answer');
    await press(outbox, '+31207940001', 'Press #');

    await page.seesHeading(/Office phone.* is set up/);
    expect(await host.methodsOf(person)).toMatchObject([{ destination: '+31207940001', extension: '0042' }]);
  });
});
