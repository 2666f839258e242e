import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { recoveryCodes as texts } from '../../src/locales/en/recovery-codes.js';
import { later } from '../../src/locales/en/later.js';
import { words } from '../support/words.js';
import type { HostPage } from './support/host-page.js';
import { tracesOf } from './support/traces-of.js';
import { useHost } from './support/use-host.js';

declare global {
  interface Window {
    printed?: number;
  }
}

const workNow = later.successes['recovery-codes']?.heading ?? '';

async function openAtExplanation(page: HostPage): Promise<void> {
  await page.addButton.click();
  await page.page.getByRole('button', { name: /^Recovery codes/ }).click();
  await page.seesHeading(texts.explainHeading);
}

async function openAtCodes(page: HostPage): Promise<readonly string[]> {
  await openAtExplanation(page);
  await page.press(texts.make);
  return codesOn(page);
}

async function codesOn(page: HostPage): Promise<readonly string[]> {
  await page.seesHeading(texts.saveHeading);
  return page.page.locator('enrollkit-code-list code').allTextContents();
}

async function finish(page: HostPage): Promise<void> {
  await page.page.getByLabel(texts.saved).check();
  await page.press(texts.finish);
  await page.seesHeading(workNow);
  await page.press(words.done);
}

/** In the page: proves who one is by a recovery code. */
const prove = ({ page }: HostPage, recoveryCode: string): Promise<number> =>
  page.evaluate(
    async code =>
      (
        await fetch('/api/step-up', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ recoveryCode: code }),
        })
      ).status,
    recoveryCode,
  );

/** Lets the browser's own dialog for printing stay closed, as if the person were still in it. */
const holdPrinting = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.printed = 0;
    window.print = () => void (window.printed = (window.printed ?? 0) + 1);
  });

