import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SimulatedClock } from 'xstate';
import { pass } from '../../support/machine-script.js';
import { error, result, ringing, start, startConfirming, startPlacing, startRinging } from './call-journey.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('phoneCallMachine', () => {
  it('goes from the number to the call, and ends enrolled once it was confirmed', async () => {
    const { actor, script, isAt } = start();
    expect(isAt('enteringNumber')).toBe(true);

    actor.send({ type: 'number.submitted' });
    await script.resolve('placeCall', ringing);
    expect(isAt({ inCall: { line: { open: 'ringing' }, again: 'cooling' } })).toBe(true);
    script.report('watchCall', { type: 'call.answered' });
    expect(isAt({ inCall: { line: { open: 'answered' } } })).toBe(true);
    script.report('watchCall', { type: 'call.confirmed' });
    expect(isAt('confirming')).toBe(true);
    await script.resolve('confirmCall', result);

    expect(actor.getSnapshot()).toMatchObject({ status: 'done', output: { type: 'enrolled', result } });
    expect(script.watchesOf('watchCall').map(({ input }) => input)).toEqual([{ enrollmentId: 'e1', callId: 'c1' }]);
    expect(script.callsOf('confirmCall').map(({ input }) => input)).toEqual([{ enrollmentId: 'e1', callId: 'c1' }]);
  });

  it('calls nobody before the person asks for it', async () => {
    const { script } = start();

    await pass(600_000);

    expect(script.callsOf('placeCall')).toHaveLength(0);
  });

  it.each(['back', 'another-method.wanted'] as const)('leaves for the choice by %s', type => {
    const { actor } = start();

    actor.send({ type });

    expect(actor.getSnapshot().output).toEqual({ type: 'left', to: 'choice' });
  });

  it('leaves for another method while it rings', async () => {
    const { actor, script } = await startRinging();

    actor.send({ type: 'another-method.wanted' });

    expect(actor.getSnapshot().output).toEqual({ type: 'left', to: 'choice' });
    expect(script.watchesOf('watchCall')).toMatchObject([{ isStopped: true }]);
  });

  it('ends with the problem when the person gives up', async () => {
    const { actor, script } = startPlacing();
    await script.reject('placeCall', error('not-allowed'));

    actor.send({ type: 'given-up' });

    expect(actor.getSnapshot().output).toEqual({ type: 'failed', problem: { code: 'not-allowed' } });
  });
});

describe('a call', () => {
  it.each([
    ['no-answer', 'unanswered'],
    ['busy', 'engaged'],
    ['declined', 'declined'],
    ['failed', 'notPutThrough'],
    ['superseded', 'superseded'],
  ] as const)('that ends as %s says so, and the number can be called again', async (type, line) => {
    const { actor, script, isAt } = await startRinging();

    script.report('watchCall', { type: `call.${type}` });
    expect(isAt({ inCall: { line } })).toBe(true);
    expect(script.watchesOf('watchCall')).toMatchObject([{ isStopped: true }]);
    await pass(31_000);
    actor.send({ type: 'call-again.wanted' });

    expect(isAt('callingAgain')).toBe(true);
    expect(script.callsOf('callAgain').map(({ input }) => input)).toEqual([{ enrollmentId: 'e1' }]);
  });

  it('that was answered may still end in any way', async () => {
    const { script, isAt } = await startRinging();
    script.report('watchCall', { type: 'call.answered' });

    script.report('watchCall', { type: 'call.declined' });

    expect(isAt({ inCall: { line: 'declined' } })).toBe(true);
  });

  it('is placed again only when the cooldown is over, and the person asks for it', async () => {
    const { actor, script, isAt } = await startRinging();

    actor.send({ type: 'call-again.wanted' });
    expect(isAt({ inCall: { again: 'cooling' } })).toBe(true);
    await pass(31_000);
    expect(isAt({ inCall: { again: 'ready' } })).toBe(true);
    await pass(600_000);

    expect(script.callsOf('callAgain')).toHaveLength(0);
  });

  it('can be placed again when the page comes back after it slept', async () => {
    const { actor, isAt } = await startRinging({ clock: new SimulatedClock() });
    actor.send({ type: 'page.returned' });
    expect(isAt({ inCall: { again: 'cooling' } })).toBe(true);

    await pass(600_000);
    actor.send({ type: 'page.returned' });

    expect(isAt({ inCall: { again: 'ready' } })).toBe(true);
  });

  it('that is placed again is followed in the place of the one before', async () => {
    const { actor, script, isAt } = await startRinging();
    await pass(31_000);
    actor.send({ type: 'call-again.wanted' });

    await script.resolve('callAgain', { ...ringing, callId: 'c2' });

    expect(isAt({ inCall: { line: { open: 'ringing' }, again: 'cooling' } })).toBe(true);
    expect(script.watchesOf('watchCall')).toMatchObject([
      { input: { callId: 'c1' }, isStopped: true },
      { input: { callId: 'c2' }, isStopped: false },
    ]);
  });

  it('that the server does not want to place again yet leaves the one before, which may still ring', async () => {
    const { actor, script, isAt } = await startRinging();
    await pass(31_000);
    actor.send({ type: 'call-again.wanted' });

    await script.reject('callAgain', error('rate-limited', { retryAfter: 20 }));
    expect(isAt({ inCall: { line: { open: 'ringing' }, again: 'cooling' } })).toBe(true);
    expect(script.watchesOf('watchCall').at(-1)).toMatchObject({ input: { callId: 'c1' }, isStopped: false });
    await pass(21_000);

    expect(isAt({ inCall: { again: 'ready' } })).toBe(true);
  });

  it('that could not be placed again can be tried once more, or left for another number', async () => {
    const { actor, script, isAt, context } = await startRinging();
    await pass(31_000);
    actor.send({ type: 'call-again.wanted' });

    await script.reject('callAgain', error('unavailable', { retryAfter: 5 }));
    expect(isAt('uncalled')).toBe(true);
    actor.send({ type: 'retry' });
    expect(isAt('uncalled')).toBe(true);
    await pass(6_000);
    actor.send({ type: 'retry' });
    expect(isAt('callingAgain')).toBe(true);
    await script.reject('callAgain', error('delivery-failed'));
    actor.send({ type: 'back' });

    expect(isAt('enteringNumber')).toBe(true);
    expect(context().problem).toBeNull();
  });

  it.each(['watchCall', 'callAgain'] as const)('whose enrollment is gone (%s) begins anew with its number', async name => {
    const { actor, script, isAt, context } = await startRinging();
    const gone = error('enrollment-expired');

    if (name === 'watchCall') script.report('watchCall', { type: 'watch.failed', error: gone });
    else {
      await pass(31_000);
      actor.send({ type: 'call-again.wanted' });
      await script.reject('callAgain', gone);
    }
    expect(isAt('enteringNumber')).toBe(true);
    expect(context().problem).toEqual({ code: 'enrollment-expired' });
    actor.send({ type: 'number.kept' });

    expect(isAt('placingCall')).toBe(true);
  });

  it('tells of a broken line, and looks again when the person says so or the page comes back', async () => {
    const { actor, script, isAt, context } = await startRinging();

    for (const type of ['retry', 'page.returned'] as const) {
      script.report('watchCall', { type: 'watch.failed', error: error('network') });
      expect(isAt({ inCall: { line: 'outOfTouch' } })).toBe(true);
      expect(context().problem).toEqual({ code: 'network' });
      actor.send({ type });
      expect(isAt({ inCall: { line: { open: 'ringing' } } })).toBe(true);
    }

    expect(context().problem).toBeNull();
    expect(script.watchesOf('watchCall')).toHaveLength(3);
    expect(script.callsOf('placeCall')).toHaveLength(1);
  });
});

