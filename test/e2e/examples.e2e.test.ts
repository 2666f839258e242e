import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright';
import { launchOptions } from '../../scripts/find-browser.js';
import { manage } from '../../src/locales/en/manage.js';
import { passkey } from '../../src/locales/en/passkey.js';
import { words } from '../support/words.js';
import { codeFor } from './support/authenticator.js';
import { KeyRing } from './support/key-ring.js';
import { freePort, PackedHost } from './support/packed-host.js';
import { PageLog } from './support/page-log.js';
import { readQrCode } from './support/read-qr-code.js';

type Place = Pick<Frame, 'getByRole'>;

const press = (place: Place, name: string | RegExp): Promise<void> => place.getByRole('button', { name, exact: true }).click();

/** From the choice to the end, as a person with an app goes. */
async function setUpApp(place: Place): Promise<void> {
  await press(place, words.app);
  await press(place, words.differentApp);
  await setUpCodes(place);
}

async function setUpCodes(place: Place): Promise<void> {
  await press(place, words.next);
  await press(place, words.next);
  const picture = place.getByRole('img', { name: words.qrLabel });
  await picture.waitFor();
  const uri = (await readQrCode(await picture.screenshot())).zxing ?? '';
  await press(place, words.next);
  await place.getByRole('textbox', { name: words.codeLabel, exact: true }).fill(codeFor(uri, Date.now()));
  await press(place, words.check);
  await place.getByRole('heading', { name: words.successHeading(words.kinds['authenticator-code']?.name ?? ''), exact: true }).waitFor();
  await place.getByRole('textbox', { name: words.nameLabel }).fill('Blue phone');
  await press(place, words.done);
}

/** What the page around the element says of it. */
const thanks = async (page: Page): Promise<string> => {
  const status = page.getByRole('status').filter({ hasText: 'Thank you' });
  await status.waitFor();
  return (await status.textContent()) ?? '';
};

describe('an example, with the package as it is published', () => {
  let host: PackedHost;
  let browser: Browser;

  beforeAll(async () => {
    host = new PackedHost();
    browser = await chromium.launch(launchOptions());
  });

  afterAll(async () => {
    await browser.close();
    await host.close();
  });

  const open = async (address: string, prepare?: (page: Page) => Promise<unknown>): Promise<{ page: Page; log: PageLog }> => {
    const page = await browser.newPage({ locale: 'en-US', viewport: { width: 900, height: 1000 }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(8_000);
    const log = await PageLog.of(page);
    await prepare?.(page);
    await page.goto(address, { waitUntil: 'commit' });
    return { page, log };
  };

  it('is right in its types', async () => {
    const programs = host.examples.filter(name => name !== 'with-script-tag' && name !== 'with-svelte');
    // It reads TypeScript and JSX as well as Vue's templates, all in one run.
    await host.run('vue-tsc', ['--build', ...programs]);
    await host.run('svelte-check', ['--workspace', host.folder('with-svelte'), '--tsconfig', 'tsconfig.json']);
  });

  it('is a page without a bundler, under the strictest policy', async () => {
    const { page, log } = await open(await host.start('with-script-tag', 'server.js'));
    await setUpCodes(page);

    expect(await thanks(page)).toBe('Thank you. Your account is safer now, with Blue phone.');
    expect(log.complaints).toEqual([]);
  });

  it.for(['with-strict-policy', 'with-react', 'with-vue', 'with-svelte', 'with-angular'])(
    'is %s, under the strictest policy',
    async name => {
      await host.build(name);
      const { page, log } = await open(await host.serve(name));
      await setUpApp(page);

      expect(await thanks(page)).toBe('Thank you. Your account is safer now, with Blue phone.');
      expect(log.complaints).toEqual([]);
    },
  );

  describe('is a frame of another site', () => {
    let shop: string;

    beforeAll(async () => {
      const port = await freePort();
      shop = `http://127.0.0.1:${port}`;
      host.set('with-frame', { VITE_SHOP: shop, VITE_ACCOUNTS: `http://localhost:${port}` });
      await host.build('with-frame');
      forgetToAllow(host.folder('with-frame'));
      await host.serve('with-frame', port);
    });

    const frameIn = async (page: Page): Promise<Frame> => {
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      if (!frame) throw new Error('There is no frame.');
      return frame;
    };

    it('where passkeys may be made', async () => {
      const { page, log } = await open(shop);
      const frame = await frameIn(page);
      const keys = await KeyRing.of(page);
      const key = await keys.add({ transport: 'internal' });
      await press(frame, /^Passkey/);
      await press(frame, passkey.kinds.passkey.start);
      await press(frame, words.done);

      expect(await thanks(page)).toBe('Thank you. Your account is safer now.');
      expect(await keys.credentialsOf(key)).toHaveLength(1);
      expect(log.complaints).toEqual([]);
    });

    it('that forgot to allow passkeys: the person is told before they start, and goes on with an app', async () => {
      const { page, log } = await open(`${shop}/forgetful.html`);
      const frame = await frameIn(page);
      const keys = await KeyRing.of(page);
      const key = await keys.add({ transport: 'internal' });
      await press(frame, /^Passkey/);
      await frame.getByRole('heading', { name: passkey.kinds.passkey.impossibleHeading, exact: true }).waitFor();

      expect(await frame.getByText(passkey.obstacles.frame).isVisible()).toBe(true);
      expect(await frame.getByRole('button', { name: passkey.kinds.passkey.start }).count()).toBe(0);

      await press(frame, words.anotherMethod);
      await press(frame, words.app);
      await setUpCodes(frame);
      expect(await thanks(page)).toBe('Thank you. Your account is safer now.');
      expect(await keys.credentialsOf(key)).toEqual([]);
      expect(log.complaints).toEqual([]);
    });
  });

  it('is rendered by a server, and taken over without a jump', async () => {
    const address = await host.start('with-server-rendering', 'server.tsx');
    await host.build('with-server-rendering');
    const written = await (await fetch(address)).text();
    expect(written).toMatch(/<enrollkit-security-info><template shadowrootmode="open">/);
    let letGo = (): void => undefined;
    const held = new Promise<void>(resolve => (letGo = resolve));
    const { page, log } = await open(address, async page => {
      await page.addInitScript(watchShifts);
      await page.route('**/client.js', async route => {
        await held;
        await route.continue();
      });
    });
    await page.getByRole('heading', { name: manage.heading }).waitFor();
    const before = await page.getByRole('heading', { name: manage.heading }).boundingBox();
    letGo();
    await page.getByRole('button', { name: manage.add }).waitFor();

    expect(await page.getByRole('heading', { name: manage.heading }).boundingBox()).toEqual(before);
    expect(await page.evaluate('globalThis.shifts')).toEqual([]);
    await press(page, manage.add);
    await setUpApp(page);
    expect(await thanks(page)).toBe('Thank you. Your account is safer now.');
    expect(log.complaints).toEqual([]);
  });
});

/** Writes the page around the frame once more, without the permission that it should give. */
function forgetToAllow(folder: string): void {
  const html = readFileSync(join(folder, 'dist/index.html'), 'utf8');
  const without = html.replace(/\sallow="[^"]*"/, '');
  if (without === html) throw new Error('There was nothing to forget.');
  writeFileSync(join(folder, 'dist/forgetful.html'), without);
}

/** Runs in the page, and keeps every move of anything that is seen, as the browser counts them. */
function watchShifts(): void {
  const shifts: number[] = [];
  Object.assign(globalThis, { shifts });
  const note = (list: PerformanceObserverEntryList) =>
    shifts.push(...list.getEntries().map(entry => (entry as unknown as { value: number }).value));
  new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
}
