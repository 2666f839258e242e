import type { HostPage } from './support/host-page.js';
import { password } from './support/start-host.js';
import { useHost } from './support/use-host.js';

const minute = 60_000;

/** In the page: sets up a passkey, by the browser's own means. */
async function addPasskey(): Promise<number> {
  const post = (path: string, body: object): Promise<Response> =>
    fetch(`/api/enrollkit/enrollments/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const { enrollmentId, options } = (await (await post('passkey', { kind: 'passkey' })).json()) as {
    enrollmentId: string;
    options: PublicKeyCredentialCreationOptionsJSON;
  };
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const credential = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  return (await post(`${enrollmentId}/confirm`, { credential: credential.toJSON() as object })).status;
}

describe('what is set up', () => {
  const { host, open } = useHost();

  const rows = async ({ methods }: HostPage): Promise<string[]> => {
    await methods.first().waitFor();
    return (await methods.allInnerTexts()).map(text => text.replace(/\s+/g, ' '));
  };
  const dialog = ({ page }: HostPage, name: string) => page.getByRole('dialog', { name, exact: true });
  const focused = ({ page }: HostPage) => page.evaluate(() => document.activeElement?.textContent);

  it('is listed, whoever gave it, and whether or not the page knows what it is', async () => {
    const page = await open();
    await page.signIn('kim@example.com');
    const [pass, token, card, app] = [
      /^Temporary access pass.* expires /,
      /^Hardware token Serial 2308 4471/,
      /^Building pass/,
      /^Work phone/,
    ];
    expect(await rows(page)).toEqual(
      expect.arrayContaining([pass, token, card, app].map(pattern => expect.stringMatching(pattern) as unknown)),
    );
  });

  it('is removed once the person says so, which is said and not asked again', async () => {
    const page = await open();
    await page.signIn('kim@example.com');
    await page.press('Remove Building pass');
    await dialog(page, 'Remove Building pass?').getByRole('button', { name: 'Keep it' }).click();
    expect(await page.methods.count()).toBe(4);
    expect(await focused(page)).toBe('Remove');

    await page.press('Remove Building pass');
    await page.page.keyboard.press('Escape');
    expect(await page.methods.count()).toBe(4);

    await page.press('Remove Building pass');
    await dialog(page, 'Remove Building pass?').getByRole('button', { name: 'Remove' }).click();
    await page.seesText('Building pass was removed.');
    expect(await focused(page)).toBe('Building pass was removed.');
    expect((await rows(page)).join()).not.toContain('Building');
    expect(await host.methodsOf({ id: await host.idOf('kim@example.com') })).toHaveLength(3);
  });

  it('stays where it has to, and the page says why', async () => {
    const page = await open(await host.person({ authenticators: 1, policy: { keepAtLeast: 1 } }));
    await page.press('Remove App 1');
    await dialog(page, 'Remove App 1?').getByRole('button', { name: 'Remove' }).click();
    await page.seesText('This is the last one you can sign in with. Add another first.');
    await page.press('Keep it');
    expect(await page.methods.count()).toBe(1);
  });

  it('hands the default on, which is told', async () => {
    const page = await open(await host.person({ authenticators: 2 }));
    await page.press('Remove App 1');
    await dialog(page, 'Remove App 1?').getByRole('button', { name: 'Remove' }).click();
    await page.seesText('App 1 was removed. Your default has changed.');
    expect(await rows(page)).toEqual([expect.stringMatching(/^App 2 Default Code/)]);
  });

  it('is removed after the person has proved again who they are, if that was long ago', async () => {
    const person = await host.person({ authenticators: 1 });
    const page = await open(person);
    await page.methods.first().waitFor();
    host.clock.pass(16 * minute);
    await page.press('Remove App 1');
    await dialog(page, 'Remove App 1?').getByRole('button', { name: 'Remove' }).click();
    const proof = dialog(page, 'Confirm it’s you');
    await proof.getByLabel('Password', { exact: true }).fill(password);
    await proof.getByRole('button', { name: 'Confirm' }).click();
    await page.seesText('App 1 was removed.');
    expect(await host.methodsOf(person)).toEqual([]);
  });

  it('is forgotten by the authenticator too, where it is a passkey', async () => {
    const page = await open(await host.person());
    const cdp = await page.page.context().newCDPSession(page.page);
    await cdp.send('WebAuthn.enable');
    const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
    });
    const kept = async (): Promise<number> => (await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length;
    expect(await page.page.evaluate(addPasskey)).toBe(200);
    await page.page.reload();
    expect(await rows(page)).toEqual([expect.stringMatching(/^Passkey/)]);
    expect(await kept()).toBe(1);

    await page.press('Remove Passkey');
    await dialog(page, 'Remove Passkey?').getByRole('button', { name: 'Remove' }).click();
    await page.seesText('Passkey was removed.');
    await expect.poll(kept).toBe(0);
  });

  it('stays when the line is cut, and goes with the next try', async () => {
    const person = await host.person({ authenticators: 1 });
    const page = await open(person);
    await page.methods.first().waitFor();
    await page.page.context().setOffline(true);
    await page.press('Remove App 1');
    const asked = dialog(page, 'Remove App 1?');
    await asked.getByRole('button', { name: 'Remove' }).click();
    await page.seesText('You are offline. Connect, then try again.');
    await page.page.context().setOffline(false);
    page.log.complaints.splice(0);
    await asked.getByRole('button', { name: 'Remove' }).click();
    await page.seesText('App 1 was removed.');
  });
});
