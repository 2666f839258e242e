import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EnrollmentError } from '../../../src/contract/enrollment-error.js';
import type { MethodOffer } from '../../../src/contract/security-info.js';
import { deliveredCode } from '../../../src/methods/delivered-code/delivered-code.js';
import type { CodeField } from '../../../src/ui/code-field.js';
import type { PhoneField } from '../../../src/ui/phone-field.js';
import type { TextField } from '../../../src/ui/text-field.js';
import { hostileValues } from '../../../src/testing/hostile-values.js';
import { settle, startMethod, type MethodJourney } from '../../support/method-journey.js';
import { hearOtp, type OtpStub } from '../../support/otp-stub.js';

const delivery = { enrollmentId: 'e1', sentTo: '+31 6 •••• ••78', otherChannels: ['voice'], expiresIn: 300_000, resendAfter: 30_000 };
const enrolled = { method: { id: 'm1', kind: 'text-message', name: null, usableFor: ['sign-in'] }, becameDefault: false };
const info = { account: 'ada@example.com', methods: [], offers: [] };
const email: Partial<MethodOffer> = { kind: 'email', usableFor: ['password-reset'] };
const given = (editable: boolean): Partial<MethodOffer> => ({ phone: { given: { number: '+31 6 ••• ••67', editable } } });

let journey: MethodJourney;
let otp: OtpStub;

function start(settings: Parameters<typeof startMethod>[1] = {}): void {
  journey = startMethod(deliveredCode, settings);
  journey.start();
}

async function press(): Promise<void> {
  (await journey.look()).querySelector('form')!.requestSubmit();
  await settle();
}

/** Types a number or an address, and presses Enter. */
async function give(text: string, country = 'NL'): Promise<void> {
  const screen = await journey.look();
  const phone = screen.querySelector<PhoneField>('enrollkit-phone-field');
  const address = screen.querySelector<TextField>('enrollkit-text-field');
  await (phone ?? address)!.updateComplete;
  if (phone) Object.assign(phone, { value: text, country });
  if (address) address.value = text;
  await press();
}

async function enter(code: string): Promise<void> {
  const field = (await journey.look()).querySelector<CodeField>('enrollkit-code-field')!;
  await field.updateComplete;
  field.querySelector('input')!.value = code;
  await press();
}

async function startAtCode(settings: Parameters<typeof startMethod>[1] = {}): Promise<void> {
  start(settings);
  await give('06 1234 5678');
  await journey.answer(delivery);
}

const textOf = async (): Promise<string> => (await journey.look()).textContent.replace(/[\s\u00a0]+/g, ' ').replace(/[\u2066-\u2069]/g, '');
const requestsOf = (name: string): unknown[] => journey.script.callsOf(name).map(({ request }) => request);

beforeEach(() => {
  vi.useFakeTimers();
  otp = hearOtp();
});
afterEach(() => {
  journey.leave();
  otp.end();
  vi.useRealTimers();
});

