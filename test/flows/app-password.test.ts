import { userEvent } from 'vitest/browser';
import { createDemoAdapter, demoOffers, type DemoAdapter, type DemoOptions } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import type { EnrolledMethod } from '../../src/contract/security-info.js';
import { appPassword as texts } from '../../src/locales/en/app-password.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

const row = (name: string): EnrolledMethod => ({ id: name, kind: 'app-password', name, usableFor: [] });

async function open(options: DemoOptions = {}) {
  const adapter = createDemoAdapter({ offers: demoOffers('app-password'), ...options });
  const wizard = await openWizard({ adapter, set: { method: 'app-password' } });
  await wizard.shows(texts.nameHeading);
  return wizard;
}
type Wizard = Awaited<ReturnType<typeof open>>;

async function openAtPassword(options?: DemoOptions): Promise<Wizard> {
  const wizard = await open(options);
  await wizard.type(texts.nameLabel, 'Mail on my laptop');
  await wizard.walk(texts.make);
  await wizard.shows(texts.useHeading);
  return wizard;
}

const root = ({ element }: Wizard): ParentNode => element.shadowRoot ?? element;
const passwordIn = (wizard: Wizard): string =>
  [...root(wizard).querySelectorAll('.ek-copy-group')].map(({ textContent }) => textContent).join(' ');

async function finish(wizard: Wizard): Promise<void> {
  await userEvent.click(root(wizard).querySelector('[name=saved]')!);
  await wizard.walk(texts.finish);
}

async function listed({ loadSecurityInfo }: DemoAdapter): Promise<readonly EnrolledMethod[]> {
  return (await loadSecurityInfo({ signal: new AbortController().signal, idempotencyKey: 'test' })).methods;
}

