import { userEvent } from 'vitest/browser';
import { createDemoAdapter, type DemoOptions } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import type { MethodKind } from '../../src/contract/security-info.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

const open = (method: MethodKind | null, options?: DemoOptions) => openWizard({ adapter: createDemoAdapter(options), set: { method } });
type Wizard = Awaited<ReturnType<typeof open>>;

const isAtHeading = ({ focused, heading }: Wizard): boolean =>
  focused().matches('h2') && focused().textContent.trim() !== '' && heading() !== '';

async function toTheNumber(): Promise<Wizard> {
  const wizard = await open('authenticator-push');
  await wizard.walk(words.next, words.next);
  await wizard.shows(words.scanHeading);
  wizard.adapter.phone.activate();
  await wizard.walk(words.sendTest);
  await wizard.shows(words.testHeading);
  await pass(1000);
  return wizard;
}

async function toTheField(options?: DemoOptions): Promise<Wizard> {
  const wizard = await open('authenticator-code', options);
  await wizard.walk(words.next, words.next);
  await wizard.shows(words.scanHeading);
  await wizard.walk(words.next);
  await wizard.shows(words.enterHeading);
  return wizard;
}

/** A field of the host's, in which the person is typing. */
function typeElsewhere(): HTMLInputElement {
  const field = document.createElement('input');
  field.setAttribute('aria-label', 'Search');
  document.body.append(field);
  onTestFinished(() => field.remove());
  field.focus();
  return field;
}

describe('the focus', () => {
  useFakeClock();

  it('is not taken when the wizard is first shown', async () => {
    const field = typeElsewhere();

    const wizard = await open(null);
    await wizard.shows(words.chooseHeading);
    await pass(1000);

    expect(document.activeElement).toBe(field);
  });

  it('goes to the heading of every new screen that the person asked for', async () => {
    const wizard = await open(null);
    for (const [name, heading] of [
      [words.app, words.getHeading],
      [words.differentApp, words.getHeading],
      [words.next, words.setUpHeading],
      [words.next, words.scanHeading],
      [words.next, words.enterHeading],
      [words.back, words.scanHeading],
      [words.back, words.setUpHeading],
      [words.cancel, words.endedCancelled],
      [words.startAgain, words.chooseHeading],
    ] as const) {
      await wizard.walk(name);
      await wizard.shows(heading);

      await until(() => expect([name, isAtHeading(wizard), wizard.focused().textContent]).toEqual([name, true, heading]));
    }
  });

  it('goes to the field after a code that was wrong', async () => {
    const wizard = await toTheField();

    await wizard.type(words.codeLabel, '000000');
    await wizard.walk(words.check);
    await wizard.reads(words.wrongCode);

    expect(wizard.focused()).toBe(wizard.textbox(words.codeLabel));
  });

  it('goes to the field after something that is no code', async () => {
    const wizard = await toTheField();

    await wizard.type(words.codeLabel, '12');
    await wizard.walk(words.check);
    await wizard.reads('Enter all of them');

    expect(wizard.focused()).toBe(wizard.textbox(words.codeLabel));
  });

  it('goes to the field after a name that is taken', async () => {
    const wizard = await toTheField({ methods: [{ id: 'a', kind: 'authenticator-code', name: 'Work phone', usableFor: [] }] });
    await wizard.type(words.codeLabel, await wizard.adapter.phone.code());
    await wizard.walk(words.check);
    await wizard.shows(words.appIsSetUp);

    await wizard.type(words.nameLabel, 'Work phone');
    await wizard.walk(words.done);
    await wizard.reads('You use this name for another method');

    expect(wizard.focused()).toBe(wizard.textbox(words.nameLabel));
  });

  it('stays on the button while a code is checked', async () => {
    const wizard = await toTheField({ latency: 0 });
    wizard.adapter.hangNext('authenticatorCode.confirm');
    await wizard.type(words.codeLabel, '123456');

    await wizard.walk(words.check);
    await wizard.reads(words.checking);

    expect(wizard.focused()).toBe(wizard.button(words.checking));
  });

  it('stays elsewhere on the page when something happens by itself', async () => {
    const wizard = await open('authenticator-push');
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    wizard.element.shadowRoot?.querySelector('summary')?.click();
    const field = typeElsewhere();

    wizard.adapter.phone.activate();
    await wizard.shows(words.connectedHeading);

    expect(document.activeElement).toBe(field);
  });

  it('stays where it is in the wizard when something happens by itself, whatever was pressed before', async () => {
    const wizard = await open('authenticator-push');
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    wizard.element.shadowRoot?.querySelector('summary')?.click();
    await pass(2000);
    wizard.button(words.cancel).focus();
    const cancel = wizard.focused();

    wizard.adapter.phone.activate();
    await wizard.shows(words.connectedHeading);

    expect(wizard.focused()).toBe(cancel);
  });

  it('goes to the heading when what had it is gone', async () => {
    const wizard = await toTheNumber();
    wizard.button(words.resend).focus();

    wizard.adapter.phone.deny();
    await wizard.shows(words.deniedHeading);

    expect(isAtHeading(wizard)).toBe(true);
  });

  it('comes back to what opened a dialog', async () => {
    const wizard = await open('authenticator-code');
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    await wizard.walk(words.newCode);
    await until(() => expect(wizard.focused()).toBe(wizard.button(words.newCodeKeep)));

    await userEvent.keyboard('{Escape}');

    await until(() => expect(wizard.focused()).toBe(wizard.button(words.newCode)));
  });

  it('is in the wizard still after a new code was shown', async () => {
    const wizard = await open('authenticator-code');
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);

    await wizard.walk(words.newCode, words.newCode);
    await until(() => expect(wizard.element.shadowRoot?.querySelector('dialog:modal')).toBeNull());
    await until(() => expect(wizard.adapter.calls.filter(call => call.endsWith('begin'))).toHaveLength(2));
    await wizard.shows(words.scanHeading);

    expect(wizard.focused()).not.toBe(document.body);
  });

  it('goes to the heading of a step-up, and is not lost after it', async () => {
    const adapter = createDemoAdapter({ stepUp: 'by-host' });
    const wizard = await openWizard({ adapter, set: { method: 'authenticator-code' } });
    let prove = (): void => undefined;
    wizard.element.addEventListener('enrollkit-step-up-required', event => {
      event.waitUntil(new Promise<void>(resolve => (prove = resolve)));
    });
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.stepUpHeading);
    await until(() => expect(wizard.focused().textContent).toBe(words.stepUpHeading));

    adapter.confirmIdentity();
    prove();

    await wizard.shows(words.scanHeading);
    await until(() => expect(wizard.focused().textContent).toBe(words.scanHeading));
  });

  it('goes to the heading of what went wrong', async () => {
    const adapter = createDemoAdapter();
    adapter.failNext('authenticatorCode.begin', new EnrollmentError('unavailable'));
    const wizard = await openWizard({ adapter, set: { method: 'authenticator-code' } });

    await wizard.walk(words.next, words.next);
    await wizard.shows(words.unpreparedHeading);

    await until(() => expect(wizard.focused().textContent).toBe(words.unpreparedHeading));
  });
});
