import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SimulatedClock } from 'xstate';
import { pass, settle } from '../../support/machine-script.js';
import { ask, error, judge, minutes, prepared, result, start, startReady, startVerifying } from './passkey-journey.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('passkeyMachine', () => {
  it('fetches what to ask while it explains, asks, has it verified, and ends enrolled', async () => {
    const journey = start();
    expect(journey.isAt({ explaining: 'preparing' })).toBe(true);
    await journey.script.resolve('prepareOptions', prepared);
    expect(journey.isAt({ explaining: 'ready' })).toBe(true);

    await ask(journey, 'created');
    expect(journey.isAt('verifying')).toBe(true);
    await judge(journey, result);

    expect(journey.actor.getSnapshot()).toMatchObject({ status: 'done', output: { type: 'enrolled', result } });
    expect(journey.script.callsOf('confirmCredential').map(({ input }) => input)).toEqual([{ enrollmentId: 'e1' }]);
  });

  it.each(['insecure-page', 'old-browser', 'frame', 'address'] as const)('calls nobody where it is impossible: %s', obstacle => {
    const { isAt, script, context } = start({ obstacle });

    expect(isAt('impossible')).toBe(true);
    expect(context().obstacle).toBe(obstacle);
    expect(script.callsOf('prepareOptions')).toEqual([]);
  });

  it('goes back from the first screen to the choice', () => {
    const { actor } = start();

    actor.send({ type: 'back' });

    expect(actor.getSnapshot().output).toEqual({ type: 'left', to: 'choice' });
  });

  it('ends with the problem when the person gives up', async () => {
    const { actor, script } = start();
    await script.reject('prepareOptions', error('limit-reached', { limit: 10 }));

    actor.send({ type: 'given-up' });

    expect(actor.getSnapshot().output).toEqual({ type: 'failed', problem: { code: 'limit-reached', limit: 10 } });
  });
});

describe('what to ask', () => {
  it('is not asked before it is there', () => {
    const { actor, script } = start();

    actor.send({ type: 'ceremony.started' });

    expect(script.callsOf('awaitCredential')).toEqual([]);
  });

  it('says that it takes long after ten seconds', async () => {
    const { actor } = start();

    await pass(10_100);

    expect(actor.getSnapshot().hasTag('late')).toBe(true);
  });

  it('could not be fetched, and is fetched when the person says so', async () => {
    const { actor, script, isAt, context } = start();
    await script.reject('prepareOptions', error('network'));
    expect(isAt('unprepared')).toBe(true);

    actor.send({ type: 'retry' });

    expect(isAt({ explaining: 'preparing' })).toBe(true);
    expect(context().problem).toBeNull();
  });

  it('is not fetched before the server wants it', async () => {
    const { actor, script, isAt } = start();
    await script.reject('prepareOptions', error('rate-limited', { retryAfter: 20 }));

    actor.send({ type: 'retry' });
    expect(isAt('unprepared')).toBe(true);
    await pass(21_000);
    actor.send({ type: 'retry' });

    expect(isAt({ explaining: 'preparing' })).toBe(true);
  });

  it('gets stale in time for the person to be about it, without being fetched again by itself', async () => {
    const { isAt, script } = await startReady({ expiresIn: 4 * minutes });

    await pass(3 * minutes - 1000);
    expect(isAt({ explaining: 'ready' })).toBe(true);
    await pass(60 * minutes);

    expect(isAt({ explaining: 'stale' })).toBe(true);
    expect(script.callsOf('prepareOptions')).toHaveLength(1);
  });

  it('is fetched anew by a press once it is stale, and asked by the next', async () => {
    const journey = await startReady({ expiresIn: 4 * minutes });
    await pass(5 * minutes);

    journey.actor.send({ type: 'next' });
    expect(journey.isAt({ expired: 'preparing' })).toBe(true);
    await journey.script.resolve('prepareOptions', prepared);
    expect(journey.isAt({ expired: 'ready' })).toBe(true);
    await ask(journey, 'created');

    expect(journey.isAt('verifying')).toBe(true);
  });

  it('gets stale a second time, and is fetched a third', async () => {
    const journey = await startReady({ expiresIn: 4 * minutes });
    await pass(5 * minutes);
    journey.actor.send({ type: 'next' });
    await journey.script.resolve('prepareOptions', { ...prepared, expiresIn: 4 * minutes });
    await pass(5 * minutes);
    expect(journey.isAt({ expired: 'stale' })).toBe(true);

    journey.actor.send({ type: 'next' });

    expect(journey.isAt({ expired: 'preparing' })).toBe(true);
    expect(journey.script.callsOf('prepareOptions')).toHaveLength(3);
  });

  it('is stale when the page comes back after it slept', async () => {
    const clock = new SimulatedClock();
    const journey = start({ clock });
    await journey.script.resolve('prepareOptions', { ...prepared, expiresIn: 4 * minutes });

    journey.actor.send({ type: 'page.returned' });
    expect(journey.isAt({ explaining: 'ready' })).toBe(true);
    await pass(5 * minutes);
    journey.actor.send({ type: 'page.returned' });

    expect(journey.isAt({ explaining: 'stale' })).toBe(true);
  });
});

