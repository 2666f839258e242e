import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SimulatedClock } from 'xstate';
import { pass } from '../../support/machine-script.js';
import { error, minutes, result, secret, start, startAtCode, toSecret } from './code-journey.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a new secret', () => {
  it('is made only after the person was warned', async () => {
    const journey = start();
    await toSecret(journey);

    journey.actor.send({ type: 'renewal.wanted' });
    expect(journey.isAt({ usable: 'confirmingRenewal' })).toBe(true);
    expect(journey.script.callsOf('prepareSecret')).toHaveLength(1);
    journey.actor.send({ type: 'renewal.confirmed' });

    expect(journey.script.callsOf('prepareSecret').map(({ input }) => input)).toEqual([{ renew: false }, { renew: true }]);
  });

  it('is not made when the person thinks better of it', async () => {
    const journey = start();
    await toSecret(journey);

    journey.actor.send({ type: 'renewal.wanted' });
    journey.actor.send({ type: 'renewal.dismissed' });

    expect(journey.isAt({ usable: 'scanning' })).toBe(true);
    expect(journey.script.callsOf('prepareSecret')).toHaveLength(1);
    expect(journey.context().enrollmentId).toBe('e1');
  });

  it('that was refused leaves the old one', async () => {
    const journey = start();
    await toSecret(journey);
    for (const type of ['renewal.wanted', 'renewal.confirmed'] as const) journey.actor.send({ type });

    await journey.script.reject('prepareSecret', error('not-allowed'));

    expect(journey.isAt({ usable: 'scanning' })).toBe(true);
    expect(journey.context()).toMatchObject({ enrollmentId: 'e1', problem: { code: 'not-allowed' } });
  });

  it.each(['network', 'timeout', 'invalid-response', 'unknown', 'aborted'] as const)(
    'that may have been made (%s) is asked for',
    async code => {
      const journey = start();
      await toSecret(journey);
      for (const type of ['renewal.wanted', 'renewal.confirmed'] as const) journey.actor.send({ type });

      await journey.script.reject('prepareSecret', error(code));

      expect(journey.isAt('preparingSecret')).toBe(true);
      expect(journey.script.callsOf('prepareSecret').at(-1)?.input).toEqual({ renew: false });
    },
  );
});

describe('a secret that runs out', () => {
  it('says so, and a new one is one press away', async () => {
    const journey = await startAtCode({ ...secret, expiresIn: 10 * minutes });

    await pass(10 * minutes + 1000);
    expect(journey.isAt('expired')).toBe(true);
    journey.actor.send({ type: 'retry' });

    expect(journey.isAt('preparingSecret')).toBe(true);
  });

  it('does not interrupt a code that is being checked', async () => {
    const journey = await startAtCode({ ...secret, expiresIn: 10_000 });
    await pass(9_000);
    journey.actor.send({ type: 'code.submitted' });

    await pass(5_000);
    expect(journey.isAt('confirmingCode')).toBe(true);
    await journey.script.resolve('confirmCode', result);

    expect(journey.actor.getSnapshot().output).toEqual({ type: 'enrolled', result });
  });

  it('says so after a code that was wrong as well', async () => {
    const journey = await startAtCode({ ...secret, expiresIn: 10_000 });
    await pass(9_000);
    journey.actor.send({ type: 'code.submitted' });
    await pass(5_000);

    await journey.script.reject('confirmCode', error('code-rejected'));

    expect(journey.isAt('expired')).toBe(true);
  });

  it('says so as soon as the page comes back', async () => {
    const journey = start({ clock: new SimulatedClock() });
    await toSecret(journey, { ...secret, expiresIn: 10 * minutes });

    await pass(60 * minutes);
    journey.actor.send({ type: 'page.returned' });

    expect(journey.isAt('expired')).toBe(true);
  });

  it('never does where the server says nothing of it', async () => {
    const journey = await startAtCode();

    await pass(24 * 60 * minutes);

    expect(journey.isAt({ usable: 'enteringCode' })).toBe(true);
  });

  it('is fetched anew when the person comes by it again', async () => {
    const journey = start();
    await toSecret(journey, { ...secret, expiresIn: 10 * minutes });
    journey.actor.send({ type: 'back' });

    journey.actor.send({ type: 'next' });
    expect(journey.isAt({ usable: 'scanning' })).toBe(true);
    journey.actor.send({ type: 'back' });
    await pass(10 * minutes + 1000);
    journey.actor.send({ type: 'next' });

    expect(journey.isAt('preparingSecret')).toBe(true);
  });
});
