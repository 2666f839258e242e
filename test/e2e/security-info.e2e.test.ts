import { deliveredCode } from '../../src/locales/en/delivered-code.js';
import { later } from '../../src/locales/en/later.js';
import { manage } from '../../src/locales/en/manage.js';
import { words } from '../support/words.js';
import { codeFor } from './support/authenticator.js';
import { flawsOf } from './support/flaws-of.js';
import type { HostPage } from './support/host-page.js';
import { joinPhone, type JoinedPhone } from './support/phone-without-screen.js';
import { choose, codeSentTo, giveNumber, nextNumber, sentTo, toTextMessage, tryCode } from './support/sent-codes.js';
import { password } from './support/start-host.js';
import { useHost } from './support/use-host.js';

const minute = 60_000;
const { row, removal, done } = manage;

describe('the security info page', () => {
  const { host, open, openOutbox } = useHost();

  const confirm = ({ dialog }: HostPage, name: string): Promise<void> => dialog.getByRole('button', { name, exact: true }).click();
  const addApp = async (page: HostPage, uri: string): Promise<void> => {
    await page.press(words.next);
    await page.submitCode(codeFor(uri, host.clock.now()));
    await page.seesSuccess();
    await page.press(words.done);
  };

  it('adds a method in its dialog, lists it, and gives it another name', async () => {
    const person = await host.person();
    const page = await open(person);
    await page.seesText(manage.emptyHeading);
    expect(await flawsOf(page.page)).toEqual([]);
    await page.goToScan('authenticator-code');
    expect(await page.page.getByRole('dialog', { name: manage.add }).count()).toBe(1);
    await addApp(page, await page.scan());

    await page.method('Authenticator app').waitFor();
    await page.action('Authenticator app', row.rename).click();
    await page.dialog.getByRole('textbox', { name: later.nameLabel }).fill('Work phone');
    await confirm(page, manage.naming.save);
    await page.seesText(done.renamed('Work phone'));
    await page.method('Work phone').waitFor();
    expect(await host.methodsOf(person)).toMatchObject([{ name: 'Work phone' }]);
    expect(await flawsOf(page.page)).toEqual([]);
    expect(page.log.outcomes).toEqual(['enrollkit-enrolled']);
  });

  it('changes a number in place, and tells the person', async () => {
    const [before, after] = [nextNumber(), nextNumber()];
    const person = await host.person();
    const [page, outbox] = await Promise.all([open(person), openOutbox()]);
    await page.addButton.waitFor();
    await toTextMessage(page, before);
    await tryCode(page, await codeSentTo(outbox, before));
    await page.press(words.done);

    host.clock.pass(minute);
    await page.action('Text message', row.change).click();
    await giveNumber(page, after);
    await page.seesHeading(deliveredCode.codeHeadings['text-message']);
    await tryCode(page, await codeSentTo(outbox, after));
    await page.press(words.done);

    await page.methods.filter({ hasText: after.slice(-2) }).waitFor();
    expect(await host.methodsOf(person)).toMatchObject([{ kind: 'text-message', destination: after }]);
    await sentTo(outbox, person.email).filter({ hasText: 'has another number or address' }).first().waitFor();
  });

  it('says that an app has to be set up again which the phone has forgotten, and sets it up in its place', async () => {
    const person = await host.person();
    const page = await open(person);
    const setUp = async (): Promise<JoinedPhone> => {
      const phone = await joinPhone(host, await page.scan());
      const number = await page.sendTest();
      expect(await phone.approve(await phone.nextRequest(), number)).toBe(true);
      await page.seesSuccess();
      await page.press(words.done);
      return phone;
    };
    await page.goToScan('authenticator-push');
    const phone = await setUp();
    await page.method('Authenticator app').waitFor();
    await phone.leave();
    await page.page.reload();

    await page.seesText(manage.unusable['renewal-needed']);
    await page.action('Authenticator app', row.renew).click();
    await page.dialog.getByRole('heading', { name: words.getHeading }).waitFor();
    await page.press(words.next);
    await page.seesHeading(words.setUpHeading);
    await page.press(words.next);
    await page.seesScan();
    await setUp();
    await confirm(page, removal.confirm);
    await page.page.getByText(manage.unusable['renewal-needed']).waitFor({ state: 'detached' });
    expect(await host.methodsOf(person)).toMatchObject([{ kind: 'authenticator-push', needsRenewal: false }]);
  });

  it('changes the default, and tells of the next one when it is deleted', async () => {
    const person = await host.person({ authenticators: 2 });
    const page = await open(person);
    await page.method('App 1').getByText(row.isDefault).waitFor();
    await page.press(`${manage.defaultMethod.change} ${manage.defaultMethod.label}`);
    await page.dialog.getByRole('radio', { name: /App 2/ }).check();
    await confirm(page, manage.defaultMethod.save);
    await page.method('App 2').getByText(row.isDefault).waitFor();

    await page.action('App 2', row.remove).click();
    await page.seesText(/your default is .*App 1/);
    await confirm(page, removal.confirm);
    await page.seesText(/Your default is now .*App 1/);
    await page.method('App 1').getByText(row.isDefault).waitFor();
    expect(page.log.events.map(event => (JSON.parse(event) as { type: string }).type)).toEqual([
      'enrollkit-default-changed',
      'enrollkit-removed',
    ]);
  });

  it('says why a method stays, and replaces it by another that works', async () => {
    const person = await host.person({ authenticators: 1, policy: { keepAtLeast: 1 } });
    const page = await open(person);
    await page.action('App 1', row.remove).click();
    await page.seesHeading(removal.refusedHeading('App 1'));
    await confirm(page, removal.replace);
    await page.seesHeading(words.getHeading);
    await page.press(words.next);
    await page.press(words.next);
    await page.seesScan();
    await addApp(page, await page.scan());

    await page.seesHeading(removal.heading('App 1'));
    await confirm(page, removal.confirm);
    await page.seesText(done.removed('App 1'));
    expect(await host.methodsOf(person)).toMatchObject([{ kind: 'authenticator-code', name: null }]);
  });

  it('signs out everywhere else, and not here', async () => {
    const person = await host.person();
    const [page, other] = await Promise.all([open(person), open(await host.signInElsewhere(person))]);
    await other.addButton.waitFor();
    await page.press(manage.signOut.open);
    await confirm(page, manage.signOut.confirm);
    await page.seesText(done.signedOut(1));

    await other.page.reload();
    await other.seesHeading('Sign in');
    await page.page.reload();
    await page.seesHeading('Security info');
  });

  it('tells in one tab of what was deleted in another, and shows the list as it is', async () => {
    const person = await host.person({ authenticators: 2 });
    const [page, other] = await Promise.all([open(person), open(person)]);
    await other.action('App 2', row.remove).click();
    await page.action('App 2', row.remove).click();
    await confirm(page, removal.confirm);
    await page.seesText(done.removed('App 2'));

    await confirm(other, removal.confirm);
    await other.seesText(/App 2/);
    await expect.poll(() => other.methods.count()).toBe(1);
    await other.method('App 1').waitFor();
    expect(await host.methodsOf(person)).toHaveLength(1);
  });

  it('goes on in place after the session has ended, with what was typed', async () => {
    const person = await host.person({ authenticators: 1 });
    const page = await open(person);
    await page.action('App 1', row.rename).click();
    await page.dialog.getByRole('textbox', { name: later.nameLabel }).fill('Garden phone');
    await host.endSessions(person);
    await confirm(page, manage.naming.save);

    const proof = page.page.getByRole('dialog', { name: 'Sign in again', exact: true });
    await proof.getByLabel('Password', { exact: true }).fill(password);
    await proof.getByRole('button', { name: 'Confirm' }).click();
    await page.seesText(done.renamed('Garden phone'));
    expect(await host.methodsOf(person)).toMatchObject([{ name: 'Garden phone' }]);
  });

  it('lets nothing be changed where policy wants that', async () => {
    const page = await open(await host.person({ authenticators: 1, policy: { readOnly: true } }));
    await page.seesText(manage.readOnly);
    await page.method('App 1').waitFor();
    expect(await page.method('App 1').getByRole('button').count()).toBe(0);
    expect(await page.addButton.count()).toBe(0);
  });

  it('opens the wizard again after a reload, where it was', async () => {
    const page = await open(await host.person());
    await choose(page, /^Authenticator app/);
    await page.seesHeading(words.getHeading);
    await page.press(words.next);
    await page.seesHeading(words.setUpHeading);
    await page.page.reload();
    await page.page.getByRole('dialog', { name: manage.add }).waitFor();
  });
});

describe('a session of a quarter of an hour', () => {
  const { open, host } = useHost({ sessionLifetime: 15 * minute });

  it('is announced before it ends, and goes on when the person says so', async () => {
    const person = await host.person();
    host.clock.pass(14 * minute);
    const page = await open(person);
    await page.seesText(/your session ends in/);
    await page.press(manage.session.extend);
    await page.button(manage.session.extend).waitFor({ state: 'detached' });

    host.clock.pass(14 * minute);
    await page.page.reload();
    await page.seesText(/your session ends in/);
  });
});
