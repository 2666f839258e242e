import { Secret, TOTP } from 'otpauth';
import { createDemoAdapter, type DemoOptions } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';

const second = 1000;

const open = (options?: DemoOptions) => openWizard({ adapter: createDemoAdapter(options), set: { method: 'authenticator-code' } });
type Wizard = Awaited<ReturnType<typeof open>>;

async function toTheQrCode(options?: DemoOptions): Promise<Wizard> {
  const wizard = await open(options);
  await wizard.walk('Next', 'Next');
  await wizard.shows('Scan the QR code');
  return wizard;
}

async function toTheField(options?: DemoOptions): Promise<Wizard> {
  const wizard = await toTheQrCode(options);
  await wizard.walk('Next');
  await wizard.shows('Enter the code from the app');
  return wizard;
}

/** The secret as a person types it into an app. */
function typedSecret({ element, text }: Wizard): string {
  const details = element.shadowRoot?.querySelector('details');
  if (details) details.open = true;
  return /Secret key ((?:[A-Z2-7]{4}\s?)+)/.exec(text())?.[1]?.replaceAll(' ', '') ?? '';
}

/** An authenticator app that is not ours. */
const codeFor = (secret: string): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() });

/** A code that is certainly wrong. */
const wrongFor = async (wizard: Wizard): Promise<string> =>
  (await wizard.adapter.phone.code()).replace(/./g, digit => String((Number(digit) + 5) % 10));

async function enterWrong(wizard: Wizard): Promise<string> {
  const code = await wrongFor(wizard);
  await wizard.type('Code', code);
  await wizard.walk('Check code');
  return code;
}

