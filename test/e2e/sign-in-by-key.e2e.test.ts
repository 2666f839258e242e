import { passkey as texts } from '../../src/locales/en/passkey.js';
import { recoveryCodes as recoveryTexts } from '../../src/locales/en/recovery-codes.js';
import { words } from '../support/words.js';
import type { HostPage } from './support/host-page.js';
import { KeyRing } from './support/key-ring.js';
import { choose } from './support/sent-codes.js';
import { password } from './support/start-host.js';
import { useHost } from './support/use-host.js';

const minute = 60_000;

async function setUpPasskey(page: HostPage): Promise<KeyRing> {
  const keys = await KeyRing.of(page.page);
  await keys.add({ transport: 'internal' });
  await choose(page, /^Passkey/);
  await page.press(texts.kinds.passkey.start);
  await page.seesHeading(words.successHeading(words.kinds.passkey?.name ?? ''));
  await page.press(words.done);
  return keys;
}

const isIn = async (page: HostPage): Promise<void> => {
  await page.seesHeading('Security info');
  await page.methods.first().waitFor();
};

describe('signing in with what the person has', () => {
  const { host, open } = useHost();

  it('works by a passkey, after the password or without one', async () => {
    const person = await host.person();
    const page = await open(person);
    await setUpPasskey(page);

    await page.signInAgain(person.email);
    await page.seesHeading('Use your passkey or key');
    await page.press('Continue');
    await isIn(page);

    await page.press('Sign out');
    await page.page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await isIn(page);
    await page.page.getByText(person.email).first().waitFor();
  });

  it('says so when the authenticator has no passkey, and lets the person try again', async () => {
    const page = await open();
    const keys = await KeyRing.of(page.page);
    await keys.add({ transport: 'internal' });
    await page.page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.seesText('The passkey was not used. Try again, or sign in with your password.');
  });

  it('works by a recovery code, and says how many are left', async () => {
    const person = await host.person();
    const page = await open(person);
    await choose(page, /^Recovery codes/);
    await page.press(recoveryTexts.make);
    await page.seesHeading(recoveryTexts.saveHeading);
    const [code = ''] = await page.page.locator('enrollkit-code-list code').allTextContents();
    await page.page.getByLabel(recoveryTexts.saved).check();
    await page.press(recoveryTexts.finish);
    await page.press(words.done);
    await setUpPasskey(page);

    await page.signInAgain(person.email);
    await page.press('Use another way');
    await page.page.getByRole('button', { name: /^Recovery code/ }).click();
    await page.page.getByLabel('Recovery code', { exact: true }).fill(code);
    await page.press('Sign in');
    await page.seesHeading('You have 9 recovery codes left');
    await page.press('Continue');
    await isIn(page);
  });

  it('proves again who one is by what is set up, in place, or by the password', async () => {
    const person = await host.person();
    const page = await open(person);
    await setUpPasskey(page);
    const dialog = page.page.getByRole('dialog', { name: 'Confirm it’s you', exact: true });

    host.clock.pass(16 * minute);
    await choose(page, /^Recovery codes/);
    await page.press(recoveryTexts.make);
    await dialog.getByRole('heading', { name: 'Use your passkey or key' }).waitFor();
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await page.seesHeading(recoveryTexts.saveHeading);
    await page.page.locator('enrollkit-wizard').getByRole('button', { name: words.cancel }).click();

    host.clock.pass(16 * minute);
    await choose(page, /^Recovery codes/);
    await page.press(recoveryTexts.make);
    await dialog.getByRole('button', { name: 'Use another way' }).click();
    await dialog.getByRole('button', { name: 'Password', exact: true }).click();
    await dialog.getByLabel('Password', { exact: true }).fill(password);
    await dialog.getByRole('button', { name: 'Confirm' }).click();
    await page.seesHeading(recoveryTexts.saveHeading);
  });
});