describe('an app password', () => {
  useFakeClock();
  afterEach(() => {
    vi.restoreAllMocks();
    sessionStorage.clear();
  });

  it('is chosen, named, shown and finished', async () => {
    const wizard = await openWizard({ adapter: createDemoAdapter({ offers: demoOffers('app-password') }) });
    await wizard.walk(/^App password/);
    await wizard.shows(texts.nameHeading);
    await wizard.type(texts.nameLabel, '  Mail on my laptop ');
    await wizard.walk(texts.make);
    await wizard.shows(texts.useHeading);
    await wizard.reads('type this in place of your password.');
    await wizard.reads(texts.shownOnce);
    expect(passwordIn(wizard)).toMatch(/^([a-z2-7]{4} ){3}[a-z2-7]{4}$/);

    await finish(wizard);

    await wizard.shows('Your app password works now');
    await wizard.reads('Mail on my laptop');
    await wizard.reads('On this site, nobody asks you for it.');
    await wizard.walk(words.done);
    await wizard.shows(words.endedEnrolled);
    expect(await listed(wizard.adapter)).toMatchObject([{ kind: 'app-password', name: 'Mail on my laptop', usableFor: [] }]);
    expect(wizard.adapter.calls).not.toContain('renameMethod');
  });

  it('asks for a name once, says nothing of signing in here, and advises a method for that', async () => {
    const wizard = await openAtPassword();
    await finish(wizard);
    await wizard.shows('Your app password works now');

    expect(wizard.text()).not.toContain(words.nameLabel);
    expect(wizard.text()).not.toMatch(/You can use it/);
    expect([...root(wizard).querySelectorAll('p')].filter(({ textContent }) => textContent.trim() === '')).toEqual([]);
    await wizard.reads(words.addSignIn);
    await wizard.walk(words.addAnother);
    await wizard.shows(words.chooseHeading);
  });

  it('is copied without its spaces', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const wizard = await openAtPassword();

    await wizard.walk(`${texts.copy} ${texts.passwordLabel}`);
    await wizard.reads(texts.copied);

    expect(write.mock.calls).toEqual([[passwordIn(wizard).replaceAll(' ', '')]]);
  });

  it.for([
    ['', texts.flaws.empty],
    ['x'.repeat(65), texts.flaws.tooLong(64)],
  ] as const)('says beside the field what is wrong with "%s", and asks nobody', async ([name, flaw]) => {
    const wizard = await open();
    if (name) await wizard.type(texts.nameLabel, name);

    await wizard.walk(texts.make);
    await wizard.reads(flaw);

    expect(wizard.textbox(texts.nameLabel).value).toBe(name);
    await until(() => expect(wizard.focused()).toBe(wizard.textbox(texts.nameLabel)));
    expect(wizard.adapter.calls).not.toContain('appPassword.begin');
  });

  it('has a name that no other has', async () => {
    const wizard = await open({ methods: [row('Mail')] });
    await wizard.type(texts.nameLabel, 'mail');
    await wizard.walk(texts.make);
    await wizard.reads('You use this name for another method. Choose a different name');
    expect(wizard.textbox(texts.nameLabel).value).toBe('mail');

    await wizard.type(texts.nameLabel, 'Calendar');
    await wizard.walk(texts.make);

    await wizard.shows(texts.useHeading);
  });

  it('is the same for who goes back and leaves the name, and another for who changes it', async () => {
    const wizard = await openAtPassword();
    const password = passwordIn(wizard);
    await wizard.walk(words.back);
    await wizard.shows(texts.nameHeading);
    expect(wizard.textbox(texts.nameLabel).value).toBe('Mail on my laptop');
    await wizard.walk(texts.make);
    await wizard.shows(texts.useHeading);
    expect(passwordIn(wizard)).toBe(password);

    await wizard.walk(words.back);
    await wizard.shows(texts.nameHeading);
    await wizard.type(texts.nameLabel, 'Calendar');
    await wizard.walk(texts.make);
    await wizard.shows(texts.useHeading);

    expect(passwordIn(wizard)).not.toBe(password);
    await finish(wizard);
    await wizard.shows('Your app password works now');
    expect((await listed(wizard.adapter)).map(({ name }) => name)).toEqual(['Calendar']);
  });

  it('is refused to who has as many as fit, with the number', async () => {
    const wizard = await open({ appPasswordLimit: 40, methods: Array.from({ length: 39 }, (_, index) => row(`App ${index}`)) });
    await wizard.type(texts.nameLabel, 'Mail');
    wizard.adapter.failNext('appPassword.begin', new EnrollmentError('limit-reached', { limit: 40 }));

    await wizard.walk(texts.make);

    await wizard.shows(texts.unmadeHeading);
    await wizard.reads(words.limitReached(40));
    expect(wizard.element.shadowRoot?.querySelector('[part="primary"]')).toBeNull();
  });

  it('is gone after a reload, and the person is told to make another', async () => {
    const adapter = createDemoAdapter({ offers: demoOffers('app-password') });
    const wizard = await openWizard({ adapter, set: { method: 'app-password', resume: true } });
    await wizard.shows(texts.nameHeading);
    await wizard.type(texts.nameLabel, 'Mail');
    await wizard.walk(texts.make);
    await wizard.shows(texts.useHeading);
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('Mail');

    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    wizard.element.remove();
    const again = await openWizard({ adapter, set: { resume: true } });

    await again.reads(texts.lostBody);
    await again.type(texts.nameLabel, 'Mail');
    await again.walk(texts.make);
    await again.shows(texts.useHeading);
  });

  it('is looked up when no answer came, before the person finishes again', async () => {
    const wizard = await openAtPassword();
    wizard.adapter.failNext('appPassword.confirm', new EnrollmentError('network'), 'after');

    await finish(wizard);

    await wizard.shows('Your app password works now');
    expect(wizard.adapter.calls.filter(call => call === 'appPassword.confirm')).toHaveLength(1);
  });

  it('has its time, and a new one under the same name is one press away after it', async () => {
    const wizard = await openAtPassword({ enrollmentLifetime: 600_000 });
    const password = passwordIn(wizard);

    await pass(601_000);
    await wizard.shows(texts.expiredHeading);
    await wizard.walk(texts.makeNew);
    await wizard.shows(texts.useHeading);

    expect(passwordIn(wizard)).not.toBe(password);
    await wizard.reads('Mail on my laptop');
  });

  it('is set up by the keyboard alone', async () => {
    const wizard = await open();
    for (let presses = 0; wizard.focused() !== wizard.textbox(texts.nameLabel) && presses < 20; presses++)
      await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('Mail{Enter}');
    await wizard.shows(texts.useHeading);
    const box = root(wizard).querySelector('[name=saved]');

    for (let presses = 0; wizard.focused() !== box && presses < 20; presses++) await userEvent.keyboard('{Tab}');
    await userEvent.keyboard(' {Enter}');

    await wizard.shows('Your app password works now');
  });
});
