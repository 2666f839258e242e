import type { Locator, Page } from 'playwright';
import type { PageLog } from './page-log.js';

/** The authenticator as a person uses it. */
export class PhonePage {
  constructor(
    readonly page: Page,
    readonly log: PageLog,
  ) {}

  account(name: string): Locator {
    return this.page.getByRole('listitem', { name, exact: true });
  }

  /** The notification: a test, or somebody who signs in. */
  get request(): Locator {
    return this.page.getByRole('dialog', { name: /^(Test notification|Sign-in request)$/ });
  }

  async openAdding(): Promise<void> {
    await this.page.getByRole('heading', { name: 'Accounts', exact: true }).waitFor();
    await this.page.getByRole('button', { name: 'Add account', exact: true }).click();
    await this.page.getByRole('heading', { name: 'Add account', exact: true }).waitFor();
  }

  /** Adds an account from a picture of the QR code. */
  async scan(picture: Buffer): Promise<void> {
    await this.openAdding();
    const image = { name: 'qr.png', mimeType: 'image/png', buffer: picture };
    await this.page.getByLabel('Choose an image of the QR code', { exact: true }).setInputFiles(image);
  }

  /** Adds an account from what “Can’t scan?” shows. */
  async type(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) await this.page.getByLabel(label, { exact: true }).fill(value);
    await this.page.getByRole('button', { name: 'Add account', exact: true }).filter({ visible: true }).click();
  }

  async readsHeading(name: string): Promise<void> {
    await this.page.getByRole('heading', { name, exact: true }).waitFor();
  }

  /** An alert is always there, so that it is heard once it says something. */
  async readsAlert(text: RegExp): Promise<void> {
    await this.page.getByRole('alert').filter({ hasText: text }).waitFor();
  }

  async approve(number: string): Promise<void> {
    await this.request.getByLabel('Enter the number shown on the screen', { exact: true }).fill(number);
    await this.request.getByRole('button', { name: 'Approve', exact: true }).click();
  }

  async deny(): Promise<void> {
    await this.request.getByRole('button', { name: 'Deny', exact: true }).click();
  }
}
