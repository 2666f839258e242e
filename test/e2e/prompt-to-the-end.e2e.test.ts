import { deliveredCode } from '../../src/locales/en/delivered-code.js';
import { signInPrompt as texts } from '../../src/locales/en/sign-in-prompt.js';
import { words } from '../support/words.js';
import { codeFor } from './support/authenticator.js';
import { flawsOf } from './support/flaws-of.js';
import type { HostPage } from './support/host-page.js';
import { codeSentTo, nextNumber, tryCode } from './support/sent-codes.js';
import { password } from './support/start-host.js';
import { useHost } from './support/use-host.js';

const minute = 60_000;

describe('a person who is asked for methods right after signing in', () => {
  const { host, open, openOutbox } = useHost();

  const prompt = ({ page }: HostPage) => page.locator('enrollkit-sign-in-prompt');
  const isIn = async (page: HostPage): Promise<void> => {
    await page.seesHeading('Security info');
    await page.methods.first().waitFor();
  };

  /** From the app's first screen to the code that it shows, by codes. Answers with what the app was given. */
  async function toCode(page: HostPage): Promise<string> {
    await page.press(words.next);
    await page.seesHeading(words.setUpHeading);
    await page.press(words.next);
    await page.seesScan();
    const uri = await page.scan();
    await page.press(words.next);
    await page.seesHeading(words.enterHeading);
    return uri;
  }

  /** What policy asks for first is a passkey: this browser has an app. */
  async function chooseCodes(page: HostPage): Promise<void> {
    await page.press(words.anotherMethod);
    await page.choice.click();
    await page.seesHeading(words.getHeading);
    await page.press(words.differentApp);
    await page.seesText(words.getCodes);
  }

  async function setUpApp(page: HostPage): Promise<string> {
    const uri = await toCode(page);
    await page.submitCode(codeFor(uri, host.clock.now()));
    await page.seesSuccess();
    return uri;
  }

  it('sets up an app and a phone in place, sees both, goes on, and is asked for nothing the next time', async () => {
    const email = 'noor@example.com';
    const number = nextNumber();
    // What comes into view slowly has less contrast until it is there.
    const [page, outbox] = await Promise.all([open(undefined, { reducedMotion: 'reduce' }), openOutbox()]);
    await page.enterPassword(email);
    await page.seesHeading(texts.heading);
    await page.seesText(texts.required);
    await page.seesText(texts.counted(0, 2));
    expect(await page.button(texts.later).count()).toBe(0);
    expect(await flawsOf(page.page)).toEqual([]);

    await chooseCodes(page);
    await page.seesHeading(texts.progress(1, 2));
    expect(await flawsOf(page.page)).toEqual([]);
    const uri = await setUpApp(page);
    await page.press(words.done);

    await page.seesHeading(texts.progress(2, 2));
    await page.press(words.anotherMethod);
    await prompt(page)
      .getByRole('button', { name: /^Text message/ })
      .click();
    await page.page.getByLabel('Phone number', { exact: true }).fill(number);
    await page.press(deliveredCode.send);
    await page.seesHeading(deliveredCode.codeHeadings['text-message']);
    await tryCode(page, await codeSentTo(outbox, number));
    await page.seesHeading(/is set up/);
    await page.press(words.done);

    await page.seesHeading(texts.summaryHeading);
    const listed = page.page.getByRole('list', { name: texts.listLabel }).getByRole('listitem');
    expect(await listed.allInnerTexts()).toEqual([
      expect.stringMatching(/^Authenticator app\s+Default/),
      expect.stringMatching(/^Text message/),
    ]);
    expect(await flawsOf(page.page)).toEqual([]);
    await page.press(words.done);
    await isIn(page);
    expect(page.log.outcomes).toEqual(['enrollkit-enrolled', 'enrollkit-enrolled']);
    expect((await host.methodsOf({ id: await host.idOf(email) })).map(({ kind }) => kind)).toEqual(['authenticator-code', 'text-message']);

    host.clock.pass(minute);
    await page.signInAgain(email);
    await page.seesHeading('Enter the code of your app');
    await page.page.getByLabel('Code', { exact: true }).fill(codeFor(uri, host.clock.now()));
    await page.press('Sign in');
    await isIn(page);
    expect(await prompt(page).count()).toBe(0);
  });

  it('sets up the one that is missing, and finds it in the list of the site', async () => {
    const page = await open();
    await page.enterPassword('lee@example.com');
    await page.seesHeading(texts.heading);
    await page.seesText(texts.counted(1, 2));
    await page.seesText(texts.skipsLeft(3));

    await chooseCodes(page);
    await page.seesHeading(texts.oneMore);
    await setUpApp(page);
    await page.press(words.done);
    await page.seesHeading(texts.summaryHeading);
    await page.press(words.done);

    await isIn(page);
    expect(await page.methods.count()).toBe(2);
  });

  it('proves who they are in place where they signed in too long ago, and goes on with the same code', async () => {
    const wanted = [{ purpose: 'sign-in', count: 2 }] as const;
    const person = await host.person({ authenticators: 1, policy: { prompt: { wanted, urgency: { type: 'now' } } } });
    const page = await open();
    await page.enterPassword(person.email);
    await page.seesHeading(texts.heading);
    host.clock.pass(14 * minute);
    await chooseCodes(page);
    const uri = await toCode(page);
    host.clock.pass(2 * minute);
    const code = codeFor(uri, host.clock.now());
    await page.submitCode(code);

    const proof = page.page.getByRole('dialog', { name: 'Confirm it’s you', exact: true });
    await proof.getByLabel('Password', { exact: true }).fill(password);
    await proof.getByRole('button', { name: 'Confirm' }).click();
    await page.seesSuccess();
    await page.press(words.done);
    await page.seesHeading(texts.summaryHeading);
    expect((await host.methodsOf(person)).at(-1)?.totpSecret).toBe(new URL(uri).searchParams.get('secret'));
  });
});
