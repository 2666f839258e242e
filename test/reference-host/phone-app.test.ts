import { fixture, html, expect as expectElement } from '@open-wc/testing';
import { TOTP } from 'otpauth';
import encoder from 'qrcode/lib/core/qrcode.js';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openAccountStore } from '../../examples/reference-host/phone/accounts/account-store.js';
import '../../examples/reference-host/phone/styles/phone.css';
import { defineViews } from '../../examples/reference-host/phone/views/define-views.js';
import type { PhoneApp } from '../../examples/reference-host/phone/views/phone-app.js';
import { FakeServer } from './phone-fake-server.js';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

let server: FakeServer;
let storeName: string;

beforeAll(defineViews);
beforeEach(() => {
  server = new FakeServer();
  storeName = `phone-${crypto.randomUUID()}`;
});
afterEach(async () => {
  indexedDB.deleteDatabase(storeName);
  document.documentElement.style.colorScheme = '';
  await page.viewport(414, 896);
});

const openApp = async (): Promise<PhoneApp> => {
  const services = {
    openStore: () => openAccountStore(storeName),
    fetch: server.fetch,
    now: () => Date.now(),
    userAgent: 'Mozilla/5.0 (Linux; Android 15) Mobile',
  };
  const app = await fixture<PhoneApp>(html`<nod-app .services=${services}></nod-app>`);
  await expect.element(page.getByRole('heading', { name: 'Accounts' })).toBeVisible();
  return app;
};

/** No rule of axe is switched off; what slides in is looked at when it has arrived. */
const expectAccessible = async (app: PhoneApp): Promise<void> => {
  // One that is cancelled has arrived as well.
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  await expectElement(app).to.be.accessible();
};

const button = (name: string | RegExp) => page.getByRole('button', { name });
const field = (name: string) => page.getByLabelText(name, { exact: true });
const alert = () => page.getByRole('alert').filter({ hasText: /./ });
const number = () => field('Enter the number shown on the screen');
const account = (name: string) => page.getByRole('listitem', { name });

const pictureOf = async (text: string): Promise<File> => {
  const { modules } = encoder.create(text, { errorCorrectionLevel: 'M' });
  const canvas = new OffscreenCanvas((modules.size + 8) * 5, (modules.size + 8) * 5);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  modules.data.forEach((dark, index) => {
    if (dark) context.fillRect(((index % modules.size) + 4) * 5, (Math.floor(index / modules.size) + 4) * 5, 5, 5);
  });
  return new File([await canvas.convertToBlob()], 'qr.png', { type: 'image/png' });
};

const addByTyping = async (): Promise<void> => {
  const { code, url } = await server.invite();
  await button('Add account').click();
  await field('Code').fill(code);
  await field('URL').fill(url);
  await button('Add account').click();
  await expect.element(page.getByText('Ready for requests')).toBeVisible();
};

