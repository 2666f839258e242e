import { createDemoAdapter, type DemoAdapter, type DemoOptions } from '../../src/adapters/demo/index.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

const second = 1000;

const open = (options?: DemoOptions) => openWizard({ adapter: createDemoAdapter(options), set: { method: 'authenticator-push' } });
type Wizard = Awaited<ReturnType<typeof open>>;

/** Up to the number on the screen. */
async function toTheNumber(options?: DemoOptions): Promise<Wizard> {
  const wizard = await open(options);
  await wizard.walk(words.next, words.next);
  await wizard.shows(words.scanHeading);
  wizard.adapter.phone.activate('Pixel 9');
  await wizard.walk(words.sendTest);
  await wizard.shows(words.testHeading);
  return wizard;
}

const sent = ({ calls }: DemoAdapter): number => calls.filter(call => call === 'authenticatorPush.sendTest').length;
const numberOn = (wizard: Wizard): string | undefined => /\d\d/.exec(wizard.text().split(words.numberLabel)[1] ?? '')?.[0];

describe('an app that gets notifications', () => {
  useFakeClock();

  it('is set up by scanning, and by approving with the number', async () => {
    const wizard = await openWizard();

    await wizard.walk(words.app);
    await wizard.shows(words.getHeading);
    await wizard.walk(words.next);
    await wizard.shows(words.setUpHeading);
    await wizard.walk(words.next);
    await wizard.shows(words.scanHeading);
    wizard.adapter.phone.activate('Pixel 9');
    await wizard.shows(words.connectedHeading);
    await wizard.reads('a test notification to Pixel 9');
    await wizard.walk(words.sendTest);
    await wizard.shows(words.testHeading);

    expect(wizard.adapter.phone.approve(numberOn(wizard))).toBe(true);

    await wizard.shows(words.appIsSetUp);
    await wizard.reads('You can use it to sign in and to reset your password. From now on, you are asked for this first.');
    expect(wizard.events()).toEqual([]);
    await wizard.walk(words.done);
    await wizard.shows(words.endedEnrolled);
    expect(wizard.events()).toEqual(['enrollkit-enrolled']);
  });

  it('tells the host what was set up', async () => {
    const wizard = await toTheNumber();
    const enrolled = new Promise<unknown>(resolve =>
      wizard.element.addEventListener('enrollkit-enrolled', ({ result }) => resolve(result), { once: true }),
    );

    wizard.adapter.phone.approve();
    await wizard.walk(words.done);

    expect(await enrolled).toMatchObject({ becameDefault: true, method: { kind: 'authenticator-push', detail: 'Pixel 9' } });
  });

  it('may be set up before the person presses Next: the app need not be waited for', async () => {
    const wizard = await open();
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);

    await wizard.walk(words.next);
    await wizard.reads(words.awaitingApp);
    wizard.adapter.phone.activate();

    await wizard.shows(words.testHeading);
  });

  it('can be tried again after the person denied by mistake', async () => {
    const wizard = await toTheNumber();

    wizard.adapter.phone.deny();
    await wizard.shows(words.deniedHeading);
    await pass(31 * second);
    await wizard.walk(words.resend);
    await wizard.shows(words.testHeading);
    wizard.adapter.phone.approve(numberOn(wizard));

    await wizard.shows(words.appIsSetUp);
  });

  it('takes a wrong number for no answer, and the right one after it', async () => {
    const wizard = await toTheNumber();
    const right = numberOn(wizard) ?? '';

    expect(wizard.adapter.phone.approve(String((Number(right) + 1) % 100).padStart(2, '0'))).toBe(false);
    await wizard.shows(words.testHeading);
    wizard.adapter.phone.approve(right);

    await wizard.shows(words.appIsSetUp);
  });

  it('is sent another notification when one has expired, with another number', async () => {
    const wizard = await toTheNumber();

    await pass(120 * second + 100);
    await wizard.shows(words.testExpiredHeading);
    expect(numberOn(wizard)).toBeUndefined();
    await wizard.walk(words.resend);
    await wizard.shows(words.testHeading);
    wizard.adapter.phone.approve(numberOn(wizard));

    await wizard.shows(words.appIsSetUp);
    expect(sent(wizard.adapter)).toBe(2);
  });

  it('can be sent another notification while one is open, but not at once', async () => {
    const wizard = await toTheNumber();
    const first = numberOn(wizard);

    wizard.button(words.resend).click();
    await wizard.reads('You can send another in 30 seconds.');
    await pass(30 * second + 100);
    expect(sent(wizard.adapter)).toBe(1);
    await wizard.walk(words.resend);
    await wizard.reads('You have 2 minutes left.');

    expect(sent(wizard.adapter)).toBe(2);
    expect([numberOn(wizard)]).not.toEqual([undefined]);
    wizard.adapter.phone.approve(numberOn(wizard));
    await wizard.shows(words.appIsSetUp);
    expect(first).toMatch(/^\d\d$/);
  });

  it('shows the open notification again to whoever went back: that is no way to be sent another at once', async () => {
    const wizard = await toTheNumber();
    const number = numberOn(wizard);

    await wizard.walk(words.back);
    await wizard.shows(words.connectedHeading);
    await wizard.walk(words.sendTest);
    await wizard.shows(words.testHeading);

    expect(numberOn(wizard)).toBe(number);
    expect(sent(wizard.adapter)).toBe(1);
  });

  it('goes on here when a newer notification was sent from elsewhere', async () => {
    const wizard = await toTheNumber();
    await pass(31 * second);

    await wizard.adapter.authenticatorPush?.sendTest('authenticator-push-1', {
      signal: new AbortController().signal,
      idempotencyKey: 'elsewhere',
    });
    await wizard.shows(words.supersededHeading);
    await pass(31 * second);
    await wizard.walk(words.resend);
    await wizard.shows(words.testHeading);
    wizard.adapter.phone.approve(numberOn(wizard));

    await wizard.shows(words.appIsSetUp);
  });

  it('says what to look at when the phone cannot be reached', async () => {
    const wizard = await open();
    wizard.adapter.phone.isReachable = false;
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    wizard.adapter.phone.activate();
    await wizard.walk(words.sendTest);

    await wizard.shows(words.unreachableHeading);
    await wizard.reads('that Contoso Authenticator is up to date, and that its notifications are on');
    wizard.adapter.phone.isReachable = true;
    await pass(31 * second);
    await wizard.walk(words.resend);

    await wizard.shows(words.testHeading);
  });

  it('can be set up by codes instead', async () => {
    const wizard = await toTheNumber();

    await wizard.walk(words.codesInstead);

    await wizard.shows(words.getHeading);
    await wizard.reads(words.getCodes);
    expect(wizard.adapter.calls).toContain('authenticatorPush.cancel');
  });

  it('shows the code and the address to type, spelled for whoever listens', async () => {
    const wizard = await open();
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);

    wizard.element.shadowRoot?.querySelector('summary')?.click();

    await wizard.reads(/URL https:\/\/contoso\.example\/activate/);
    await wizard.reads(/Code ([A-Z2-7]{3} ?){3}/);
  });

  it('shows another code once the person has read that the old one stops working', async () => {
    const wizard = await open();
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    const typed = (): string | undefined => /Code ((?:[A-Z2-7]{3} ?){3})/.exec(wizard.text())?.[1];
    wizard.element.shadowRoot?.querySelector('summary')?.click();
    const first = typed();

    await wizard.walk(words.newCode);
    await wizard.reads(words.newCodeBody);
    await wizard.walk(words.newCodeKeep);
    expect(typed()).toBe(first);
    await wizard.walk(words.newCode);
    await wizard.walk(words.newCode);

    await until(() => expect(typed()).not.toBe(first));
    expect(typed()).toBeDefined();
    await wizard.shows(words.scanHeading);
  });

  it('asks for a new QR code when the old one has run out', async () => {
    const wizard = await open({ enrollmentLifetime: 60 * second });
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    await wizard.reads('This code works for 60 seconds.');

    await pass(61 * second);
    await wizard.shows(words.expiredHeading);
    await wizard.walk(words.newCode);

    await wizard.shows(words.scanHeading);
    await wizard.reads('This code works for 60 seconds.');
  });
});
