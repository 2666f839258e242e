import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EnrollmentError } from '../../../src/contract/enrollment-error.js';
import { authenticatorCode } from '../../../src/methods/authenticator-code/authenticator-code.js';
import type { CodeField } from '../../../src/ui/code-field.js';
import type { QrCode } from '../../../src/ui/qr-code.js';
import { hostileValues } from '../../../src/testing/hostile-values.js';
import { settle, startMethod, type MethodJourney } from '../../support/method-journey.js';

const secret = 'CANARYCANARYCANARYCANARYCANARY22';
const activation = { enrollmentId: 'e1', otpauth: { secret, issuer: 'Contoso', account: 'ada@example.com' } };
const enrolled = { method: { id: 'm1', kind: 'authenticator-code', name: null, usableFor: ['sign-in'] }, becameDefault: false };
const info = { account: 'ada@example.com', methods: [], offers: [] };

let journey: MethodJourney;

/** As far as the secret's screen. */
async function startAtSecret(settings: Parameters<typeof startMethod>[1] = {}): Promise<void> {
  journey = startMethod(authenticatorCode, { resumes: true, ...settings });
  journey.start();
  await settle();
  await journey.answer(activation);
}

/** Types a code into the field on the screen, and presses Enter. */
async function submit(code: string): Promise<void> {
  const screen = await journey.look();
  const field = screen.querySelector<CodeField>('enrollkit-code-field')!;
  await field.updateComplete;
  field.querySelector('input')!.value = code;
  screen.querySelector('form')!.requestSubmit();
  await settle();
}

async function startAtCode(settings: Parameters<typeof startMethod>[1] = {}): Promise<void> {
  await startAtSecret(settings);
  journey.actor.send({ type: 'next' });
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  journey.leave();
  vi.useRealTimers();
});