describe('asking the browser', () => {
  it('is waited for once, however often it is said to have begun', async () => {
    const journey = await startReady();

    for (let press = 0; press < 3; press++) journey.actor.send({ type: 'ceremony.started' });
    await settle();

    expect(journey.script.callsOf('awaitCredential')).toHaveLength(1);
  });

  it('ends when the person goes back, and what to ask is fetched anew', async () => {
    const journey = await startReady();
    journey.actor.send({ type: 'ceremony.started' });

    journey.actor.send({ type: 'back' });

    expect(journey.script.callsOf('awaitCredential')[0]?.signal.aborted).toBe(true);
    expect(journey.isAt({ explaining: 'preparing' })).toBe(true);
  });

  it.each([
    ['not-completed', 'notCompleted'],
    ['pending-elsewhere', 'pendingElsewhere'],
    ['aborted', 'explaining'],
  ] as const)('that ended %s is no error, and what to ask is fetched for another try', async (end, state) => {
    const journey = await startReady();

    await ask(journey, end);
    expect(journey.isAt({ [state]: 'preparing' })).toBe(true);
    expect(journey.context().problem).toBeNull();
    await journey.script.resolve('prepareOptions', prepared);
    await ask(journey, 'created');

    expect(journey.isAt('verifying')).toBe(true);
  });

  it.each([
    ['already-registered', 'alreadyRegistered'],
    ['unsupported', 'unsupported'],
  ] as const)('that ended %s is told, and can be done elsewhere', async (end, state) => {
    const journey = await startReady();

    await ask(journey, end);
    expect(journey.isAt(state)).toBe(true);
    journey.actor.send({ type: 'retry' });

    expect(journey.isAt({ explaining: 'preparing' })).toBe(true);
  });

  it('for another address is impossible', async () => {
    const journey = await startReady();

    await ask(journey, 'not-allowed-here');

    expect(journey.isAt('impossible')).toBe(true);
    expect(journey.context().obstacle).toBe('address');
  });

  it('by options that are none is a problem of the server', async () => {
    const journey = await startReady();

    await ask(journey, 'malformed');

    expect(journey.isAt('unprepared')).toBe(true);
    expect(journey.context().problem).toEqual({ code: 'invalid-response' });
  });

  it('that failed in a way that nobody knows is no error', async () => {
    const journey = await startReady();
    journey.actor.send({ type: 'ceremony.started' });

    await journey.script.reject('awaitCredential', new Error('no'));

    expect(journey.isAt({ notCompleted: 'preparing' })).toBe(true);
  });

  it('keeps what was fetched for another try when the person reads once more what it is', async () => {
    const journey = await startReady();
    await ask(journey, 'not-completed');
    await journey.script.resolve('prepareOptions', prepared);

    journey.actor.send({ type: 'back' });

    expect(journey.isAt({ explaining: 'ready' })).toBe(true);
    expect(journey.script.callsOf('prepareOptions')).toHaveLength(2);
  });
});

