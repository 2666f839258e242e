import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright';
import type { Settings } from '../../../examples/reference-host/server/settings.js';
import { launchOptions } from '../../../scripts/find-browser.js';
import { HostPage } from './host-page.js';
import { PageLog } from './page-log.js';
import { PhonePage } from './phone-page.js';
import { TestHost, type Carriers, type Person } from './start-host.js';

/** How long the page may take for anything on a busy machine, in ms. */
const patience = 30_000;

export interface World {
  readonly host: TestHost;
  /** Opens the host's page in a browser of its own, where the person is signed in already. */
  open(person?: Person, options?: BrowserContextOptions): Promise<HostPage>;
  /** Opens what would have been sent. */
  openOutbox(options?: BrowserContextOptions): Promise<Page>;
  /** Opens the authenticator on a device of its own. */
  openPhone(): Promise<PhonePage>;
}

/** One host and one browser for all tests of a file. Each test fails on what a page or the server complained of. */
export function useHost(settings: Partial<Settings> = {}, carriers: () => Promise<Carriers> = async () => ({})): World {
  const host = new TestHost(settings, carriers);
  const contexts: BrowserContext[] = [];
  const logs: PageLog[] = [];
  let browser: Browser;

  beforeAll(async () => {
    const [launched] = await Promise.all([chromium.launch(launchOptions()), host.start()]);
    browser = launched;
  });

  afterEach(async () => {
    await Promise.all(contexts.splice(0).map(context => context.close()));
    expect(host.reported.splice(0)).toEqual([]);
    expect(logs.splice(0).flatMap(log => log.complaints)).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await host.close();
  });

  const openPage = async (path: string, person?: Person, options: BrowserContextOptions = {}): Promise<[Page, PageLog]> => {
    const context = await browser.newContext({ locale: 'en-US', ...options });
    context.setDefaultTimeout(patience);
    contexts.push(context);
    if (person) await context.addCookies([person.cookie]);
    const page = await context.newPage();
    const log = await PageLog.of(page);
    logs.push(log);
    await page.goto(host.url + path);
    return [page, log];
  };

  return {
    host,
    open: async (person, options) => new HostPage(...(await openPage('/', person, options))),
    openOutbox: async options => (await openPage('/outbox', undefined, options))[0],
    openPhone: async () => new PhonePage(...(await openPage('/phone', undefined, { viewport: { width: 390, height: 844 } }))),
  };
}