describe('authenticatorCode', () => {
  it('begins, confirms the code that was typed, and ends enrolled', async () => {
    await startAtCode();

    await submit('123 456');
    expect(journey.script.callsOf('confirm').map(({ request }) => request)).toEqual([{ enrollmentId: 'e1', code: '123456' }]);
    await journey.answer(enrolled);

    expect(journey.script.callsOf('begin').map(({ request }) => request)).toEqual([{ renew: false }]);
    expect(journey.snapshot().output).toMatchObject({ type: 'enrolled', result: enrolled });
  });

  it('calls nobody before it runs', () => {
    journey = startMethod(authenticatorCode);

    expect(journey.script.calls).toEqual([]);
  });

  it('cannot begin without the capability', () => {
    expect(() => authenticatorCode.begin({ adapter: {} } as never)).toThrow(expect.objectContaining({ code: 'unsupported' }));
  });

  it('sends no code that cannot be one', async () => {
    await startAtCode();

    await submit('12345');

    expect(journey.script.callsOf('confirm')).toEqual([]);
    expect(journey.snapshot().context).toMatchObject({ flaw: 'too-short' });
  });

  it('asks for another secret when the person wants one', async () => {
    await startAtSecret();

    for (const type of ['renewal.wanted', 'renewal.confirmed']) journey.actor.send({ type });
    await settle();

    expect(journey.script.callsOf('begin').at(-1)?.request).toEqual({ renew: true });
  });

  it('takes the old secret away while another is on its way, and gives it back where none comes', async () => {
    await startAtSecret();
    const shown = (screen: HTMLElement) => ({
      scanned: screen.querySelector<QrCode>('enrollkit-qr-code')?.content,
      typed: screen.querySelector<HTMLElement>('[part="manual"]')?.inert,
      renewal: screen.querySelector('[part="way"]')?.ariaDisabled,
      isTold: screen.textContent.includes('Show a new code'),
    });
    const before = shown(await journey.look());
    expect(before.scanned).toContain(secret);

    for (const type of ['renewal.wanted', 'renewal.confirmed']) journey.actor.send({ type });
    await settle();
    expect(shown(await journey.look())).toEqual({ scanned: '', typed: true, renewal: 'true', isTold: true });
    await journey.refuse(new EnrollmentError('unavailable'));

    expect(shown(await journey.look())).toEqual(before);
  });

  it('looks up what is enrolled after a check without an answer', async () => {
    await startAtCode();
    await submit('123456');
    await journey.refuse(new EnrollmentError('network'));

    await journey.answer({ ...info, methods: [enrolled.method] });

    expect(journey.snapshot().output).toMatchObject({ type: 'enrolled', result: { method: { id: 'm1' } } });
  });

  it.each(Object.keys(hostileValues))('says that it could not be prepared when the server answers %s', async name => {
    journey = startMethod(authenticatorCode, { resumes: true });
    journey.start();
    await settle();

    await journey.answer(hostileValues[name]!());

    expect(journey.snapshot().value).toBe('unprepared');
  });

  it('refuses a secret that is too short to be one', async () => {
    journey = startMethod(authenticatorCode, { resumes: true });
    journey.start();
    await settle();

    await journey.answer({ ...activation, otpauth: { ...activation.otpauth, secret: 'JBSWY3DPEHPK3PXP' } });

    expect(journey.snapshot().context).toMatchObject({ problem: { code: 'invalid-response' } });
  });

  it('sends the same code with the same key after a step-up', async () => {
    await startAtCode({ stepUp: async () => {} });
    await submit('123456');

    await journey.refuse(new EnrollmentError('step-up-required'));
    await settle();

    const [first, second] = journey.script.callsOf('confirm');
    expect(second?.request).toEqual(first?.request);
    expect(second?.call.idempotencyKey).toBe(first?.call.idempotencyKey);
  });

  it.each([
    ['unavailable', 'The service is not available.'],
    ['step-up-cancelled', 'You did not confirm who you are.'],
  ] as const)('does not blame the code for what is no fault of it: %s', async (code, text) => {
    await startAtCode();
    await submit('123456');

    await journey.refuse(new EnrollmentError(code));
    const screen = await journey.look();

    expect(screen.querySelector('[part~="message"]')?.textContent).toContain(text);
    expect(screen.querySelectorAll('[part="error"], [aria-invalid]')).toHaveLength(0);
  });

  it('says beside the field that the code is wrong', async () => {
    await startAtCode();
    await submit('123456');

    await journey.refuse(new EnrollmentError('code-rejected', { attemptsLeft: 3 }));
    const screen = await journey.look();

    expect(screen.querySelector('[part="error"]')?.textContent).toContain('That code did not match.');
    expect(screen.querySelector('[part~="message"]')).toBeNull();
  });

  it.each(['limit-reached', 'not-allowed'] as const)('offers no other try where none would help: %s', async code => {
    journey = startMethod(authenticatorCode, { resumes: true });
    journey.start();
    await settle();

    await journey.refuse(new EnrollmentError(code));
    const screen = await journey.look();

    expect(screen.querySelector('[part="primary"]')).toBeNull();
    expect(screen.querySelector('[part="secondary"]')?.textContent.trim()).toBe('Back');
  });

  it('keeps where the person was when the step-up is cancelled', async () => {
    await startAtCode({ stepUp: () => Promise.reject(new EnrollmentError('step-up-cancelled')) });
    await submit('123456');

    await journey.refuse(new EnrollmentError('step-up-required'));

    expect(journey.snapshot().value).toEqual({ usable: 'enteringCode' });
    expect(journey.snapshot().context).toMatchObject({ enrollmentId: 'e1', problem: { code: 'step-up-cancelled' } });
  });
});

describe('leaving authenticatorCode', () => {
  it('cancels what is pending on the server, once', async () => {
    await startAtSecret();

    journey.run.release(true);
    journey.run.release(true);
    await settle();

    expect(journey.script.callsOf('cancel').map(({ request }) => request)).toEqual(['e1']);
  });

  it('leaves it on the server when the page may come back', async () => {
    await startAtSecret();

    journey.run.release(false);
    await settle();

    expect(journey.script.callsOf('cancel')).toEqual([]);
  });

  it('cancels nothing when nothing was begun, or it is enrolled', async () => {
    await startAtCode();
    await submit('123456');
    await journey.answer(enrolled);

    journey.run.release(true);
    startMethod(authenticatorCode).run.release(true);
    await settle();

    expect(journey.script.callsOf('cancel')).toEqual([]);
  });

  it('forgets the secret', async () => {
    await startAtSecret();
    expect((await journey.look()).textContent.replace(/\s/g, '')).toContain(secret);

    journey.run.release(true);

    expect((await journey.look()).textContent.replace(/\s/g, '')).not.toContain(secret);
  });

  it('is not held up by a server that fails to cancel', async () => {
    await startAtSecret();

    journey.run.release(true);
    await settle();
    journey.script.callsOf('cancel')[0]?.reject(new Error('no'));
    await settle();
  });
});
