import { words } from '../support/words.js';
import { wrongCode } from '../reference-host/support/codes.js';
import { codeFor, secretIn } from './support/authenticator.js';
import type { HostPage } from './support/host-page.js';
import { joinPhone } from './support/phone-without-screen.js';
import { password } from './support/start-host.js';
import { focused } from './support/keyboard.js';
import { useHost } from './support/use-host.js';

const minute = 60_000;

describe('what policy allows', () => {
  const { host, open } = useHost();

  it('tells who has five apps why there cannot be a sixth', async () => {
    const page = await open();
    await page.signIn('robin@example.com');
    await page.addButton.click();

    await page.seesText(words.limitReached(5));
    await page.choice.focus();
    await page.page.keyboard.press('Enter');
    await page.seesHeading(words.chooseHeading);
    expect(await host.pendingOf({ id: await host.idOf('robin@example.com') })).toEqual([]);
  });

  it('lets who has four apps, and may have nothing else, add the fifth and then no other', async () => {
    const methods = { 'authenticator-push': { allowed: true }, 'authenticator-code': { allowed: true } };
    const page = await open(await host.person({ authenticators: 4, policy: { methods } }));
    await page.goToScan('authenticator-code');
    const uri = await page.scan();
    await page.press(words.next);
    await page.submitCode(codeFor(uri, host.clock.now()));
    await page.seesSuccess();
    expect(await page.button(words.addAnother).count()).toBe(0);
    await page.page.getByLabel(words.nameLabel, { exact: true }).fill('Watch');
    await page.press(words.done);

    await page.methods.filter({ hasText: 'Watch' }).waitFor();
    expect(await page.methods.count()).toBe(5);
    await page.addButton.click();
    await page.seesText(words.limitReached(5));
  });

  it('refuses the one too many that another window was about to add', async () => {
    const person = await host.person({ authenticators: 4 });
    const [one, other] = await Promise.all([open(person), open(person)]);
    await one.goToScan('authenticator-code');
    const uri = await one.scan();
    await one.press(words.next);
    await other.goToScan('authenticator-push');
    const phone = await joinPhone(host, await other.scan());
    const number = await other.sendTest();
    await one.submitCode(codeFor(uri, host.clock.now()));
    await one.seesSuccess();

    await phone.approve(await phone.nextRequest(), number);
    await other.seesText(words.limitReached(5));
    expect(await host.methodsOf(person)).toHaveLength(5);
  });

  it('lets who has set up one app go on to a second', async () => {
    const page = await open(await host.person());
    await page.goToScan('authenticator-code');
    const uri = await page.scan();
    await page.press(words.next);
    await page.submitCode(codeFor(uri, host.clock.now()));
    await page.seesSuccess();
    await page.press(words.addAnother);

    await page.seesHeading(words.chooseHeading);
    await page.press(words.cancel);
    await page.methods.waitFor();
    expect(await page.methods.count()).toBe(1);
  });

  it('goes straight to codes where notifications are not allowed', async () => {
    const methods = { 'authenticator-push': { allowed: false }, 'authenticator-code': { allowed: true } };
    const page = await open(await host.person({ policy: { methods } }));
    await page.addButton.click();
    await page.choice.click();

    await page.seesText(words.getCodes);
    expect(await page.button(words.differentApp).count()).toBe(0);
  });
});

describe('proving again who one is', () => {
  const { host, open } = useHost({ freshness: 10 * minute });

  const enterPassword = async ({ page }: HostPage, name: string, text: string): Promise<void> => {
    const dialog = page.getByRole('dialog', { name, exact: true });
    await dialog.getByLabel('Password', { exact: true }).fill(text);
    await dialog.getByRole('button', { name: 'Confirm', exact: true }).click();
  };
  /** Where the keyboard is. */
  it('is asked of a sign-in of long ago, and leads on to where the person was', async () => {
    const page = await open(await host.person({ authenticators: 1 }));
    await page.goToSetUp('authenticator-code');
    host.clock.pass(11 * minute);
    await page.press(words.next);

    await enterPassword(page, 'Confirm it’s you', 'wrong');
    await page.seesText('That email and password do not match.');
    await enterPassword(page, 'Confirm it’s you', password);
    await page.seesScan();
    expect(await page.scan()).toContain('otpauth://totp/');
    await expect.poll(() => focused(page.page)).toBe(words.scanHeading);
  });

  it('keeps what was typed', async () => {
    const page = await open(await host.person({ authenticators: 1 }));
    await page.goToScan('authenticator-code');
    const wrong = wrongCode(secretIn(await page.scan()), host.clock.now());
    await page.press(words.next);
    host.clock.pass(11 * minute);
    await page.submitCode(wrong);
    await enterPassword(page, 'Confirm it’s you', password);

    await page.seesText(words.wrongCode);
    expect(await page.codeField.inputValue()).toBe(wrong);
  });

  it('can be left, and changes nothing', async () => {
    const person = await host.person({ authenticators: 1 });
    const page = await open(person);
    await page.goToSetUp('authenticator-code');
    host.clock.pass(11 * minute);
    await page.press(words.next);
    await page.page.getByRole('dialog', { name: 'Confirm it’s you' }).getByLabel('Password').waitFor();
    await page.page.keyboard.press('Escape');

    await page.seesText(words.problems['step-up-cancelled']);
    expect(await host.pendingOf(person)).toEqual([]);
    await page.press(words.tryAgain);
    await enterPassword(page, 'Confirm it’s you', password);
    await page.seesScan();
  });

  it('is a new sign-in where the session has ended, in place', async () => {
    const person = await host.person();
    const page = await open(person);
    await page.goToScan('authenticator-code');
    const uri = await page.scan();
    await page.press(words.next);
    await host.endSessions(person);
    await page.submitCode(codeFor(uri, host.clock.now()));

    await enterPassword(page, 'Sign in again', password);
    await page.seesSuccess();
    expect(await host.methodsOf(person)).toMatchObject([{ totpSecret: secretIn(uri) }]);
  });

  it('is a new sign-in in the middle of a test notification, too', async () => {
    const person = await host.person();
    const page = await open(person);
    await page.goToScan('authenticator-push');
    const phone = await joinPhone(host, await page.scan());
    await page.seesHeading(words.connectedHeading);
    await host.endSessions(person);
    await page.press(words.sendTest);
    await enterPassword(page, 'Sign in again', password);

    await phone.approve(await phone.nextRequest(), await page.numberToMatch());
    await page.seesSuccess();
  });
});