describe('a confirmed call', () => {
  it('makes the phone active, and a late report changes nothing any more', async () => {
    const { script, isAt } = await startConfirming();

    script.report('watchCall', { type: 'call.declined' });

    expect(isAt('confirming')).toBe(true);
  });

  it.each(['network', 'timeout', 'invalid-response', 'enrollment-expired', 'already-enrolled'] as const)(
    'whose phone may be active already (%s) is looked for before anything is asked again',
    async code => {
      const { actor, script, isAt } = await startConfirming();

      await script.reject('confirmCall', error(code));
      expect(isAt('checkingOutcome')).toBe(true);
      await script.resolve('findEnrolled', result);

      expect(actor.getSnapshot().output).toEqual({ type: 'enrolled', result });
      expect(script.callsOf('confirmCall')).toHaveLength(1);
    },
  );

  it.each(['is not there', 'cannot be looked for'])('is confirmed again, as the same call, when the phone %s', async what => {
    const { actor, script, isAt, context } = await startConfirming();
    await script.reject('confirmCall', error('timeout'));

    if (what === 'is not there') await script.resolve('findEnrolled', null);
    else await script.reject('findEnrolled', error('unavailable'));
    expect(isAt('unconfirmed')).toBe(true);
    expect(context().problem).toEqual({ code: 'timeout' });
    actor.send({ type: 'back' });
    expect(isAt('unconfirmed')).toBe(true);
    actor.send({ type: 'retry' });
    await script.resolve('confirmCall', result);

    expect(actor.getSnapshot().output).toEqual({ type: 'enrolled', result });
    expect(script.callsOf('confirmCall').map(({ input }) => input)).toEqual(Array(2).fill({ enrollmentId: 'e1', callId: 'c1' }));
  });

  it('begins anew with the number when the enrollment is gone, and no phone was added', async () => {
    const { script, isAt, context } = await startConfirming();
    await script.reject('confirmCall', error('enrollment-expired'));

    await script.resolve('findEnrolled', null);

    expect(isAt('enteringNumber')).toBe(true);
    expect(context()).toMatchObject({ enrollmentId: '', problem: { code: 'enrollment-expired' } });
  });

  it('can be left for another number when the server refuses it', async () => {
    const { actor, script, isAt, context } = await startConfirming();
    await script.reject('confirmCall', error('not-allowed'));
    expect(isAt('unconfirmed')).toBe(true);

    actor.send({ type: 'back' });

    expect(isAt('enteringNumber')).toBe(true);
    expect(context()).toMatchObject({ enrollmentId: '', problem: null });
  });

  it('is confirmed no sooner than the server wants it', async () => {
    const { actor, script, isAt } = await startConfirming();
    await script.reject('confirmCall', error('unavailable', { retryAfter: 5 }));

    actor.send({ type: 'retry' });
    expect(isAt('unconfirmed')).toBe(true);
    await pass(6_000);
    actor.send({ type: 'retry' });

    expect(isAt('confirming')).toBe(true);
  });

  it('says after ten seconds that it takes long', async () => {
    const { actor } = await startConfirming();

    await pass(9_900);
    expect(actor.getSnapshot().hasTag('late')).toBe(false);
    await pass(200);

    expect(actor.getSnapshot().hasTag('late')).toBe(true);
  });
});
