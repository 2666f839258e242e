import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EnrollmentError } from '../../../src/contract/enrollment-error.js';
import type { GivenNumber } from '../../../src/contract/security-info.js';
import { phoneCall } from '../../../src/methods/phone-call/phone-call.js';
import { hostileValues } from '../../../src/testing/hostile-values.js';
import { settle, startMethod, type MethodJourney } from '../../support/method-journey.js';

const placed = { enrollmentId: 'e1', callId: 'c1', calling: '+31 ••••••78' };
const enrolled = { method: { id: 'm1', kind: 'phone-call', name: null, usableFor: ['sign-in'] }, becameDefault: false };

let journey: MethodJourney;

async function start(settings: Parameters<typeof startMethod>[1] = {}): Promise<void> {
  journey = startMethod(phoneCall, { ...settings, offer: { kind: 'phone-call', phone: { country: 'NL' }, ...settings.offer } });
  journey.start();
  await settle();
}

/** Types into the fields that are on the screen, and has the number called. */
async function submit(number: string, extension?: string): Promise<void> {
  const screen = await journey.look();
  write(screen.querySelector('input[type="tel"]'), number);
  if (extension !== undefined) write(screen.querySelector('input[name="extension"]'), extension);
  screen.querySelector('form')?.requestSubmit();
  await settle();
}

function write(input: HTMLInputElement | null, text: string): void {
  if (!input) throw new Error('There is no such field.');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

async function startRinging(settings: Parameters<typeof startMethod>[1] = {}): Promise<void> {
  await start(settings);
  await submit('06 1234 5678');
  await journey.answer(placed);
}

async function say(status: unknown): Promise<void> {
  journey.script.followed.at(-1)?.say(status);
  await settle();
}

const office = (given: GivenNumber) => ({ offer: { kind: 'office-phone', phone: { given } } }) as const;
const requests = (name: string): unknown[] => journey.script.callsOf(name).map(({ request }) => request);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  journey.leave();
  vi.useRealTimers();
});

