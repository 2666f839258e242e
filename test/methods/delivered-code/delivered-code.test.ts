import { describe, expect, it, vi } from 'vitest';
import { EnrollmentError } from '../../../src/contract/enrollment-error.js';
import { deliveredCode } from '../../../src/methods/delivered-code/delivered-code.js';
import type { PhoneField } from '../../../src/ui/phone-field.js';
import { hostileValues } from '../../../src/testing/hostile-values.js';
import { settle, startMethod } from '../../support/method-journey.js';
import { delivery, email, enrolled, given, info, useDeliveredCode } from './delivery-screens.js';

const screens = useDeliveredCode();

describe('deliveredCode', () => {
  it('sends a code to the number that was typed, checks the code, and ends enrolled', async () => {
    await screens.startAtCode();
    expect(screens.requestsOf('begin')).toEqual([{ kind: 'text-message', to: '+31612345678' }]);
    expect(await screens.textOf()).toContain('+31 6 •••• ••78');

    await screens.enter('123 456');
    expect(screens.requestsOf('confirm')).toEqual([{ enrollmentId: 'e1', code: '123456' }]);
    await screens.journey.answer(enrolled);

    expect(screens.journey.snapshot().output).toMatchObject({ type: 'enrolled', result: enrolled });
  });

  it.each([
    ['email', 'ada@home.example', { kind: 'email', to: 'ada@home.example' }],
    ['whatsapp', '0612345678', { kind: 'whatsapp', to: '+31612345678' }],
    ['email', 'ada@bücher.example', { kind: 'email', to: 'ada@bücher.example' }],
  ] as const)('is the same for %s: %s', async (kind, typed, request) => {
    screens.start({ offer: { kind } });

    await screens.give(typed);

    expect(screens.requestsOf('begin')).toEqual([request]);
  });

  it('calls nobody before the person does something', async () => {
    screens.start();
    await settle();

    expect(screens.journey.script.calls).toEqual([]);
  });

  it('cannot begin without the capability', () => {
    screens.start();
    expect(() => deliveredCode.begin({ adapter: {} } as never)).toThrow(expect.objectContaining({ code: 'unsupported' }));
  });

  it.each([
    ['', 'empty', 'Enter your phone number'],
    ['abc', 'not-a-number', 'digits only'],
    ['112', 'too-short', 'too short'],
    ['1'.repeat(40), 'too-long', 'too long'],
    ['020 794 0000 ext. 12', 'extension', 'without its extension'],
  ])('sends nothing to %j, and says what is wrong', async (typed, destinationFlaw, text) => {
    screens.start();

    await screens.give(typed);

    expect(screens.journey.script.calls).toEqual([]);
    expect(screens.journey.snapshot().context).toMatchObject({ destinationFlaw });
    expect(await screens.textOf()).toContain(text);
  });

  it('sends nothing where no country is chosen, or one that is not served', async () => {
    screens.start({ offer: { phone: { countries: ['NL', 'BE'] } } });

    await screens.give('0612345678', '');
    expect(await screens.textOf()).toContain('Choose the country');
    await screens.give('+49 1512 3456789');
    expect(await screens.textOf()).toContain('Numbers of this country cannot be used here');

    expect(screens.journey.script.calls).toEqual([]);
  });

  it.each([
    ['alex', 'no-at'],
    ['alex@', 'incomplete'],
    ['alex home@home.example', 'spaces'],
    [`${'a'.repeat(300)}@home.example`, 'too-long'],
    ['ADA@example.com', 'work-address'],
  ])('sends nothing to the address %s', async (typed, destinationFlaw) => {
    screens.start({ offer: email });

    await screens.give(typed);

    expect(screens.journey.script.calls).toEqual([]);
    expect(screens.journey.snapshot().context).toMatchObject({ destinationFlaw });
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
    screens.start({ offer: { kind } });
    await screens.give(kind === 'email' ? 'ada@home.example' : '0612345678');

    await screens.journey.refuse(new EnrollmentError('invalid-input', { ...(reason && { reason }) }));

    expect(await screens.textOf()).toContain(text);
  });

  it.each([
    ['text-message', 'This number is on your account already'],
    ['email', 'This address is on your account already'],
  ] as const)('says that a %s is known', async (kind, text) => {
    screens.start({ offer: { kind } });
    await screens.give(kind === 'email' ? 'ada@home.example' : '0612345678');

    await screens.journey.refuse(new EnrollmentError('already-enrolled'));

    expect(await screens.textOf()).toContain(text);
  });

  it.each(['limit-reached', 'not-allowed'] as const)('asks for nothing where nothing would be taken: %s', async code => {
    screens.start();
    await screens.give('0612345678');

    await screens.journey.refuse(new EnrollmentError(code, code === 'limit-reached' ? { limit: 2 } : {}));
    const screen = await screens.journey.look();

    expect(screen.querySelectorAll('input, select, [part="primary"]')).toHaveLength(0);
    expect(screen.querySelector('.ek-heading')?.textContent).toBe('Text message');
    expect(screen.querySelector('[part="message"]')).not.toBeNull();
  });

  it.each([
    [true, 'already-enrolled', 'This number is on your account already', 'Use another number'],
    [true, 'invalid-input', 'This kind of number cannot be used here', 'Use another number'],
    [false, 'already-enrolled', 'This is on your account already', undefined],
    [false, 'invalid-input', 'This number cannot be used here. Ask your organization', undefined],
  ] as const)('sends nothing more to a given number that is refused: editable %s, %s', async (editable, code, text, primary) => {
    screens.start({ offer: given(editable) });
    (await screens.journey.look()).querySelector('form')?.requestSubmit();
    await settle();

    await screens.journey.refuse(new EnrollmentError(code));
    const screen = await screens.journey.look();

    expect(screen.querySelector('[part="message"]')?.textContent).toContain(text);
    expect(screen.querySelector('[part="primary"]')?.textContent.trim()).toBe(primary);
  });

  it('tells of a code that may arrive after a call without an answer, and sends it no second time by itself', async () => {
    screens.start();
    await screens.give('0612345678');

    await screens.journey.refuse(new EnrollmentError('network'));

    expect(await screens.textOf()).toContain('Did a code arrive all the same?');
    expect(screens.journey.script.callsOf('begin')).toHaveLength(1);
  });

  it('keeps what was typed when it is changed', async () => {
    await screens.startAtCode();

    (await screens.journey.look()).querySelector<HTMLButtonElement>('[part="change"]')!.click();
    const field = (await screens.journey.look()).querySelector<PhoneField>('enrollkit-phone-field')!;
    await field.updateComplete;

    expect([field.value, field.country]).toEqual(['06 1234 5678', 'NL']);
  });

  it('leaves out the number that the host knows, and shows it', async () => {
    screens.start({ offer: given(false) });
    expect(await screens.textOf()).toContain('+31 6 ••• ••67');

    await screens.press();

    expect(screens.requestsOf('begin')).toEqual([{ kind: 'text-message' }]);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('offers another number where the known one may be changed: %s', async (editable, ways) => {
    screens.start({ offer: given(editable) });

    const texts = [...(await screens.journey.look()).querySelectorAll('[part="way"]')].map(({ textContent }) => textContent);

    expect(texts.filter(text => text === 'Use another number')).toHaveLength(ways);
  });

  it('says that it is for resetting the password only, unless it is for more', async () => {
    screens.start({ offer: email });
    expect(await screens.textOf()).toContain('to reset your password, not to sign in');
    screens.journey.leave();

    screens.start({ offer: { ...email, usableFor: ['sign-in', 'password-reset'] } });

    expect(await screens.textOf()).not.toContain('not to sign in');
  });

  it('says what a provider may charge, and that messages can be intercepted, where policy wants that', async () => {
    screens.start({ offer: { notices: ['carrier-charges', 'interception'] } });

    expect(await screens.textOf()).toMatch(/may charge you.*intercept/);
  });

  it('says nothing of that where the message takes another way', async () => {
    screens.start({ offer: { kind: 'whatsapp', notices: ['carrier-charges', 'interception'] } });

    expect(await screens.textOf()).not.toMatch(/may charge you|intercept/);
  });

  it.each(Object.keys(hostileValues))('says that it could not be sent when the server answers %s', async name => {
    screens.start();
    await screens.give('0612345678');

    await screens.journey.answer(hostileValues[name]!());

    expect(screens.journey.snapshot().value).toBe('enteringDestination');
    expect(await screens.textOf()).toMatch(/Something went wrong|could not read/);
  });

  it('takes as many digits as the server says, and 6 where it does not', async () => {
    await screens.startAtCode();
    await screens.enter('12345');
    expect(screens.journey.snapshot().context).toMatchObject({ codeFlaw: 'too-short' });
    screens.journey.leave();

    screens.start();
    await screens.give('0612345678');
    await screens.journey.answer({ ...delivery, digits: 4 });
    await screens.enter('1234');

    expect(screens.requestsOf('confirm')).toHaveLength(1);
  });

  it('asks for another code in another way', async () => {
    await screens.startAtCode();
    vi.advanceTimersByTime(31_000);

    (await screens.journey.look()).querySelector<HTMLButtonElement>('[part="instead"]')!.click();
    await settle();
    expect(screens.requestsOf('resend')).toEqual([{ enrollmentId: 'e1', channel: 'voice' }]);
    await screens.journey.answer({ ...delivery, channel: 'voice', otherChannels: ['text-message'] });

    expect(await screens.textOf()).toContain('We are calling +31 6 •••• ••78');
  });

  it('waits half a minute for another code where the server does not say', async () => {
    screens.start();
    await screens.give('0612345678');
    await screens.journey.answer({ enrollmentId: 'e1', sentTo: 'your phone' });

    vi.advanceTimersByTime(29_000);
    expect(screens.journey.snapshot().value).toMatchObject({ awaitingCode: { resend: 'cooling' } });
    vi.advanceTimersByTime(2000);

    expect(screens.journey.snapshot().value).toMatchObject({ awaitingCode: { resend: 'ready' } });
  });

  it('goes on after a reload where a code waits, and asks for the destination where the server cannot tell', async () => {
    screens.start({ resumes: true });
    await settle();
    expect(screens.requestsOf('resume')).toEqual(['text-message']);
    await screens.journey.answer(delivery);
    expect(await screens.textOf()).toContain('+31 6 •••• ••78');
    screens.journey.leave();

    screens.open({ resumes: true });
    delete (screens.journey.script.adapter.deliveredCode as { resume?: unknown }).resume;
    screens.journey.start();
    await settle();

    expect(screens.journey.snapshot().value).toBe('enteringDestination');
  });

  it('looks up what is enrolled after a check without an answer', async () => {
    await screens.startAtCode();
    await screens.enter('123456');
    await screens.journey.refuse(new EnrollmentError('network'));

    await screens.journey.answer({ ...info, methods: [enrolled.method] });

    expect(screens.journey.snapshot().output).toMatchObject({ type: 'enrolled', result: { method: { id: 'm1' } } });
  });

  it('sends the same code with the same key after a step-up', async () => {
    await screens.startAtCode({ stepUp: async () => {} });
    await screens.enter('123456');

    await screens.journey.refuse(new EnrollmentError('step-up-required'));
    await settle();

    const [first, second] = screens.journey.script.callsOf('confirm');
    expect(second?.request).toEqual(first?.request);
    expect(second?.call.idempotencyKey).toBe(first?.call.idempotencyKey);
  });
});

describe('leaving deliveredCode', () => {
  it('cancels what is pending on the server, once', async () => {
    await screens.startAtCode();

    screens.journey.run.release(true);
    screens.journey.run.release(true);
    await settle();

    expect(screens.requestsOf('cancel')).toEqual(['e1']);
  });

  it('leaves it on the server when the page may come back', async () => {
    await screens.startAtCode();

    screens.journey.run.release(false);
    await settle();

    expect(screens.requestsOf('cancel')).toEqual([]);
  });

  it('cancels nothing when nothing was sent, or it is enrolled', async () => {
    await screens.startAtCode();
    await screens.enter('123456');
    await screens.journey.answer(enrolled);

    screens.journey.run.release(true);
    startMethod(deliveredCode).run.release(true);
    await settle();

    expect(screens.requestsOf('cancel')).toEqual([]);
  });

  it('forgets where the code went, and what was typed', async () => {
    await screens.startAtCode();

    screens.journey.run.release(true);

    expect(await screens.textOf()).not.toContain('78');
    screens.journey.actor.send({ type: 'back' });
    const field = (await screens.journey.look()).querySelector<PhoneField>('enrollkit-phone-field')!;
    await field.updateComplete;
    expect(field.value).toBe('');
  });
});
