import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { startBetterAuthHost, type BetterAuthHost } from '../../examples/better-auth-host/server/start-better-auth-host.js';
import { launchOptions } from '../../scripts/find-browser.js';
import { manage } from '../../src/locales/en/manage.js';
import { words } from '../support/words.js';
import { codeFor } from './support/authenticator.js';
import { PageLog } from './support/page-log.js';
import { readQrCode } from './support/read-qr-code.js';

const password = 'sample-password';
/** How long the page may take for anything, in ms: passwords are hashed slowly. */
const patience = 30_000;
const email = 'sam@example.com';

describe('a host that runs better-auth', () => {
  let host: BetterAuthHost;
  let browser: Browser;

  beforeAll(async () => {
    if (!existsSync('examples/better-auth-host/dist/index.html')) {
      throw new Error('The page is not built. Run: npm run build && npm run build:better-auth-host');
    }
    host = await startBetterAuthHost({ port: 0, deliver: () => undefined });
    browser = await chromium.launch(launchOptions());
  });
  afterAll(async () => {
    await browser.close();
    await host.close();
  });

  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
  const prove = async (page: Page): Promise<void> => {
    const dialog = page.getByRole('dialog', { name: 'Is it you?' });
    await dialog.getByLabel('Your password').fill(password);
    await dialog.getByRole('button', { name: 'Continue' }).click();
  };
  const methods = (page: Page) => page.locator('.ek-method-name');

  it('lets a person sign up, set up an authenticator app, see it in the list, sign in by it, and remove it', async () => {
    const page = await browser.newPage({ locale: 'en-US' });
    page.setDefaultTimeout(patience);
    const log = await PageLog.of(page);
    await page.goto(host.url);
    await page.getByLabel('Email', { exact: true }).fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await press(page, 'Create an account');

    await press(page, manage.add);
    await press(page, /^Authenticator app/);
    // better-auth wants the password before it makes a secret.
    await press(page, words.next);
    await press(page, words.next);
    await prove(page);
    const code = page.getByRole('img', { name: words.qrLabel });
    await code.waitFor();
    const uri = (await readQrCode(await code.screenshot())).zxing ?? '';
    expect(uri).toMatch(/^otpauth:\/\/totp\/Fernhill:sam%40example\.com\?/);
    await press(page, words.next);
    await page.getByLabel(words.codeLabel, { exact: true }).fill(codeFor(uri, Date.now()));
    await press(page, words.check);
    await press(page, words.done);
    await expect.poll(() => methods(page).allTextContents(), { timeout: patience }).toEqual([expect.stringContaining('Authenticator app')]);

    await press(page, 'Sign out');
    await page.getByLabel('Email', { exact: true }).fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await press(page, 'Sign in');
    await page.getByLabel('Code from your app').fill(codeFor(uri, Date.now()));
    await press(page, 'Continue');
    await methods(page).waitFor();

    await press(page, new RegExp(`^${manage.row.remove} Authenticator app`));
    await press(page, manage.removal.confirm);
    await prove(page);
    await expect.poll(() => methods(page).count(), { timeout: patience }).toBe(0);
    expect(log.complaints).toEqual([]);
    await page.close();
  });
});
