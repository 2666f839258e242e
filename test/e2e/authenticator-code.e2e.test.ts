import { words } from '../support/words.js';
import { wrongCode } from '../reference-host/support/codes.js';
import { codeFor, secretIn } from './support/authenticator.js';
import { readQrCode } from './support/read-qr-code.js';
import { useHost } from './support/use-host.js';

describe('setting up an authenticator app by codes', () => {
  const { host, open } = useHost();

  it('works with an authenticator of another make, from signing in to the list', async () => {
    const page = await open();
    await page.signIn('sam@example.com');
    await page.goToScan('authenticator-code');
    const uri = await page.scan();
    expect(uri).toMatch(/^otpauth:\/\/totp\/Fernhill:sam%40example\.com\?/);

    await page.press(words.next);
    await page.submitCode(codeFor(uri, host.clock.now()));
    await page.seesSuccess();
    await page.seesText(words.becameDefault);
    await page.press(words.done);

    await page.methods.waitFor();
    expect(await page.methods.allTextContents()).toEqual([expect.stringMatching(/Authenticator app\s+Default\s+Added/)]);
    expect(page.log.outcomes).toEqual(['enrollkit-enrolled']);
    expect(await host.methodsOf({ id: await host.idOf('sam@example.com') })).toMatchObject([
      { kind: 'authenticator-code', totpSecret: secretIn(uri) },
    ]);
  });

  it.each([
    ['on a narrow screen', { viewport: { width: 320, height: 568 } }],
    ['on a narrow screen of a phone', { viewport: { width: 320, height: 568 }, deviceScaleFactor: 3, hasTouch: true, isMobile: true }],
  ] as const)('shows a code %s that two decoders read', async (_, options) => {
    const person = await host.person();
    const page = await open(person, options);
    await page.goToScan('authenticator-code');

    const [pending] = await host.pendingOf(person);
    expect(secretIn(await page.scan())).toBe(pending?.totpSecret);
    expect((await page.qrCode.boundingBox())?.width).toBeGreaterThanOrEqual(200);
  });

  it('shows one and the same code in every theme, enlarged too', async () => {
    const person = await host.person();
    const page = await open(person);
    await page.goToScan('authenticator-code');
    const [pending] = await host.pendingOf(person);

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const forcedColors of ['none', 'active'] as const) {
        await page.page.emulateMedia({ colorScheme, forcedColors });
        expect(secretIn(await page.scan()), `${colorScheme}, forced: ${forcedColors}`).toBe(pending?.totpSecret);
      }
    }
    const small = await page.qrCode.boundingBox();
    await page.press(words.enlarge);
    const enlarged = page.page.getByRole('dialog', { name: words.qrLabel }).getByRole('img');
    expect((await enlarged.boundingBox())?.width).toBeGreaterThan(small?.width ?? Infinity);
    expect((await readQrCode(await enlarged.screenshot())).zxing).toContain(pending?.totpSecret);
  });

  it('keeps the secret after a wrong code, and says what to do', async () => {
    const page = await open(await host.person());
    await page.goToScan('authenticator-code');
    const uri = await page.scan();
    await page.press(words.next);

    const wrong = wrongCode(secretIn(uri), host.clock.now());
    await page.submitCode(wrong);
    await page.seesText(words.wrongCode);
    expect(await page.codeField.inputValue()).toBe(wrong);
    expect(await page.page.getByText(words.clockHint).count()).toBe(0);
    await page.submitCode(wrong);
    await page.seesText(words.clockHint);

    await page.press(words.back);
    await page.seesScan();
    expect(await page.scan()).toBe(uri);
    await page.press(words.next);
    await page.submitCode(codeFor(uri, host.clock.now()));
    await page.seesSuccess();
  });

  it('shows the same secret for typing as in the QR code', async () => {
    const person = await host.person();
    const page = await open(person);
    await page.goToScan('authenticator-code');
    await page.page.getByText(words.cannotScan, { exact: true }).click();

    expect(await page.typedInstead(words.secretKey)).toBe(secretIn(await page.scan()));
    expect(await page.typedInstead(words.account)).toBe(person.email);
  });

  it('copies the secret as one word', async () => {
    const page = await open(await host.person(), { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goToScan('authenticator-code');
    await page.page.getByText(words.cannotScan, { exact: true }).click();
    await page.press(`${words.copy} ${words.secretKey}`);

    await page.seesText(words.copied);
    expect(await page.page.evaluate(() => navigator.clipboard.readText())).toBe(secretIn(await page.scan()));
  });

  it('goes on with the same secret after a reload', async () => {
    const page = await open(await host.person());
    await page.goToScan('authenticator-code');
    const uri = await page.scan();
    await page.page.reload();

    await page.seesScan();
    expect(await page.scan()).toBe(uri);
    await page.press(words.next);
    await page.submitCode(codeFor(uri, host.clock.now()));
    await page.seesSuccess();
  });

  it('shows another secret only when asked for one, after a warning', async () => {
    const page = await open(await host.person());
    await page.goToScan('authenticator-code');
    const before = await page.scan();
    await page.press(words.newCode);
    const warning = page.page.getByRole('dialog', { name: words.newCodeHeading });
    await warning.getByRole('button', { name: words.newCodeKeep }).click();
    expect(await page.scan()).toBe(before);

    await page.press(words.newCode);
    await warning.getByRole('button', { name: words.newCode }).click();
    await warning.waitFor({ state: 'hidden' });
    await expect.poll(() => page.scan()).not.toBe(before);
    const after = await page.scan();
    await page.press(words.next);
    await page.submitCode(codeFor(before, host.clock.now()));
    await page.seesText(words.wrongCode);
    await page.submitCode(codeFor(after, host.clock.now()));
    await page.seesSuccess();
  });
});
