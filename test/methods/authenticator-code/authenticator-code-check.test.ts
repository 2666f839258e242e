import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SimulatedClock } from 'xstate';
import { pass } from '../../support/machine-script.js';
import { error, minutes, result, secret, start, startAtCode, submit, toSecret } from './code-journey.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a lock-out', () => {
  it('ends by itself', async () => {
    const journey = await startAtCode();
    await submit(journey, error('locked', { retryAfter: 60 }));
    expect(journey.isAt({ usable: 'lockedOut' })).toBe(true);

    await pass(59_000);
    expect(journey.isAt({ usable: 'lockedOut' })).toBe(true);
    await pass(2_000);

    expect(journey.isAt({ usable: 'enteringCode' })).toBe(true);
    expect(journey.context().problem).toBeNull();
  });

  it.each(['locked', 'rate-limited'] as const)('follows from %s, for half a minute where the server does not say', async code => {
    const journey = await startAtCode();

    await submit(journey, error(code));
    await pass(29_000);
    expect(journey.isAt({ usable: 'lockedOut' })).toBe(true);
    await pass(2_000);

    expect(journey.isAt({ usable: 'enteringCode' })).toBe(true);
  });

  it('takes no code', async () => {
    const journey = await startAtCode();
    await submit(journey, error('locked', { retryAfter: 60 }));

    journey.actor.send({ type: 'code.submitted' });

    expect(journey.script.callsOf('confirmCode')).toHaveLength(1);
  });

  it('is not walked around by way of the secret', async () => {
    const journey = await startAtCode();
    await submit(journey, error('locked', { retryAfter: 60 }));

    journey.actor.send({ type: 'back' });
    expect(journey.isAt({ usable: 'scanning' })).toBe(true);
    journey.actor.send({ type: 'next' });
    expect(journey.isAt({ usable: 'lockedOut' })).toBe(true);

    await pass(61_000);
    expect(journey.isAt({ usable: 'enteringCode' })).toBe(true);
  });

  it('has ended when the page comes back after it slept', async () => {
    const clock = new SimulatedClock();
    const journey = start({ clock });
    await toSecret(journey);
    journey.actor.send({ type: 'next' });
    await submit(journey, error('locked', { retryAfter: 60 }));

    journey.actor.send({ type: 'page.returned' });
    expect(journey.isAt({ usable: 'lockedOut' })).toBe(true);
    await pass(60 * minutes);
    expect(journey.isAt({ usable: 'lockedOut' })).toBe(true);
    journey.actor.send({ type: 'page.returned' });

    expect(journey.isAt({ usable: 'enteringCode' })).toBe(true);
  });

  it('ends with the secret, when that runs out first', async () => {
    const journey = await startAtCode({ ...secret, expiresIn: minutes });
    await submit(journey, error('locked', { retryAfter: 600 }));

    await pass(minutes + 1000);

    expect(journey.isAt('expired')).toBe(true);
  });
});

describe('a check whose outcome is not known', () => {
  it.each(['network', 'timeout', 'invalid-response', 'unknown', 'aborted'] as const)(
    '(%s) is looked up before the person is asked again',
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

    expect(journey.isAt({ usable: 'enteringCode' })).toBe(true);
    expect(journey.context()).toMatchObject({ enrollmentId: 'e1', wrongCodes: 0, problem: { code: 'network' } });
  });

  it('stays unknown when that cannot be found out either, and can be looked up again', async () => {
    const journey = await startAtCode();

    await submit(journey, error('network'));
    await journey.script.reject('findEnrolled', error('network'));
    expect(journey.isAt('outcomeUnknown')).toBe(true);
    journey.actor.send({ type: 'retry' });

    expect(journey.isAt('checkingOutcome')).toBe(true);
  });

  it('is looked up when the enrollment is gone, as it would be had an earlier code been accepted', async () => {
    const journey = await startAtCode();
    journey.actor.send({ type: 'code.submitted' });
    journey.actor.send({ type: 'back' });

    await submit(journey, error('enrollment-expired'));
    expect(journey.isAt('checkingOutcome')).toBe(true);
    await journey.script.resolve('findEnrolled', result);

    expect(journey.actor.getSnapshot().output).toEqual({ type: 'enrolled', result });
  });

  it('means that the enrollment is gone when it is gone and nothing was enrolled', async () => {
    const journey = await startAtCode();

    await submit(journey, error('enrollment-expired'));
    await journey.script.resolve('findEnrolled', null);

    expect(journey.isAt('expired')).toBe(true);
  });
});
