import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SimulatedClock } from 'xstate';
import { pass } from '../../support/machine-script.js';
import { activated, activation, error, minutes, result, start, startAtCode, startConnected, startTesting } from './push-journey.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('authenticatorPushMachine', () => {
  it('goes from the app to the code to the test, and ends enrolled', async () => {
    const { actor, script, isAt } = start();
    actor.send({ type: 'next' });
    actor.send({ type: 'next' });
    await script.resolve('prepareActivation', activation);
    expect(isAt({ linking: 'scanning' })).toBe(true);

    script.report('watchActivation', activated);
    expect(isAt('connected')).toBe(true);
    actor.send({ type: 'next' });
    await script.resolve('sendTest', { testId: 't1', expiresIn: minutes, resendAfter: 30_000 });
    script.report('watchTest', { type: 'test.approved' });
    expect(isAt('confirming')).toBe(true);
    await script.resolve('confirmTest', result);

    expect(actor.getSnapshot()).toMatchObject({ status: 'done', output: { type: 'enrolled', result } });
    expect(script.callsOf('sendTest').map(({ input }) => input)).toEqual([{ enrollmentId: 'e1' }]);
    expect(script.callsOf('confirmTest').map(({ input }) => input)).toEqual([{ enrollmentId: 'e1', testId: 't1' }]);
  });

  it('sends no test before the person asks for it', async () => {
    const { script, context } = await startConnected();

    await pass(5 * minutes);

    expect(context().device).toBe('Pixel');
    expect(script.callsOf('sendTest')).toHaveLength(0);
  });

  it('leaves for codes from anywhere', async () => {
    const { actor } = await startTesting();

    actor.send({ type: 'codes.wanted' });

    expect(actor.getSnapshot().output).toEqual({ type: 'left', to: 'authenticator-code' });
  });

  it.each(['back', 'another-method.wanted'] as const)('leaves for the choice by %s', type => {
    const { actor } = start();

    actor.send({ type });

    expect(actor.getSnapshot().output).toEqual({ type: 'left', to: 'choice' });
  });

  it('ends with the problem when the person gives up', async () => {
    const { actor, script } = start({ resumes: true });
    await script.reject('prepareActivation', error('not-allowed'));

    actor.send({ type: 'given-up' });

    expect(actor.getSnapshot().output).toEqual({ type: 'failed', problem: { code: 'not-allowed' } });
  });
});

describe('waiting for the app', () => {
  it('sends the test by itself when the person had asked for it before the app was ready', async () => {
    const { actor, script, isAt } = await startAtCode();
    actor.send({ type: 'next' });
    expect(isAt({ linking: 'awaitingApp' })).toBe(true);

    script.report('watchActivation', activated);

    expect(isAt('sendingTest')).toBe(true);
    expect(script.callsOf('sendTest')).toHaveLength(1);
  });

  it('says after ten seconds that it takes long', async () => {
    const { actor } = await startAtCode();
    actor.send({ type: 'next' });

    await pass(9_900);
    expect(actor.getSnapshot().hasTag('late')).toBe(false);
    await pass(200);

    expect(actor.getSnapshot().hasTag('late')).toBe(true);
  });

  it('goes on listening while the person goes to and fro', async () => {
    const { actor, script } = await startAtCode();

    for (const type of ['next', 'back', 'renewal.wanted', 'renewal.dismissed'] as const) actor.send({ type });

    expect(script.watchesOf('watchActivation')).toMatchObject([{ input: { enrollmentId: 'e1' }, isStopped: false }]);
  });

  it('stops listening when the person leaves', async () => {
    const { actor, script, isAt } = await startAtCode();

    actor.send({ type: 'back' });
    script.report('watchActivation', activated);

    expect(script.watchesOf('watchActivation')).toMatchObject([{ isStopped: true }]);
    expect(isAt('settingUpAccount')).toBe(true);
  });

  it('notices an app that was ready before the person came back', async () => {
    const { actor, script, isAt } = await startConnected();
    actor.send({ type: 'back' });
    actor.send({ type: 'next' });

    script.report('watchActivation', activated);

    expect(isAt('connected')).toBe(true);
    expect(script.callsOf('prepareActivation')).toHaveLength(1);
  });

  it('tells of a broken line, and tries again when the person says so', async () => {
    const { actor, script, isAt, context } = await startAtCode();

    script.report('watchActivation', { type: 'watch.failed', error: error('network') });
    expect(isAt('outOfTouch')).toBe(true);
    expect(context().problem).toEqual({ code: 'network' });
    actor.send({ type: 'retry' });

    expect(isAt({ linking: 'scanning' })).toBe(true);
    expect(context().problem).toBeNull();
    expect(script.watchesOf('watchActivation')).toHaveLength(2);
  });

  it('tries again by itself when the page comes back', async () => {
    const { actor, script, isAt } = await startAtCode();
    script.report('watchActivation', { type: 'watch.failed', error: error('network') });

    actor.send({ type: 'page.returned' });

    expect(isAt({ linking: 'scanning' })).toBe(true);
  });
});

