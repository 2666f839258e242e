import { overview } from '../../src/locales/en/overview.js';
import { signInPrompt as texts } from '../../src/locales/en/sign-in-prompt.js';
import { useHost } from './support/use-host.js';

const day = 24 * 60 * 60 * 1000;

describe('signing in, where policy asks for something', () => {
  const { host, open } = useHost();

  it('asks for what is missing, and lets it be put off as often as policy says', async () => {
    const wanted = [{ purpose: 'sign-in', count: 2 }] as const;
    const { email } = await host.person({ authenticators: 1, policy: { prompt: { wanted, urgency: { type: 'optional' }, skips: 1 } } });
    const page = await open();

    await page.enterPassword(email);
    await page.seesHeading(texts.heading);
    await page.seesText(texts.counted(1, 2));
    await page.seesText(texts.skipsLeft(1));
    await page.press(texts.later);
    await page.seesHeading('Security info');

    await page.signInAgain(email);
    await page.seesHeading(texts.heading);
    await page.seesText(new RegExp(`${texts.cannotPutOff}|${texts.required}`));
    expect(await page.button(texts.later).count()).toBe(0);
  });

  it('does not go on without what is wanted now', async () => {
    const wanted = [{ purpose: 'sign-in', count: 1 }] as const;
    const { email } = await host.person({ policy: { prompt: { wanted, urgency: { type: 'now' } } } });
    const page = await open();

    await page.enterPassword(email);

    await page.seesHeading(texts.heading);
    await page.seesText(texts.required);
    expect(await page.button(texts.later).count()).toBe(0);
  });

  it('asks whether all is still right, and not again once it was confirmed', async () => {
    const { email } = await host.person({ authenticators: 2, policy: { reviewEvery: 1 } });
    host.clock.pass(2 * day);
    const page = await open();

    await page.enterPassword(email);
    await page.seesHeading(texts.reviewHeading);
    await page.seesText('App 2');
    await page.press(texts.confirm);
    await page.seesHeading('Security info');

    await page.signInAgain(email);
    await page.seesHeading('Security info');
  });

  it('asks nothing of anybody else', async () => {
    const { email } = await host.person({ authenticators: 1 });
    const page = await open();

    await page.enterPassword(email);

    await page.seesHeading('Security info');
  });
});

describe('the profile page', () => {
  const { host, open } = useHost();

  it('says how a person signs in, and leads to where that is changed', async () => {
    const page = await open(await host.person({ authenticators: 2 }));
    await page.page.goto(`${host.url}/profile`);

    await page.seesText(overview.count(2));
    await page.page.getByRole('link', { name: overview.manage }).click();

    await page.seesHeading('Security info');
    expect(new URL(page.page.url()).pathname).toBe('/security');
  });
});
