import { carriersFromEnv } from '../../examples/reference-host/server/messages/carriers-from-env.js';
import { defaultSettings } from '../../examples/reference-host/server/settings.js';
import { deliveredCode as texts } from '../../src/locales/en/delivered-code.js';
import { deliveredCode as dutch } from '../../src/locales/nl/delivered-code.js';
import { startMailServer, type MailServer } from '../reference-host/support/start-mail-server.js';
import { words } from '../support/words.js';
import type { HostPage } from './support/host-page.js';
import { choose, codeInMail, passTime, tryCode, withClock, wrongFor } from './support/sent-codes.js';
import { useHost } from './support/use-host.js';
import { Watch } from './support/watch.js';

const { againAfter, lifetime } = defaultSettings.codes;
const address = 'me@home.example';
const isSetUp = /Email.* is set up/;
const sent = texts.codeHeadings.email;

const addressField = ({ page }: HostPage, label = texts.addressLabel) =>
  page.locator('enrollkit-wizard').getByRole('textbox', { name: label, exact: true });

async function giveAddress(page: HostPage, typed: string): Promise<void> {
  await addressField(page).fill(typed);
  await page.press(texts.send);
}

async function toTheCode(page: HostPage): Promise<void> {
  await choose(page, /^Email/);
  await giveAddress(page, address);
  await page.seesHeading(sent);
}

describe('setting up an email address, with a real mail server', () => {
  let server: MailServer;
  const { host, open } = useHost({}, async () => {
    server = await startMailServer();
    return carriersFromEnv({ SMTP_URL: server.url, MAIL_FROM: 'Fernhill <accounts@host.example>' });
  });
  let before: number;
  beforeEach(() => {
    before = server.received.length;
  });
  afterAll(() => server.stop());

  /** The mails of this test, the oldest first. */
  const mails = () => server.received.slice(before);
  const codes = (): string[] => mails().map(({ mail }) => codeInMail(mail.text));

  it('works by the code in the mail, for resetting a password and nothing more', async () => {
    const person = await host.person();
    const page = await open(person);
    await choose(page, /^Email/);
    await page.seesText(texts.resetOnly);
    await giveAddress(page, address);
    await page.seesHeading(sent);
    await page.seesText(/m•••@home\.example/);
    await page.seesText(texts.helpEmail);
    expect(mails()).toMatchObject([{ to: [address] }]);
    const [code = ''] = codes();

    await tryCode(page, wrongFor(code));
    await page.seesText(`${texts.wrongCode}. ${texts.attemptsLeft(defaultSettings.wrongTries.beforeLock - 1)}.`);
    await tryCode(page, code);

    await page.seesHeading(isSetUp);
    await page.seesText(words.usedFor(['password-reset']));
    await page.press(words.done);
    await page.methods.waitFor();
    expect(await page.methods.allTextContents()).toEqual([expect.stringMatching(/^\s*Email\s+m•••@home\.example/)]);
    expect(page.log.outcomes).toEqual(['enrollkit-enrolled']);
    expect(await host.methodsOf(person)).toMatchObject([{ kind: 'email', destination: address }]);
  });

  it('sends another mail once the wait is over, after which the first code is old', async () => {
    const page = await withClock(await open(await host.person()));
    await toTheCode(page);
    const again = page.button(texts.resend.email);
    expect(await again.getAttribute('aria-disabled')).toBe('true');
    await again.click({ force: true });
    expect(mails()).toHaveLength(1);

    await passTime(host, page, againAfter);
    await again.and(page.page.locator(':not([aria-disabled])')).click();

    await page.seesText(texts.resent);
    const [first = '', second = ''] = codes();
    await tryCode(page, first);
    await page.seesText(words.problems['code-expired']);
    await tryCode(page, second);
    await page.seesHeading(isSetUp);
  });

  it('sends no second mail when the page is loaded again during the wait, and the first code still works', async () => {
    const page = await open(await host.person());
    await toTheCode(page);

    await page.page.reload();

    await page.seesHeading(sent);
    await page.seesText(/m•••@home\.example/);
    expect(await page.button(texts.resend.email).getAttribute('aria-disabled')).toBe('true');
    expect(mails()).toHaveLength(1);
    await tryCode(page, codes()[0] ?? '');
    await page.seesHeading(isSetUp);
  });

  it('says that the code has expired, and sends one that works', async () => {
    const page = await withClock(await open(await host.person()));
    await toTheCode(page);

    await passTime(host, page, lifetime);
    await page.seesHeading(texts.expiredHeading);
    await page.press(texts.newCode);

    await page.seesText(texts.resent);
    await tryCode(page, codes()[1] ?? '');
    await page.seesHeading(isSetUp);
  });

  it('forgets the code when the person cancels', async () => {
    const person = await host.person();
    const page = await open(person);
    await toTheCode(page);
    expect(await host.pendingOf(person)).toHaveLength(1);

    await page.page.locator('enrollkit-wizard').getByRole('button', { name: words.cancel }).click();

    await expect.poll(() => host.pendingOf(person)).toEqual([]);
    expect(page.log.outcomes).toEqual(['enrollkit-cancelled']);
    expect(await host.methodsOf(person)).toEqual([]);
  });

  it.each([
    ['as it is', (own: string) => own],
    ['in capitals', (own: string) => own.toUpperCase()],
    // Only the server knows that this is the same mailbox.
    ['with a tag', (own: string) => own.replace('@', '+private@')],
  ])('refuses the address that the person signs in with, %s, and says why', async (_, write) => {
    const person = await host.person();
    const page = await open(person);
    await choose(page, /^Email/);

    await giveAddress(page, write(person.email));

    await page.seesText(texts.addressFlaws['work-address']);
    expect(await addressField(page).getAttribute('aria-invalid')).toBe('true');
    expect(await addressField(page).inputValue()).toBe(write(person.email));
    expect(mails()).toEqual([]);
    await giveAddress(page, address);
    await page.seesHeading(sent);
  });

  it('works in Dutch', async () => {
    const page = await open(await host.person());
    await page.page.goto(`${host.url}/?lang=nl`);
    await choose(page, /^E-mail/);
    await page.seesHeading(dutch.enterAddressHeading);
    await page.seesText(dutch.resetOnly);
    await addressField(page, dutch.addressLabel).fill(address);
    await page.press(dutch.send);
    await page.seesHeading(dutch.codeHeadings.email);

    await tryCode(page, codes()[0] ?? '', dutch);

    await page.seesHeading(/E-mail.* is ingesteld/);
  });

  it('leaves no trace of an address or a code in the page', async () => {
    const page = await open(await host.person());
    const watch = new Watch(page);
    await watch.step(() => choose(page, /^Email/));
    await watch.step(() => addressField(page).fill(address));
    await watch.step(async () => {
      await page.press(texts.send);
      await page.seesHeading(sent);
    });
    await watch.step(async () => {
      await page.page.reload();
      await page.seesHeading(sent);
    });
    const [code = ''] = codes();
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

    watch.expectNone({ address, code, 'wrong code': wrong });
  });

  it('says so when the mail server takes no mail for the address, and keeps what was typed', async () => {
    const page = await open(await host.person());
    await choose(page, /^Email/);
    server.refuse();

    await giveAddress(page, address);

    await page.seesText(words.problems['delivery-failed']);
    expect(await addressField(page).inputValue()).toBe(address);
    expect(host.reported.splice(0).map(String)).toEqual([expect.stringMatching(/^Error: A message by email was not taken/)]);
  });
});