describe('adding an account', () => {
  it('is offered first to whoever has none', async () => {
    const app = await openApp();

    await expect.element(page.getByText(/Set up an authenticator app on a website/)).toBeVisible();
    await expectAccessible(app);
  });

  it('goes by the typed code and URL, and tells the website what the phone is called', async () => {
    await openApp();
    const { code, url } = await server.invite();

    await button('Add account').click();
    await expect.element(field('This phone is called')).toHaveValue('Android phone');
    await field('This phone is called').fill('Pocket');
    await field('Code').fill(code.toLowerCase());
    await field('URL').fill(url);
    await userEvent.keyboard('{Enter}');

    await expect.element(page.getByRole('status').filter({ hasText: 'Contoso was added.' })).toBeVisible();
    await expect.element(account('Contoso, alice@contoso.example')).toBeVisible();
    expect(server.device).toBe('Pocket');
  });

  it('goes by an image of the QR code', async () => {
    await openApp();
    const { qrText } = await server.invite();

    await button('Add account').click();
    await userEvent.upload(field('Choose an image of the QR code'), await pictureOf(qrText));

    await expect.element(page.getByText('Ready for requests')).toBeVisible();
  });

  it('goes by the camera', async () => {
    const { qrText } = await server.invite();
    const bitmap = await createImageBitmap(await pictureOf(qrText));
    const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
    canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
    const stream = canvas.captureStream(30);
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValueOnce(stream);
    await openApp();

    await button('Add account').click();
    await button('Scan the QR code').click();

    await expect.element(page.getByText('Ready for requests')).toBeVisible();
    expect(stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended']);
  });

  it('has another way when the camera is refused', async () => {
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
    const app = await openApp();

    await button('Add account').click();
    await button('Scan the QR code').click();

    await expect.element(alert()).toHaveTextContent(/The camera is not allowed for this page/);
    await expectAccessible(app);
  });

  it('keeps what was typed when the code is wrong', async () => {
    const app = await openApp();
    await server.invite();

    await button('Add account').click();
    await field('Code').fill('AAAA-BBBB-CCCC');
    await field('URL').fill('https://host.example/api/push');
    await button('Add account').click();

    await expect.element(alert()).toHaveTextContent(/does not know this code/);
    await expect.element(field('Code')).toHaveValue('AAAA-BBBB-CCCC');
    await expectAccessible(app);
  });

  it('says when the website can’t be reached', async () => {
    await openApp();
    const { code, url } = await server.invite();
    server.trouble = 'network';

    await button('Add account').click();
    await field('Code').fill(code);
    await field('URL').fill(url);
    await button('Add account').click();

    await expect.element(alert()).toHaveTextContent(/can’t be reached/);
  });

  it('says when an image holds another kind of QR code', async () => {
    await openApp();

    await button('Add account').click();
    await userEvent.upload(field('Choose an image of the QR code'), await pictureOf('https://host.example/menu'));

    await expect.element(alert()).toHaveTextContent('This QR code is not for setting up an account.');
  });

  it('can be given up', async () => {
    await openApp();

    await button('Add account').click();
    await button('Back').click();

    await expect.element(page.getByRole('heading', { name: 'Accounts' })).toHaveFocus();
  });
});

describe('an account with codes', () => {
  const addCodes = async (): Promise<void> => {
    await button('Add account').click();
    await page.getByRole('radio', { name: 'Show codes' }).click();
    await field('Account name').fill('Northwind: bob');
    await field('Secret key').fill(secret.toLowerCase());
    await button('Add account').click();
  };

  it('shows the code of the moment, and the time that it has left', async () => {
    const app = await openApp();

    await addCodes();

    await expect.element(account('Northwind, bob')).toBeVisible();
    await expect.poll(() => account('Northwind, bob').element().querySelector('.code')?.textContent).toMatch(/\d{3} \d{3}/);
    const code = account('Northwind, bob').element().querySelector('.code')?.textContent.replace(/\D/g, '');
    expect(new TOTP({ secret }).validate({ token: code ?? '', window: 1 })).not.toBeNull();
    await expect.element(page.getByText(/Changes in/)).toBeInTheDocument();
    await expectAccessible(app);
  });

  it('is told apart from another of the same name', async () => {
    await openApp();

    await addCodes();
    await expect.element(account('Northwind, bob')).toBeVisible();
    await addCodes();

    await expect.element(page.getByText(/^added/).first()).toBeVisible();
    expect(page.getByRole('button', { name: /^Remove Northwind, bob, added / }).elements()).toHaveLength(2);
  });

  it('puts its secret nowhere that shows', async () => {
    const app = await openApp();

    await addCodes();
    await expect.element(account('Northwind, bob')).toBeVisible();

    expect(app.outerHTML.toUpperCase()).not.toContain(secret);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain(secret);
  });

  it('is removed after a question, and only then', async () => {
    const app = await openApp();
    await addCodes();

    await button('Remove Northwind, bob').click();
    await expect.element(page.getByRole('dialog', { name: 'Remove Northwind?' })).toBeVisible();
    await expectAccessible(app);
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Remove Northwind, bob')).toHaveFocus();
    await button('Remove Northwind, bob').click();
    await button('Remove account').click();

    await expect.element(page.getByRole('status').filter({ hasText: 'Northwind was removed from this phone.' })).toBeVisible();
    await expect.element(account('Northwind, bob')).not.toBeInTheDocument();
    const store = await openAccountStore(storeName);
    expect(await store.load()).toEqual([]);
  });

  it.for(['none', 'network'] as const)('is removed, and its server hears of it if it can be reached (%s)', async trouble => {
    await openApp();
    await addByTyping();
    server.trouble = trouble;

    await button('Remove Contoso, alice@contoso.example').click();
    await button('Remove account').click();

    await expect.element(page.getByRole('status').filter({ hasText: 'Contoso was removed from this phone.' })).toBeVisible();
    await expect.poll(() => server.requests).toContain('POST /leave');
    await expect.poll(() => server.answers).toEqual(trouble === 'none' ? ['leave'] : []);
    const store = await openAccountStore(storeName);
    expect(await store.load()).toEqual([]);
  });
});

describe('a request', () => {
  it('is approved with the right number after a wrong one', async () => {
    const app = await openApp();
    await addByTyping();

    server.challenge('07');
    const dialog = page.getByRole('dialog', { name: 'Test notification' });
    await expect.element(dialog).toBeVisible();
    await expect.element(number()).toHaveFocus();
    await expectAccessible(app);
    await userEvent.keyboard('70{Enter}');
    await expect.element(alert()).toHaveTextContent(/That is not the number on the screen/);
    await expectAccessible(app);
    await userEvent.keyboard('07{Enter}');

    await expect.element(page.getByRole('heading', { name: 'Approved' })).toHaveFocus();
    await expectAccessible(app);
    await button('Done').click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(server.answers).toEqual(['70', '07']);
  });

  it('is denied', async () => {
    await openApp();
    await addByTyping();

    server.challenge('47');
    await button('Deny').click();

    await expect.element(page.getByRole('heading', { name: 'Denied' })).toBeVisible();
    expect(server.answers).toEqual(['decline']);
  });

  it('says what is missing in a number', async () => {
    await openApp();
    await addByTyping();

    server.challenge('47');
    await number().fill('4');
    await button('Approve').click();

    await expect.element(alert()).toHaveTextContent('Enter the 2 digits that the screen shows.');
    expect(server.answers).toEqual([]);
  });

  it('that was put aside waits on its account', async () => {
    await openApp();
    await addByTyping();

    server.challenge('47');
    await button('Not now').click();
    await button('Answer the request').click();

    await expect.element(page.getByRole('dialog', { name: 'Test notification' })).toBeVisible();
  });
});

it('has its accounts again after a reload', async () => {
  const app = await openApp();
  await addByTyping();
  app.remove();

  await openApp();
  server.challenge('47');
  await number().fill('47');
  await button('Approve').click();

  await expect.element(page.getByRole('heading', { name: 'Approved' })).toBeVisible();
});

it.each(['light', 'dark'])('is accessible on every screen in %s, and fits a screen of 320 px', async scheme => {
  const app = await openApp();
  document.documentElement.style.colorScheme = scheme;
  await page.viewport(320, 568);
  const expectWellMade = async (): Promise<void> => {
    await expectAccessible(app);
    const screens = [document.documentElement, ...app.querySelectorAll('.screen, dialog')];
    expect(screens.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toEqual([]);
  };

  await expectWellMade();
  await addByTyping();
  await expectWellMade();
  await button('Add account').click();
  await expectWellMade();
  await button('Back').click();
  await button('Remove Contoso, alice@contoso.example').click();
  await expectWellMade();
  await button('Keep').click();
  server.challenge('47');
  await expect.element(page.getByRole('dialog', { name: 'Test notification' })).toBeVisible();
  await expectWellMade();
  await button('Deny').click();
  await expect.element(page.getByRole('heading', { name: 'Denied' })).toBeVisible();
  await expectWellMade();
});
