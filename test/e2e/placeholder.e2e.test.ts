import type { Page } from 'playwright';
import { placeholder, placeholderStyles, type PlaceholderOptions, type PlaceholderTag } from 'enrollkit/ssr';
import { useSite } from './support/use-site.js';

const strict =
  "default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self' 'nonce-given'; require-trusted-types-for 'script'; trusted-types enrollkit";

const tags: readonly PlaceholderTag[] = ['enrollkit-wizard', 'enrollkit-security-info', 'enrollkit-sign-in-prompt', 'enrollkit-overview'];

/** An adapter whose first answer never comes, so that the element stays at what it shows first. */
const waiting = `document.querySelector('[data-here]').adapter = { loadSecurityInfo: () => new Promise(() => {}) };`;

/** Moves of anything that is seen on the page, as the browser counts them. */
const watch = `
  globalThis.shifts = [];
  new PerformanceObserver(list => globalThis.shifts.push(...list.getEntries().map(entry => entry.value)))
    .observe({ type: 'layout-shift', buffered: true });
`;

const pageWith = (tag: PlaceholderTag, inside: string, attributes: string): string => `<!doctype html>
<html lang="en">
  <head>
    <title>Contoso</title>
    <link rel="stylesheet" href="/page.css" />
    <script src="/watch.js"></script>
    <script type="module" src="/page.js"></script>
    <script type="module" src="/cdn/enrollkit.js"></script>
  </head>
  <body><main><${tag} data-here ${attributes}>${inside}</${tag}><p id="after">What comes after it</p></main></body>
</html>`;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxOf = async (page: Page, selector: string): Promise<Box> => {
  const box = await page.locator(selector).filter({ visible: true }).first().boundingBox();
  if (!box) throw new Error(`There is no ${selector} to be seen.`);
  return box;
};

const frames = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))));

describe('what a server writes in the place of an element', () => {
  const site = useSite(strict);
  beforeAll(() => {
    Object.assign(site.files, { '/watch.js': watch, '/page.js': waiting, '/favicon.ico': '' });
    site.files['/page.css'] = 'body { font-family: Arial, sans-serif; margin: 0 } main { padding: 20px }';
  });

  /** Opens a page whose code comes when it is let go. */
  const open = async (tag: PlaceholderTag, options: PlaceholderOptions, attributes = '', width = 900) => {
    const path = `/${tag}`;
    site.files[path] = pageWith(tag, await placeholder(tag, options), attributes);
    let letGo = (): void => undefined;
    site.held.set('/cdn/enrollkit.js', new Promise(resolve => (letGo = resolve)));
    const [page, log] = await site.open(path, width);
    await page.locator('#after').waitFor();
    return { page, log, letGo };
  };

  it.for(
    tags.flatMap(
      tag =>
        [
          [tag, { nonce: 'given' }, '', 900],
          [tag, { nonce: 'given', lang: 'ar', headingLevel: 3 }, 'lang="ar" heading-level="3"', 320],
          [tag, { nonce: 'given', appearance: 'plain', renderIn: 'light' }, 'appearance="plain" render-in="light"', 600],
        ] as const,
    ),
  )('%s takes it over without a jump: %o', async ([tag, options, attributes, width]) => {
    const { page, log, letGo } = await open(tag, options, attributes, width);
    const before = {
      panel: await boxOf(page, '.ekp-panel'),
      heading: await boxOf(page, '.ekp-heading'),
      after: await boxOf(page, '#after'),
    };
    await frames(page);
    letGo();
    await page.locator('.ek-panel').waitFor();
    await frames(page);

    expect(await page.locator('.ekp-panel').isVisible()).toBe(false);
    expect({
      panel: await boxOf(page, '.ek-panel'),
      heading: await boxOf(page, '.ek-heading'),
      after: await boxOf(page, '#after'),
    }).toEqual(before);
    expect(await page.evaluate('globalThis.shifts')).toEqual([]);
    expect(log.complaints).toEqual([]);
    await page.close();
  });

  it.for(tags)('%s shows what is the host’s from the first byte, and leaves it where it is', async tag => {
    const own = `<p slot="header" id="header">Contoso</p><p slot="help" id="help">Call us</p><p slot="footer" id="footer">Privacy</p>`;
    const path = `/own/${tag}`;
    site.files[path] = pageWith(tag, (await placeholder(tag, { nonce: 'given' })) + own, '');
    let letGo = (): void => undefined;
    site.held.set('/cdn/enrollkit.js', new Promise(resolve => (letGo = resolve)));
    const [page, log] = await site.open(path, 600);
    await page.locator('#after').waitFor();
    const places = (): Promise<Box[]> => Promise.all(['#header', '#help', '#footer', '#after'].map(selector => boxOf(page, selector)));
    const before = await places();
    await frames(page);
    letGo();
    await page.locator('.ek-panel').waitFor();
    await frames(page);

    expect(await places()).toEqual(before);
    expect(await page.evaluate('globalThis.shifts')).toEqual([]);
    expect(await page.locator('#help').evaluate(help => help.assignedSlot?.closest('.ek') !== null)).toBe(true);
    expect(log.complaints).toEqual([]);
    await page.close();
  });

  it('gets its styles from a file where the policy allows no others', async () => {
    site.files['/placeholder.css'] = placeholderStyles('enrollkit-wizard');
    site.policy = strict.replace(" 'nonce-given'", '');
    const { page, log, letGo } = await open('enrollkit-wizard', { stylesheet: '/placeholder.css' });
    const before = await boxOf(page, '.ekp-panel');
    letGo();
    await page.locator('.ek-panel').waitFor();

    expect(await boxOf(page, '.ek-panel')).toEqual(before);
    expect(before.height).toBeGreaterThan(500);
    expect(log.complaints).toEqual([]);
    site.policy = strict;
  });
});