describe('deliveredCode', () => {
  it('sends a code to the number that was typed, checks the code, and ends enrolled', async () => {
    await startAtCode();
    expect(requestsOf('begin')).toEqual([{ kind: 'text-message', to: '+31612345678' }]);
    expect(await textOf()).toContain('+31 6 •••• ••78');

    await enter('123 456');
    expect(requestsOf('confirm')).toEqual([{ enrollmentId: 'e1', code: '123456' }]);
    await journey.answer(enrolled);

    expect(journey.snapshot().output).toMatchObject({ type: 'enrolled', result: enrolled });
  });

  it.each([
    ['email', 'ada@home.example', { kind: 'email', to: 'ada@home.example' }],
    ['whatsapp', '0612345678', { kind: 'whatsapp', to: '+31612345678' }],
    ['email', 'ada@bücher.example', { kind: 'email', to: 'ada@bücher.example' }],
  ] as const)('is the same for %s: %s', async (kind, typed, request) => {
    start({ offer: { kind } });

    await give(typed);

    expect(requestsOf('begin')).toEqual([request]);
  });

  it('calls nobody before the person does something', async () => {
    start();
    await settle();

    expect(journey.script.calls).toEqual([]);
  });

  it('cannot begin without the capability', () => {
    start();
    expect(() => deliveredCode.begin({ adapter: {} } as never)).toThrow(expect.objectContaining({ code: 'unsupported' }));
  });

  it.each([
    ['', 'empty', 'Enter your phone number'],
    ['abc', 'not-a-number', 'digits only'],
    ['112', 'too-short', 'too short'],
    ['1'.repeat(40), 'too-long', 'too long'],
    ['020 794 0000 ext. 12', 'extension', 'without its extension'],
  ])('sends nothing to %j, and says what is wrong', async (typed, destinationFlaw, text) => {
    start();

    await give(typed);

    expect(journey.script.calls).toEqual([]);
    expect(journey.snapshot().context).toMatchObject({ destinationFlaw });
    expect(await textOf()).toContain(text);
  });

  it('sends nothing where no country is chosen, or one that is not served', async () => {
    start({ offer: { phone: { countries: ['NL', 'BE'] } } });

    await give('0612345678', '');
    expect(await textOf()).toContain('Choose the country');
    await give('+49 1512 3456789');
    expect(await textOf()).toContain('Numbers of this country cannot be used here');

    expect(journey.script.calls).toEqual([]);
  });

  it.each([
    ['alex', 'no-at'],
    ['alex@', 'incomplete'],
    ['alex home@home.example', 'spaces'],
    [`${'a'.repeat(300)}@home.example`, 'too-long'],
    ['ADA@example.com', 'work-address'],
  ])('sends nothing to the address %s', async (typed, destinationFlaw) => {
    start({ offer: email });

    await give(typed);

    expect(journey.script.calls).toEqual([]);
    expect(journey.snapshot().context).toMatchObject({ destinationFlaw });
  });

  it.each([
    ['text-message', 'malformed', 'There is no such number'],
    ['text-message', 'country-not-served', 'Numbers of this country cannot be used here'],
    ['text-message', 'number-not-served', 'This kind of number cannot be used here'],
    ['text-message', undefined, 'There is no such number'],
    ['email', 'malformed', 'There is no such address'],
    ['email', 'work-address', 'This is your work or school address'],
    ['email', 'repeated', 'There is no such address'],
  ] as const)('says what the server has against a %s: %s', async (kind, reason, text) => {
    start({ offer: { kind } });
    await give(kind === 'email' ? 'ada@home.example' : '0612345678');

    await journey.refuse(new EnrollmentError('invalid-input', { ...(reason && { reason }) }));

    expect(await textOf()).toContain(text);
  });

  it.each([
    ['text-message', 'This number is on your account already'],
    ['email', 'This address is on your account already'],
  ] as const)('says that a %s is known', async (kind, text) => {
    start({ offer: { kind } });
    await give(kind === 'email' ? 'ada@home.example' : '0612345678');

    await journey.refuse(new EnrollmentError('already-enrolled'));

    expect(await textOf()).toContain(text);
  });

  it('tells of a code that may arrive after a call without an answer, and sends it no second time by itself', async () => {
    start();
    await give('0612345678');

    await journey.refuse(new EnrollmentError('network'));

    expect(await textOf()).toContain('Did a code arrive all the same?');
    expect(journey.script.callsOf('begin')).toHaveLength(1);
  });

  it('keeps what was typed when it is changed', async () => {
    await startAtCode();

    (await journey.look()).querySelector<HTMLButtonElement>('[part="change"]')!.click();
    const field = (await journey.look()).querySelector<PhoneField>('enrollkit-phone-field')!;
    await field.updateComplete;

    expect([field.value, field.country]).toEqual(['06 1234 5678', 'NL']);
  });

  it('leaves out the number that the host knows, and shows it', async () => {
    start({ offer: given(false) });
    expect(await textOf()).toContain('+31 6 ••• ••67');

    await press();

    expect(requestsOf('begin')).toEqual([{ kind: 'text-message' }]);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('offers another number where the known one may be changed: %s', async (editable, ways) => {
    start({ offer: given(editable) });

    const texts = [...(await journey.look()).querySelectorAll('[part="way"]')].map(({ textContent }) => textContent);

    expect(texts.filter(text => text === 'Use another number')).toHaveLength(ways);
  });

  it('says that it is for resetting the password only, unless it is for more', async () => {
    start({ offer: email });
    expect(await textOf()).toContain('to reset your password, not to sign in');
    journey.leave();

    start({ offer: { ...email, usableFor: ['sign-in', 'password-reset'] } });

    expect(await textOf()).not.toContain('not to sign in');
  });

  it('says what a provider may charge, and that messages can be intercepted, where policy wants that', async () => {
    start({ offer: { notices: ['carrier-charges', 'interception'] } });

    expect(await textOf()).toMatch(/may charge you.*intercept/);
  });

  it.each(Object.keys(hostileValues))('says that it could not be sent when the server answers %s', async name => {
    start();
    await give('0612345678');

    await journey.answer(hostileValues[name]!());

    expect(journey.snapshot().value).toBe('enteringDestination');
    expect(await textOf()).toMatch(/Something went wrong|could not read/);
  });

  it('takes as many digits as the server says, and 6 where it does not', async () => {
    await startAtCode();
    await enter('12345');
    expect(journey.snapshot().context).toMatchObject({ codeFlaw: 'too-short' });
    journey.leave();

    start();
    await give('0612345678');
    await journey.answer({ ...delivery, digits: 4 });
    await enter('1234');

    expect(requestsOf('confirm')).toHaveLength(1);
  });

  it('asks for another code in another way', async () => {
    await startAtCode();
    vi.advanceTimersByTime(31_000);

    (await journey.look()).querySelector<HTMLButtonElement>('[part="instead"]')!.click();
    await settle();
    expect(requestsOf('resend')).toEqual([{ enrollmentId: 'e1', channel: 'voice' }]);
    await journey.answer({ ...delivery, channel: 'voice', otherChannels: ['text-message'] });

    expect(await textOf()).toContain('We are calling +31 6 •••• ••78');
  });

  it('waits half a minute for another code where the server does not say', async () => {
    start();
    await give('0612345678');
    await journey.answer({ enrollmentId: 'e1', sentTo: 'your phone' });

    vi.advanceTimersByTime(29_000);
    expect(journey.snapshot().value).toMatchObject({ awaitingCode: { resend: 'cooling' } });
    vi.advanceTimersByTime(2000);

    expect(journey.snapshot().value).toMatchObject({ awaitingCode: { resend: 'ready' } });
  });

  it('goes on after a reload where a code waits, and asks for the destination where the server cannot tell', async () => {
    start({ resumes: true });
    await settle();
    expect(requestsOf('resume')).toEqual(['text-message']);
    await journey.answer(delivery);
    expect(await textOf()).toContain('+31 6 •••• ••78');
    journey.leave();

    journey = startMethod(deliveredCode, { resumes: true });
    delete (journey.script.adapter.deliveredCode as { resume?: unknown }).resume;
    journey.start();
    await settle();

    expect(journey.snapshot().value).toBe('enteringDestination');
  });

  it('looks up what is enrolled after a check without an answer', async () => {
    await startAtCode();
    await enter('123456');
    await journey.refuse(new EnrollmentError('network'));

    await journey.answer({ ...info, methods: [enrolled.method] });

    expect(journey.snapshot().output).toMatchObject({ type: 'enrolled', result: { method: { id: 'm1' } } });
  });

  it('sends the same code with the same key after a step-up', async () => {
    await startAtCode({ stepUp: async () => {} });
    await enter('123456');

    await journey.refuse(new EnrollmentError('step-up-required'));
    await settle();

    const [first, second] = journey.script.callsOf('confirm');
    expect(second?.request).toEqual(first?.request);
    expect(second?.call.idempotencyKey).toBe(first?.call.idempotencyKey);
  });
});

describe('a code that the browser reads in a text message', () => {
  const fieldOf = async (): Promise<HTMLInputElement> => {
    const field = (await journey.look()).querySelector<CodeField>('enrollkit-code-field')!;
    await field.updateComplete;
    return field.querySelector('input')!;
  };

  it('fills the field, says so, and is not sent', async () => {
    await startAtCode();
    await fieldOf();

    otp.arrive('482915');
    await settle();

    expect((await fieldOf()).value).toBe('482915');
    expect((await journey.look()).querySelector('[data-say]')?.textContent).toContain('is filled in');
    expect(journey.script.callsOf('confirm')).toEqual([]);
  });

  it('can be changed, and is not filled in again', async () => {
    await startAtCode();
    await fieldOf();
    otp.arrive('482915');
    await settle();

    (await fieldOf()).value = '111111';

    expect((await fieldOf()).value).toBe('111111');
  });

  it('is not waited for any more once the person goes elsewhere', async () => {
    await startAtCode();
    expect(otp.requests.at(-1)?.signal?.aborted).toBe(false);

    journey.actor.send({ type: 'back' });

    expect(otp.requests.at(-1)?.signal?.aborted).toBe(true);
  });

  it.each([['whatsapp'], ['email']] as const)('is not asked for with %s', async kind => {
    start({ offer: { kind } });
    await give(kind === 'email' ? 'ada@home.example' : '0612345678');
    await journey.answer(delivery);

    expect(otp.requests).toEqual([]);
  });

  it('is as little missed as the browser that could read it', async () => {
    Reflect.deleteProperty(globalThis, 'OTPCredential');
    await startAtCode();

    expect(journey.snapshot().value).toMatchObject({ awaitingCode: { message: 'unheard' } });
  });
});

describe('leaving deliveredCode', () => {
  it('cancels what is pending on the server, once', async () => {
    await startAtCode();

    journey.run.release(true);
    journey.run.release(true);
    await settle();

    expect(requestsOf('cancel')).toEqual(['e1']);
  });

  it('leaves it on the server when the page may come back', async () => {
    await startAtCode();

    journey.run.release(false);
    await settle();

    expect(requestsOf('cancel')).toEqual([]);
  });

  it('cancels nothing when nothing was sent, or it is enrolled', async () => {
    await startAtCode();
    await enter('123456');
    await journey.answer(enrolled);

    journey.run.release(true);
    startMethod(deliveredCode).run.release(true);
    await settle();

    expect(requestsOf('cancel')).toEqual([]);
  });

  it('forgets where the code went, and what was typed', async () => {
    await startAtCode();

    journey.run.release(true);

    expect(await textOf()).not.toContain('78');
    journey.actor.send({ type: 'back' });
    const field = (await journey.look()).querySelector<PhoneField>('enrollkit-phone-field')!;
    await field.updateComplete;
    expect(field.value).toBe('');
  });
});