describe('a credential that the server', () => {
  it.each(['code-rejected', 'not-allowed', 'limit-reached', 'invalid-input', 'unsupported'] as const)(
    'refuses (%s) is forgotten by the browser',
    async code => {
      const journey = await startVerifying();

      await judge(journey, error(code));

      expect(journey.isAt('refused')).toBe(true);
      expect(journey.context().problem).toMatchObject({ code });
      expect(journey.forgotten()).toBe(1);
    },
  );

  it.each(['unavailable', 'rate-limited', 'locked', 'step-up-cancelled', 'session-expired'] as const)(
    'has not judged (%s) is kept, and sent once more when the person says so',
    async code => {
      const journey = await startVerifying();

      await judge(journey, error(code));
      expect(journey.isAt('unconfirmed')).toBe(true);
      expect(journey.forgotten()).toBe(0);
      await pass(31_000);
      journey.actor.send({ type: 'retry' });
      await judge(journey, result);

      expect(journey.actor.getSnapshot().output).toEqual({ type: 'enrolled', result });
      expect(journey.script.callsOf('awaitCredential')).toHaveLength(1);
    },
  );

  it('wants to wait for is not sent before', async () => {
    const journey = await startVerifying();
    await judge(journey, error('rate-limited', { retryAfter: 60 }));

    journey.actor.send({ type: 'retry' });

    expect(journey.isAt('unconfirmed')).toBe(true);
  });

  it.each(['network', 'timeout', 'invalid-response', 'unknown', 'aborted'] as const)(
    'did not answer to (%s) is looked for before anything else, and never forgotten',
    async code => {
      const journey = await startVerifying();

      await judge(journey, error(code));
      expect(journey.isAt('checkingOutcome')).toBe(true);
      await journey.script.resolve('findEnrolled', result);

      expect(journey.actor.getSnapshot().output).toEqual({ type: 'enrolled', result });
      expect(journey.forgotten()).toBe(0);
    },
  );

  it('did not answer to, and does not have, can be sent once more', async () => {
    const journey = await startVerifying();
    await judge(journey, error('network'));

    await journey.script.resolve('findEnrolled', null);
    expect(journey.isAt('unconfirmed')).toBe(true);
    expect(journey.forgotten()).toBe(0);
    journey.actor.send({ type: 'retry' });

    expect(journey.isAt('verifying')).toBe(true);
  });

  it('cannot be asked about stays unknown, and can be asked about again', async () => {
    const journey = await startVerifying();
    await judge(journey, error('network'));

    await journey.script.reject('findEnrolled', error('network'));
    expect(journey.isAt('outcomeUnknown')).toBe(true);
    expect(journey.forgotten()).toBe(0);
    journey.actor.send({ type: 'retry' });

    expect(journey.isAt('checkingOutcome')).toBe(true);
  });

  it.each(['enrollment-expired', 'code-expired'] as const)(
    'does not wait for any more (%s) is forgotten, if it was not accepted before',
    async code => {
      const journey = await startVerifying();

      await judge(journey, error(code));
      expect(journey.isAt('checkingOutcome')).toBe(true);
      expect(journey.forgotten()).toBe(0);
      await journey.script.resolve('findEnrolled', null);

      expect(journey.isAt({ expired: 'preparing' })).toBe(true);
      expect(journey.forgotten()).toBe(1);
    },
  );

  it('accepted before, although no answer came, is there', async () => {
    const journey = await startVerifying();

    await judge(journey, error('enrollment-expired'));
    await journey.script.resolve('findEnrolled', result);

    expect(journey.actor.getSnapshot().output).toEqual({ type: 'enrolled', result });
    expect(journey.forgotten()).toBe(0);
  });

  it('has already is told, and not forgotten', async () => {
    const journey = await startVerifying();

    await judge(journey, error('already-enrolled'));
    await journey.script.resolve('findEnrolled', null);

    expect(journey.isAt('alreadyRegistered')).toBe(true);
    expect(journey.forgotten()).toBe(0);
  });

  it('is sent once, however often is pressed', async () => {
    const journey = await startVerifying();

    for (const type of ['next', 'retry', 'ceremony.started'] as const) journey.actor.send({ type });
    await settle();

    expect(journey.script.callsOf('confirmCredential')).toHaveLength(1);
  });
});
