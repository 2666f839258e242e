import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EnrollmentError } from '../../../src/contract/enrollment-error.js';
import { authenticatorPush } from '../../../src/methods/authenticator-push/authenticator-push.js';
import { hostileValues } from '../../../src/testing/hostile-values.js';
import { settle, startMethod, type MethodJourney } from '../../support/method-journey.js';

const activation = { enrollmentId: 'e1', qrContent: 'CANARYQR', code: 'CANARY-CODE', url: 'https://contoso.example/canary' };
const sent = { testId: 't1', number: '4711', expiresIn: 60_000 };
const enrolled = { method: { id: 'm1', kind: 'authenticator-push', name: null, usableFor: ['sign-in'] }, becameDefault: false };

let journey: MethodJourney;

async function start(settings: Parameters<typeof startMethod>[1] = {}): Promise<void> {
  journey = startMethod(authenticatorPush, { resumes: true, ...settings });
  journey.start();
  await settle();
}

async function startAtCode(settings: Parameters<typeof startMethod>[1] = {}): Promise<void> {
  await start(settings);
  await journey.answer(activation);
}

async function say(status: unknown): Promise<void> {
  journey.script.followed.at(-1)?.say(status);
  await settle();
}

async function startTesting(settings: Parameters<typeof startMethod>[1] = {}): Promise<void> {
  await startAtCode(settings);
  await say({ type: 'activated', device: 'Pixel' });
  journey.actor.send({ type: 'next' });
  await settle();
  await journey.answer(sent);
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  journey.leave();
  vi.useRealTimers();
});

describe('authenticatorPush', () => {
  it('begins, waits for the app, sends a test, waits for the answer, confirms and ends enrolled', async () => {
    await startTesting();
    await say({ type: 'waiting' });
    await say({ type: 'approved' });

    await journey.answer(enrolled);

    expect(journey.snapshot().output).toMatchObject({ type: 'enrolled', result: enrolled });
    expect([...journey.script.calls, ...journey.script.streams].map(({ name, request }) => [name, request])).toEqual([
      ['begin', { renew: false }],
      ['sendTest', 'e1'],
      ['confirm', { enrollmentId: 'e1', testId: 't1' }],
      ['watchActivation', 'e1'],
      ['watchTest', { enrollmentId: 'e1', testId: 't1' }],
    ]);
    expect(journey.script.followed).toEqual([]);
  });

  it('shows the number the person enters on the phone, and only there', async () => {
    await startTesting();

    expect((await journey.look()).textContent.replace(/\s/g, '')).toContain('4711');
  });

  it('cannot begin without the capability', () => {
    expect(() => authenticatorPush.begin({ adapter: {} } as never)).toThrow(expect.objectContaining({ code: 'unsupported' }));
  });

  it.each(['denied', 'expired', 'superseded', 'unreachable'])('tells that the test was %s', async type => {
    await startTesting();

    await say({ type });

    expect(journey.snapshot().value).toEqual({ testing: { answer: type, resend: 'cooling' } });
  });

  it('says what to look for on the phone where a notification did not get there', async () => {
    await startAtCode();
    await say({ type: 'activated', device: 'Pixel' });
    journey.actor.send({ type: 'next' });
    await settle();

    await journey.refuse(new EnrollmentError('delivery-failed'));

    expect((await journey.look()).querySelector('[part~="message"]')?.textContent).toMatch(/your phone is online.*notifications are on/);
  });

  it('offers every other way on where the connection was lost, before the app is connected and after', async () => {
    const codes = { kind: 'authenticator-code', availability: { type: 'available' }, usableFor: ['sign-in'] } as const;
    const info = { account: 'ada@example.com', methods: [], offers: [codes] };
    const lose = async () => {
      journey.script.followed.at(-1)?.fail(new EnrollmentError('network'));
      await settle();
    };
    const ways = async () => [...(await journey.look()).querySelectorAll('[part="way"]')].map(({ textContent }) => textContent);
    const both = ['Use a code instead', 'Set up a different method'];
    await startAtCode({ info });
    await lose();
    expect(await ways()).toEqual(both);
    journey.leave();

    await startTesting({ info });
    await lose();

    expect(await ways()).toEqual(both);
  });

  it('lets another be sent after half a minute where the server does not say', async () => {
    await startTesting();
    await say({ type: 'denied' });

    await vi.advanceTimersByTimeAsync(29_000);
    expect(journey.snapshot().matches({ testing: { resend: 'cooling' } })).toBe(true);
    await vi.advanceTimersByTimeAsync(2_000);

    expect(journey.snapshot().matches({ testing: { resend: 'ready' } })).toBe(true);
  });

  it('says that the code ran out when the server does', async () => {
    await startAtCode();

    await say({ type: 'expired' });

    expect(journey.snapshot().value).toBe('expired');
  });

  it.each(['a stream that ends', 'a stream that fails', 'a status that makes no sense'])('tells of %s, and follows it anew', async what => {
    await startAtCode();
    const [stream] = journey.script.followed;

    if (what === 'a stream that ends') stream?.end();
    else if (what === 'a stream that fails') stream?.fail(new TypeError('Failed to fetch'));
    else stream?.say({ type: 'canary' });
    await settle();
    expect(journey.snapshot().value).toBe('outOfTouch');
    journey.actor.send({ type: 'retry' });
    await settle();

    expect(journey.script.streams.map(({ name }) => name)).toEqual(['watchActivation', 'watchActivation']);
  });

  it('follows anew after a step-up', async () => {
    await startAtCode({ stepUp: async () => {} });

    journey.script.followed[0]?.fail(new EnrollmentError('session-expired'));
    await settle();
    await say({ type: 'activated' });

    expect(journey.snapshot().value).toBe('connected');
    expect(journey.snapshot().context).toMatchObject({ device: null });
  });

  it.each(Object.keys(hostileValues))('says that it could not be prepared when the server answers %s', async name => {
    await start();

    await journey.answer(hostileValues[name]!());

    expect(journey.snapshot().value).toBe('unprepared');
  });
});

describe('leaving authenticatorPush', () => {
  it('cancels what is pending on the server, once', async () => {
    await startTesting();

    journey.run.release(true);
    journey.run.release(true);
    await settle();

    expect(journey.script.callsOf('cancel').map(({ request }) => request)).toEqual(['e1']);
  });

  it('leaves it on the server when the page may come back', async () => {
    await startTesting();

    journey.run.release(false);
    await settle();

    expect(journey.script.callsOf('cancel')).toEqual([]);
  });

  it('cancels nothing that is enrolled', async () => {
    await startTesting();
    await say({ type: 'approved' });
    await journey.answer(enrolled);

    journey.run.release(true);
    await settle();

    expect(journey.script.callsOf('cancel')).toEqual([]);
  });

  it('stops following at once', async () => {
    await startTesting();
    expect(journey.script.followed).toHaveLength(1);

    journey.actor.send({ type: 'another-method.wanted' });

    expect(journey.script.followed).toEqual([]);
  });

  it('forgets the code and the number', async () => {
    await startTesting();

    journey.run.release(true);

    expect((await journey.look()).textContent.replace(/\s/g, '')).not.toContain('4711');
  });
});
