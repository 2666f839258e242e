import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SimulatedClock } from 'xstate';
import { pass, settle } from '../../support/machine-script.js';
import { activated, activation, error, minutes, result, sent, startConnected, startTesting } from './push-journey.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a test notification', () => {
  it('is waited for until the person answers it on the phone', async () => {
    const { script, isAt } = await startTesting();

    expect(isAt({ testing: { answer: 'waiting', resend: 'cooling' } })).toBe(true);
    expect(script.watchesOf('watchTest')).toMatchObject([{ input: { enrollmentId: 'e1', testId: 't1' }, isStopped: false }]);
  });

  it.each(['denied', 'expired', 'superseded', 'unreachable'] as const)('that was %s says so, and another may be sent', async answer => {
    const { actor, script, isAt } = await startTesting();

    script.report('watchTest', { type: `test.${answer}` });
    expect(isAt({ testing: { answer } })).toBe(true);
    expect(script.watchesOf('watchTest')).toMatchObject([{ isStopped: true }]);
    await pass(30_000 + 1000);
    actor.send({ type: 'resend.wanted' });

    expect(isAt('sendingTest')).toBe(true);
  });

  it('expires by the clock as well', async () => {
    const { isAt } = await startTesting();

    await pass(minutes + 1000);

    expect(isAt({ testing: { answer: 'expired', resend: 'ready' } })).toBe(true);
  });

  it('has expired, and can be sent again, when the page comes back after it slept', async () => {
    const { actor, isAt } = await startTesting(sent, new SimulatedClock());
    actor.send({ type: 'page.returned' });
    expect(isAt({ testing: { answer: 'waiting', resend: 'cooling' } })).toBe(true);

    await pass(10 * minutes);
    actor.send({ type: 'page.returned' });

    expect(isAt({ testing: { answer: 'expired', resend: 'ready' } })).toBe(true);
  });

  it('tells of a broken line, and looks again when the person says so or the page comes back', async () => {
    const { actor, script, isAt, context } = await startTesting();

    for (const type of ['retry', 'page.returned'] as const) {
      script.report('watchTest', { type: 'watch.failed', error: error('network') });
      expect(isAt({ testing: { answer: 'outOfTouch' } })).toBe(true);
      actor.send({ type });
      expect(isAt({ testing: { answer: 'waiting' } })).toBe(true);
    }

    expect(context().problem).toBeNull();
    expect(script.callsOf('sendTest')).toHaveLength(1);
  });

  it('says that everything has to begin again when the enrollment is gone', async () => {
    const { script, isAt } = await startTesting();

    script.report('watchTest', { type: 'watch.failed', error: error('enrollment-expired') });

    expect(isAt('expired')).toBe(true);
  });

  it('that could not be sent says why, and is sent again when the person says so', async () => {
    const { actor, script, isAt, context } = await startConnected();
    actor.send({ type: 'next' });

    await script.reject('sendTest', error('delivery-failed'));
    expect(isAt('unsent')).toBe(true);
    expect(context().problem).toEqual({ code: 'delivery-failed' });
    actor.send({ type: 'retry' });

    expect(isAt('sendingTest')).toBe(true);
    expect(context().problem).toBeNull();
  });

  it('is not sent again before the server wants it', async () => {
    const { actor, script, isAt } = await startConnected();
    actor.send({ type: 'next' });
    await script.reject('sendTest', error('rate-limited', { retryAfter: 60 }));

    actor.send({ type: 'retry' });
    expect(isAt('unsent')).toBe(true);
    await pass(minutes + 1000);
    actor.send({ type: 'retry' });

    expect(isAt('sendingTest')).toBe(true);
  });

  it('that was on its way when the person went back is ignored', async () => {
    const { actor, script, isAt, context } = await startConnected();
    actor.send({ type: 'next' });

    actor.send({ type: 'back' });
    expect(script.callsOf('sendTest').at(-1)?.signal.aborted).toBe(true);
    await script.resolve('sendTest', sent);

    expect(isAt('connected')).toBe(true);
    expect(context().testId).toBe('');
  });
});

