import { words } from '../support/words.js';
import { joinPhone, wrongNumber } from './support/phone-without-screen.js';
import { useHost } from './support/use-host.js';

const minute = 60_000;

describe('setting up an authenticator app by notifications', () => {
  const { host, open, openPhone } = useHost({ resendAfter: 1000, heartbeat: 500 });

  it('works with the phone’s app, from signing in to the list, after a wrong number too', async () => {
    const [page, phone] = await Promise.all([open(), openPhone()]);
    await page.signIn('sam@example.com');
    await page.goToScan('authenticator-push');
    await phone.scan(await page.picture());
    await phone.account('Fernhill, sam@example.com').waitFor();

    const number = await page.sendTest();
    await phone.approve(wrongNumber(number));
    await phone.readsAlert(/That is not the number on the screen/);
    expect(await page.numberToMatch()).toBe(number);
    await phone.approve(number);
    await phone.readsHeading('Approved');

    await page.seesSuccess();
    await page.seesText(words.becameDefault);
    await page.press(words.done);
    await page.methods.waitFor();
    expect(await page.methods.allTextContents()).toEqual([expect.stringMatching(/Authenticator app\s+Default\s.*Added/s)]);
    expect(page.log.outcomes).toEqual(['enrollkit-enrolled']);
  });

  it('works with a typed code and URL, and after a notification was denied', async () => {
    const person = await host.person();
    const [page, phone] = await Promise.all([open(person), openPhone()]);
    await page.goToScan('authenticator-push');
    await page.page.getByText(words.cannotScan, { exact: true }).click();
    await phone.openAdding();
    await phone.type({ Code: await page.typedInstead(words.code), URL: await page.typedInstead(words.url) });
    await phone.account(`Fernhill, ${person.email}`).waitFor();

    await page.sendTest();
    await phone.deny();
    await phone.readsHeading('Denied');
    await phone.page.getByRole('button', { name: words.done, exact: true }).click();
    await page.seesHeading(words.deniedHeading);

    await page.press(words.resend);
    await phone.approve(await page.numberToMatch());
    await page.seesSuccess();
    expect(await host.methodsOf(person)).toMatchObject([{ kind: 'authenticator-push' }]);
  });

  it('tells that the app is connected by the name of the phone', async () => {
    const page = await open(await host.person());
    await page.goToScan('authenticator-push');
    await joinPhone(host, await page.scan(), 'Pixel of Kim');

    await page.seesText(words.connectedBody('Pixel of Kim'));
  });

  it('waits for the app when the person goes on before it is connected', async () => {
    const page = await open(await host.person());
    await page.goToScan('authenticator-push');
    const content = await page.scan();
    await page.press(words.next);
    await page.button(words.awaitingApp).waitFor();
    const phone = await joinPhone(host, content);

    expect(await phone.approve(await phone.nextRequest(), await page.numberToMatch())).toBe(true);
    await page.seesSuccess();
  });

  it('takes the number of the newest notification only', async () => {
    const page = await open(await host.person());
    await page.goToScan('authenticator-push');
    const phone = await joinPhone(host, await page.scan());
    const firstNumber = await page.sendTest();
    const first = await phone.nextRequest();
    await page.page.locator('button:not([aria-disabled])', { hasText: words.resend }).click();
    await expect.poll(async () => (await phone.nextRequest()).nonce).not.toBe(first.nonce);

    await expect(phone.approve(first, firstNumber)).rejects.toMatchObject({ code: 'refused', problem: 'challenge-superseded' });
    expect(await phone.approve(await phone.nextRequest(), await page.numberToMatch())).toBe(true);
    await page.seesSuccess();
  });

  it('tells in the one window that the other has sent a newer notification', async () => {
    const person = await host.person();
    const [one, other] = await Promise.all([open(person), open(person)]);
    await one.goToScan('authenticator-push');
    const phone = await joinPhone(host, await one.scan());
    await one.sendTest();
    await other.goToSetUp('authenticator-push');
    host.clock.pass(1000);
    await other.press(words.next);
    const number = await other.sendTest();
    await one.seesHeading(words.supersededHeading);

    await phone.approve(await phone.nextRequest(), number);
    await other.seesSuccess();
  });

  it('gives up after three wrong numbers', async () => {
    const person = await host.person();
    const page = await open(person);
    await page.goToScan('authenticator-push');
    const phone = await joinPhone(host, await page.scan());
    const number = await page.sendTest();
    const request = await phone.nextRequest();
    for (let time = 0; time < 3; time++) expect(await phone.approve(request, wrongNumber(number))).toBe(false);

    await page.seesHeading(words.deniedHeading);
    await expect(phone.approve(request, number)).rejects.toMatchObject({ problem: 'challenge-answered' });
    expect(await host.methodsOf(person)).toEqual([]);
  });

  it('leads to codes when notifications do not come', async () => {
    const person = await host.person();
    const page = await open(person);
    await page.goToScan('authenticator-push');
    await joinPhone(host, await page.scan());
    await page.sendTest();
    await page.press(words.codesInstead);

    await page.seesText(words.getCodes);
    await expect.poll(() => host.pendingOf(person)).toEqual([]);
  });

  it('tells when nobody answered in time, and lets the person send another', async () => {
    const page = await open(await host.person());
    await page.goToScan('authenticator-push');
    const phone = await joinPhone(host, await page.scan());
    const number = await page.sendTest();
    const request = await phone.nextRequest();
    host.clock.pass(3 * minute);

    await page.seesHeading(words.testExpiredHeading);
    await expect(phone.approve(request, number)).rejects.toMatchObject({ problem: 'challenge-expired' });
    await page.press(words.resend);
    await phone.approve(await phone.nextRequest(), await page.numberToMatch());
    await page.seesSuccess();
  });
});
