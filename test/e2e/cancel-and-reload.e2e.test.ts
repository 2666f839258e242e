import { manage } from '../../src/locales/en/manage.js';
import { words } from '../support/words.js';
import { codeFor } from './support/authenticator.js';
import type { HostPage, Kind } from './support/host-page.js';
import { focused, tabTo } from './support/keyboard.js';
import { joinPhone } from './support/phone-without-screen.js';
import { password } from './support/start-host.js';
import { useHost } from './support/use-host.js';

const { host, open } = useHost({ resendAfter: 500 });

/** Goes there from the page. */
type Step = readonly [name: string, go: (page: HostPage) => Promise<unknown>];

const toEverySimpleStep = (kind: Kind): Step[] => [
  ['getting the app', page => page.choose(kind)],
  ['setting up the account', page => page.goToSetUp(kind)],
  ['scanning', page => page.goToScan(kind)],
];

const join = async (page: HostPage) => {
  await page.goToScan('authenticator-push');
  const phone = await joinPhone(host, await page.scan());
  await page.seesHeading(words.connectedHeading);
  return phone;
};

const steps: Readonly<Record<Kind, readonly Step[]>> = {
  'authenticator-code': [...toEverySimpleStep('authenticator-code'), ['entering a code', page => page.goToCode()]],
  'authenticator-push': [
    ...toEverySimpleStep('authenticator-push'),
    [
      'waiting for the app',
      async page => {
        await page.goToScan('authenticator-push');
        await page.press(words.next);
        await page.button(words.awaitingApp).waitFor();
      },
    ],
    ['being connected', join],
    [
      'testing',
      async page => {
        await join(page);
        await page.sendTest();
      },
    ],
    [
      'having denied',
      async page => {
        const phone = await join(page);
        await page.sendTest();
        await phone.decline(await phone.nextRequest());
        await page.seesHeading(words.deniedHeading);
      },
    ],
  ],
};

