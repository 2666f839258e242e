import { manage } from '../../src/locales/en/manage.js';
import { words } from '../support/words.js';
import type { HostPage } from './support/host-page.js';
import { focused } from './support/keyboard.js';
import { password } from './support/start-host.js';
import { useHost } from './support/use-host.js';

const minute = 60_000;
const { removal, done } = manage;

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
  const remove = (page: HostPage, name: string): Promise<void> => page.action(name, manage.row.remove).click();
  const confirm = ({ dialog }: HostPage): Promise<void> => dialog.getByRole('button', { name: removal.confirm, exact: true }).click();

  it('is listed, whoever gave it, and whether or not the page knows what it is', async () => {
    const page = await open();
    await page.signIn('kim@example.com');
    const patterns = [/^Temporary access pass.* Works until /, /^Hardware token.* Serial 2308 4471/, /^Building pass/, /^Work phone/];
    expect(await rows(page)).toEqual(expect.arrayContaining(patterns.map(pattern => expect.stringMatching(pattern) as unknown)));
  });

  it('is removed once the person says so, which is said and not asked again', async () => {
    const page = await open();
    await page.signIn('kim@example.com');
    await remove(page, 'Building pass');
    await page.seesHeading(removal.heading('Building pass'));
    await page.dialog.getByRole('button', { name: words.cancel, exact: true }).click();
    expect(await page.methods.count()).toBe(4);
    await expect.poll(() => focused(page.page)).toMatch(/^Delete .*Building pass/);

    await remove(page, 'Building pass');
    await page.page.keyboard.press('Escape');
    expect(await page.methods.count()).toBe(4);

    await remove(page, 'Building pass');
    await confirm(page);
    await page.seesText(done.removed('Building pass'));
    expect((await rows(page)).join()).not.toContain('Building');
    expect(await host.methodsOf({ id: await host.idOf('kim@example.com') })).toHaveLength(3);
  });

  it('stays where it has to, and the page says why', async () => {
    const page = await open(await host.person({ authenticators: 1, policy: { keepAtLeast: 1 } }));
    await remove(page, 'App 1');
    await page.seesText(removal.refused['last-method']);
    await page.dialog.getByRole('button', { name: words.close, exact: true }).click();
    expect(await page.methods.count()).toBe(1);
  });

  it('hands the default on, which is told', async () => {
    const page = await open(await host.person({ authenticators: 2 }));
    await remove(page, 'App 1');
    await page.seesText(/It is your default\. After this, your default is .*App 2/);
    await confirm(page);
    await page.seesText(/App 1.* is deleted\..*Your default is now .*App 2/);
    expect(await rows(page)).toEqual([expect.stringMatching(/^App 2 Default/)]);
  });

  it('is removed after the person has proved again who they are, if that was long ago', async () => {
    const person = await host.person({ authenticators: 1 });
    const page = await open(person);
    await page.methods.first().waitFor();
    host.clock.pass(16 * minute);
    await remove(page, 'App 1');
    await confirm(page);
    const proof = page.page.getByRole('dialog', { name: 'Confirm it’s you', exact: true });
    await proof.getByLabel('Password', { exact: true }).fill(password);
    await proof.getByRole('button', { name: 'Confirm' }).click();
    await page.seesText(done.removed('App 1'));
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

    await remove(page, 'Passkey');
    await confirm(page);
    await page.seesText(done.removed('Passkey'));
    await expect.poll(kept).toBe(0);
  });

  it('stays when the line is cut, and goes with the next try', async () => {
    const person = await host.person({ authenticators: 1 });
    const page = await open(person);
    await page.methods.first().waitFor();
    await remove(page, 'App 1');
    await page.page.context().setOffline(true);
    await confirm(page);
    await page.dialog.getByRole('alert').or(page.dialog.locator('[part~="message"]')).first().waitFor();
    expect(await host.methodsOf(person)).toHaveLength(1);
    await page.page.context().setOffline(false);
    page.log.complaints.splice(0);
    await confirm(page);
    await page.seesText(done.removed('App 1'));
  });
});
