import { userEvent } from 'vitest/browser';
import { createDemoAdapter, demoOffers, type DemoAdapter } from '../../src/adapters/demo/index.js';
import { appPassword as passwordTexts } from '../../src/locales/en/app-password.js';
import { recoveryCodes as codesTexts } from '../../src/locales/en/recovery-codes.js';
import { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import type { WizardJourney } from '../../src/wizard/start-wizard.js';
import { useFakeClock } from '../support/fake-clock.js';
import { followTraces, keptBy, secretsIn } from '../support/traces.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

type Begin = (this: EnrollkitWizard, adapter: DemoAdapter) => WizardJourney;

/** Opens a wizard, and keeps in mind whatever its backend gave that is secret. */
async function open(method: 'recovery-codes' | 'app-password') {
  const secrets: string[] = [];
  const adapter = createDemoAdapter({ offers: demoOffers(method) });
  const { recoveryCodes, appPassword } = adapter;
  const overheard: DemoAdapter = {
    ...adapter,
    ...(recoveryCodes && {
      recoveryCodes: {
        ...recoveryCodes,
        async begin(request, call) {
          const set = await recoveryCodes.begin(request, call);
          secrets.push(...set.codes);
          return set;
        },
      },
    }),
    ...(appPassword && {
      appPassword: {
        ...appPassword,
        async begin(request, call) {
          const made = await appPassword.begin(request, call);
          secrets.push(made.password);
          return made;
        },
      },
    }),
  };
  const begun = vi.spyOn(EnrollkitWizard.prototype as unknown as { begin: Begin }, 'begin');
  const traces = followTraces();
  onTestFinished(() => traces.end());
  const wizard = await openWizard({ adapter: overheard, set: { method, resume: true } });

  return {
    wizard,
    secrets,
    box: () => wizard.element.shadowRoot!.querySelector('[name=saved]')!,
    /** Which of the secrets the page gives away now, or did before, or keeps in the machines. */
    async givenAway() {
      const { actor } = begun.mock.results.at(-1)!.value as WizardJourney;
      return secretsIn(`${keptBy(actor)} ${await traces.now()}`, secrets);
    },
  };
}

describe('what is shown once', () => {
  useFakeClock();
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    vi.restoreAllMocks();
    sessionStorage.clear();
  });

  it('stays out of everything but the screen, the clipboard, the file and the paper: recovery codes', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const { wizard, secrets, box, givenAway } = await open('recovery-codes');

    await wizard.walk(codesTexts.make);
    await wizard.shows(codesTexts.saveHeading);
    expect(secrets).toHaveLength(10);
    expect(await givenAway()).toEqual([]);

    await wizard.walk(codesTexts.copy);
    await wizard.reads(codesTexts.copied);
    await wizard.walk(codesTexts.download);
    await wizard.reads(codesTexts.downloaded);
    await wizard.walk(codesTexts.print);
    await wizard.reads(codesTexts.printed);
    expect(await givenAway()).toEqual([]);
    expect(secretsIn(write.mock.calls.join(), secrets)).toEqual(secrets);

    await wizard.walk(codesTexts.finish);
    await wizard.reads(codesTexts.unsaved);
    await userEvent.click(box());
    wizard.adapter.hangNext('recoveryCodes.confirm');
    await wizard.walk(codesTexts.finish);
    await wizard.reads(codesTexts.finishing);
    expect(await givenAway()).toEqual([]);

    await wizard.walk(words.back, codesTexts.finish);
    await wizard.shows('Your recovery codes work now');
    await wizard.walk(words.done);
    await wizard.shows(words.endedEnrolled);
    expect(await givenAway()).toEqual([]);
    expect(secretsIn(document.body.textContent + wizard.element.shadowRoot!.textContent, secrets)).toEqual([]);
  });

  it('stays out of everything but the screen and the clipboard: an app password', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { wizard, secrets, box, givenAway } = await open('app-password');
    await wizard.shows(passwordTexts.nameHeading);
    await wizard.type(passwordTexts.nameLabel, 'Mail');

    await wizard.walk(passwordTexts.make);
    await wizard.shows(passwordTexts.useHeading);
    await wizard.walk(`${passwordTexts.copy} ${passwordTexts.passwordLabel}`);
    await wizard.reads(passwordTexts.copied);
    expect(secrets).toHaveLength(1);
    expect(await givenAway()).toEqual([]);

    await userEvent.click(box());
    await wizard.walk(passwordTexts.finish);
    await wizard.shows('Your app password works now');
    expect(await givenAway()).toEqual([]);
    expect(secretsIn(wizard.element.shadowRoot!.textContent, secrets)).toEqual([]);
  });
});