describe('sending another', () => {
  it('is possible only after the cooldown', async () => {
    const { actor, script, isAt } = await startTesting();

    actor.send({ type: 'resend.wanted' });
    await pass(29_000);
    actor.send({ type: 'resend.wanted' });
    expect(script.callsOf('sendTest')).toHaveLength(1);
    await pass(2_000);
    expect(isAt({ testing: { answer: 'waiting', resend: 'ready' } })).toBe(true);
    actor.send({ type: 'resend.wanted' });

    expect(script.callsOf('sendTest')).toHaveLength(2);
  });

  it('has a cooldown of its own', async () => {
    const { actor, script, isAt } = await startTesting();
    await pass(31_000);
    actor.send({ type: 'resend.wanted' });

    await script.resolve('sendTest', { ...sent, testId: 't2' });

    expect(isAt({ testing: { answer: 'waiting', resend: 'cooling' } })).toBe(true);
    expect(script.watchesOf('watchTest').at(-1)).toMatchObject({ input: { testId: 't2' } });
  });

  it('happens once, however often it is pressed', async () => {
    const { actor, script } = await startTesting();
    await pass(31_000);

    for (let press = 0; press < 3; press++) actor.send({ type: 'resend.wanted' });
    await settle();

    expect(script.callsOf('sendTest')).toHaveLength(2);
  });

  it('is not possible by going back and on: the last one is shown again', async () => {
    const { actor, script, isAt } = await startTesting();

    actor.send({ type: 'back' });
    expect(isAt('connected')).toBe(true);
    actor.send({ type: 'next' });

    expect(isAt({ testing: { answer: 'waiting', resend: 'cooling' } })).toBe(true);
    expect(script.callsOf('sendTest')).toHaveLength(1);
    expect(script.watchesOf('watchTest')).toHaveLength(2);
  });

  it('is not possible by way of the code either', async () => {
    const { actor, script, isAt } = await startTesting();
    for (const type of ['back', 'back', 'next', 'next'] as const) actor.send({ type });
    expect(isAt({ linking: 'awaitingApp' })).toBe(true);

    script.report('watchActivation', activated);

    expect(isAt({ testing: { answer: 'waiting' } })).toBe(true);
    expect(script.callsOf('sendTest')).toHaveLength(1);
  });

  it('starts afresh with a new code', async () => {
    const { actor, script, isAt } = await startTesting();
    for (const type of ['back', 'back', 'next', 'renewal.wanted', 'renewal.confirmed'] as const) actor.send({ type });
    await script.resolve('prepareActivation', { ...activation, enrollmentId: 'e2' });
    script.report('watchActivation', activated);

    actor.send({ type: 'next' });

    expect(isAt('sendingTest')).toBe(true);
    expect(script.callsOf('sendTest').at(-1)?.input).toEqual({ enrollmentId: 'e2' });
  });
});

describe('an approved test', () => {
  it('is confirmed, and a late answer changes nothing any more', async () => {
    const { script, isAt } = await startTesting();
    script.report('watchTest', { type: 'test.approved' });

    script.report('watchTest', { type: 'test.denied' });

    expect(isAt('confirming')).toBe(true);
  });

  it('is confirmed again after a failure whose outcome is not known, as the same test', async () => {
    const { actor, script, isAt, context } = await startTesting();
    script.report('watchTest', { type: 'test.approved' });

    await script.reject('confirmTest', error('timeout'));
    expect(isAt('unconfirmed')).toBe(true);
    expect(context().problem).toEqual({ code: 'timeout' });
    actor.send({ type: 'retry' });
    await script.resolve('confirmTest', result);

    expect(actor.getSnapshot().output).toEqual({ type: 'enrolled', result });
    expect(script.callsOf('confirmTest').map(({ input }) => input)).toEqual(Array(2).fill({ enrollmentId: 'e1', testId: 't1' }));
  });

  it('is confirmed no sooner than the server wants it', async () => {
    const { actor, script, isAt } = await startTesting();
    script.report('watchTest', { type: 'test.approved' });
    await script.reject('confirmTest', error('unavailable', { retryAfter: 5 }));

    actor.send({ type: 'retry' });
    expect(isAt('unconfirmed')).toBe(true);
    await pass(6_000);
    actor.send({ type: 'retry' });

    expect(isAt('confirming')).toBe(true);
  });

  it('comes too late when the enrollment is gone', async () => {
    const { script, isAt } = await startTesting();
    script.report('watchTest', { type: 'test.approved' });

    await script.reject('confirmTest', error('enrollment-expired'));

    expect(isAt('expired')).toBe(true);
  });
});