describe('a code for the app', () => {
  it.each([
    ['runs out', { type: 'activation.expired' }],
    ['is gone', { type: 'watch.failed', error: error('enrollment-expired') }],
  ])('that %s is replaced when the person says so', async (_, event) => {
    const { actor, script, isAt } = await startAtCode();

    script.report('watchActivation', event);
    expect(isAt('expired')).toBe(true);
    actor.send({ type: 'retry' });

    expect(isAt('preparingActivation')).toBe(true);
  });

  it('runs out by the clock as well', async () => {
    const { isAt } = await startAtCode({ ...activation, expiresIn: 10 * minutes });

    await pass(10 * minutes + 1000);

    expect(isAt('expired')).toBe(true);
  });

  it('has run out when the page comes back after it slept', async () => {
    const { actor, isAt } = await startAtCode({ ...activation, expiresIn: 10 * minutes }, new SimulatedClock());
    actor.send({ type: 'page.returned' });
    expect(isAt({ linking: 'scanning' })).toBe(true);

    await pass(60 * minutes);
    actor.send({ type: 'page.returned' });

    expect(isAt('expired')).toBe(true);
  });

  it('does not run out once the app is there', async () => {
    const { actor, script, isAt } = await startAtCode({ ...activation, expiresIn: 10 * minutes });
    script.report('watchActivation', activated);

    await pass(60 * minutes);
    expect(isAt('connected')).toBe(true);
    actor.send({ type: 'next' });

    expect(isAt('sendingTest')).toBe(true);
  });

  it('is renewed only after the person was warned', async () => {
    const { actor, script, isAt } = await startAtCode();

    actor.send({ type: 'renewal.wanted' });
    expect(isAt({ linking: 'confirmingRenewal' })).toBe(true);
    expect(script.callsOf('prepareActivation')).toHaveLength(1);
    actor.send({ type: 'renewal.confirmed' });

    expect(script.callsOf('prepareActivation').map(({ input }) => input)).toEqual([{ renew: false }, { renew: true }]);
    expect(script.watchesOf('watchActivation')).toMatchObject([{ isStopped: true }]);
  });

  it('stays when it may not be renewed', async () => {
    const { actor, script, isAt, context } = await startAtCode();
    for (const type of ['renewal.wanted', 'renewal.confirmed'] as const) actor.send({ type });

    await script.reject('prepareActivation', error('rate-limited'));

    expect(isAt({ linking: 'scanning' })).toBe(true);
    expect(context()).toMatchObject({ enrollmentId: 'e1', problem: { code: 'rate-limited' } });
  });

  it.each(['network', 'timeout', 'unknown'] as const)('that may have been renewed (%s) is asked for', async code => {
    const { actor, script, isAt } = await startAtCode();
    for (const type of ['renewal.wanted', 'renewal.confirmed'] as const) actor.send({ type });

    await script.reject('prepareActivation', error(code));

    expect(isAt('preparingActivation')).toBe(true);
    expect(script.callsOf('prepareActivation').at(-1)?.input).toEqual({ renew: false });
  });
});
