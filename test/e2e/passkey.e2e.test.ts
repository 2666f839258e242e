import { manage } from '../../src/locales/en/manage.js';
import { passkey as texts } from '../../src/locales/en/passkey.js';
import { words } from '../support/words.js';
import type { HostPage } from './support/host-page.js';
import { KeyRing, type KeyTraits } from './support/key-ring.js';
import { tracesOf } from './support/traces-of.js';
import { useHost, type World } from './support/use-host.js';

const { passkey: said, 'security-key': keySaid } = texts.kinds;
const minute = 60_000;

/** As far as the press that asks the browser, with an authenticator at hand. */
async function openAt(open: World['open'], person: Parameters<World['open']>[0], kind: 'passkey' | 'security-key', traits?: KeyTraits) {
  const page = await open(person);
  const keys = await KeyRing.of(page.page);
  const key = traits && (await keys.add(traits));
  await page.addButton.click();
  await page.page.getByRole('button', { name: kind === 'passkey' ? /^Passkey/ : /^Security key/ }).click();
  await page.seesHeading(texts.kinds[kind].heading);
  return { page, keys, key: key ?? '' };
}

const succeeds = (page: HostPage, kind: 'passkey' | 'security-key') =>
  page.seesHeading(words.successHeading(words.kinds[kind]?.name ?? ''));

describe('setting up a passkey', () => {
  const { host, open } = useHost();

  it.each(['internal', 'hybrid', 'usb', 'nfc'] as const)(
    'works by %s, from the choice to the list, and is removed again',
    async transport => {
      const person = await host.person();
      const { page, keys, key } = await openAt(open, person, 'passkey', { transport });

      await page.press(said.start);
      await succeeds(page, 'passkey');
      await page.page.getByRole('textbox', { name: words.nameLabel }).fill('Blue laptop');
      await page.press(words.done);
      await page.seesText('Blue laptop');
      expect(page.log.outcomes).toEqual(['enrollkit-enrolled']);
      expect(await host.methodsOf(person)).toMatchObject([{ kind: 'passkey', name: 'Blue laptop' }]);
      expect(await keys.credentialsOf(key)).toHaveLength(1);

      await page.action('Blue laptop', manage.row.remove).click();
      await page.dialog.getByRole('button', { name: manage.removal.confirm, exact: true }).click();
      await page.seesText(manage.done.removed('Blue laptop'));
      expect(await host.methodsOf(person)).toEqual([]);
      await expect.poll(() => keys.credentialsOf(key)).toEqual([]);
    },
  );

  it('is no error when the person does not prove who they are, and works at the next try', async () => {
    const person = await host.person();
    const { page, keys } = await openAt(open, person, 'passkey', { transport: 'internal', isUserVerified: false });

    await page.press(said.start);
    await page.seesHeading(said.notCompletedHeading);
    await page.seesText(texts.notCompletedBody);
    expect(await page.page.locator('.ek-message-danger').count()).toBe(0);
    await keys.add({ transport: 'usb' });
    await page.press(words.tryAgain);

    await succeeds(page, 'passkey');
  });

  it('is told when the authenticator has one for this account', async () => {
    const person = await host.person();
    const { page } = await openAt(open, person, 'passkey', { transport: 'internal' });
    await page.press(said.start);
    await succeeds(page, 'passkey');
    await page.press(words.done);

    await page.addButton.click();
    await page.page.getByRole('button', { name: /^Passkey/ }).click();
    await page.press(said.start);

    await page.seesHeading(said.alreadyRegisteredHeading);
    expect(await host.methodsOf(person)).toHaveLength(1);
  });

  it('is told not to be possible here when it would be for another site', async () => {
    const { page } = await openAt(
      async (person, options) => {
        const opened = await open(person, options);
        await opened.page.route('**/enrollments/passkey', async route => {
          const response = await route.fetch();
          const challenge = (await response.json()) as { options: { rp: { id: string } } };
          challenge.options.rp.id = 'elsewhere.example';
          await route.fulfill({ response, json: challenge });
        });
        return opened;
      },
      await host.person(),
      'passkey',
      { transport: 'internal' },
    );

    await page.press(said.start);

    await page.seesHeading(said.impossibleHeading);
    await page.seesText(texts.obstacles.address);
    expect(page.log.complaints.splice(0)).toEqual([expect.stringContaining('relying party “elsewhere.example”')]);
  });

  it('is left while the dialog is open, which closes it, and the server forgets what was pending', async () => {
    const person = await host.person();
    const { page, keys, key } = await openAt(open, person, 'passkey', { transport: 'internal', isTouched: false });
    await page.press(said.start);
    await page.seesHeading(said.creatingHeading);
    expect(await host.pendingOf(person)).toHaveLength(1);

    await page.press(words.cancel);

    await expect.poll(() => page.log.outcomes).toEqual(['enrollkit-cancelled']);
    await expect.poll(() => host.pendingOf(person)).toEqual([]);
    expect(await keys.credentialsOf(key)).toEqual([]);
  });

  it('leaves no trace of the challenge in the page', async () => {
    const { page } = await openAt(open, await host.person(), 'passkey', { transport: 'internal' });
    const challenges: string[] = [];
    page.page.on('response', async response => {
      if (!response.url().endsWith('/enrollments/passkey')) return;
      challenges.push(((await response.json()) as { options: { challenge: string } }).options.challenge);
    });
    await page.press(words.back);
    await page.page.getByRole('button', { name: /^Passkey/ }).click();
    await page.seesHeading(said.heading);
    await expect.poll(() => challenges).toHaveLength(1);
    const traces = [await tracesOf(page.page)];

    await page.press(said.start);
    await succeeds(page, 'passkey');
    traces.push(await tracesOf(page.page), ...page.log.events, ...page.log.said, ...page.log.requests.map(request => request.url()));

    expect(traces.filter(trace => trace.includes(challenges[0] ?? '?'))).toEqual([]);
  });
});

