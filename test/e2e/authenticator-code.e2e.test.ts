import { wrongCode } from '../reference-host/support/codes.js';
import { codeFor, secretIn } from './support/authenticator.js';
import { useHost } from './support/use-host.js';

describe('setting up an authenticator app by codes', () => {
  const { host, open } = useHost();

  it('works with an authenticator of another make, from signing in to the list', async () => {
    const page = await open();
    await page.signIn('sam@example.com');
    await page.goToScan('authenticator-code');
    const uri = await page.scan();
    expect(uri).toMatch(/^otpauth:\/\/totp\/Fernhill:sam%40example\.com\?/);

    await page.press('Next');
    await page.submitCode(codeFor(uri, host.clock.now()));
    await page.seesSuccess();
    await page.seesText('From now on, you are asked for this first.');
    await page.press('Done');

    await page.methods.waitFor();
    expect(await page.methods.allTextContents()).toEqual([expect.stringMatching(/Authenticator app\s+Default\s+Code/)]);
    expect(page.log.outcomes).toEqual(['enrollkit-enrolled']);
    expect(await host.methodsOf({ id: await host.idOf('sam@example.com') })).toMatchObject([
      { kind: 'authenticator-code', totpSecret: secretIn(uri) },
    ]);
  });

  it.each([
    ['in light colours', { colorScheme: 'light' }],
    ['in dark colours', { colorScheme: 'dark' }],
    ['in forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
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
    const page = await open(await host.person());
    await page.goToScan('authenticator-code');

    const seen = new Set<string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const forcedColors of ['none', 'active'] as const) {
        await page.page.emulateMedia({ colorScheme, forcedColors });
        seen.add(await page.scan());
      }
    }
    const small = await page.qrCode.boundingBox();
    await page.press('Enlarge');
    const enlarged = page.page.getByRole('dialog', { name: /^QR code for/ }).getByRole('img');
    await enlarged.waitFor();
    expect((await enlarged.boundingBox())?.width).toBeGreaterThan(small?.width ?? Infinity);
    expect(seen.size).toBe(1);
  });

  it('keeps the secret after a wrong code, and says what to do', async () => {
    const page = await open(await host.person());
    await page.goToScan('authenticator-code');
    const uri = await page.scan();
    await page.press('Next');

    const wrong = wrongCode(secretIn(uri), host.clock.now());
    await page.submitCode(wrong);
    await page.seesText('That code did not match');
    expect(await page.codeField.inputValue()).toBe(wrong);
    expect(await page.page.getByText('your phone sets its time').count()).toBe(0);
    await page.submitCode(wrong);
    await page.seesText('Check that your phone sets its time automatically');

    await page.press('Back');
    await page.seesScan();
    expect(await page.scan()).toBe(uri);
    await page.press('Next');
    await page.submitCode(codeFor(uri, host.clock.now()));
    await page.seesSuccess();
  });

  it('shows the same secret for typing as in the QR code', async () => {
    const person = await host.person();
    const page = await open(person);
    await page.goToScan('authenticator-code');
    await page.page.getByText('Can’t scan?', { exact: true }).click();

    expect(await page.typedInstead('Secret key')).toBe(secretIn(await page.scan()));
    expect(await page.typedInstead('Account name')).toBe(person.email);
  });

  it('copies the secret as one word', async () => {
    const page = await open(await host.person(), { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goToScan('authenticator-code');
    await page.page.getByText('Can’t scan?', { exact: true }).click();
    await page.press('Copy Secret key');

    await page.seesText('Copied');
    expect(await page.page.evaluate(() => navigator.clipboard.readText())).toBe(secretIn(await page.scan()));
  });

  it('goes on with the same secret after a reload', async () => {
    const page = await open(await host.person());
    await page.goToScan('authenticator-code');
    const uri = await page.scan();
    await page.page.reload();

    await page.seesScan();
    expect(await page.scan()).toBe(uri);
    await page.press('Next');
    await page.submitCode(codeFor(uri, host.clock.now()));
    await page.seesSuccess();
  });

  it('shows another secret only when asked for one, after a warning', async () => {
    const page = await open(await host.person());
    await page.goToScan('authenticator-code');
    const before = await page.scan();
    await page.press('Show a new code');
    const warning = page.page.getByRole('dialog', { name: 'Show a new code?' });
    await warning.getByRole('button', { name: 'Keep this one' }).click();
    expect(await page.scan()).toBe(before);

    await page.press('Show a new code');
    await warning.getByRole('button', { name: 'Show a new code' }).click();
    await warning.waitFor({ state: 'hidden' });
    await expect.poll(() => page.scan()).not.toBe(before);
    const after = await page.scan();
    await page.press('Next');
    await page.submitCode(codeFor(before, host.clock.now()));
    await page.seesText('That code did not match');
    await page.submitCode(codeFor(after, host.clock.now()));
    await page.seesSuccess();
  });
});
