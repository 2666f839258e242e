import type { Page } from 'playwright';
import { codeFor } from './support/authenticator.js';
import { words } from '../support/words.js';
import { flawsOf } from './support/flaws-of.js';
import { useHost } from './support/use-host.js';

const sizes = [
  { width: 320, height: 640 },
  { width: 720, height: 800 },
];

/** Whether something sticks out at the side. */
const isTooWide = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

describe('the pages of the host', () => {
  const { host, open } = useHost();

  it.each(sizes.flatMap(viewport => (['light', 'dark'] as const).map(colorScheme => ({ viewport, colorScheme }))))(
    'are fit for everybody at %j',
    async options => {
      const [page, stranger] = await Promise.all([open(await host.person({ authenticators: 2 }), options), open(undefined, options)]);
      const flaws: string[] = [];
      const look = async ({ page: shown }: typeof page): Promise<void> => {
        flaws.push(...(await flawsOf(shown)), ...((await isTooWide(shown)) ? [`${shown.url()} is too wide`] : []));
      };
      await page.seesHeading('Security info');
      await look(page);
      for (const [link, heading] of [
        ['Profile', 'Profile'],
        ['Activity', 'Activity'],
      ] as const) {
        await page.page.getByRole('navigation').getByRole('link', { name: link, exact: true }).click();
        await page.seesHeading(heading);
        await look(page);
      }
      await stranger.seesHeading('Sign in');
      await look(stranger);
      await stranger.page.goto(`${host.url}/forgotten-password`);
      await stranger.seesHeading('Forgot your password?');
      await look(stranger);
      expect(flaws).toEqual([]);
    },
  );

  it.each(['/security', '/profile', '/audit'])('wants a sign-in at %s, and is there afterwards', async path => {
    const page = await open();
    const person = await host.person();
    await page.page.goto(host.url + path);
    await page.enterPassword(person.email);
    await page.page.getByRole('link', { name: 'Profile', exact: true }).first().waitFor();
    expect(new URL(page.page.url()).pathname).toBe(path);
  });

  it('tells under Activity what the person did, by which browser, newest first', async () => {
    const person = await host.person();
    const page = await open(person);
    await page.goToCode();
    await page.press(words.back);
    const uri = await page.scan();
    await page.press(words.next);
    await page.submitCode(codeFor(uri, host.clock.now()));
    await page.seesSuccess();
    await page.press(words.done);
    await page.press('Sign out');
    await page.enterPassword(person.email, 'not it');
    await page.seesText('That email and password do not match.');
    await page.enterPassword(person.email);
    host.clock.pass(30_000);
    await page.page.getByLabel('Code', { exact: true }).fill(codeFor(uri, host.clock.now()));
    await page.press('Sign in');
    await page.seesHeading('Security info');

    await page.page.getByRole('navigation').getByRole('link', { name: 'Activity' }).click();
    const entries = page.page.getByRole('list', { name: 'Newest first' }).getByRole('listitem');
    await entries.first().waitFor();
    expect(await entries.locator('strong').allInnerTexts()).toEqual([
      'Signed in by code of an app',
      'Password entered, more was asked',
      'Sign-in failed: password',
      'Authenticator app set up',
    ]);
    expect(await entries.first().innerText()).toMatch(/Chrome on \w+ · /);
  });
});