describe('setting up a security key', () => {
  const { host, open } = useHost();

  it.each(['usb', 'nfc', 'ble'] as const)('works by %s', async transport => {
    const person = await host.person();
    const { page } = await openAt(open, person, 'security-key', { transport });

    await page.press(keySaid.start);

    await succeeds(page, 'security-key');
    expect(await host.methodsOf(person)).toMatchObject([{ kind: 'security-key' }]);
  });

  it('works with a key that has no PIN', async () => {
    const person = await host.person();
    const { page } = await openAt(open, person, 'security-key', { transport: 'usb', hasUserVerification: false });

    await page.press(keySaid.start);

    await succeeds(page, 'security-key');
  });

  it('is told when the key is registered as a passkey', async () => {
    const person = await host.person();
    const { page } = await openAt(open, person, 'passkey', { transport: 'usb' });
    await page.press(said.start);
    await succeeds(page, 'passkey');
    await page.press(words.done);

    await page.addButton.click();
    await page.page.getByRole('button', { name: /^Security key/ }).click();
    await page.press(keySaid.start);

    await page.seesHeading(keySaid.alreadyRegisteredHeading);
  });
});

describe('setting up a passkey where time is short', () => {
  const { host, open } = useHost({ challengeLifetime: minute });

  it('begins anew when the server has let go of what was asked, and the authenticator forgets what it made', async () => {
    const person = await host.person();
    const { page, keys, key } = await openAt(open, person, 'passkey', { transport: 'internal' });
    await expect.poll(() => host.pendingOf(person)).toHaveLength(1);
    host.clock.pass(2 * minute);

    await page.press(said.start);
    await page.seesHeading(texts.expiredHeading);
    await page.seesText(said.leftOver);
    expect(await host.methodsOf(person)).toEqual([]);
    await expect.poll(() => keys.credentialsOf(key)).toEqual([]);
    await page.press(words.tryAgain);

    await succeeds(page, 'passkey');
    expect(await keys.credentialsOf(key)).toHaveLength(1);
    // The developer is told that the time is short.
    expect(page.log.complaints.splice(0)).toEqual([expect.stringContaining('`timeout`')]);
  });
});
