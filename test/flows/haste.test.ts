import { createDemoAdapter } from '../../src/adapters/demo/index.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { openWizard } from '../support/wizard-harness.js';

/** A double click, or a click and Enter, before anything is drawn again. */
function twice(button: HTMLElement): void {
  button.click();
  button.click();
}

describe('a person in a hurry', () => {
  useFakeClock();

  it('who presses everything twice sets up codes once', async () => {
    const wizard = await openWizard({ adapter: createDemoAdapter({ latency: 100 }), set: { method: 'authenticator-code' } });
    const { calls, phone } = wizard.adapter;
    await pass(100);
    await wizard.shows('Start by getting the app');
    wizard.button('Next').click();
    await wizard.shows('Set up your account in the app');
    twice(wizard.button('Next'));
    await pass(100);
    await wizard.shows('Scan the QR code');
    twice(wizard.button('Show a new code'));
    await wizard.reads('The code you see now stops working');
    twice(wizard.button('Show a new code'));
    await pass(100);
    await wizard.shows('Scan the QR code');
    wizard.button('Next').click();
    await wizard.type('Code', await phone.code());
    twice(wizard.button('Check code'));
    await pass(1000);
    await wizard.shows('Authenticator app is set up');
    twice(wizard.button('Done'));
    await wizard.shows('All set: you can close this now');

    expect(calls.filter(call => call !== 'loadSecurityInfo')).toEqual([
      'authenticatorCode.begin',
      'authenticatorCode.begin',
      'authenticatorCode.confirm',
    ]);
    expect(wizard.events()).toEqual(['enrollkit-enrolled']);
  });

  it('who presses everything twice is sent one notification', async () => {
    const wizard = await openWizard({ adapter: createDemoAdapter({ latency: 100 }), set: { method: 'authenticator-push' } });
    const { calls, phone } = wizard.adapter;
    await pass(100);
    await wizard.shows('Start by getting the app');
    wizard.button('Next').click();
    await wizard.shows('Set up your account in the app');
    twice(wizard.button('Next'));
    await pass(100);
    await wizard.shows('Scan the QR code');
    twice(wizard.button('Next'));
    await wizard.reads('Waiting for your app');
    phone.activate();
    await pass(1000);
    await wizard.shows('Approve the notification on your phone');
    await pass(30_000);
    twice(wizard.button('Send another'));
    await pass(100);
    await wizard.reads('You can send another in 30 seconds.');

    expect(calls.filter(call => call === 'authenticatorPush.sendTest')).toHaveLength(2);
    expect(calls.filter(call => call === 'authenticatorPush.begin')).toHaveLength(1);
  });

  it.for(['Use a different authenticator app', 'Back', 'Cancel'])('who presses %s twice goes there once', async name => {
    const wizard = await openWizard({ adapter: createDemoAdapter(), set: { method: 'authenticator-push' } });
    await wizard.shows('Start by getting the app');

    twice(wizard.button(name));
    await pass(1000);

    await wizard.shows(
      name === 'Cancel' ? 'You stopped setting up' : name === 'Back' ? 'Add a way to sign in' : 'Start by getting the app',
    );
    expect(wizard.events()).toEqual(name === 'Cancel' ? ['enrollkit-cancelled'] : []);
  });

  it('who changes their mind a hundred times is followed by one watch alone', async () => {
    const adapter = createDemoAdapter();
    const watched: AbortSignal[] = [];
    const push = adapter.authenticatorPush!;
    const wizard = await openWizard({
      adapter: {
        ...adapter,
        authenticatorPush: {
          ...push,
          watchActivation(id, call) {
            watched.push(call.signal);
            return push.watchActivation(id, call);
          },
        },
      },
      set: { method: 'authenticator-push' },
    });
    await wizard.shows('Start by getting the app');
    wizard.button('Next').click();
    for (let time = 0; time < 100; time++) {
      await wizard.shows('Set up your account in the app');
      wizard.button('Next').click();
      await wizard.shows('Scan the QR code');
      wizard.button('Back').click();
    }
    await wizard.shows('Set up your account in the app');

    expect(watched).toHaveLength(100);
    expect(watched.filter(({ aborted }) => !aborted)).toEqual([]);
  });
});
