import { Secret, TOTP } from 'otpauth';
import { createDemoAdapter, type DemoOptions } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

const second = 1000;

const open = (options?: DemoOptions) => openWizard({ adapter: createDemoAdapter(options), set: { method: 'authenticator-code' } });
type Wizard = Awaited<ReturnType<typeof open>>;

async function toTheQrCode(options?: DemoOptions): Promise<Wizard> {
  const wizard = await open(options);
  await wizard.walk(words.next, words.next);
  await wizard.shows(words.scanHeading);
  return wizard;
}

async function toTheField(options?: DemoOptions): Promise<Wizard> {
  const wizard = await toTheQrCode(options);
  await wizard.walk(words.next);
  await wizard.shows(words.enterHeading);
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
  await wizard.type(words.codeLabel, code);
  await wizard.walk(words.check);
  return code;
}

describe('an app that shows codes', () => {
  useFakeClock();

  it('is set up by typing the secret that is shown, and a code of the app', async () => {
    const wizard = await openWizard();
    await wizard.walk(words.app, words.differentApp);
    await wizard.reads(words.getCodes);
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    wizard.element.shadowRoot?.querySelector('summary')?.click();
    await wizard.reads('Account name alex@contoso.example');
    const secret = typedSecret(wizard);
    await wizard.walk(words.next);

    await wizard.type(words.codeLabel, codeFor(secret));
    await wizard.walk(words.check);

    await wizard.shows(words.appIsSetUp);
    await wizard.walk(words.done);
    await wizard.shows(words.endedEnrolled);
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

    await wizard.type(words.codeLabel, `${typed.slice(0, 3)}${separator}${typed.slice(3)}`);
    await wizard.walk(words.check);

    await wizard.shows(words.appIsSetUp);
  });

  it('does not check a code before the person says so', async () => {
    const wizard = await toTheField();

    await wizard.type(words.codeLabel, await wizard.adapter.phone.code());
    await pass(10 * second);

    expect(wizard.heading()).toBe(words.enterHeading);
    expect(wizard.adapter.calls).not.toContain('authenticatorCode.confirm');
  });

  it.for([
    ['', 'Enter the 6-digit code'],
    ['12345', 'The code has 6 digits. Enter all of them'],
    ['1234567', 'The code has 6 digits. Enter only those'],
    ['12345a', 'The code has digits only'],
  ] as const)('says beside the field what is wrong with "%s", and asks nobody', async ([typed, flaw]) => {
    const wizard = await toTheField();

    if (typed) await wizard.type(words.codeLabel, typed);
    await wizard.walk(words.check);
    await wizard.reads(flaw);

    expect(wizard.textbox(words.codeLabel).value).toBe(typed);
    expect(wizard.textbox(words.codeLabel).ariaInvalid).toBe('true');
    expect(wizard.adapter.calls).not.toContain('authenticatorCode.confirm');
  });

  it('says that a code is wrong, and keeps it, the secret and the QR code', async () => {
    const wizard = await toTheQrCode();
    const secret = typedSecret(wizard);
    await wizard.walk(words.next);

    const code = await enterWrong(wizard);
    await wizard.reads('That code did not match. Codes change often, so try the newest one. 4 tries left.');
    expect(wizard.textbox(words.codeLabel).value).toBe(code);
    await wizard.walk(words.back);
    await wizard.shows(words.scanHeading);

    expect(typedSecret(wizard)).toBe(secret);
    await wizard.walk(words.next);
    await wizard.type(words.codeLabel, codeFor(secret));
    await wizard.walk(words.check);
    await wizard.shows(words.appIsSetUp);
  });

  it('points to the clock of the phone after two wrong codes', async () => {
    const wizard = await toTheField();

    await enterWrong(wizard);
    await wizard.reads('4 tries left');
    expect(wizard.text()).not.toContain('sets its time automatically');
    await enterWrong(wizard);

    await wizard.reads('3 tries left');
    await wizard.reads(words.clockHint);
  });

  it('says how long to wait after too many wrong codes, and lets the person go on then', async () => {
    const wizard = await toTheField({ attempts: 2 });
    await enterWrong(wizard);
    await wizard.reads('1 try left');
    await enterWrong(wizard);
    await wizard.shows(words.lockedHeading);
    await wizard.reads('wait 60 seconds before the next try. You do not have to scan again.');

    await pass(61 * second);
    await wizard.shows(words.enterHeading);
    await wizard.type(words.codeLabel, await wizard.adapter.phone.code());
    await wizard.walk(words.check);

    await wizard.shows(words.appIsSetUp);
  });

  it('is locked still for whoever goes back and comes again', async () => {
    const wizard = await toTheField({ attempts: 1 });
    await enterWrong(wizard);
    await wizard.shows(words.lockedHeading);

    await wizard.walk(words.back);
    await wizard.shows(words.scanHeading);
    await wizard.walk(words.next);

    await wizard.shows(words.lockedHeading);
  });

  it('makes another secret only once the person has read that the old one stops working', async () => {
    const wizard = await toTheQrCode();
    const secret = typedSecret(wizard);

    await wizard.walk(words.newCode);
    await wizard.reads(words.newCodeBody);
    await wizard.walk(words.newCodeKeep);
    expect(typedSecret(wizard)).toBe(secret);
    await wizard.walk(words.newCode, words.newCode);

    await until(() => expect(['', secret]).not.toContain(typedSecret(wizard)));
    await wizard.walk(words.next);
    await wizard.type(words.codeLabel, codeFor(secret));
    await wizard.walk(words.check);
    await wizard.reads(words.wrongCode);
  });

  it('looks whether it worked when no answer came, before it asks for another code', async () => {
    const wizard = await toTheField();
    wizard.adapter.failNext('authenticatorCode.confirm', new EnrollmentError('network'), 'after');

    await wizard.type(words.codeLabel, await wizard.adapter.phone.code());
    await wizard.walk(words.check);

    await wizard.shows(words.appIsSetUp);
    expect(wizard.adapter.calls.filter(call => call === 'authenticatorCode.confirm')).toHaveLength(1);
  });

  it('says that a check takes long, and lets the person leave it', async () => {
    const wizard = await toTheField();
    wizard.adapter.hangNext('authenticatorCode.confirm');
    await wizard.type(words.codeLabel, '123456');
    await wizard.walk(words.check);
    await wizard.reads(words.checking);

    await pass(10 * second);
    await wizard.reads(words.takingLonger);
    await wizard.walk(words.back);

    await wizard.shows(words.enterHeading);
    expect(wizard.textbox(words.codeLabel).value).toBe('123456');
  });
});