describe('phoneCall', () => {
  it('calls the number that was typed, waits for the key, confirms and ends enrolled', async () => {
    await startRinging();
    await say({ type: 'calling' });
    await say({ type: 'answered' });
    await say({ type: 'confirmed' });

    await journey.answer(enrolled);

    expect(journey.snapshot().output).toMatchObject({ type: 'enrolled', result: enrolled });
    expect([...journey.script.calls, ...journey.script.streams].map(({ name, request }) => [name, request])).toEqual([
      ['begin', { kind: 'phone-call', number: '+31612345678' }],
      ['confirm', { enrollmentId: 'e1', callId: 'c1' }],
      ['watchCall', { enrollmentId: 'e1', callId: 'c1' }],
    ]);
    expect(journey.script.followed).toEqual([]);
  });

  it('cannot begin without the capability', () => {
    expect(() => phoneCall.begin({ adapter: {} } as never)).toThrow(expect.objectContaining({ code: 'unsupported' }));
  });

  it('begins at the number after a reload too', async () => {
    await start({ resumes: true });

    expect(journey.snapshot().value).toBe('enteringNumber');
    expect(journey.script.calls).toEqual([]);
  });

  it('asks whether no call came only while none was answered, and calls again all the same', async () => {
    await startRinging();
    const again = async () => (await journey.look()).querySelector('[part="resend"]')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    expect(await again()).toMatch(/^No call\? Call again/);

    await say({ type: 'answered' });

    expect(await again()).toMatch(/^Call again/);
  });

  it('shows what is called as the server shows it', async () => {
    await startRinging();

    expect((await journey.look()).textContent).toContain('+31 ••••••78');
  });

  it('dials the extension of an office', async () => {
    await start({ offer: { kind: 'office-phone' } });

    await submit('020 794 0000', '0042');

    expect(requests('begin')).toEqual([{ kind: 'office-phone', number: '+31207940000', extension: '0042' }]);
  });

  it.each(['phone-call', 'alternate-phone'] as const)('has no field for an extension for the kind %s', async kind => {
    await start({ offer: { kind } });

    expect((await journey.look()).querySelectorAll('input')).toHaveLength(1);
  });

  it('has no field at all where the number is given, and asks for that one', async () => {
    await start(office({ number: '+31 20 ••• ••67', extension: '1234', editable: false }));
    const screen = await journey.look();

    expect(screen.querySelectorAll('input, select')).toHaveLength(0);
    expect(screen.textContent).toContain('+31 20 ••• ••67');
    expect(screen.textContent).toContain('1234');
    screen.querySelector('form')?.requestSubmit();
    await settle();

    expect(requests('begin')).toEqual([{ kind: 'office-phone' }]);
  });

  it.each([
    ['already-enrolled', /on your account already. Use it/],
    ['invalid-input', /This number cannot be used here. Ask your organization/],
    ['delivery-failed', /did not take the call/],
  ] as const)('says what becomes of a given number that is refused, which nobody can correct: %s', async (code, text) => {
    await start(office({ number: '+31 20 ••• ••67', editable: false }));
    (await journey.look()).querySelector('form')?.requestSubmit();
    await settle();

    await journey.refuse(new EnrollmentError(code));

    expect((await journey.look()).querySelector('[part="message"]')?.textContent).toMatch(text);
  });

  it.each(['already-enrolled', 'invalid-input'] as const)('does not offer to call a given number that is refused: %s', async code => {
    await start(office({ number: '+31 20 ••• ••67', editable: false }));
    (await journey.look()).querySelector('form')?.requestSubmit();
    await settle();

    await journey.refuse(new EnrollmentError(code));
    const screen = await journey.look();

    expect(screen.querySelector('[part="primary"]')).toBeNull();
    expect(screen.querySelector('.ek-heading')?.textContent).toBe('Office phone');
    expect(screen.textContent).toContain('+31 20 ••• ••67');
    expect(screen.textContent.match(/your organization/g) ?? []).toHaveLength(code === 'invalid-input' ? 1 : 0);
    expect(screen.querySelector('[part="secondary"]')).not.toBeNull();
  });

  it.each([
    ['already-enrolled', {}, 'This number is on your account already.'],
    ['invalid-input', { reason: 'number-not-served' }, 'This kind of number cannot be used here.'],
    ['invalid-input', { reason: 'country-not-served' }, 'Numbers of this country cannot be used here.'],
    ['invalid-input', { reason: 'malformed' }, 'This kind of number cannot be used here.'],
  ] as const)('leads from a given number that is refused to another where one may be given: %s %o', async (code, data, text) => {
    await start(office({ number: '+31 20 ••• ••67', editable: true }));
    (await journey.look()).querySelector('form')?.requestSubmit();
    await settle();

    await journey.refuse(new EnrollmentError(code, data));
    const screen = await journey.look();
    expect(screen.querySelector('[part="message"]')?.textContent).toContain(text);
    expect(screen.querySelector('[part="primary"]')?.textContent.trim()).toBe('Use another number');
    screen.querySelector('form')?.requestSubmit();
    await settle();

    expect(journey.snapshot().value).toBe('enteringNumber');
  });

  it.each(['limit-reached', 'not-allowed'] as const)('asks for no number where none would be called: %s', async code => {
    await start();
    await submit('06 1234 5678');

    await journey.refuse(new EnrollmentError(code, code === 'limit-reached' ? { limit: 2 } : {}));
    const screen = await journey.look();

    expect(screen.querySelectorAll('input, select, [part="primary"]')).toHaveLength(0);
    expect(screen.querySelector('.ek-heading')?.textContent).toBe('Phone call');
    expect(screen.querySelector('[part="message"]')).not.toBeNull();
  });

  it('calls another number than the given one where that may be', async () => {
    await start(office({ number: '+31 20 ••• ••67', editable: true }));

    journey.actor.send({ type: 'other-number.wanted' });
    await submit('+31 20 794 0000');

    expect(requests('begin')).toEqual([{ kind: 'office-phone', number: '+31207940000' }]);
  });

  it.each([
    ['letters', 'call me', /digits only/],
    ['three digits', '112', /too short/],
    ['forty digits', '1'.repeat(40), /too long/],
    ['an extension where none is allowed', '06 1234 5678 x12', /without its extension/],
    ['nothing', '', /Enter your phone number/],
  ])('says beside the field what is wrong with %s, keeps it, and asks nobody', async (_, number, text) => {
    await start();

    await submit(number);
    const screen = await journey.look();

    expect(screen.querySelector('[part="error"]')?.textContent).toMatch(text);
    expect(screen.querySelector('input')).toMatchObject({ value: number, ariaInvalid: 'true' });
    expect(journey.script.calls).toEqual([]);
  });

  it('says at an office where an extension belongs', async () => {
    await start({ offer: { kind: 'office-phone' } });

    await submit('020 794 0000 ext 12', 'twelve');

    const errors = [...(await journey.look()).querySelectorAll('[part="error"]')].map(({ textContent }) => textContent);
    expect(errors).toEqual([expect.stringContaining('in its own field'), expect.stringContaining('digits only')]);
  });

  it.each([
    ['already-enrolled', {}, /on your account already/],
    ['invalid-input', { reason: 'malformed' }, /no such number/],
    ['invalid-input', { reason: 'country-not-served' }, /this country cannot be used/],
    ['invalid-input', { reason: 'number-not-served' }, /kind of number cannot be used/],
    ['invalid-input', {}, /no such number/],
  ] as const)('says beside the field what the server has against it: %s %o', async (code, data, text) => {
    await start();
    await submit('06 1234 5678');

    await journey.refuse(new EnrollmentError(code, data));
    const screen = await journey.look();

    expect(screen.querySelector('[part="error"]')?.textContent).toMatch(text);
    expect(screen.querySelector('input')?.value).toBe('06 1234 5678');
    expect(screen.querySelector('[part~="message"][class*="danger"]')).toBeNull();
  });

  it('says beside the extension what the server has against that', async () => {
    await start({ offer: { kind: 'office-phone' } });
    await submit('020 794 0000', '99');

    await journey.refuse(new EnrollmentError('invalid-input', { reason: 'malformed', index: 1 }));

    expect((await journey.look()).querySelector<HTMLInputElement>('[aria-invalid="true"]')?.name).toBe('extension');
  });

  it('says that the phone may ring although no answer came', async () => {
    await start();
    await submit('06 1234 5678');

    await journey.refuse(new EnrollmentError('network'));

    expect((await journey.look()).textContent).toContain('If your phone rings all the same');
  });

  it('keeps what was typed for whoever changes the number', async () => {
    await startRinging();

    journey.actor.send({ type: 'other-number.wanted' });
    const screen = await journey.look();

    expect(screen.querySelector('input')?.value).toBe('06 1234 5678');
    expect(screen.querySelector('select')?.value).toBe('NL');
  });

  it('shows the same call for the same number, however it is typed', async () => {
    await startRinging();
    journey.actor.send({ type: 'back' });

    await submit('+31 6-12345678');

    expect(journey.snapshot().matches('inCall')).toBe(true);
    expect(requests('begin')).toHaveLength(1);
  });

  it('calls another extension of the same number at once', async () => {
    await start({ offer: { kind: 'office-phone' } });
    await submit('020 794 0000', '11');
    await journey.answer(placed);
    journey.actor.send({ type: 'back' });

    await submit('020 794 0000', '12');

    expect(requests('begin')).toHaveLength(2);
  });

  it('lets another call be asked for after half a minute where the server does not say', async () => {
    await startRinging();

    await vi.advanceTimersByTimeAsync(29_000);
    expect(journey.snapshot().matches({ inCall: { again: 'cooling' } })).toBe(true);
    await vi.advanceTimersByTimeAsync(2_000);
    journey.actor.send({ type: 'call-again.wanted' });
    await settle();

    expect(requests('callAgain')).toEqual(['e1']);
  });

  it.each(['a stream that ends', 'a stream that ends once the call was answered', 'a stream that fails', 'a status that makes no sense'])(
    'tells of %s, and follows the same call anew',
    async what => {
      await startRinging();
      const [stream] = journey.script.followed;

      if (what.includes('answered')) await say({ type: 'answered' });
      if (what.includes('ends')) stream?.end();
      else if (what === 'a stream that fails') stream?.fail(new TypeError('Failed to fetch'));
      else stream?.say({ type: 'canary' });
      await settle();
      expect(journey.snapshot().matches({ inCall: { line: 'outOfTouch' } })).toBe(true);
      journey.actor.send({ type: 'retry' });
      await settle();

      expect(journey.script.streams.map(({ request }) => request)).toEqual(Array(2).fill({ enrollmentId: 'e1', callId: 'c1' }));
      expect(requests('begin')).toHaveLength(1);
    },
  );

  it.each(Object.keys(hostileValues))('says that there was no clear answer when the server answers %s', async name => {
    await start();
    await submit('06 1234 5678');

    await journey.answer(hostileValues[name]!());

    expect(journey.snapshot().value).toBe('enteringNumber');
    expect((await journey.look()).textContent).toContain('If your phone rings all the same');
  });

  it('finds a phone that was set up although the answer never came', async () => {
    await startRinging();
    await say({ type: 'confirmed' });

    await journey.refuse(new EnrollmentError('timeout'));
    await journey.answer({ account: 'ada@example.com', methods: [enrolled.method], offers: [] });

    expect(journey.snapshot().output).toMatchObject({ type: 'enrolled', result: { method: { id: 'm1' } } });
    expect(requests('confirm')).toHaveLength(1);
  });
});

describe('leaving phoneCall', () => {
  it('hangs up, once', async () => {
    await startRinging();

    journey.run.release(true);
    journey.run.release(true);
    await settle();

    expect(requests('cancel')).toEqual(['e1']);
  });

  it('lets it ring when the page may come back', async () => {
    await startRinging();

    journey.run.release(false);
    await settle();

    expect(requests('cancel')).toEqual([]);
  });

  it('cancels nothing that is enrolled', async () => {
    await startRinging();
    await say({ type: 'confirmed' });
    await journey.answer(enrolled);

    journey.run.release(true);
    await settle();

    expect(requests('cancel')).toEqual([]);
  });

  it('stops following at once', async () => {
    await startRinging();
    expect(journey.script.followed).toHaveLength(1);

    journey.actor.send({ type: 'another-method.wanted' });

    expect(journey.script.followed).toEqual([]);
  });

  it('forgets the number', async () => {
    await startRinging();

    journey.run.release(true);

    expect((await journey.look()).textContent).not.toContain('78');
    journey.actor.send({ type: 'back' });
    expect((await journey.look()).querySelector('input')?.value).toBe('');
  });
});
