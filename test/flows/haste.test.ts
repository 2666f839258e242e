import { createDemoAdapter } from '../../src/adapters/demo/index.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

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
    await wizard.shows(words.getHeading);
    wizard.button(words.next).click();
    await wizard.shows(words.setUpHeading);
    twice(wizard.button(words.next));
    await pass(100);
    await wizard.shows(words.scanHeading);
    twice(wizard.button(words.newCode));
    await wizard.reads(words.newCodeBody);
    twice(wizard.button(words.newCode));
    await pass(100);
    await wizard.shows(words.scanHeading);
    wizard.button(words.next).click();
    await wizard.type(words.codeLabel, await phone.code());
    twice(wizard.button(words.check));
    await pass(1000);
    await wizard.shows(words.appIsSetUp);
    twice(wizard.button(words.done));
    await wizard.shows(words.endedEnrolled);

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
    await wizard.shows(words.getHeading);
    wizard.button(words.next).click();
    await wizard.shows(words.setUpHeading);
    twice(wizard.button(words.next));
    await pass(100);
    await wizard.shows(words.scanHeading);
    twice(wizard.button(words.next));
    await wizard.reads(words.awaitingApp);
    phone.activate();
    await pass(1000);
    await wizard.shows(words.testHeading);
    await pass(30_000);
    twice(wizard.button(words.resend));
    await pass(100);
    await wizard.reads('You can send another in 30 seconds.');

    expect(calls.filter(call => call === 'authenticatorPush.sendTest')).toHaveLength(2);
    expect(calls.filter(call => call === 'authenticatorPush.begin')).toHaveLength(1);
  });

  it.for([words.differentApp, words.back, words.cancel])('who presses %s twice goes there once', async name => {
    const wizard = await openWizard({ adapter: createDemoAdapter(), set: { method: 'authenticator-push' } });
    await wizard.shows(words.getHeading);

    twice(wizard.button(name));
    await pass(1000);

    await wizard.shows(name === words.cancel ? words.endedCancelled : name === words.back ? words.chooseHeading : words.getHeading);
    expect(wizard.events()).toEqual(name === words.cancel ? ['enrollkit-cancelled'] : []);
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
    await wizard.shows(words.getHeading);
    wizard.button(words.next).click();
    for (let time = 0; time < 100; time++) {
      await wizard.shows(words.setUpHeading);
      wizard.button(words.next).click();
      await wizard.shows(words.scanHeading);
      wizard.button(words.back).click();
    }
    await wizard.shows(words.setUpHeading);

    expect(watched).toHaveLength(100);
    expect(watched.filter(({ aborted }) => !aborted)).toEqual([]);
  });
});