describe.each(['authenticator-code', 'authenticator-push'] as const)('leaving %s', kind => {
  it.each([
    ['by the button', (page: HostPage) => page.press(words.cancel)],
    ['by Escape', (page: HostPage) => page.page.keyboard.press('Escape')],
  ])('%s at any step cancels it on the server, once, and gives the focus back', async (_, leave) => {
    const person = await host.person();
    const page = await open(person);
    for (const [index, [name, go]] of steps[kind].entries()) {
      await go(page);
      const pending = await host.pendingOf(person);
      expect(pending, name).toHaveLength(name === 'getting the app' || name === 'setting up the account' ? 0 : 1);
      await leave(page);

      await page.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await expect.poll(() => focused(page.page), { message: name }).toBe(manage.add);
      await expect.poll(() => host.pendingOf(person), { message: name }).toEqual([]);
      await expect.poll(() => page.log.outcomes, { message: name }).toEqual(Array(index + 1).fill('enrollkit-cancelled'));
    }
    expect(await page.page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
  });
});

describe('a reload', () => {
  const arrivals: Readonly<Record<string, (page: HostPage) => Promise<void>>> = {
    'getting the app': page => page.seesHeading('Security info'),
    'being connected': page => page.seesHeading(words.connectedHeading),
    testing: page => page.seesHeading(words.connectedHeading),
    'having denied': page => page.seesHeading(words.connectedHeading),
  };

  it.each(['authenticator-code', 'authenticator-push'] as const)('goes on with %s where it can', async kind => {
    const person = await host.person();
    const page = await open(person);
    for (const [name, go] of steps[kind]) {
      await go(page);
      const [before] = await host.pendingOf(person);
      await page.page.reload();
      await (arrivals[name] ?? (arrived => arrived.seesScan()))(page);

      const [after] = await host.pendingOf(person);
      if (before) expect(after, name).toEqual(before);
      if (name === 'getting the app') continue;
      await page.press(words.cancel);
      await expect.poll(() => host.pendingOf(person), { message: name }).toEqual([]);
    }
  });

  it('in the middle of a test notification can still end well', async () => {
    const page = await open(await host.person());
    const phone = await join(page);
    await page.sendTest();
    await page.page.reload();
    host.clock.pass(1000);

    const number = await page.sendTest();
    await phone.approve(await phone.nextRequest(), number);
    await page.seesSuccess();
  });

  it('while the page still loads forgets nothing', async () => {
    const page = await open(await host.person());
    await page.goToScan('authenticator-code');
    const before = await page.scan();
    let held: (() => Promise<void>) | undefined;
    await page.page.route('**/security-info', async route => {
      held = () => route.continue();
    });
    await page.page.reload();
    await expect.poll(() => held).toBeDefined();
    await page.page.unroute('**/security-info');
    await page.page.reload();

    await page.seesScan();
    expect(await page.scan()).toBe(before);
  });

  it('after the good news shows the list', async () => {
    const page = await open(await host.person());
    await page.goToScan('authenticator-code');
    const uri = await page.scan();
    await page.press(words.next);
    await page.submitCode(codeFor(uri, host.clock.now()));
    await page.seesSuccess();
    await page.page.reload();

    await expect.poll(() => page.methods.count()).toBe(1);
  });
});

describe('going away and coming back', () => {
  it('shows the same code again', async () => {
    const page = await open(await host.person());
    await page.goToScan('authenticator-code');
    const before = await page.scan();
    await page.page.goto(`${host.url}/phone`);
    await page.page.goBack();

    await page.seesScan();
    expect(await page.scan()).toBe(before);
  });

  it('leaves no secret in a page that the browser keeps, and asks for what is valid when it is back', async () => {
    const person = await host.person();
    const [page, other] = await Promise.all([open(person), open(person)]);
    await page.goToScan('authenticator-code');
    const before = await page.scan();
    const turn = (type: string): Promise<void> =>
      page.page.evaluate(name => {
        dispatchEvent(new PageTransitionEvent(name, { persisted: true }));
      }, type);
    await turn('pagehide');
    await page.qrCode.waitFor({ state: 'detached' });
    expect(await page.page.locator('enrollkit-copy-field').count()).toBe(0);

    await other.goToScan('authenticator-code');
    await other.press(words.newCode);
    const renewal = other.page.getByRole('dialog', { name: words.newCodeHeading });
    await renewal.getByRole('button', { name: words.newCode }).click();
    await expect.poll(() => other.scan()).not.toBe(before);
    await turn('pageshow');
    await page.seesScan();
    expect(await page.scan()).toBe(await other.scan());
  });
});

describe('with the keyboard alone', () => {
  it('a person signs in, sets up an app by codes, and is back where they began', async () => {
    const page = await open();
    const { keyboard } = page.page;
    const press = async (name: string | RegExp): Promise<void> => {
      await tabTo(page.page, name);
      await keyboard.press('Enter');
    };
    await page.seesHeading('Sign in');
    await tabTo(page.page, 'Password');
    await keyboard.type(password);
    await keyboard.press('Enter');

    // The list comes after its heading, and with it what there is to press.
    await page.addButton.waitFor();
    await press(manage.add);
    await page.seesHeading(words.chooseHeading);
    await press(words.app);
    await page.seesHeading(words.getHeading);
    await expect.poll(() => focused(page.page)).toBe(words.getHeading);
    await press(words.differentApp);
    await page.seesText(words.getCodes);
    await press(words.next);
    await expect.poll(() => focused(page.page)).toBe(words.setUpHeading);
    await press(words.next);
    await page.seesScan();
    await expect.poll(() => focused(page.page)).toBe(words.scanHeading);
    const uri = await page.scan();
    await press(words.next);
    await expect.poll(() => focused(page.page)).toBe(words.enterHeading);
    await tabTo(page.page, words.codeLabel);
    await keyboard.type(codeFor(uri, host.clock.now()));
    await keyboard.press('Enter');

    await page.seesSuccess();
    await expect.poll(() => focused(page.page)).toMatch(/is set up$/);
    await press(words.done);
    await expect.poll(() => focused(page.page)).toBe(manage.add);
    await expect.poll(() => page.methods.count()).toBe(1);
  });

  it('Enter checks the code, and one that is too short leaves the person in the field', async () => {
    const page = await open(await host.person());
    await page.goToCode();
    await tabTo(page.page, words.codeLabel);
    await page.page.keyboard.type('12');
    await page.page.keyboard.press('Enter');

    await page.seesText(words.flaws['too-short'](6));
    await expect.poll(() => focused(page.page)).toBe(words.codeLabel);
  });
});
