import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SimulatedClock } from 'xstate';
import { pass } from '../../support/machine-script.js';
import { error, minutes, result, seconds, send, sent, startAtCode, submit } from './delivery-journey.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a wrong code', () => {
  it.each(['code-rejected', 'code-expired'] as const)('(%s) is asked for again, and nothing is sent', async code => {
    const journey = await startAtCode();

    await submit(journey, error(code, { attemptsLeft: 3 }));

    expect(journey.isAt('awaitingCode')).toBe(true);
    expect(journey.context()).toMatchObject({ enrollmentId: 'e1', problem: { code, attemptsLeft: 3 } });
    expect(journey.script.callsOf('sendCode')).toHaveLength(1);
  });

  it('that is no code at all is not checked', async () => {
    const journey = await startAtCode();
    await submit(journey, error('code-rejected'));

    journey.actor.send({ type: 'code.malformed', flaw: 'too-long' });

    expect(journey.context()).toMatchObject({ codeFlaw: 'too-long', problem: null });
    expect(journey.script.callsOf('confirmCode')).toHaveLength(1);
  });

  it('leaves the cooldown as it was', async () => {
    const journey = await startAtCode();
    await pass(20 * seconds);

    await submit(journey, error('code-rejected'));
    expect(journey.isAt({ awaitingCode: { resend: 'cooling' } })).toBe(true);
    await pass(11 * seconds);

    expect(journey.isAt({ awaitingCode: { resend: 'ready' } })).toBe(true);
  });

  it('is forgotten with another code', async () => {
    const journey = await startAtCode({ ...sent, resendAfter: 0 });
    await submit(journey, error('code-rejected'));
    await pass(200);

    journey.actor.send({ type: 'resend.wanted' });
    await journey.script.resolve('resendCode', sent);

    expect(journey.context().problem).toBeNull();
  });
});

describe('a check', () => {
  it('is not waited for when the person goes back, and a late failure is ignored', async () => {
    const journey = await startAtCode();
    journey.actor.send({ type: 'code.submitted' });

    journey.actor.send({ type: 'back' });
    await journey.script.reject('confirmCode', error('locked'));

    expect(journey.isAt('awaitingCode')).toBe(true);
    expect(journey.context().problem).toBeNull();
  });

  it('is made once, however often it is asked for', async () => {
    const journey = await startAtCode();

    for (let press = 0; press < 3; press++) journey.actor.send({ type: 'code.submitted' });

    expect(journey.script.callsOf('confirmCode')).toHaveLength(1);
  });

  it.each(['network', 'timeout', 'invalid-response', 'unknown', 'aborted'] as const)(
    'whose outcome is not known (%s) is looked up before the person is asked again',
    async code => {
      const journey = await startAtCode();

      await submit(journey, error(code));
      expect(journey.isAt('checkingOutcome')).toBe(true);
      await journey.script.resolve('findEnrolled', result);

      expect(journey.actor.getSnapshot().output).toEqual({ type: 'enrolled', result });
    },
  );

  it('asks again when nothing was enrolled, and says why', async () => {
    const journey = await startAtCode();

    await submit(journey, error('network'));
    await journey.script.resolve('findEnrolled', null);

    expect(journey.isAt('awaitingCode')).toBe(true);
    expect(journey.context().problem?.code).toBe('network');
  });

  it('stays unknown when that cannot be found out either, and can be looked up again', async () => {
    const journey = await startAtCode();

    await submit(journey, error('network'));
    await journey.script.reject('findEnrolled', error('network'));
    expect(journey.isAt('outcomeUnknown')).toBe(true);
    journey.actor.send({ type: 'retry' });

    expect(journey.isAt('checkingOutcome')).toBe(true);
  });

  it.each(['enrollment-expired', 'already-enrolled'] as const)(
    'that is refused with %s leads to what was enrolled, or back',
    async code => {
      const journey = await startAtCode();

      await submit(journey, error(code));
      await journey.script.resolve('findEnrolled', null);

      expect(journey.isAt('enteringDestination')).toBe(true);
      expect(journey.context().problem?.code).toBe(code);
    },
  );

  it('that was not waited for is found when its destination turns out to be enrolled', async () => {
    const journey = await startAtCode();
    journey.actor.send({ type: 'code.submitted' });
    journey.actor.send({ type: 'back' });
    journey.actor.send({ type: 'back' });

    await send(journey, error('already-enrolled'));
    await journey.script.resolve('findEnrolled', result);

    expect(journey.actor.getSnapshot().output).toEqual({ type: 'enrolled', result });
  });

  it.each(['limit-reached', 'not-allowed', 'unavailable', 'step-up-cancelled'] as const)(
    'that fails (%s) can be made again',
    async code => {
      const journey = await startAtCode();

      await submit(journey, error(code));
      expect(journey.isAt('awaitingCode')).toBe(true);
      expect(journey.context().problem?.code).toBe(code);
      journey.actor.send({ type: 'code.submitted' });

      expect(journey.isAt('confirmingCode')).toBe(true);
    },
  );
});

