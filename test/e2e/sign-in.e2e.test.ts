import type { Page } from 'playwright';
import { phone as phoneTexts } from '../../src/locales/en/phone.js';
import { phoneCall as callTexts } from '../../src/locales/en/phone-call.js';
import { words } from '../support/words.js';
import { codeFor } from './support/authenticator.js';
import { flawsOf } from './support/flaws-of.js';
import type { HostPage } from './support/host-page.js';
import { tabTo } from './support/keyboard.js';
import { choose, codeSentTo, nextNumber, toTextMessage, tryCode } from './support/sent-codes.js';
import { useHost } from './support/use-host.js';

/** After which another may be asked for. */
const halfAMinute = 30_000;

describe('signing in after setting up', () => {
  const { host, open, openPhone, openOutbox } = useHost({ heartbeat: 500 });

  const isIn = async (page: HostPage): Promise<void> => {
    await page.seesHeading('Security info');
    await page.methods.first().waitFor();
  };
  const focused = ({ page }: HostPage): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent);
  const codeField = ({ page }: HostPage) => page.getByLabel('Code', { exact: true });
  const onThePhone = (outbox: Page, number: string) => outbox.getByRole('group', { name: `The phone of ${number}` }).first();

  /** Somebody who has set up a text message, on the page of methods. */
  const withTextMessage = async () => {
    const [person, number] = [await host.person(), nextNumber()];
    const [page, outbox] = await Promise.all([open(person), openOutbox()]);
    await toTextMessage(page, number);
    await tryCode(page, await codeSentTo(outbox, number));
    await page.seesHeading(/is set up/);
    await page.press(words.done);
    return { person, number, page, outbox };
  };

  it('works by a notification, approved on the phone with the number of the page', async () => {
    const person = await host.person();
    const [page, phone] = await Promise.all([open(person), openPhone()]);
    await page.goToScan('authenticator-push');
    await phone.scan(await page.picture());
    await phone.approve(await page.sendTest());
    await phone.page.getByRole('button', { name: words.done, exact: true }).click();
    await page.seesSuccess();
    await page.press(words.done);

    await page.signInAgain(person.email);
    await page.seesHeading('Approve it on your phone');
    expect(await focused(page)).toBe('Approve it on your phone');
    expect(await flawsOf(page.page)).toEqual([]);
    await phone.readsHeading('Sign-in request');
    await phone.deny();
    await page.seesText('The request was denied on your phone.');
    await phone.page.getByRole('button', { name: words.done, exact: true }).click();
    host.clock.pass(halfAMinute);
    await page.press('Try again');
    const number = await page.page.locator('[data-number]').innerText();
    expect(number).toMatch(/^\d\d$/);
    await phone.approve(number);

    await isIn(page);
    const [method] = await host.methodsOf(person);
    expect(method?.lastUsedAt).not.toBeNull();
  });

  it('works by the code of an app, which is not taken twice', async () => {
    const person = await host.person();
    const page = await open(person);
    await page.goToCode();
    await page.press(words.back);
    const uri = await page.scan();
    await page.press(words.next);
    const first = codeFor(uri, host.clock.now());
    await page.submitCode(first);
    await page.seesSuccess();
    await page.press(words.done);

    await page.signInAgain(person.email);
    await page.seesHeading('Enter the code of your app');
    await codeField(page).fill(first);
    await page.press('Sign in');
    await page.seesText('That code was used already, or is too old.');
    expect(await codeField(page).getAttribute('aria-invalid')).toBe('true');
    expect(await codeField(page).evaluate(field => field === document.activeElement)).toBe(true);
    expect(await flawsOf(page.page)).toEqual([]);
    host.clock.pass(halfAMinute);
    await codeField(page).fill(codeFor(uri, host.clock.now()));
    await page.press('Sign in');

    await isIn(page);
  });

  it('works by a text message and by a call to the same phone, whichever the person likes', async () => {
    const { person, number, page, outbox } = await withTextMessage();

    await page.signInAgain(person.email);
    await page.seesHeading('Enter the code we sent you');
    await codeField(page).fill(await codeSentTo(outbox, number, 2));
    await page.press('Sign in');
    await isIn(page);

    await page.signInAgain(person.email);
    await page.seesHeading('Enter the code we sent you');
    await page.press('Use another way');
    await page.seesHeading('How do you want to prove it’s you?');
    expect(await flawsOf(page.page)).toEqual([]);
    await page.page.getByRole('button', { name: /^Phone call/ }).click();
    await page.seesHeading('Answer your phone');
    await onThePhone(outbox, number).getByRole('button', { name: 'Answer', exact: true }).click();
    await page.seesText('You are on the line.');
    await onThePhone(outbox, number).getByRole('button', { name: 'Press #', exact: true }).click();
    await isIn(page);
  });

  it('works by a phone that is called, and says when nobody answers', async () => {
    const [person, number] = [await host.person(), nextNumber()];
    const [page, outbox] = await Promise.all([open(person), openOutbox()]);
    await choose(page, /^Phone call/);
    await page.page.getByLabel(phoneTexts.numberLabel, { exact: true }).fill(number);
    await page.press(callTexts.callMe);
    for (const button of ['Answer', 'Press #']) await onThePhone(outbox, number).getByRole('button', { name: button, exact: true }).click();
    await page.seesHeading(/is set up/);
    await page.press(words.done);

    await page.signInAgain(person.email);
    await page.seesHeading('Answer your phone');
    await onThePhone(outbox, number).getByRole('button', { name: 'Let it ring out', exact: true }).click();
    await page.seesText('Nobody answered. Try again.');
    host.clock.pass(halfAMinute);
    await page.press('Try again');
    for (const button of ['Answer', 'Press #']) await onThePhone(outbox, number).getByRole('button', { name: button, exact: true }).click();
    await isIn(page);
  });

  it('works by the keyboard alone, in another way than the default', async () => {
    const { person, number, page, outbox } = await withTextMessage();
    await page.signInAgain(person.email);
    await codeField(page).waitFor();
    const { keyboard } = page.page;

    await tabTo(page.page, 'Use another way');
    await keyboard.press('Enter');
    await page.seesHeading('How do you want to prove it’s you?');
    await tabTo(page.page, /^Code by text message/);
    await keyboard.press('Enter');
    await codeField(page).waitFor();
    await tabTo(page.page, 'Code');
    await keyboard.type(await codeSentTo(outbox, number, 2));
    await keyboard.press('Enter');

    await isIn(page);
    expect(await focused(page)).toBe('Security info');
  });

  it('leaves the person where they are when the code is on its way at last', async () => {
    const { person, page } = await withTextMessage();
    let letItGo = (): void => undefined;
    const held = new Promise<void>(resolve => (letItGo = resolve));
    await page.page.route('**/proof/start', route => held.then(() => route.continue()));
    await page.signInAgain(person.email);
    await page.seesText('One moment…');

    await tabTo(page.page, 'Use another way');
    letItGo();
    await codeField(page).waitFor();

    expect(await focused(page)).toBe('Use another way');
  });

  it('goes on where it was when the page is loaded again, and begins anew when it is left', async () => {
    const { person, number, page, outbox } = await withTextMessage();
    await page.signInAgain(person.email);
    await page.seesHeading('Enter the code we sent you');

    await page.page.reload();
    await page.seesHeading('Enter the code we sent you');
    expect(await codeSentTo(outbox, number, 2)).toMatch(/^\d{6}$/);
    await page.press('Cancel');
    await page.seesHeading('Sign in');
    await page.page.reload();
    await page.page.getByLabel('Password', { exact: true }).waitFor();
  });
});