describe('recovery codes', () => {
  const { host, open } = useHost();

  it('are shown, finished, listed, and each lets the person in once', async () => {
    const person = await host.person({ authenticators: 1 });
    const page = await open(person);
    const codes = await openAtCodes(page);
    expect(new Set(codes).size).toBe(10);
    const [first = '', second = ''] = codes;
    expect(await prove(page, first)).toBe(422);

    await page.press(texts.finish);
    await page.seesText(texts.unsaved);
    expect(await host.methodsOf(person)).toHaveLength(1);
    await finish(page);

    await page.methods.filter({ hasText: 'Recovery codes' }).filter({ hasText: '10 / 10' }).waitFor();
    expect(page.log.outcomes).toEqual(['enrollkit-enrolled']);
    expect(await prove(page, first)).toBe(204);
    expect(await prove(page, first)).toBe(422);
    expect(await prove(page, second.toLowerCase().replace('-', ' '))).toBe(204);
    await page.page.reload();
    await page.methods.filter({ hasText: '8 / 10' }).waitFor();
  });

  it('are downloaded under the strictest policy, as a file that says what they are', async () => {
    const person = await host.person({ authenticators: 1 });
    const page = await open(person);
    const codes = await openAtCodes(page);

    const [download] = await Promise.all([page.page.waitForEvent('download'), page.press(texts.download)]);
    await page.seesText(texts.downloaded);

    expect(download.suggestedFilename()).toMatch(/^fernhill-recovery-codes-\d{4}-\d\d-\d\d\.txt$/);
    const text = await readFile(await download.path(), 'utf8');
    const [title, account, date, once, empty, ...rest] = text.split('\n');
    expect([title, account, once, empty]).toEqual(['Recovery codes for Fernhill', `Account: ${person.email}`, texts.paper.once, '']);
    expect(date).toMatch(/^Made on \w+ \d+, \d{4}$/);
    expect(rest).toEqual([...codes, '']);
  });

  it('are copied, one on a line', async () => {
    const page = await open(await host.person({ authenticators: 1 }), { permissions: ['clipboard-read', 'clipboard-write'] });
    const codes = await openAtCodes(page);

    await page.press(texts.copy);
    await page.seesText(texts.copied);

    expect(await page.page.evaluate(() => navigator.clipboard.readText())).toBe(codes.join('\n'));
  });

  it('are printed under the strictest policy, and nothing else of the page is', async () => {
    const person = await host.person({ authenticators: 1 });
    const page = await open(person);
    const codes = await openAtCodes(page);
    await holdPrinting(page.page);

    await page.press(texts.print);
    await page.seesText(texts.printed);
    expect(await page.page.evaluate(() => window.printed)).toBe(1);

    await page.page.emulateMedia({ media: 'print' });
    const seen = await page.page.evaluate(() =>
      [...document.body.children]
        .filter(element => element.checkVisibility())
        .map(element => (element.shadowRoot ? [...element.shadowRoot.children] : [element]).map(part => (part as HTMLElement).innerText)),
    );
    expect(seen).toHaveLength(1);
    const lines = (seen[0] ?? [])
      .join('\n')
      .replace(/[\u2066-\u2069]/g, '')
      .split(/\n+/);
    expect(lines.filter(line => codes.includes(line.trim()))).toEqual(codes);
    expect(lines).toContain('Recovery codes for Fernhill');
    expect(lines).toContain(`Account: ${person.email}`);
    expect(lines.join()).not.toMatch(/Security info|Finish|Back|Cancel/);
    expect(await tracesOf(page.page)).not.toContain(codes[0]);

    await page.page.emulateMedia({ media: 'screen' });
    await page.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.page.locator('.ek-print-only').count()).toBe(0);
    expect(await page.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('are printed by the browser on one page, which then is gone from the document', async () => {
    const page = await open(await host.person({ authenticators: 1 }));
    await openAtCodes(page);
    await holdPrinting(page.page);
    await page.press(texts.print);
    await page.seesText(texts.printed);

    const document = await page.page.pdf();

    expect(document.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await expect.poll(() => page.page.locator('.ek-print-only').count()).toBe(0);
  });

  it('are the same after a reload', async () => {
    const page = await open(await host.person({ authenticators: 1 }));
    const codes = await openAtCodes(page);

    await page.page.reload();

    expect(await codesOn(page)).toEqual(codes);
    await finish(page);
    expect(await prove(page, codes[0] ?? '')).toBe(204);
  });

  it('take the place of those from before once the person agrees and finishes, and not before', async () => {
    const person = await host.person({ authenticators: 1 });
    const page = await open(person);
    const [old = ''] = await openAtCodes(page);
    await finish(page);
    await page.methods.filter({ hasText: 'Recovery codes' }).waitFor();

    await openAtExplanation(page);
    await page.seesText(texts.replacesBody);
    await page.press(texts.renewalConfirm);
    const warning = page.page.getByRole('dialog', { name: texts.renewalHeading });
    await warning.getByRole('button', { name: texts.renewalKeep }).click();
    await page.press(texts.renewalConfirm);
    await warning.getByRole('button', { name: texts.renewalConfirm }).click();
    const [fresh = ''] = await codesOn(page);
    await page.seesText(texts.workThenInstead);
    expect(await prove(page, old)).toBe(204);
    await finish(page);

    await page.methods.filter({ hasText: '10 / 10' }).waitFor();
    expect(await page.methods.count()).toBe(2);
    expect(await prove(page, old)).toBe(422);
    expect(await prove(page, fresh)).toBe(204);
  });

  it('leave no trace but on the screen, and travel once', async () => {
    const page = await open(await host.person({ authenticators: 1 }));
    const traces: string[] = [];
    const codes = await openAtCodes(page);
    traces.push(await tracesOf(page.page));
    await Promise.all([page.page.waitForEvent('download'), page.press(texts.download)]);
    traces.push(await tracesOf(page.page));
    await finish(page);
    traces.push(await tracesOf(page.page));

    const { log } = page;
    const seen = [...traces, ...log.events, ...log.said, ...log.requests.map(request => request.url() + (request.postData() ?? ''))];
    expect(seen.filter(text => codes.some(code => text.includes(code)))).toEqual([]);
    const bodies = await Promise.all(
      log.requests
        .filter(request => request.url().includes('/api/'))
        .map(async request => (await (await request.response())?.text()) ?? ''),
    );
    expect(bodies.filter(body => body.includes(codes[0] ?? '?'))).toHaveLength(1);
  });
});
