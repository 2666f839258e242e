import type { Locator, Page } from 'playwright';
import { codeIn } from '../../../examples/reference-host/outbox/code-in.js';
import { deliveredCode } from '../../../src/locales/en/delivered-code.js';
import { phone } from '../../../src/locales/en/phone.js';
import type { HostPage } from './host-page.js';
import type { TestHost } from './start-host.js';

let numbers = 10;
/** A number that nothing has gone to yet: what was sent before stays on the page of the outbox. */
export const nextNumber = (): string => `+316123456${String(numbers++)}`;

/** What has gone to a destination, on the page of the outbox, newest first. */
export const sentTo = (outbox: Page, destination: string): Locator => outbox.getByRole('listitem').filter({ hasText: destination });

/** The code in what went to a destination last, once as many messages are there. */
export async function codeSentTo(outbox: Page, destination: string, messages = 1): Promise<string> {
  const sent = sentTo(outbox, destination);
  await expect.poll(() => sent.count()).toBe(messages);
  return (await sent.first().locator('.code bdi').textContent()) ?? '';
}

/** The code in a mail, as a person finds it there. */
export const codeInMail = (text: string | undefined): string => codeIn(text ?? '') ?? '';

/** Of as many digits, and not the code. */
export const wrongFor = (code: string): string => code.replace(/\d/g, digit => String(9 - Number(digit)));

/** From the page to the first step of a kind, by what its card says. */
export async function choose(page: HostPage, card: RegExp): Promise<void> {
  await page.addButton.click();
  await page.page.getByRole('button', { name: card }).click();
}

export const numberField = ({ page }: HostPage, label = phone.numberLabel): Locator => page.getByLabel(label, { exact: true });

export async function giveNumber(page: HostPage, number: string): Promise<void> {
  await numberField(page).fill(number);
  await page.press(deliveredCode.send);
}

/** From the page to the code that a text message brings. */
export async function toTextMessage(page: HostPage, number: string): Promise<void> {
  await choose(page, /^Text message/);
  await giveNumber(page, number);
  await page.seesHeading(deliveredCode.codeHeadings['text-message']);
}

export async function tryCode(page: HostPage, code: string, texts = deliveredCode): Promise<void> {
  await page.page.getByRole('textbox', { name: texts.codeLabel, exact: true }).fill(code);
  await page.press(texts.check);
}

/** Some time passes, for the server and in the browser. The page must have been given its clock by `withClock`. */
export async function passTime({ clock }: TestHost, { page }: HostPage, span: number): Promise<void> {
  clock.pass(span);
  await page.clock.fastForward(span);
}

/** A page whose time can pass. */
export async function withClock(page: HostPage): Promise<HostPage> {
  await page.page.clock.install();
  return page;
}
