import { userEvent } from 'vitest/browser';
import { createDemoAdapter } from '../../src/adapters/demo/index.js';
import { useFakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

type Wizard = Awaited<ReturnType<typeof openWizard>>;

/** Goes on by Tab until what is called so has the focus. */
async function tabTo(wizard: Wizard, name: string | RegExp): Promise<void> {
  const wanted = await until(() => wizard.button(name));
  for (let presses = 0; wizard.focused() !== wanted; presses++) {
    if (presses > 20) throw new Error(`${String(name)} cannot be reached by Tab.`);
    await userEvent.keyboard('{Tab}');
  }
}

async function press(wizard: Wizard, name: string | RegExp, key = '{Enter}'): Promise<void> {
  await tabTo(wizard, name);
  await userEvent.keyboard(key);
}

describe('by the keyboard alone', () => {
  useFakeClock();

  it('codes are set up', async () => {
    const wizard = await openWizard();
    await wizard.shows(words.chooseHeading);
    await press(wizard, words.app);
    await wizard.shows(words.getHeading);
    await press(wizard, words.differentApp, ' ');
    await wizard.reads(words.getCodes);
    await press(wizard, words.next);
    await wizard.shows(words.setUpHeading);
    await press(wizard, words.next, ' ');
    await wizard.shows(words.scanHeading);
    await press(wizard, words.next);
    await wizard.shows(words.enterHeading);

    await userEvent.keyboard('{Tab}');
    expect(wizard.focused()).toBe(wizard.textbox(words.codeLabel));
    await userEvent.keyboard('12{Enter}');
    await wizard.reads(/Enter all of them/);
    await until(() => expect(wizard.focused()).toBe(wizard.textbox(words.codeLabel)));
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.keyboard(`${await wizard.adapter.phone.code()}{Enter}`);
    await wizard.shows(words.appIsSetUp);
    await press(wizard, words.done);

    await wizard.shows(words.endedEnrolled);
    expect(wizard.events()).toEqual(['enrollkit-enrolled']);
  });

  it('notifications are set up', async () => {
    const wizard = await openWizard({ adapter: createDemoAdapter(), set: { method: 'authenticator-push' } });
    await press(wizard, words.next);
    await wizard.shows(words.setUpHeading);
    await press(wizard, words.next);
    await wizard.shows(words.scanHeading);
    wizard.adapter.phone.activate();
    await wizard.shows(words.connectedHeading);
    await press(wizard, words.sendTest);
    await wizard.shows(words.testHeading);
    wizard.adapter.phone.approve();
    await wizard.shows(words.appIsSetUp);
    await press(wizard, words.done);

    await wizard.shows(words.endedEnrolled);
  });

  it('the secret is opened, copied and closed', async () => {
    const wizard = await openWizard({ adapter: createDemoAdapter(), set: { method: 'authenticator-code' } });
    await press(wizard, words.next);
    await wizard.shows(words.setUpHeading);
    await press(wizard, words.next);
    await wizard.shows(words.scanHeading);
    const details = wizard.element.shadowRoot?.querySelector('details');

    for (let presses = 0; wizard.focused().localName !== 'summary' && presses < 20; presses++) await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}');

    expect(details?.open).toBe(true);
    await userEvent.keyboard('{Tab}');
    expect(wizard.focused().closest('enrollkit-copy-field')).not.toBeNull();
  });

  it('a dialog is left by Escape, and nothing was done', async () => {
    const wizard = await openWizard({ adapter: createDemoAdapter(), set: { method: 'authenticator-code' } });
    await press(wizard, words.next);
    await wizard.shows(words.setUpHeading);
    await press(wizard, words.next);
    await wizard.shows(words.scanHeading);
    await press(wizard, words.newCode);
    await wizard.reads(words.newCodeBody);

    await userEvent.keyboard('{Escape}');
    await until(() => expect(wizard.element.shadowRoot?.querySelector('dialog:modal')).toBeNull());

    expect(wizard.heading()).toBe(words.scanHeading);
    expect(wizard.adapter.calls.filter(call => call.endsWith('begin'))).toHaveLength(1);
  });

  it('the wizard is left', async () => {
    const wizard = await openWizard({ adapter: createDemoAdapter(), set: { method: 'authenticator-code' } });
    await press(wizard, words.cancel);

    await wizard.shows(words.endedCancelled);

    expect(wizard.events()).toEqual(['enrollkit-cancelled']);
  });
});
