import type { Locator, Page } from 'playwright';
import type { PageLog } from './page-log.js';
import { password } from './start-host.js';
import { readQrCode } from './read-qr-code.js';
import { manage } from '../../../src/locales/en/manage.js';
import { manage as dutch } from '../../../src/locales/nl/manage.js';
import { words } from '../../support/words.js';

export type Kind = 'authenticator-code' | 'authenticator-push';

/** What the page says in English or in Dutch. */
const inEither = (...texts: readonly string[]): RegExp => new RegExp(`^(${texts.join('|')})$`);

/** The host's page as a person uses it. */
export class HostPage {
  constructor(
    readonly page: Page,
    readonly log: PageLog,
  ) {}

  async signIn(email: string): Promise<void> {
    await this.enterPassword(email);
    await this.seesHeading('Security info');
  }

  /** As far as the password brings: whoever has set up more is asked for more. */
  async enterPassword(email: string, given = password): Promise<void> {
    await this.page.getByLabel('Email', { exact: true }).fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill(given);
    await this.press('Sign in');
  }

  async signInAgain(email: string): Promise<void> {
    await this.press('Sign out');
    await this.enterPassword(email);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async press(name: string): Promise<void> {
    await this.button(name).click();
  }

  async seesHeading(name: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { name, exact: true }).waitFor();
  }

  /** The name of what was set up is isolated from the text around it. */
  async seesSuccess(): Promise<void> {
    await this.seesHeading(words.successHeading(words.kinds['authenticator-code']?.name ?? ''));
  }

  async seesText(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  get addButton(): Locator {
    return this.page.getByRole('button', { name: inEither(manage.add, dutch.add) });
  }

  /** The card of the picker. */
  get choice(): Locator {
    return this.page.getByRole('button', { name: words.app });
  }

  get qrCode(): Locator {
    return this.page.getByRole('img', { name: words.qrLabel });
  }

  get codeField(): Locator {
    return this.page.getByRole('textbox', { name: words.codeLabel, exact: true });
  }

  /** What the page lists as set up. */
  get methods(): Locator {
    return this.page.getByRole('list', { name: inEither(manage.listLabel, dutch.listLabel) }).getByRole('listitem');
  }

  /** One of them, by its name. */
  method(name: string): Locator {
    return this.methods.filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  /** What can be done with it. */
  action(name: string, text: string): Locator {
    return this.method(name).getByRole('button', { name: new RegExp(`^${text}`) });
  }

  /** The dialog that is open, of those of the page itself. */
  get dialog(): Locator {
    return this.page.locator('enrollkit-security-info').getByRole('dialog');
  }

  /** From the page to the first step of a kind. */
  async choose(kind: Kind): Promise<void> {
    await this.addButton.click();
    await this.choice.click();
    await this.seesHeading(words.getHeading);
    if (kind === 'authenticator-push') return;
    await this.press(words.differentApp);
    await this.seesText(words.getCodes);
  }

  async goToSetUp(kind: Kind): Promise<void> {
    await this.choose(kind);
    await this.press(words.next);
    await this.seesHeading(words.setUpHeading);
  }

  async goToScan(kind: Kind): Promise<void> {
    await this.goToSetUp(kind);
    await this.press(words.next);
    await this.seesScan();
  }

  async seesScan(): Promise<void> {
    await this.seesHeading(words.scanHeading);
    await this.qrCode.waitFor();
  }

  /** From the scan step to the test notification, once a phone has joined. */
  async sendTest(): Promise<string> {
    await this.seesHeading(words.connectedHeading);
    await this.press(words.sendTest);
    return this.numberToMatch();
  }

  async goToCode(): Promise<void> {
    await this.goToScan('authenticator-code');
    await this.press(words.next);
    await this.seesHeading(words.enterHeading);
  }

  /** The QR code as it looks, to be decoded or given to a phone. */
  picture(): Promise<Buffer> {
    return this.qrCode.screenshot();
  }

  /** What the QR code says, read from its pixels. */
  async scan(): Promise<string> {
    const { jsqr, zxing } = await readQrCode(await this.picture());
    expect(zxing).toBeDefined();
    expect(jsqr).toBe(zxing);
    return zxing ?? '';
  }

  async submitCode(code: string): Promise<void> {
    await this.codeField.fill(code);
    await this.press(words.check);
  }

  /** A text of “Can’t scan?”, as it is copied. */
  async typedInstead(label: string): Promise<string> {
    const field = this.page.locator('enrollkit-copy-field').filter({ hasText: label });
    return (await field.locator('.ek-copy-text').textContent())?.trim() ?? '';
  }

  /** The number to be entered on the phone. */
  async numberToMatch(): Promise<string> {
    await this.seesHeading(words.testHeading);
    return (await this.page.locator('.ek-number [aria-hidden="true"]').textContent())?.trim() ?? '';
  }
}
