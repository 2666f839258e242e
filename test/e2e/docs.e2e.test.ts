import { chromium, type Browser } from 'playwright';
import { launchOptions } from '../../scripts/find-browser.js';
import { readStorybook, serveStorybook } from '../../scripts/serve-storybook.js';

describe('the built storybook', () => {
  let storybook: Awaited<ReturnType<typeof serveStorybook>>;
  let browser: Browser;

  beforeAll(async () => {
    storybook = await serveStorybook();
    browser = await chromium.launch(launchOptions());
  });

  afterAll(async () => {
    await browser.close();
    await storybook.close();
  });

  it.for(readStorybook().filter(({ type }) => type === 'docs'))(
    'has a page of docs on $title, which is drawn without a fault',
    async ({ id }) => {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      // A browser asks for the icon of a page by itself.
      page.on('console', line => line.type() === 'error' && !line.location().url.endsWith('/favicon.ico') && faults.push(line.text()));
      await page.goto(`${storybook.address}/iframe.html?id=${id}&viewMode=docs`);

      await page.locator('#storybook-docs h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(faults).toEqual([]);
      expect(await page.locator('.sb-errordisplay').isVisible()).toBe(false);
      await page.close();
    },
  );
});
