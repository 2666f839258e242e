import { createDemoAdapter, type DemoOptions } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import type { MethodKind } from '../../src/contract/security-info.js';
import { oneLine } from '../../src/testing/page/one-line.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

const open = (method: MethodKind | null, options?: DemoOptions) => openWizard({ adapter: createDemoAdapter(options), set: { method } });
type Wizard = Awaited<ReturnType<typeof open>>;

async function toTheNumber(): Promise<Wizard> {
  const wizard = await open('authenticator-push');
  await wizard.walk(words.next, words.next);
  await wizard.shows(words.scanHeading);
  wizard.adapter.phone.activate();
  await wizard.walk(words.sendTest);
  await wizard.shows(words.testHeading);
  await pass(200);
  return wizard;
}

/** What is said from now on. */
const sinceNow = ({ said }: Wizard): (() => string[]) => {
  const before = said.length;
  return () => said.slice(before).map(oneLine);
};

describe('what is announced', () => {
  useFakeClock();

  it('has a place on the page before there is anything to say', async () => {
    const wizard = await open(null);
    await until(() => expect([...document.body.children].flatMap(({ role }) => role ?? []).sort()).toEqual(['alert', 'status']));
    await pass(1000);

    expect(wizard.said).toEqual([]);
  });

  it('is nothing while a person goes from screen to screen: they hear the heading, which has the focus', async () => {
    const wizard = await open('authenticator-code');

    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    await wizard.walk(words.next);
    await wizard.shows(words.enterHeading);
    await pass(1000);

    expect(wizard.said.map(oneLine)).not.toContain(words.scanHeading);
    expect(wizard.said.map(oneLine)).not.toContain(words.enterHeading);
  });

  it('is the number, once, digit by digit', async () => {
    const wizard = await toTheNumber();
    await pass(1000);

    expect(wizard.said.filter(text => /The number is \d \d\./.test(text))).toHaveLength(1);
  });

  it('is at most four times something in a minute of waiting', async () => {
    const wizard = await toTheNumber();
    const said = sinceNow(wizard);

    for (let second = 0; second < 60; second++) await pass(1000);

    expect(said().length).toBeLessThanOrEqual(4);
    expect(said()).toContain(words.resendReady);
  });

  it('is what became of the notification, for whoever is elsewhere', async () => {
    const wizard = await toTheNumber();
    wizard.button(words.cancel).focus();
    const said = sinceNow(wizard);

    wizard.adapter.phone.deny();
    await wizard.shows(words.deniedHeading);
    await pass(200);

    expect(said()).toEqual([words.deniedHeading]);
  });

  it('is that the app is connected', async () => {
    const wizard = await open('authenticator-push');
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    await pass(200);
    const said = sinceNow(wizard);
    wizard.button(words.cancel).focus();

    wizard.adapter.phone.activate();
    await wizard.shows(words.connectedHeading);
    await pass(200);

    expect(said()).toEqual([words.connectedHeading]);
  });

  it('is that something is waited for, and that it takes long', async () => {
    const wizard = await open('authenticator-code');
    wizard.adapter.hangNext('authenticatorCode.begin');
    await wizard.walk(words.next, words.next);
    await pass(200);
    expect(wizard.said.map(oneLine)).toContain(words.loading);

    await pass(10_000);

    expect(wizard.said.map(oneLine)).toContain(words.takingLonger);
  });

  it('is that the lock is over', async () => {
    const wizard = await open('authenticator-code', { attempts: 1 });
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    await wizard.walk(words.next);
    await wizard.type(words.codeLabel, '000000');
    await wizard.walk(words.check);
    await wizard.shows(words.lockedHeading);
    await pass(200);
    wizard.button(words.cancel).focus();
    const said = sinceNow(wizard);

    for (let second = 0; second < 61; second++) await pass(1000);
    await wizard.shows(words.enterHeading);

    expect(said().at(-1)).toBe(words.enterHeading);
    expect(said().length).toBeLessThanOrEqual(4);
  });

  it('is that trying again makes sense now', async () => {
    const adapter = createDemoAdapter();
    adapter.failNext('authenticatorCode.begin', new EnrollmentError('rate-limited', { retryAfter: 5 }));
    const wizard = await openWizard({ adapter, set: { method: 'authenticator-code' } });
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.unpreparedHeading);
    await wizard.reads('You can try again in 5 seconds.');
    expect(wizard.button(words.tryAgain).ariaDisabled).toBe('true');
    await pass(200);
    const said = sinceNow(wizard);

    for (let second = 0; second < 6; second++) await pass(1000);

    await wizard.reads(words.tryAgainNow);
    expect(wizard.button(words.tryAgain).ariaDisabled).toBeNull();
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain(words.tryAgainNow);
  });

  it('is never a secret', async () => {
    const wizard = await open('authenticator-code');
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    wizard.element.shadowRoot?.querySelector('summary')?.click();
    await pass(60_000);

    expect(wizard.said.join(' ')).not.toMatch(/[A-Z2-7]{4}/);
  });

  it('ends with the wizard: nothing of it stays on the page', async () => {
    const wizard = await toTheNumber();

    wizard.element.remove();
    await pass(1000);

    expect([...document.querySelectorAll('[role="status"], [role="alert"]')]).toEqual([]);
  });
});
