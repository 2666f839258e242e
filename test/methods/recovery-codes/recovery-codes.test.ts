import { EnrollmentError } from '../../../src/contract/enrollment-error.js';
import type { EnrolledMethod, SecurityInfo } from '../../../src/contract/security-info.js';
import { recoveryCodes as texts } from '../../../src/locales/en/recovery-codes.js';
import { recoveryCodes } from '../../../src/methods/recovery-codes/recovery-codes.js';
import { hostileValues } from '../../../src/testing/hostile-values.js';
import { settle, startMethod, type MethodJourney } from '../../support/method-journey.js';

const codes = ['CANARY-ONE23', 'CANARY-TWO45'];
const set = { enrollmentId: 'e1', issuer: 'Contoso', codes };
const row: EnrolledMethod = { id: 'm0', kind: 'recovery-codes', name: null, usableFor: ['sign-in'], addedAt: '2026-11-23T15:00:00Z' };
const enrolled = { method: { ...row, id: 'm1' }, becameDefault: false };
const info: SecurityInfo = { account: 'ada@example.com', methods: [], offers: [] };
const withCodes: SecurityInfo = { ...info, methods: [row] };

let journey: MethodJourney;

type Settings = Parameters<typeof startMethod>[1];

async function startAtCodes(settings: Settings = {}, answer: object = set): Promise<void> {
  journey = startMethod(recoveryCodes, { resumes: true, ...settings });
  journey.start();
  await settle();
  await journey.answer(answer);
}

/** Ticks the box, or not, and presses Enter. */
async function finish(isTicked = true): Promise<void> {
  const screen = await journey.look();
  screen.querySelector<HTMLInputElement>('[name=saved]')!.checked = isTicked;
  screen.querySelector('form')!.requestSubmit();
  await settle();
}

const shown = async (): Promise<string> => (await journey.look()).textContent.replace(/\s+/g, ' ');

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  journey.leave();
  vi.useRealTimers();
});

