import { createDemoAdapter, type DemoAdapter, type DemoOptions } from '../../src/adapters/demo/index.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';

const second = 1000;

const open = (options?: DemoOptions) => openWizard({ adapter: createDemoAdapter(options), set: { method: 'authenticator-push' } });
type Wizard = Awaited<ReturnType<typeof open>>;

/** Up to the number on the screen. */
async function toTheNumber(options?: DemoOptions): Promise<Wizard> {
  const wizard = await open(options);
  await wizard.walk('Next', 'Next');
  await wizard.shows('Scan the QR code');
  wizard.adapter.phone.activate('Pixel 9');
  await wizard.walk('Send a test notification');
  await wizard.shows('Approve the notification on your phone');
  return wizard;
}

const sent = ({ calls }: DemoAdapter): number => calls.filter(call => call === 'authenticatorPush.sendTest').length;
const numberOn = (wizard: Wizard): string | undefined => /\d\d/.exec(wizard.text().split('Enter this number in the app')[1] ?? '')?.[0];

describe('an app that gets notifications', () => {
  useFakeClock();

  it('is set up by scanning, and by approving with the number', async () => {
    const wizard = await openWizard();

    await wizard.walk(/^Authenticator app/);
    await wizard.shows('Start by getting the app');
    await wizard.walk('Next');
    await wizard.shows('Set up your account in the app');
    await wizard.walk('Next');
    await wizard.shows('Scan the QR code');
    wizard.adapter.phone.activate('Pixel 9');
    await wizard.shows('Your app is connected');
    await wizard.reads('a test notification to Pixel 9');
    await wizard.walk('Send a test notification');
    await wizard.shows('Approve the notification on your phone');

    expect(wizard.adapter.phone.approve(numberOn(wizard))).toBe(true);

    await wizard.shows('Authenticator app is set up');
    await wizard.reads('You can use it to sign in and to reset your password. From now on, you are asked for this first.');
    expect(wizard.events()).toEqual([]);
    await wizard.walk('Done');
    await wizard.shows('All set: you can close this now');
    expect(wizard.events()).toEqual(['enrollkit-enrolled']);
  });

  it('tells the host what was set up', async () => {
    const wizard = await toTheNumber();
    const enrolled = new Promise<unknown>(resolve =>
      wizard.element.addEventListener('enrollkit-enrolled', ({ result }) => resolve(result), { once: true }),
    );

    wizard.adapter.phone.approve();
    await wizard.walk('Done');

    expect(await enrolled).toMatchObject({ becameDefault: true, method: { kind: 'authenticator-push', detail: 'Pixel 9' } });
  });

  it('may be set up before the person presses Next: the app need not be waited for', async () => {
    const wizard = await open();
    await wizard.walk('Next', 'Next');
    await wizard.shows('Scan the QR code');

    await wizard.walk('Next');
    await wizard.reads('Waiting for your app');
    wizard.adapter.phone.activate();

    await wizard.shows('Approve the notification on your phone');
  });

  it('can be tried again after the person denied by mistake', async () => {
    const wizard = await toTheNumber();

    wizard.adapter.phone.deny();
    await wizard.shows('The notification was denied');
    await pass(31 * second);
    await wizard.walk('Send another');
    await wizard.shows('Approve the notification on your phone');
    wizard.adapter.phone.approve(numberOn(wizard));

    await wizard.shows('Authenticator app is set up');
  });

  it('takes a wrong number for no answer, and the right one after it', async () => {
    const wizard = await toTheNumber();
    const right = numberOn(wizard) ?? '';

    expect(wizard.adapter.phone.approve(String((Number(right) + 1) % 100).padStart(2, '0'))).toBe(false);
    await wizard.shows('Approve the notification on your phone');
    wizard.adapter.phone.approve(right);

    await wizard.shows('Authenticator app is set up');
  });

  it('is sent another notification when one has expired, with another number', async () => {
    const wizard = await toTheNumber();

    await pass(120 * second + 100);
    await wizard.shows('The notification has expired');
    expect(numberOn(wizard)).toBeUndefined();
    await wizard.walk('Send another');
    await wizard.shows('Approve the notification on your phone');
    wizard.adapter.phone.approve(numberOn(wizard));

    await wizard.shows('Authenticator app is set up');
    expect(sent(wizard.adapter)).toBe(2);
  });

  it('can be sent another notification while one is open, but not at once', async () => {
    const wizard = await toTheNumber();
    const first = numberOn(wizard);

    wizard.button('Send another').click();
    await wizard.reads('You can send another in 30 seconds.');
    await pass(30 * second + 100);
    expect(sent(wizard.adapter)).toBe(1);
    await wizard.walk('Send another');
    await wizard.reads('You have 2 minutes left.');

    expect(sent(wizard.adapter)).toBe(2);
    expect([numberOn(wizard)]).not.toEqual([undefined]);
    wizard.adapter.phone.approve(numberOn(wizard));
    await wizard.shows('Authenticator app is set up');
    expect(first).toMatch(/^\d\d$/);
  });

  it('goes on here when a newer notification was sent from elsewhere', async () => {
    const wizard = await toTheNumber();
    await pass(31 * second);

    await wizard.adapter.authenticatorPush?.sendTest('authenticator-push-1', {
      signal: new AbortController().signal,
      idempotencyKey: 'elsewhere',
    });
    await wizard.shows('A newer notification was sent');
    await pass(31 * second);
    await wizard.walk('Send another');
    await wizard.shows('Approve the notification on your phone');
    wizard.adapter.phone.approve(numberOn(wizard));

    await wizard.shows('Authenticator app is set up');
  });

  it('says what to look at when the phone cannot be reached', async () => {
    const wizard = await open();
    wizard.adapter.phone.isReachable = false;
    await wizard.walk('Next', 'Next');
    await wizard.shows('Scan the QR code');
    wizard.adapter.phone.activate();
    await wizard.walk('Send a test notification');

    await wizard.shows('Your phone could not be reached');
    await wizard.reads('that Contoso Authenticator is up to date, and that its notifications are on');
    wizard.adapter.phone.isReachable = true;
    await pass(31 * second);
    await wizard.walk('Send another');

    await wizard.shows('Approve the notification on your phone');
  });

  it('can be set up by codes instead', async () => {
    const wizard = await toTheNumber();

    await wizard.walk('Use a code instead');

    await wizard.shows('Start by getting the app');
    await wizard.reads('Install any authenticator app');
    expect(wizard.adapter.calls).toContain('authenticatorPush.cancel');
  });

  it('shows the code and the address to type, spelled for whoever listens', async () => {
    const wizard = await open();
    await wizard.walk('Next', 'Next');
    await wizard.shows('Scan the QR code');

    wizard.element.shadowRoot?.querySelector('summary')?.click();

    await wizard.reads(/URL https:\/\/contoso\.example\/activate/);
    await wizard.reads(/Code ([A-Z2-7]{3} ?){3}/);
  });

  it('shows another code once the person has read that the old one stops working', async () => {
    const wizard = await open();
    await wizard.walk('Next', 'Next');
    await wizard.shows('Scan the QR code');
    const typed = (): string | undefined => /Code ((?:[A-Z2-7]{3} ?){3})/.exec(wizard.text())?.[1];
    wizard.element.shadowRoot?.querySelector('summary')?.click();
    const first = typed();

    await wizard.walk('Show a new code');
    await wizard.reads('The code you see now stops working, also in an app that has scanned it.');
    await wizard.walk('Keep this one');
    expect(typed()).toBe(first);
    await wizard.walk('Show a new code');
    await wizard.walk('Show a new code');

    await until(() => expect(typed()).not.toBe(first));
    expect(typed()).toBeDefined();
    await wizard.shows('Scan the QR code');
  });

  it('asks for a new QR code when the old one has run out', async () => {
    const wizard = await open({ enrollmentLifetime: 60 * second });
    await wizard.walk('Next', 'Next');
    await wizard.shows('Scan the QR code');
    await wizard.reads('This code works for 60 seconds.');

    await pass(61 * second);
    await wizard.shows('The QR code has expired');
    await wizard.walk('Show a new code');

    await wizard.shows('Scan the QR code');
    await wizard.reads('This code works for 60 seconds.');
  });
});
