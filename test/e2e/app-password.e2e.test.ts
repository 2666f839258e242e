import { manage } from '../../src/locales/en/manage.js';
import { appPassword as texts } from '../../src/locales/en/app-password.js';
import { later } from '../../src/locales/en/later.js';
import { words } from '../support/words.js';
import type { HostPage } from './support/host-page.js';
import { tracesOf } from './support/traces-of.js';
import { useHost } from './support/use-host.js';

const worksNow = later.successes['app-password']?.heading ?? '';

async function openAtName(page: HostPage): Promise<void> {
  await page.addButton.click();
  await page.page.getByRole('button', { name: /^App password/ }).click();
  await page.seesHeading(texts.nameHeading);
}

const nameField = ({ page }: HostPage) => page.getByRole('textbox', { name: texts.nameLabel, exact: true });

async function make(page: HostPage, name: string): Promise<string> {
  await openAtName(page);
  await nameField(page).fill(name);
  await page.press(texts.make);
  return passwordOn(page);
}

async function passwordOn(page: HostPage): Promise<string> {
  await page.seesHeading(texts.useHeading);
  return (await page.page.locator('enrollkit-copy-field .ek-copy-group').allTextContents()).join(' ');
}

async function finish(page: HostPage): Promise<void> {
  await page.page.getByLabel(texts.saved).check();
  await page.press(texts.finish);
  await page.seesHeading(worksNow);
  await page.press(words.done);
}

describe('an app password', () => {
  const { host, open } = useHost();

  /** Signs in as a mail program does. */
  const signIn = async (email: string, password: string): Promise<{ status: number; name?: string }> => {
    const authorization = `Basic ${Buffer.from(`${email}:${password}`).toString('base64')}`;
    const response = await fetch(`${host.url}/api/app-password-check`, { headers: { authorization } });
    return { status: response.status, ...((await response.json()) as object) };
  };

  it('is named, made, lets an app in once it is finished, and is removed', async () => {
    const person = await host.person({ authenticators: 1 });
    const page = await open(person);
    const password = await make(page, 'Mail on my laptop');
    expect(password).toMatch(/^(\w{4} ){3}\w{4}$/);
    expect(await signIn(person.email, password)).toMatchObject({ status: 401 });

    await finish(page);

    await page.methods.filter({ hasText: 'Mail on my laptop' }).waitFor();
    expect(await signIn(person.email, password)).toMatchObject({ status: 200, name: 'Mail on my laptop' });
    expect(await signIn(person.email, password.replaceAll(' ', ''))).toMatchObject({ status: 200 });
    await page.action('Mail on my laptop', manage.row.remove).click();
    await page.dialog.getByRole('button', { name: manage.removal.confirm, exact: true }).click();
    await page.seesText(manage.done.removed('Mail on my laptop'));
    expect(await signIn(person.email, password)).toMatchObject({ status: 401 });
  });

  it('is copied without its spaces', async () => {
    const page = await open(await host.person({ authenticators: 1 }), { permissions: ['clipboard-read', 'clipboard-write'] });
    const password = await make(page, 'Mail');

    await page.press(`${texts.copy} ${texts.passwordLabel}`);
    await page.seesText(texts.copied);

    expect(await page.page.evaluate(() => navigator.clipboard.readText())).toBe(password.replaceAll(' ', ''));
  });

  it('has a name that no other has, which is said beside the field', async () => {
    const person = await host.person({ authenticators: 1 });
    const page = await open(person);
    await make(page, 'Mail');
    await finish(page);
    await page.methods.filter({ hasText: 'Mail' }).waitFor();

    await openAtName(page);
    await nameField(page).fill('mail');
    await page.press(texts.make);
    await page.seesText(words.problems['duplicate-name']);

    expect(await nameField(page).inputValue()).toBe('mail');
    await nameField(page).fill('Calendar');
    await page.press(texts.make);
    await passwordOn(page);
  });

  it('is gone after a reload, which the page says', async () => {
    const person = await host.person({ authenticators: 1 });
    const page = await open(person);
    const password = await make(page, 'Mail');

    await page.page.reload();

    await page.seesText(texts.lostBody);
    await nameField(page).fill('Mail');
    await page.press(texts.make);
    const next = await passwordOn(page);
    expect(next).not.toBe(password);
    await finish(page);
    await page.methods.filter({ hasText: 'Mail' }).waitFor();
    expect(await signIn(person.email, password)).toMatchObject({ status: 401 });
    expect(await signIn(person.email, next)).toMatchObject({ status: 200 });
  });

  it('is refused to who has as many as fit', async () => {
    const page = await open(await host.person({ authenticators: 1, policy: { limits: { appPasswords: 1 } } }));
    await make(page, 'Mail');
    await finish(page);
    await page.methods.filter({ hasText: 'Mail' }).waitFor();

    await page.addButton.click();

    await page.seesText(words.limitReached(1));
  });

  it('leaves no trace but on the screen, and travels once', async () => {
    const page = await open(await host.person({ authenticators: 1 }));
    const password = await make(page, 'Mail');
    const traces = [await tracesOf(page.page)];
    await finish(page);
    traces.push(await tracesOf(page.page));

    const { log } = page;
    const seen = [...traces, ...log.events, ...log.said, ...log.requests.map(request => request.url() + (request.postData() ?? ''))];
    const forms = [password, password.replaceAll(' ', '')];
    expect(seen.filter(text => forms.some(form => text.includes(form)))).toEqual([]);
    const bodies = await Promise.all(
      log.requests
        .filter(request => request.url().includes('/api/'))
        .map(async request => (await (await request.response())?.text()) ?? ''),
    );
    expect(bodies.filter(body => body.includes(password))).toHaveLength(1);
  });
});
