import { defaultSettings } from '../../examples/reference-host/server/settings.js';
import { deliveredCode as texts } from '../../src/locales/en/delivered-code.js';
import { words } from '../support/words.js';
import type { HostPage } from './support/host-page.js';
import { codeSentTo, nextNumber, passTime, sentTo, toTextMessage, tryCode, withClock } from './support/sent-codes.js';
import { useHost } from './support/use-host.js';

const { againAfter, lifetime } = defaultSettings.codes;
const isSetUp = /Text message.* is set up/;
const sent = texts.codeHeadings['text-message'];
const isOld = words.problems['code-expired'];

describe('a code that is on its way to a phone', () => {
  const { host, open, openOutbox } = useHost();

  it('sends another once the wait is over, after which the first is old', async () => {
    const number = nextNumber();
    const [page, outbox] = await Promise.all([open(await host.person()).then(withClock), openOutbox()]);
    await toTextMessage(page, number);
    const first = await codeSentTo(outbox, number);
    const again = page.button(texts.resend['text-message']);
    expect(await again.getAttribute('aria-disabled')).toBe('true');
    await again.click({ force: true });

    await passTime(host, page, againAfter);
    await again.and(page.page.locator(':not([aria-disabled])')).click();

    await page.seesText(texts.resent);
    const second = await codeSentTo(outbox, number, 2);
    await tryCode(page, first);
    await page.seesText(isOld);
    await tryCode(page, second);
    await page.seesHeading(isSetUp);
  });

  it('keeps the wait and the code when the page is loaded again meanwhile', async () => {
    const number = nextNumber();
    const person = await host.person();
    const [page, outbox] = await Promise.all([open(person), openOutbox()]);
    await toTextMessage(page, number);
    const code = await codeSentTo(outbox, number);
    host.clock.pass(10_000);

    await page.page.reload();

    await page.seesHeading(sent);
    await page.seesText(new RegExp(`\\+31\\s•+${number.slice(-2)}`));
    const wait = await page.page.locator('[part="resend"] [role="timer"]').textContent();
    expect(Number(/\d+/.exec(wait ?? '')?.[0])).toBeLessThanOrEqual(againAfter / 1000 - 10);
    expect(await page.button(texts.resend['text-message']).getAttribute('aria-disabled')).toBe('true');
    expect(await sentTo(outbox, number).count()).toBe(1);
    await tryCode(page, code);
    await page.seesHeading(isSetUp);
  });

  it('is told that the code has expired, and gets another that works', async () => {
    const number = nextNumber();
    const [page, outbox] = await Promise.all([open(await host.person()).then(withClock), openOutbox()]);
    await toTextMessage(page, number);
    await codeSentTo(outbox, number);

    await passTime(host, page, lifetime);
    await page.seesHeading(texts.expiredHeading);
    await page.press(texts.newCode);

    await page.seesText(texts.resent);
    await tryCode(page, await codeSentTo(outbox, number, 2));
    await page.seesHeading(isSetUp);
  });

  it('can have the code spoken instead, which the text message then does not replace', async () => {
    const number = nextNumber();
    const person = await host.person();
    const [page, outbox] = await Promise.all([open(person).then(withClock), openOutbox()]);
    await toTextMessage(page, number);
    const written = await codeSentTo(outbox, number);
    await passTime(host, page, againAfter);

    await page.button(texts.instead.voice).click();

    await page.seesHeading(texts.codeHeadings.voice);
    await sentTo(outbox, number).first().getByRole('heading', { name: 'Call that reads a code' }).waitFor();
    const spoken = await codeSentTo(outbox, number, 2);
    await tryCode(page, written);
    await page.seesText(isOld);
    await tryCode(page, spoken);
    await page.seesHeading(isSetUp);
    expect(await host.methodsOf(person)).toMatchObject([{ kind: 'text-message', destination: number }]);
  });

  it.each([
    ['cancels', async (page: HostPage) => page.page.locator('enrollkit-wizard').getByRole('button', { name: words.cancel }).click()],
    ['takes another method', async (page: HostPage) => page.press(words.anotherMethod)],
  ])('forgets the code when the person %s', async (_, leave) => {
    const number = nextNumber();
    const person = await host.person();
    const page = await open(person);
    await toTextMessage(page, number);
    expect(await host.pendingOf(person)).toMatchObject([{ kind: 'text-message', destination: number }]);

    await leave(page);

    await expect.poll(() => host.pendingOf(person)).toEqual([]);
    expect(await host.methodsOf(person)).toEqual([]);
  });
});