describe('a lock-out', () => {
  it.each(['locked', 'rate-limited'] as const)('follows from %s, takes no code, and ends by itself', async code => {
    const journey = await startAtCode();
    await submit(journey, error(code, { retryAfter: 60 }));

    journey.actor.send({ type: 'code.submitted' });
    expect(journey.script.callsOf('confirmCode')).toHaveLength(1);
    await pass(59 * seconds);
    expect(journey.isAt('lockedOut')).toBe(true);
    await pass(2 * seconds);

    expect(journey.isAt('awaitingCode')).toBe(true);
    expect(journey.context().problem).toBeNull();
  });

  it('outlasts the code', async () => {
    const journey = await startAtCode();
    await submit(journey, error('locked', { retryAfter: 600 }));

    await pass(9 * minutes);
    expect(journey.isAt('lockedOut')).toBe(true);
    await pass(2 * minutes);

    expect(journey.isAt('expired')).toBe(true);
  });

  it('has ended when the page comes back after it slept', async () => {
    const journey = await startAtCode(sent, { clock: new SimulatedClock() });
    await submit(journey, error('locked', { retryAfter: 60 }));
    journey.actor.send({ type: 'page.returned' });
    expect(journey.isAt('lockedOut')).toBe(true);

    await pass(2 * minutes);
    journey.actor.send({ type: 'page.returned' });

    expect(journey.isAt('awaitingCode')).toBe(true);
  });
});

describe('a code that runs out', () => {
  it('says so, and another one takes its place', async () => {
    const journey = await startAtCode();
    await pass(4.9 * minutes);
    expect(journey.isAt('awaitingCode')).toBe(true);

    await pass(0.2 * minutes);
    expect(journey.isAt('expired')).toBe(true);
    journey.actor.send({ type: 'retry' });
    await journey.script.resolve('resendCode', sent);

    expect(journey.isAt('awaitingCode')).toBe(true);
    expect(journey.script.callsOf('resendCode').map(({ input }) => input)).toEqual([{ enrollmentId: 'e1', channel: 'text-message' }]);
  });

  it('is replaced no sooner than the server wants', async () => {
    const journey = await startAtCode({ ...sent, expiresIn: 10 * seconds });
    await pass(11 * seconds);

    journey.actor.send({ type: 'retry' });
    expect(journey.isAt('expired')).toBe(true);
    await pass(20 * seconds);
    journey.actor.send({ type: 'retry' });

    expect(journey.isAt('resendingCode')).toBe(true);
  });

  it('says so as soon as the page comes back', async () => {
    const journey = await startAtCode(sent, { clock: new SimulatedClock() });

    await pass(60 * minutes);
    journey.actor.send({ type: 'page.returned' });

    expect(journey.isAt('expired')).toBe(true);
  });

  it('has run out when a check of it fails after that', async () => {
    const journey = await startAtCode({ ...sent, expiresIn: 10 * seconds });
    await pass(9 * seconds);
    journey.actor.send({ type: 'code.submitted' });
    await pass(5 * seconds);

    await journey.script.reject('confirmCode', error('code-expired'));
    await pass(200);

    expect(journey.isAt('expired')).toBe(true);
  });

  it('never does where the server says nothing of it', async () => {
    const journey = await startAtCode({ ...sent, expiresIn: undefined });

    await pass(24 * 60 * minutes);

    expect(journey.isAt('awaitingCode')).toBe(true);
  });

  it('lets the person change the destination', async () => {
    const journey = await startAtCode();
    await pass(6 * minutes);

    journey.actor.send({ type: 'back' });

    expect(journey.isAt('enteringDestination')).toBe(true);
  });
});
