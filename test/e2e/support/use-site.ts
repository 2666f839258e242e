import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright';
import { launchOptions } from '../../../scripts/find-browser.js';
import { PageLog } from './page-log.js';

/** How long the page may take for anything, in ms. */
const patience = 30_000;

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

export interface Site {
  /** What is answered for each path, besides what is in `dist/cdn`, which is below `/cdn/`. */
  readonly files: Record<string, string>;
  /** The policy of every page. */
  policy: string;
  /** Waits with the answer for this path until it settles. */
  readonly held: Map<string, Promise<void>>;
  open(path: string, width?: number): Promise<[Page, PageLog]>;
}

/** A site of files alone, and a browser, for all tests of a file. */
export function useSite(policy: string): Site {
  let browser: Browser;
  let server: Server;

  const site: Site = {
    files: {},
    policy,
    held: new Map(),
    async open(path, width = 900) {
      const page = await browser.newPage({ locale: 'en-US', viewport: { width, height: 1000 }, reducedMotion: 'reduce' });
      page.setDefaultTimeout(patience);
      const log = await PageLog.of(page);
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${path}`, { waitUntil: 'commit' });
      return [page, log];
    },
  };

  const contentOf = (path: string): string | undefined => {
    const file = path.startsWith('/cdn/') ? `dist${path}` : undefined;
    return site.files[path] ?? (file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  };

  beforeAll(async () => {
    if (!existsSync('dist/cdn/enrollkit.js')) throw new Error('The package is not built. Run: npm run build');
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      void (site.held.get(pathname) ?? Promise.resolve()).then(() => {
        const content = contentOf(pathname);
        response.setHeader('content-type', `${types[/\.(\w+)$/.exec(pathname)?.[1] ?? ''] ?? 'text/html'}; charset=utf-8`);
        response.setHeader('content-security-policy', site.policy);
        response.statusCode = content === undefined ? 404 : 200;
        response.end(content);
      });
    }).listen(0);
    browser = await chromium.launch(launchOptions());
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  return site;
}
