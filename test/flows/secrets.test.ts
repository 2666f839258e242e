import { createDemoAdapter, type DemoAdapter } from '../../src/adapters/demo/index.js';
import { readOtpauth } from '../../src/contract/otpauth.js';
import { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import type { WizardJourney } from '../../src/wizard/start-wizard.js';
import { useFakeClock } from '../support/fake-clock.js';
import { followTraces, keptBy, secretsIn } from '../support/traces.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

type Begin = (this: EnrollkitWizard, adapter: DemoAdapter) => WizardJourney;

/** Opens a wizard, and keeps in mind whatever its backend gave that is secret. */
async function open(method: 'authenticator-code' | 'authenticator-push') {
  const secrets: string[] = [];
  const adapter = createDemoAdapter();
  const { authenticatorCode, authenticatorPush } = adapter;
  const overheard: DemoAdapter = {
    ...adapter,
    authenticatorCode: {
      ...authenticatorCode!,
      async begin(request, call) {
        const activation = await authenticatorCode!.begin(request, call);
        secrets.push(readOtpauth(activation.otpauth).secret);
        return activation;
      },
    },
    authenticatorPush: {
      ...authenticatorPush!,
      async begin(request, call) {
        const activation = await authenticatorPush!.begin(request, call);
        const { qrContent, code, url, deepLink } = activation;
        secrets.push(qrContent, code, url, ...(deepLink ? [deepLink] : []));
        return activation;
      },
      // Longer than two digits, which stand in many a place.
      sendTest: async (id, call) => {
        const test = await authenticatorPush!.sendTest(id, call);
        secrets.push('CANARY47');
        return { ...test, number: 'CANARY47' };
      },
    },
  };

  const begun = vi.spyOn(EnrollkitWizard.prototype as unknown as { begin: Begin }, 'begin');
  onTestFinished(() => begun.mockRestore());
  const traces = followTraces();
  onTestFinished(() => traces.end());
  const wizard = await openWizard({ adapter: overheard, set: { method, resume: true } });

  return {
    wizard,
    secrets,
    /** Which of the secrets the page gives away now, or did before, or keeps in the machines. */
    async givenAway() {
      const { actor } = begun.mock.results.at(-1)!.value as WizardJourney;
      return secretsIn(`${keptBy(actor)} ${await traces.now()}`, secrets);
    },
  };
}

describe('the secrets of a journey', () => {
  useFakeClock();
  afterEach(() => sessionStorage.clear());

  it('stay out of everything but the screen while codes are set up', async () => {
    const { wizard, secrets, givenAway } = await open('authenticator-code');

    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    wizard.element.shadowRoot!.querySelector('summary')!.click();
    expect(secrets).toHaveLength(1);
    expect(await givenAway()).toEqual([]);

    await wizard.walk(words.enlarge, words.close, words.newCode, words.newCode);
    await wizard.shows(words.scanHeading);
    await wizard.walk(words.next);
    secrets.push('739154');
    await wizard.type(words.code, '739154');
    expect(await givenAway()).toEqual([]);

    await wizard.walk(words.check);
    await wizard.reads('That code did not match');
    expect(await givenAway()).toEqual([]);

    const code = await wizard.adapter.phone.code();
    secrets.push(code);
    await wizard.type(words.code, code);
    wizard.adapter.hangNext('authenticatorCode.confirm');
    await wizard.walk(words.check);
    await wizard.reads(words.checking);
    expect(await givenAway()).toEqual([]);

    await wizard.walk(words.back, words.check);
    await wizard.shows(words.appIsSetUp);
    expect(await givenAway()).toEqual([]);

    await wizard.walk(words.done);
    await wizard.shows(words.endedEnrolled);
    expect(await givenAway()).toEqual([]);
    expect(secrets).toHaveLength(4);
  });

  it('stay out of everything but the screen while notifications are set up', async () => {
    const { wizard, secrets, givenAway } = await open('authenticator-push');

    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    expect(await givenAway()).toEqual([]);

    wizard.adapter.phone.activate('Pixel 9');
    await wizard.walk(words.sendTest);
    await wizard.reads('CANARY47');
    expect(await givenAway()).toEqual([]);

    wizard.adapter.phone.approve();
    await wizard.shows(words.appIsSetUp);
    expect(await givenAway()).toEqual([]);
    expect(secrets.length).toBeGreaterThanOrEqual(4);
  });
});
