import type { CodeDelivery, PlacedCall } from 'enrollkit/contract';
import type { BrowserContextOptions } from 'playwright';
import { flawsOf } from './support/flaws-of.js';
import { useHost } from './support/use-host.js';
import type { Person } from './support/start-host.js';

describe('the outbox', () => {
  const { host, openOutbox } = useHost();

  const ask = async (person: Person, method: string, path: string, body?: object): Promise<unknown> => {
    const { name, value } = person.cookie;
    const headers = { origin: host.url, cookie: `${name}=${value}`, 'content-type': 'application/json' };
    const response = await fetch(`${host.url}/api/enrollkit${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    return response.json();
  };

  it('shows a code as it is sent, with which the person goes on', async () => {
    const page = await openOutbox();
    await page.getByText('Nothing was sent yet.').waitFor();
    const person = await host.person();
    const { enrollmentId } = (await ask(person, 'POST', '/enrollments/delivered-code', {
      kind: 'email',
      to: 'me@home.example',
    })) as CodeDelivery;

    const email = page.getByRole('listitem').filter({ hasText: 'me@home.example' });
    const code = await email.locator('.code bdi').textContent();
    expect(await ask(person, 'POST', `/enrollments/${enrollmentId}/confirm`, { code })).toMatchObject({ method: { kind: 'email' } });
  });

  it('rings, is answered and takes the # by the keyboard alone', async () => {
    const page = await openOutbox();
    const person = await host.person();
    const { enrollmentId, callId } = (await ask(person, 'POST', '/enrollments/phone-call', {
      kind: 'phone-call',
      number: '+31612345678',
    })) as PlacedCall;

    await page.getByRole('button', { name: 'Answer' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Somebody is on the line.').waitFor();
    // The button is gone, and the focus did not go with it.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('# was pressed.').waitFor();
    expect(await ask(person, 'POST', `/enrollments/${enrollmentId}/confirm`, { callId })).toMatchObject({ method: { kind: 'phone-call' } });
  });

  it.each<[string, BrowserContextOptions]>([
    ['in the light', { colorScheme: 'light' }],
    ['in the dark', { colorScheme: 'dark' }],
    ['at 320 px', { viewport: { width: 320, height: 640 } }],
  ])('is accessible and fits: %s', async (_, options) => {
    const person = await host.person();
    await ask(person, 'POST', '/enrollments/delivered-code', { kind: 'text-message', to: '+31687654321' });
    await ask(person, 'POST', '/enrollments/phone-call', { kind: 'office-phone', number: '+31201234567', extension: '12' });
    const page = await openOutbox(options);
    await page.getByRole('button', { name: 'Answer' }).first().waitFor();

    expect(await flawsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const heights = await page.getByRole('button').evaluateAll(buttons => buttons.map(button => button.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});
