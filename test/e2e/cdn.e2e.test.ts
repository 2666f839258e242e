import { readFileSync } from 'node:fs';
import { words } from '../support/words.js';
import { nl } from '../../src/locales/nl.js';
import { codeFor } from './support/authenticator.js';
import { readQrCode } from './support/read-qr-code.js';
import { useSite } from './support/use-site.js';

const strict = (policies: string): string =>
  `default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types ${policies}`;

const { integrity } = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as { readonly integrity: Readonly<Record<string, string>> };

const html = (hash: string, lang = 'en'): string => `<!doctype html>
<html lang="${lang}">
  <head>
    <title>Contoso</title>
    <script type="module" src="/cdn/enrollkit.js" integrity="${hash}" crossorigin="anonymous"></script>
    <script type="module" src="/page.js"></script>
  </head>
  <body><enrollkit-wizard method="authenticator-code"></enrollkit-wizard></body>
</html>`;

const script = `
  import { createDemoAdapter, demoOffers } from '/cdn/demo.js';
  document.querySelector('enrollkit-wizard').adapter = createDemoAdapter({ offers: demoOffers('authenticator-code', 'recovery-codes') });
`;

describe('the single file, under the strictest policy', () => {
  const site = useSite(strict('enrollkit'));
  beforeAll(() => {
    Object.assign(site.files, {
      '/': html(integrity['enrollkit.js'] ?? ''),
      '/dutch': html(integrity['enrollkit.js'] ?? '', 'nl'),
      '/forged': html(integrity['demo.js'] ?? ''),
      '/page.js': script,
      '/favicon.ico': '',
      '/lit.js': `import { html, render } from '/lit-html.js'; render(html\`<p>The page’s own Lit</p>\`, document.body.appendChild(document.createElement('div')));`,
      '/lit-html.js': readFileSync('node_modules/lit-html/lit-html.js', 'utf8'),
      '/with-lit': html(integrity['enrollkit.js'] ?? '').replace('</head>', '<script type="module" src="/lit.js"></script></head>'),
    });
  });

  it('is run by a browser that checks its hash, and sets a method up', async () => {
    const [page, log] = await site.open('/');
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await press(words.next);
    await press(words.next);
    const code = page.getByRole('img', { name: words.qrLabel });
    await code.waitFor();
    const uri = (await readQrCode(await code.screenshot())).zxing ?? '';
    await press(words.next);
    await page.getByRole('textbox', { name: words.codeLabel, exact: true }).fill(codeFor(uri, Date.now()));
    await press(words.check);
    await page.getByRole('heading', { name: words.successHeading(words.kinds['authenticator-code']?.name ?? ''), exact: true }).waitFor();

    expect(log.complaints).toEqual([]);
    expect(log.requests.map(request => new URL(request.url()).pathname).filter(path => path.startsWith('/cdn/'))).toEqual([
      '/cdn/enrollkit.js',
      '/cdn/demo.js',
    ]);
  });

  it('fetches another language from beside itself', async () => {
    const [page, log] = await site.open('/dutch');
    await page.getByRole('button', { name: nl.common.cancel, exact: true }).waitFor();

    expect(log.complaints).toEqual([]);
    expect(log.requests.map(request => new URL(request.url()).pathname)).toContain('/cdn/locales/nl.js');
  });

  it('is not run where its hash is another', async () => {
    const [page, log] = await site.open('/forged');
    await page.waitForLoadState('load');

    expect(await page.evaluate(() => customElements.get('enrollkit-wizard') === undefined)).toBe(true);
    expect(log.complaints.join()).toMatch(/integrity/);
  });

  it('stands beside a Lit of the page’s own, with a policy for each', async () => {
    site.policy = strict('enrollkit lit-html');
    const [page, log] = await site.open('/with-lit');
    await page.getByText('The page’s own Lit').waitFor();

    await page.getByRole('button', { name: words.next, exact: true }).waitFor();
    expect(log.complaints).toEqual([]);
  });
});

describe('sri.json', () => {
  it('has a hash for each file of the build', () => {
    expect(Object.keys(integrity)).toHaveLength(20);
    expect(Object.values(integrity).every(hash => /^sha384-[\w+/]{64}$/.test(hash))).toBe(true);
  });
});
