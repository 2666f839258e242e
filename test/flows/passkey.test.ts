import { userEvent } from 'vitest/browser';
import { createDemoAdapter, demoOffers, type DemoAdapter, type DemoOptions } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { signalRemoval } from '../../src/index.js';
import { passkey as texts } from '../../src/locales/en/passkey.js';
import { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import type { WizardJourney } from '../../src/wizard/start-wizard.js';
import { deferred } from '../support/deferred.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { followTraces, keptBy, secretsIn } from '../support/traces.js';
import { until } from '../support/until.js';
import { useAuthenticators } from '../support/virtual-authenticator.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

const authenticators = useAuthenticators();
const { passkey: said, 'security-key': keySaid } = texts.kinds;
const minute = 60_000;

const backend = (options: DemoOptions = {}): DemoAdapter =>
  createDemoAdapter({ offers: demoOffers('passkey', 'security-key', 'authenticator-code'), ...options });

async function open(adapter: DemoAdapter = backend(), method: 'passkey' | 'security-key' = 'passkey') {
  const wizard = await openWizard({ adapter, set: { method } });
  await wizard.shows(texts.kinds[method].heading);
  return wizard;
}
type Wizard = Awaited<ReturnType<typeof open>>;

const isSetUp = (kind: string): RegExp => new RegExp(`^${kind} is set up$`);
const asked = () => vi.spyOn(navigator.credentials, 'create');
const errorsOn = ({ element }: Wizard): Element[] => [...(element.shadowRoot?.querySelectorAll('.ek-message-danger, .ek-error') ?? [])];

afterEach(() => vi.restoreAllMocks());

describe('a passkey', () => {
  useFakeClock();

  it.each(['internal', 'hybrid', 'usb', 'nfc'] as const)('is created by %s, named, and reported once', async transport => {
    await authenticators.add({ transport });
    const wizard = await openWizard({ adapter: backend() });
    await wizard.walk(/^Passkey/);
    await wizard.shows(said.heading);

    await wizard.walk(said.start);
    await wizard.shows(isSetUp('Passkey'));
    await wizard.type(words.nameLabel, 'Laptop');
    await wizard.walk(words.done);

    await wizard.shows(words.endedEnrolled);
    expect(wizard.events()).toEqual(['enrollkit-enrolled']);
    const { methods } = await wizard.adapter.loadSecurityInfo({ signal: new AbortController().signal, idempotencyKey: 'k' });
    expect(methods).toMatchObject([{ kind: 'passkey', name: 'Laptop' }]);
  });

  it('is created by the keyboard alone', async () => {
    await authenticators.add();
    const wizard = await open();
    await until(() => expect(wizard.button(said.start).ariaDisabled).toBeNull());

    wizard.button(said.start).focus();
    await userEvent.keyboard('{Enter}');

    await wizard.shows(isSetUp('Passkey'));
  });

  it('has the browser asked once, within the press, however often is pressed', async () => {
    const create = asked().mockReturnValue(new Promise(() => {}));
    const wizard = await open();
    const start = await until(() => {
      expect(wizard.button(said.start).ariaDisabled).toBeNull();
      return wizard.button(said.start);
    });

    start.click();
    expect(create).toHaveBeenCalledOnce();
    start.click();
    start.click();
    await wizard.shows(said.creatingHeading);

    expect(create).toHaveBeenCalledOnce();
  });

  it('leads to what to do in the dialog, which is read to who cannot see it', async () => {
    asked().mockReturnValue(new Promise(() => {}));
    const wizard = await open();

    await wizard.walk(said.start);
    await wizard.shows(said.creatingHeading);

    await until(() => expect(wizard.focused().textContent).toBe(said.creatingHeading));
    await wizard.reads(said.creatingBody);
  });

  it('that was not completed is no error, and the next try asks within the press again', async () => {
    await authenticators.add({ isUserVerified: false });
    const wizard = await open();
    await wizard.walk(said.start);
    await wizard.shows(said.notCompletedHeading);
    await wizard.reads(texts.notCompletedBody);
    expect(errorsOn(wizard)).toEqual([]);
    await authenticators.add({ transport: 'usb' });
    await wizard.walk(words.tryAgain);

    await wizard.shows(isSetUp('Passkey'));
    expect(wizard.adapter.calls.filter(call => call === 'passkey.begin')).toHaveLength(2);
  });

  it('whose dialog is closed is said not to be there yet to who cannot see the screen', async () => {
    const dialog = deferred<Credential | null>();
    asked().mockReturnValueOnce(dialog.promise);
    const wizard = await open();
    await wizard.walk(said.start);
    await wizard.shows(said.creatingHeading);
    await until(() => expect(wizard.focused().textContent).toBe(said.creatingHeading));

    dialog.reject(new DOMException('no', 'NotAllowedError'));
    await wizard.shows(said.notCompletedHeading);

    await until(() => expect(`${wizard.said.join()} ${wizard.focused().textContent}`).toContain(said.notCompletedHeading));
  });

  it('that nobody touches in time is no error either', async () => {
    asked().mockReturnValue(new Promise(() => {}));
    const wizard = await open();
    await wizard.walk(said.start);

    await pass(6 * minute);

    await wizard.shows(said.notCompletedHeading);
    expect(errorsOn(wizard)).toEqual([]);
  });

  it('that is on the account already is told, and can be put in another place', async () => {
    const adapter = backend();
    await authenticators.add();
    const first = await open(adapter);
    await first.walk(said.start);
    await first.shows(isSetUp('Passkey'));
    await first.walk(words.done);

    const wizard = await open(adapter);
    await wizard.walk(said.start);
    await wizard.shows(said.alreadyRegisteredHeading);
    expect(errorsOn(wizard)).toEqual([]);
    await authenticators.add({ transport: 'usb' });
    await wizard.walk(said.another, said.start);

    await wizard.shows(isSetUp('Passkey'));
  });

  it('that another dialog of the browser is in the way of can be tried again', async () => {
    asked().mockRejectedValueOnce(new DOMException('A request is already pending.', 'OperationError'));
    await authenticators.add();
    const wizard = await open();
    await wizard.walk(said.start);
    await wizard.shows(texts.pendingElsewhereHeading);

    await wizard.walk(words.tryAgain);

    await wizard.shows(isSetUp('Passkey'));
  });

  it('whose request got old while the person read is asked for anew, and asked by the next press', async () => {
    await authenticators.add();
    const create = asked();
    const wizard = await open(backend({ enrollmentLifetime: 4 * minute }));
    await until(() => expect(wizard.button(said.start).ariaDisabled).toBeNull());
    await pass(10 * minute);
    expect(wizard.heading()).toBe(said.heading);
    expect(wizard.adapter.calls.filter(call => call === 'passkey.begin')).toHaveLength(1);

    await wizard.walk(said.start);
    await wizard.shows(texts.expiredHeading);
    expect(create).not.toHaveBeenCalled();
    await wizard.walk(words.tryAgain);

    await wizard.shows(isSetUp('Passkey'));
  });

  it('is given up by going back while the dialog is open, which closes it', async () => {
    const create = asked();
    await authenticators.add({ automaticPresenceSimulation: false });
    const wizard = await open();
    await wizard.walk(said.start);
    await wizard.shows(said.creatingHeading);

    await wizard.walk(words.back);
    await wizard.shows(said.heading);
    expect(create.mock.calls[0]?.[0]?.signal?.aborted).toBe(true);
    expect(errorsOn(wizard)).toEqual([]);
    await authenticators.add({ transport: 'usb' });
    await wizard.walk(said.start);

    await wizard.shows(isSetUp('Passkey'));
  });

  it.each([
    ['leaves the wizard', (wizard: Wizard) => wizard.element.cancel()],
    ['leaves the page with it', (wizard: Wizard) => wizard.element.remove()],
  ])('is given up when the person %s while the dialog is open, which closes it', async (_, leave) => {
    const create = asked();
    await authenticators.add({ automaticPresenceSimulation: false });
    const wizard = await open();
    await wizard.walk(said.start);
    await wizard.shows(said.creatingHeading);

    leave(wizard);

    await until(() => expect(create.mock.calls[0]?.[0]?.signal?.aborted).toBe(true));
    await until(() => expect(wizard.adapter.calls).toContain('passkey.cancel'));
  });

  it('that the server refuses is forgotten by the authenticator, and can be tried again', async () => {
    const authenticator = await authenticators.add();
    const wizard = await open();
    wizard.adapter.failNext('passkey.confirm', new EnrollmentError('code-rejected'));
    await wizard.walk(said.start);
    await wizard.shows(said.refusedHeading);
    await wizard.reads(said.notVerified);
    await vi.waitFor(async () => expect(await authenticators.credentialsOf(authenticator)).toEqual([]));

    await wizard.walk(words.tryAgain, said.start);

    await wizard.shows(isSetUp('Passkey'));
  });

  it('that was accepted although no answer came is there, and kept by the authenticator', async () => {
    const authenticator = await authenticators.add();
    const wizard = await open();
    wizard.adapter.failNext('passkey.confirm', new EnrollmentError('network'), 'after');

    await wizard.walk(said.start);

    await wizard.shows(isSetUp('Passkey'));
    expect(await authenticators.credentialsOf(authenticator)).toHaveLength(1);
    expect(wizard.adapter.calls.filter(call => call === 'passkey.confirm')).toHaveLength(1);
  });

  it('that could not be checked is checked again, without another dialog', async () => {
    const create = asked();
    await authenticators.add();
    const wizard = await open();
    wizard.adapter.failNext('passkey.confirm', new EnrollmentError('unavailable'));
    await wizard.walk(said.start);
    await wizard.shows(texts.unconfirmedHeading);

    await wizard.walk(words.tryAgain);

    await wizard.shows(isSetUp('Passkey'));
    expect(create).toHaveBeenCalledOnce();
  });

  it('is told not to be possible before the person starts, with the reason and a way on', async () => {
    const policy = { features: () => ['publickey-credentials-create'], allowsFeature: () => false };
    Object.defineProperty(document, 'permissionsPolicy', { value: policy, configurable: true });
    onTestFinished(() => void Reflect.deleteProperty(document, 'permissionsPolicy'));

    const wizard = await openWizard({ adapter: backend(), set: { method: 'passkey' } });
    await wizard.shows(said.impossibleHeading);
    await wizard.reads(texts.obstacles.frame);
    expect(wizard.adapter.calls).not.toContain('passkey.begin');
    await wizard.walk(words.anotherMethod);

    await wizard.shows(words.chooseHeading);
  });

  it('asks who the person is before they start, and goes on where they were', async () => {
    await authenticators.add();
    const wizard = await open(backend({ stepUp: 'by-adapter' }));

    await wizard.walk(said.start);

    await wizard.shows(isSetUp('Passkey'));
    expect(wizard.adapter.calls).toContain('stepUp');
  });

  it('that is removed is forgotten by the authenticator', async () => {
    const authenticator = await authenticators.add();
    const wizard = await open();
    await wizard.walk(said.start);
    await wizard.shows(isSetUp('Passkey'));
    const call = { signal: new AbortController().signal, idempotencyKey: 'k' };
    const [method] = (await wizard.adapter.loadSecurityInfo(call)).methods;

    await signalRemoval(await wizard.adapter.removeMethod(method!.id, call));

    await vi.waitFor(async () => expect(await authenticators.credentialsOf(authenticator)).toEqual([]));
  });

  it('leaves no trace of its challenge or of itself', async () => {
    const begun = vi.spyOn(EnrollkitWizard.prototype as unknown as { begin: () => WizardJourney }, 'begin');
    const traces = followTraces();
    onTestFinished(() => traces.end());
    await authenticators.add();
    const adapter = backend();
    const secrets: string[] = [];
    const { passkey } = adapter;
    const overheard: DemoAdapter = {
      ...adapter,
      passkey: {
        ...passkey!,
        async begin(request, call) {
          const challenge = await passkey!.begin(request, call);
          secrets.push(challenge.options.challenge, challenge.options.user.id);
          return challenge;
        },
        async confirm(request, call) {
          secrets.push(request.credential.id, request.credential.response.attestationObject);
          return passkey!.confirm(request, call);
        },
      },
    };
    const wizard = await open(overheard);
    const givenAway = async () => {
      const { actor } = begun.mock.results.at(-1)!.value as WizardJourney;
      return secretsIn(`${keptBy(actor)} ${await traces.now()}`, secrets);
    };
    await until(() => expect(secrets).toHaveLength(2));
    expect(await givenAway()).toEqual([]);

    wizard.adapter.hangNext('passkey.confirm');
    await wizard.walk(said.start);
    await wizard.reads(said.verifying);
    expect(await givenAway()).toEqual([]);
    await pass(31_000);
    await wizard.shows(texts.unconfirmedHeading);
    await wizard.walk(words.tryAgain);
    await wizard.shows(isSetUp('Passkey'));

    expect(await givenAway()).toEqual([]);
    expect(new Set(secrets).size).toBe(4);
  });
});

describe('a security key', () => {
  useFakeClock();

  it.each(['usb', 'nfc', 'ble'] as const)('is set up by %s, with words of its own', async transport => {
    await authenticators.add({ transport, hasResidentKey: false });
    const wizard = await openWizard({ adapter: backend() });
    await wizard.walk(/^Security key/);
    await wizard.shows(keySaid.heading);
    await wizard.reads('touch the button or the metal on the key');

    await wizard.walk(keySaid.start);

    await wizard.shows(isSetUp('Security key'));
  });

  it('without a PIN is taken, where the server does not ask for one', async () => {
    await authenticators.add({ transport: 'usb', hasResidentKey: false, hasUserVerification: false });
    const wizard = await open(backend(), 'security-key');

    await wizard.walk(keySaid.start);

    await wizard.shows(isSetUp('Security key'));
  });

  it('that cannot do what the account asks for is told so', async () => {
    asked().mockRejectedValueOnce(new DOMException('no', 'ConstraintError'));
    await authenticators.add({ transport: 'usb' });
    const wizard = await open(backend(), 'security-key');
    await wizard.walk(keySaid.start);
    await wizard.shows(keySaid.unsupportedHeading);

    await wizard.walk(keySaid.another, keySaid.start);

    await wizard.shows(isSetUp('Security key'));
  });

  it('of a make that policy excludes is told so', async () => {
    await authenticators.add({ transport: 'usb' });
    const wizard = await open(backend(), 'security-key');
    wizard.adapter.failNext('passkey.confirm', new EnrollmentError('not-allowed'));

    await wizard.walk(keySaid.start);

    await wizard.shows(keySaid.refusedHeading);
    await wizard.reads(keySaid.notTaken);
  });
});