describe('recoveryCodes', () => {
  it('makes codes, confirms them once they are saved, and ends enrolled', async () => {
    journey = startMethod(recoveryCodes);
    journey.start();
    (await journey.look()).querySelector('form')!.requestSubmit();
    await settle();
    await journey.answer(set);

    await finish();
    expect(journey.script.callsOf('confirm').map(({ request }) => request)).toEqual(['e1']);
    await journey.answer(enrolled);

    expect(journey.script.callsOf('begin').map(({ request }) => request)).toEqual([{ renew: false }]);
    expect(journey.snapshot().output).toMatchObject({ type: 'enrolled', result: enrolled });
  });

  it('calls nobody before it runs', () => {
    journey = startMethod(recoveryCodes);

    expect(journey.script.calls).toEqual([]);
  });

  it('cannot begin without the capability', () => {
    expect(() => recoveryCodes.begin({ adapter: {} } as never)).toThrow(expect.objectContaining({ code: 'unsupported' }));
  });

  it('shows the codes, when they start to work, and nothing of what it did not ask for', async () => {
    await startAtCodes({}, { ...set, note: 'CANARY-NOTE' });

    const text = await shown();
    for (const code of codes) expect(text).toContain(code);
    expect(text).toContain(texts.workThen);
    expect(text).not.toContain('CANARY-NOTE');
  });

  it('confirms nothing without the tick, and says so beside the box', async () => {
    await startAtCodes();

    await finish(false);

    expect(journey.script.callsOf('confirm')).toEqual([]);
    const box = (await journey.look()).querySelector<HTMLInputElement>('[name=saved]');
    expect(box?.ariaInvalid).toBe('true');
    expect(await shown()).toContain(texts.unsaved);
  });

  it('says before and after that new codes take the place of those on the account', async () => {
    journey = startMethod(recoveryCodes, { info: withCodes });
    journey.start();
    expect(await shown()).toContain(texts.replacesBody);

    for (const type of ['next', 'renewal.confirmed']) journey.actor.send({ type });
    await settle();
    await journey.answer(set);

    expect(await shown()).toContain(texts.workThenInstead);
  });

  it('says so as well when only the server knew of them', async () => {
    await startAtCodes({}, { ...set, replaces: true });

    expect(await shown()).toContain(texts.workThenInstead);
  });

  it('shows the same codes when it goes on after a reload', async () => {
    await startAtCodes({ info: withCodes });

    expect(journey.snapshot().value).toEqual({ usable: 'showing' });
    expect(journey.script.callsOf('begin').map(({ request }) => request)).toEqual([{ renew: false }]);
  });

  it('finds codes that took the place of others under the same id, after a confirmation without an answer', async () => {
    await startAtCodes({ info: withCodes });
    await finish();
    await journey.refuse(new EnrollmentError('network'));

    await journey.answer({ ...info, methods: [{ ...row, addedAt: '2026-11-27T09:00:00Z' }] });

    expect(journey.snapshot().output).toMatchObject({ type: 'enrolled', result: { method: { id: 'm0' } } });
  });

  it('takes the codes that were there for no new ones, even when one was used meanwhile', async () => {
    await startAtCodes({ info: withCodes });
    await finish();
    await journey.refuse(new EnrollmentError('network'));

    await journey.answer({ ...info, methods: [{ ...row, lastUsedAt: '2026-11-27T09:00:00Z' }] });

    expect(journey.snapshot().value).toEqual({ usable: 'showing' });
    expect(journey.snapshot().context).toMatchObject({ problem: { code: 'network' } });
  });

  it.each(Object.keys(hostileValues))('says that they could not be made when the server answers %s', async name => {
    journey = startMethod(recoveryCodes, { resumes: true });
    journey.start();
    await settle();

    await journey.answer(hostileValues[name]?.());

    expect(journey.snapshot().value).toBe('unmade');
  });

  it.each([
    ['none', []],
    ['one that is too short', ['ABCDE-23456', 'abc']],
    ['one that is a page long', ['x'.repeat(65)]],
    ['one that is no text', ['ABCDE-23456', 7]],
  ])('refuses codes of which there is %s: a list that lacks one is no list', async (_, given) => {
    journey = startMethod(recoveryCodes, { resumes: true });
    journey.start();
    await settle();

    await journey.answer({ ...set, codes: given });

    expect(journey.snapshot().context).toMatchObject({ problem: { code: 'invalid-response' } });
  });

  it('confirms by the same key after a step-up', async () => {
    await startAtCodes({ stepUp: async () => {} });
    await finish();

    await journey.refuse(new EnrollmentError('step-up-required'));
    await settle();

    const [first, second] = journey.script.callsOf('confirm');
    expect(second?.call.idempotencyKey).toBe(first?.call.idempotencyKey);
  });

  it('keeps the tick and the codes when the confirmation is refused', async () => {
    await startAtCodes();
    await finish();

    await journey.refuse(new EnrollmentError('unavailable'));

    const screen = await journey.look();
    expect(screen.querySelector<HTMLInputElement>('[name=saved]')?.checked).toBe(true);
    expect(await shown()).toContain(codes[0]);
  });
});

describe('leaving recoveryCodes', () => {
  it('cancels what is pending on the server, once, and forgets the codes', async () => {
    await startAtCodes();

    journey.run.release(true);
    journey.run.release(true);
    await settle();

    expect(journey.script.callsOf('cancel').map(({ request }) => request)).toEqual(['e1']);
    expect(await shown()).not.toContain('CANARY');
  });

  it('leaves it on the server when the page may come back, and forgets the codes all the same', async () => {
    await startAtCodes();

    journey.run.release(false);
    await settle();

    expect(journey.script.callsOf('cancel')).toEqual([]);
    expect(await shown()).not.toContain('CANARY');
  });

  it('cancels nothing when nothing was begun, or it is enrolled', async () => {
    await startAtCodes();
    await finish();
    await journey.answer(enrolled);

    journey.run.release(true);
    startMethod(recoveryCodes).run.release(true);
    await settle();

    expect(journey.script.callsOf('cancel')).toEqual([]);
  });
});