describe('an app that shows codes', () => {
  useFakeClock();

  it('is set up by typing the secret that is shown, and a code of the app', async () => {
    const wizard = await openWizard();
    await wizard.walk(/^Authenticator app/, 'Use a different authenticator app');
    await wizard.reads('Install any authenticator app on your phone');
    await wizard.walk('Next', 'Next');
    await wizard.shows('Scan the QR code');
    wizard.element.shadowRoot?.querySelector('summary')?.click();
    await wizard.reads('Account name alex@contoso.example');
    const secret = typedSecret(wizard);
    await wizard.walk('Next');

    await wizard.type('Code', codeFor(secret));
    await wizard.walk('Check code');

    await wizard.shows('Authenticator app is set up');
    await wizard.walk('Done');
    await wizard.shows('All set: you can close this now');
    expect(wizard.events()).toEqual(['enrollkit-enrolled']);
  });

  it.for([
    ['spaces', '0', ' '],
    ['dashes', '0', '-'],
    ['full-width digits', '０', ''],
    ['Arabic digits', '٠', '\u00a0'],
  ] as const)('takes a code typed with %s', async ([, zero, separator]) => {
    const wizard = await toTheField();
    const code = await wizard.adapter.phone.code();
    const typed = code.replace(/\d/g, digit => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));

    await wizard.type('Code', `${typed.slice(0, 3)}${separator}${typed.slice(3)}`);
    await wizard.walk('Check code');

    await wizard.shows('Authenticator app is set up');
  });

  it('does not check a code before the person says so', async () => {
    const wizard = await toTheField();

    await wizard.type('Code', await wizard.adapter.phone.code());
    await pass(10 * second);

    expect(wizard.heading()).toBe('Enter the code from the app');
    expect(wizard.adapter.calls).not.toContain('authenticatorCode.confirm');
  });

  it.for([
    ['', 'Enter the 6-digit code'],
    ['12345', 'The code has 6 digits. Enter all of them'],
    ['1234567', 'The code has 6 digits. Enter only those'],
    ['12345a', 'The code has digits only'],
  ] as const)('says beside the field what is wrong with "%s", and asks nobody', async ([typed, flaw]) => {
    const wizard = await toTheField();

    if (typed) await wizard.type('Code', typed);
    await wizard.walk('Check code');
    await wizard.reads(flaw);

    expect(wizard.textbox('Code').value).toBe(typed);
    expect(wizard.textbox('Code').ariaInvalid).toBe('true');
    expect(wizard.adapter.calls).not.toContain('authenticatorCode.confirm');
  });

  it('says that a code is wrong, and keeps it, the secret and the QR code', async () => {
    const wizard = await toTheQrCode();
    const secret = typedSecret(wizard);
    await wizard.walk('Next');

    const code = await enterWrong(wizard);
    await wizard.reads('That code did not match. Codes change often, so try the newest one. 4 tries left.');
    expect(wizard.textbox('Code').value).toBe(code);
    await wizard.walk('Back');
    await wizard.shows('Scan the QR code');

    expect(typedSecret(wizard)).toBe(secret);
    await wizard.walk('Next');
    await wizard.type('Code', codeFor(secret));
    await wizard.walk('Check code');
    await wizard.shows('Authenticator app is set up');
  });

  it('points to the clock of the phone after two wrong codes', async () => {
    const wizard = await toTheField();

    await enterWrong(wizard);
    await wizard.reads('4 tries left');
    expect(wizard.text()).not.toContain('sets its time automatically');
    await enterWrong(wizard);

    await wizard.reads('3 tries left');
    await wizard.reads('Check that your phone sets its time automatically.');
  });

  it('says how long to wait after too many wrong codes, and lets the person go on then', async () => {
    const wizard = await toTheField({ attempts: 2 });
    await enterWrong(wizard);
    await wizard.reads('1 try left');
    await enterWrong(wizard);
    await wizard.shows('Too many tries');
    await wizard.reads('wait 60 seconds before the next try. You do not have to scan again.');

    await pass(61 * second);
    await wizard.shows('Enter the code from the app');
    await wizard.type('Code', await wizard.adapter.phone.code());
    await wizard.walk('Check code');

    await wizard.shows('Authenticator app is set up');
  });

  it('is locked still for whoever goes back and comes again', async () => {
    const wizard = await toTheField({ attempts: 1 });
    await enterWrong(wizard);
    await wizard.shows('Too many tries');

    await wizard.walk('Back');
    await wizard.shows('Scan the QR code');
    await wizard.walk('Next');

    await wizard.shows('Too many tries');
  });

  it('makes another secret only once the person has read that the old one stops working', async () => {
    const wizard = await toTheQrCode();
    const secret = typedSecret(wizard);

    await wizard.walk('Show a new code');
    await wizard.reads('The code you see now stops working');
    await wizard.walk('Keep this one');
    expect(typedSecret(wizard)).toBe(secret);
    await wizard.walk('Show a new code', 'Show a new code');

    await until(() => expect(['', secret]).not.toContain(typedSecret(wizard)));
    await wizard.walk('Next');
    await wizard.type('Code', codeFor(secret));
    await wizard.walk('Check code');
    await wizard.reads('That code did not match.');
  });

  it('looks whether it worked when no answer came, before it asks for another code', async () => {
    const wizard = await toTheField();
    wizard.adapter.failNext('authenticatorCode.confirm', new EnrollmentError('network'), 'after');

    await wizard.type('Code', await wizard.adapter.phone.code());
    await wizard.walk('Check code');

    await wizard.shows('Authenticator app is set up');
    expect(wizard.adapter.calls.filter(call => call === 'authenticatorCode.confirm')).toHaveLength(1);
  });

  it('says that a check takes long, and lets the person leave it', async () => {
    const wizard = await toTheField();
    wizard.adapter.hangNext('authenticatorCode.confirm');
    await wizard.type('Code', '123456');
    await wizard.walk('Check code');
    await wizard.reads('Checking the code');

    await pass(10 * second);
    await wizard.reads('This is taking longer than usual. You can keep waiting, or cancel.');
    await wizard.walk('Back');

    await wizard.shows('Enter the code from the app');
    expect(wizard.textbox('Code').value).toBe('123456');
  });
});
