import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { launchOptions } from '../../scripts/find-browser.js';
import { words } from '../support/words.js';
import { codeFor } from './support/authenticator.js';
import { HostPage } from './support/host-page.js';
import { PageLog } from './support/page-log.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'enrollkit-start-'));
  let server: ChildProcess;
  let browser: Browser;

  /** What the script runs last, once everything is built. */
  const [command = '', ...args] = (
    (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }).scripts.start.split(' && ').at(-1) ??
    ''
  ).split(' ');

  const start = async (): Promise<{ host: string; phone: string; said: string }> => {
    server = spawn(join(root, 'node_modules/.bin', command), args, {
      cwd: root,
      env: { ...process.env, PORT: '0', DATA_FOLDER: join(folder, 'data') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    for await (const chunk of server.stdout ?? []) {
      said += String(chunk);
      const [, host] = /Host page\s+(\S+)/.exec(said) ?? [];
      const [, phone] = /Phone\s+(\S+)/.exec(said) ?? [];
      if (host && phone && said.includes('Database')) return { host, phone, said };
    }
    throw new Error(`The server ended: ${said}`);
  };

  const stop = async (): Promise<void> => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  };

  const openAt = async (url: string): Promise<HostPage> => {
    const page = await browser.newPage();
    const log = await PageLog.of(page);
    await page.goto(url);
    return new HostPage(page, log);
  };

  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it('prints where the page and the phone are, and keeps what was set up when it is started again', async () => {
    const first = await start();
    expect(first.said).toContain('sam@example.com');
    expect(first.said).toContain('sample-password');
    const phone = await openAt(first.phone);
    await phone.page.getByRole('heading', { name: 'Accounts' }).waitFor();
    const page = await openAt(first.host);
    await page.signIn('sam@example.com');
    await page.goToScan('authenticator-code');
    const uri = await page.scan();
    await page.press(words.next);
    await page.submitCode(codeFor(uri, Date.now()));
    await page.seesSuccess();
    expect([...phone.log.complaints, ...page.log.complaints]).toEqual([]);
    await page.page.context().close();
    await stop();

    const second = await start();
    const again = await openAt(second.host);
    await again.enterPassword('sam@example.com');
    await again.page.getByLabel('Code', { exact: true }).fill(codeFor(uri, Date.now() + 30_000));
    await again.press('Sign in');
    await again.methods.waitFor();
    expect(await again.methods.count()).toBe(1);
    await stop();
  });
});
