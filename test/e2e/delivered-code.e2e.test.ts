import { defaultSettings } from '../../examples/reference-host/server/settings.js';
import { deliveredCode as texts } from '../../src/locales/en/delivered-code.js';
import { phone } from '../../src/locales/en/phone.js';
import { deliveredCode as dutch } from '../../src/locales/nl/delivered-code.js';
import { phone as dutchPhone } from '../../src/locales/nl/phone.js';
import { words } from '../support/words.js';
import { choose, codeSentTo, giveNumber, nextNumber, numberField, sentTo, toTextMessage, tryCode, wrongFor } from './support/sent-codes.js';
import { useHost } from './support/use-host.js';
import { Watch } from './support/watch.js';

const isSetUp = /Text message.* is set up/;
const sent = texts.codeHeadings['text-message'];

describe('setting up a phone that receives codes', () => {
  const { host, open, openOutbox } = useHost();

  it('works by the code in the text message, from signing in to the list', async () => {
    const number = nextNumber();
    const [page, outbox] = await Promise.all([open(), openOutbox()]);
    await page.signIn('sam@example.com');
    await toTextMessage(page, number);
    await page.seesText(new RegExp(`we sent to .*\\+31\\s•+${number.slice(-2)}`));

    await tryCode(page, await codeSentTo(outbox, number));

    await page.seesHeading(isSetUp);
    await page.press(words.done);
    await page.methods.waitFor();
    expect(await page.methods.allTextContents()).toEqual([
      expect.stringMatching(new RegExp(`Text message\\s+Default\\s+\\+31 •+${number.slice(-2)}`)),
    ]);
    expect(page.log.outcomes).toEqual(['enrollkit-enrolled']);
  });

  it('works by WhatsApp, where a browser reads no code and nothing is said of text messages', async () => {
    const number = nextNumber();
    const person = await host.person();
    const [page, outbox] = await Promise.all([open(person), openOutbox()]);
    await choose(page, /^WhatsApp/);
    await page.seesText(texts.intros.whatsapp);
    await giveNumber(page, number);
    await page.seesHeading(texts.codeHeadings.whatsapp);
    await sentTo(outbox, number).getByRole('heading', { name: 'WhatsApp' }).waitFor();

    await tryCode(page, await codeSentTo(outbox, number));

    await page.seesHeading(/WhatsApp.* is set up/);
    expect(await host.methodsOf(person)).toMatchObject([{ kind: 'whatsapp', destination: number }]);
  });

  it('says how many tries are left after a wrong code, and takes the right one then', async () => {
    const number = nextNumber();
    const person = await host.person();
    const [page, outbox] = await Promise.all([open(person), openOutbox()]);
    await toTextMessage(page, number);
    const code = await codeSentTo(outbox, number);

    await tryCode(page, wrongFor(code));

    await page.seesText(`${texts.wrongCode}. ${texts.attemptsLeft(defaultSettings.wrongTries.beforeLock - 1)}.`);
    expect(await host.methodsOf(person)).toEqual([]);
    await tryCode(page, code);
    await page.seesHeading(isSetUp);
  });

  it('goes to another number when the person changes it, and what was typed is there until then', async () => {
    const [number, other] = [nextNumber(), nextNumber()];
    const person = await host.person();
    const [page, outbox] = await Promise.all([open(person), openOutbox()]);
    await toTextMessage(page, number);
    const old = await codeSentTo(outbox, number);

    await page.press(texts.changeNumber);
    await expect.poll(() => numberField(page).inputValue()).toBe(number);
    await giveNumber(page, other);
    await page.seesHeading(sent);

    const code = await codeSentTo(outbox, other);
    if (old !== code) await tryCode(page, old);
    await page.seesText(texts.wrongCode);
    await tryCode(page, code);
    await page.seesHeading(isSetUp);
    expect(await host.methodsOf(person)).toMatchObject([{ destination: other }]);
  });

  it.each([
    ['that no country has', '+31 1 2345678', phone.flaws.malformed],
    ['of a phone that has a cord', '+31 20 794 0000', phone.flaws['number-not-served']],
  ])('says beside the field that nothing is sent to a number %s', async (_, typed, flaw) => {
    const person = await host.person();
    const page = await open(person);
    await choose(page, /^Text message/);

    await giveNumber(page, typed);

    await page.seesText(flaw);
    expect(await numberField(page).getAttribute('aria-invalid')).toBe('true');
    expect(await numberField(page).inputValue()).toBe(typed);
    expect(await host.pendingOf(person)).toEqual([]);
  });

  it('works in Dutch, with the country of the person’s own browser', async () => {
    const number = nextNumber();
    const [page, outbox] = await Promise.all([open(await host.person(), { locale: 'nl-NL' }), openOutbox()]);
    await page.page.goto(`${host.url}/?lang=nl`);
    await choose(page, /^Sms/);
    await page.seesHeading(dutch.enterNumberHeading);

    await numberField(page, dutchPhone.numberLabel).fill(`0${number.slice(3)}`);
    await page.press(dutch.send);
    await page.seesHeading(dutch.codeHeadings['text-message']);
    const code = await codeSentTo(outbox, number);
    await tryCode(page, wrongFor(code), dutch);
    await page.seesText(dutch.wrongCode);
    await tryCode(page, code, dutch);

    await page.seesHeading(/Sms.* is ingesteld/);
  });

  it('leaves no trace of a number or a code in the page', async () => {
    const number = nextNumber();
    const [page, outbox] = await Promise.all([open(await host.person()), openOutbox()]);
    const watch = new Watch(page);
    await watch.step(() => choose(page, /^Text message/));
    await watch.step(() => numberField(page).fill(number));
    await watch.step(async () => {
      await page.press(texts.send);
      await page.seesHeading(sent);
    });
    await watch.step(async () => {
      await page.page.reload();
      await page.seesHeading(sent);
    });
    const code = await codeSentTo(outbox, number);
    const wrong = wrongFor(code);
    await watch.step(async () => {
      await tryCode(page, wrong);
      await page.seesText(texts.wrongCode);
    });
    await watch.step(async () => {
      await tryCode(page, code);
      await page.seesHeading(isSetUp);
    });
    await watch.step(() => page.press(words.done));

    watch.expectNone({ number, 'national number': number.slice(3), code, 'wrong code': wrong });
  });
});
