import { words } from '../support/words.js';
import { codeFor, secretIn } from './support/authenticator.js';
import type { HostPage } from './support/host-page.js';
import { joinPhone, wrongNumber } from './support/phone-without-screen.js';
import { wrongCode } from '../reference-host/support/codes.js';
import { useHost } from './support/use-host.js';
import { Watch } from './support/watch.js';

/** The bodies of what the page sent, and of what it was answered. */
async function bodiesOf({ log }: HostPage): Promise<{ sent: string[]; received: string[] }> {
  const calls = log.requests.filter(request => request.url().includes('/api/'));
  const received = await Promise.all(
    // The body of a stream that is still open, or was left, cannot be had.
    calls
      .filter(request => !/\/(activation|tests\/[^/]+)$/.test(request.url()))
      .map(async request => (await request.response())?.text().catch(() => '') ?? ''),
  );
  return { sent: calls.map(request => request.postData() ?? ''), received };
}

const including = (texts: readonly string[], secret: string): string[] => texts.filter(text => text.includes(secret));

describe('under the strictest policy', () => {
  const { host, open } = useHost({ numberLength: 8 });

  it('codes are set up without a trace of the secret', async () => {
    const person = await host.person();
    const page = await open(person);
    const watch = new Watch(page);
    await watch.step(() => page.choose('authenticator-code'));
    await watch.step(() => page.press(words.next));
    await watch.step(async () => {
      await page.press(words.next);
      await page.seesScan();
    });
    const uri = await page.scan();
    await watch.step(() => page.press(words.enlarge));
    await watch.step(() => page.press(words.close));
    await watch.step(() => page.page.getByText(words.cannotScan, { exact: true }).click());
    await watch.step(() => page.press(`${words.copy} ${words.secretKey}`));
    await watch.step(() => page.press(words.next));
    const wrong = wrongCode(secretIn(uri), host.clock.now());
    await watch.step(async () => {
      await page.submitCode(wrong);
      await page.seesText(words.wrongCode);
    });
    await watch.step(() => page.press(words.back));
    await watch.step(() => page.press(words.next));
    const code = codeFor(uri, host.clock.now());
    await watch.step(() => page.codeField.fill(code));
    await watch.step(async () => {
      await page.press(words.check);
      await page.seesSuccess();
    });
    await watch.step(() => page.press(words.done));

    const secret = secretIn(uri);
    watch.expectNone({ secret, uri, 'escaped URI': encodeURIComponent(uri), 'wrong code': wrong, code });
    const { sent, received } = await bodiesOf(page);
    expect(including(sent, secret)).toEqual([]);
    expect(including(received, secret)).toHaveLength(1);
    expect(including(sent, code)).toHaveLength(1);
    expectNoOtherOrigin(page);
  });

  it('notifications are set up without a trace of the code or the number', async () => {
    const person = await host.person();
    const page = await open(person);
    const watch = new Watch(page);
    await watch.step(() => page.choose('authenticator-push'));
    await watch.step(() => page.press(words.next));
    await watch.step(async () => {
      await page.press(words.next);
      await page.seesScan();
    });
    const content = await page.scan();
    await watch.step(() => page.page.getByText(words.cannotScan, { exact: true }).click());
    const activationCode = await page.typedInstead(words.code);
    await watch.step(() => page.press(`${words.copy} ${words.code}`));
    const phone = await joinPhone(host, content);
    await watch.step(() => page.seesHeading(words.connectedHeading));
    await watch.step(() => page.press(words.sendTest));
    const number = await page.numberToMatch();
    await watch.step(async () => phone.approve(await phone.nextRequest(), wrongNumber(number)));
    await watch.step(async () => {
      await phone.approve(await phone.nextRequest(), number);
      await page.seesSuccess();
    });
    await watch.step(() => page.press(words.done));

    const credential = new URLSearchParams(content.split('?')[1]).get('enrollment_credential') ?? '';
    watch.expectNone({ content, activationCode, credential, number });
    const { sent, received } = await bodiesOf(page);
    for (const secret of [activationCode, credential, number]) {
      expect(including(sent, secret)).toEqual([]);
      expect(including(received, secret)).toHaveLength(1);
    }
    expectNoOtherOrigin(page);
  });

  it('is in force: what the page may not do is told', async () => {
    const page = await open(await host.person());
    await page.page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      document.body.append(Object.assign(document.createElement('img'), { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }));
      try {
        document.body.insertAdjacentHTML('beforeend', '<p></p>');
      } catch {
        // As it has to be.
      }
    });

    await expect
      .poll(() => page.log.complaints.filter(text => text.includes(' forbids ')))
      .toEqual([
        expect.stringMatching(/^style-src/),
        expect.stringMatching(/^require-trusted-types-for/),
        expect.stringMatching(/^img-src/),
      ]);
    page.log.complaints.splice(0);
  });

  function expectNoOtherOrigin({ log }: HostPage): void {
    expect(log.requests.map(request => new URL(request.url()).origin).filter(origin => origin !== host.url)).toEqual([]);
  }
});
