import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SimulatedClock } from 'xstate';
import { pass, settle } from '../../support/machine-script.js';
import { error, minutes, result, seconds, sent, startAtCode } from './delivery-journey.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const cooling = { awaitingCode: { resend: 'cooling' } } as const;
const ready = { awaitingCode: { resend: 'ready' } } as const;

describe('another code', () => {
  it('can be asked for after a while', async () => {
    const journey = await startAtCode();
    journey.actor.send({ type: 'resend.wanted' });
    expect(journey.isAt(cooling)).toBe(true);

    await pass(31 * seconds);
    journey.actor.send({ type: 'resend.wanted' });
    await journey.script.resolve('resendCode', { ...sent, enrollmentId: 'e2' });

    expect(journey.script.callsOf('resendCode').map(({ input }) => input)).toEqual([{ enrollmentId: 'e1', channel: 'text-message' }]);
    expect(journey.isAt(cooling)).toBe(true);
    expect(journey.context()).toMatchObject({ enrollmentId: 'e2', isResent: true });
  });

  it('comes in another way, and after that in that way', async () => {
    const journey = await startAtCode({ ...sent, resendAfter: 0 });
    await pass(200);

    journey.actor.send({ type: 'resend.wanted', channel: 'voice' });
    await journey.script.resolve('resendCode', { ...sent, channel: 'voice', otherChannels: ['text-message'], resendAfter: 0 });
    await pass(200);
    journey.actor.send({ type: 'resend.wanted' });

    expect(journey.script.callsOf('resendCode').map(({ input }) => (input as { channel: string }).channel)).toEqual(['voice', 'voice']);
    expect(journey.context()).toMatchObject({ channel: 'voice', otherChannels: ['text-message'] });
  });

  it('is asked for once, however often', async () => {
    const journey = await startAtCode();
    await pass(31 * seconds);

    for (let press = 0; press < 3; press++) journey.actor.send({ type: 'resend.wanted' });
    await settle();

    expect(journey.script.callsOf('resendCode')).toHaveLength(1);
  });

  it('that comes too often is waited for as long as the server says', async () => {
    const journey = await startAtCode();
    await pass(31 * seconds);
    journey.actor.send({ type: 'resend.wanted' });

    await journey.script.reject('resendCode', error('rate-limited', { retryAfter: 60 }));
    expect(journey.isAt(cooling)).toBe(true);
    expect(journey.context().problem?.code).toBe('rate-limited');
    await pass(61 * seconds);

    expect(journey.isAt(ready)).toBe(true);
  });

  it.each(['network', 'delivery-failed', 'not-allowed', 'unavailable'] as const)(
    'that fails (%s) leaves the field for the one before, and can be asked for again',
    async code => {
      const journey = await startAtCode();
      await pass(31 * seconds);
      journey.actor.send({ type: 'resend.wanted' });

      await journey.script.reject('resendCode', error(code));
      expect(journey.context()).toMatchObject({ enrollmentId: 'e1', isResent: false, problem: { code } });
      await pass(200);

      expect(journey.isAt(ready)).toBe(true);
    },
  );

  it('is refused while nothing is taken', async () => {
    const journey = await startAtCode();
    await pass(31 * seconds);
    journey.actor.send({ type: 'resend.wanted' });

    await journey.script.reject('resendCode', error('locked', { retryAfter: 60 }));

    expect(journey.isAt('lockedOut')).toBe(true);
  });

  it('is not waited for when the person goes back', async () => {
    const journey = await startAtCode();
    await pass(31 * seconds);
    journey.actor.send({ type: 'resend.wanted' });

    journey.actor.send({ type: 'back' });

    expect(journey.isAt('awaitingCode')).toBe(true);
    expect(journey.script.callsOf('resendCode')[0]?.signal.aborted).toBe(true);
  });

  it('for what is gone leads back to the destination, unless it was enrolled meanwhile', async () => {
    for (const [found, place] of [
      [null, 'enteringDestination'],
      [result, 'finished'],
    ] as const) {
      const journey = await startAtCode();
      await pass(31 * seconds);
      journey.actor.send({ type: 'resend.wanted' });
      await journey.script.reject('resendCode', error('enrollment-expired'));
      expect(journey.isAt('checkingOutcome')).toBe(true);

      await journey.script.resolve('findEnrolled', found);

      expect(journey.isAt(place)).toBe(true);
    }
  });

  it('can be asked for as soon as the page comes back after it slept', async () => {
    const clock = new SimulatedClock();
    const journey = await startAtCode({ ...sent, expiresIn: undefined }, { clock });
    await pass(minutes);
    expect(journey.isAt(cooling)).toBe(true);

    journey.actor.send({ type: 'page.returned' });

    expect(journey.isAt(ready)).toBe(true);
  });
});
