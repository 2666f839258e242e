import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pass } from '../../support/machine-script.js';
import { error, ringing, start, startPlacing, startRinging } from './call-journey.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a number', () => {
  it('that cannot be is not called, and what is wrong with it is kept until the next', () => {
    const { actor, script, isAt, context } = start();

    actor.send({ type: 'number.malformed', flaws: { number: 'too-short' } });
    expect(isAt('enteringNumber')).toBe(true);
    expect(context().flaws).toEqual({ number: 'too-short' });
    expect(script.callsOf('placeCall')).toHaveLength(0);
    actor.send({ type: 'number.submitted' });

    expect(context().flaws).toEqual({});
  });

  it.each(['invalid-input', 'already-enrolled', 'network', 'delivery-failed'] as const)(
    'that is refused (%s) can be changed',
    async code => {
      const { actor, script, isAt, context } = startPlacing();

      await script.reject('placeCall', error(code));
      expect(isAt('enteringNumber')).toBe(true);
      expect(context().problem).toMatchObject({ code });
      actor.send({ type: 'number.submitted' });

      expect(isAt('placingCall')).toBe(true);
      expect(context().problem).toBeNull();
    },
  );

  it('is called no sooner than the server wants it', async () => {
    const { actor, script, isAt } = startPlacing();
    await script.reject('placeCall', error('rate-limited', { retryAfter: 20 }));

    actor.send({ type: 'number.submitted' });
    expect(isAt('enteringNumber')).toBe(true);
    await pass(21_000);
    actor.send({ type: 'number.submitted' });

    expect(isAt('placingCall')).toBe(true);
  });

  it('is not called when the person goes back before there was an answer', async () => {
    const { actor, script, isAt } = startPlacing();

    actor.send({ type: 'back' });
    await script.resolve('placeCall', ringing);

    expect(isAt('enteringNumber')).toBe(true);
    expect(script.running('placeCall')).toEqual([]);
  });

  it('that a directory gives is called without typing one', async () => {
    const { actor, isAt, context } = start({ given: 'fixed' });
    expect(isAt('usingGivenNumber')).toBe(true);

    actor.send({ type: 'other-number.wanted' });
    expect(isAt('usingGivenNumber')).toBe(true);
    actor.send({ type: 'number.submitted' });

    expect(isAt('placingCall')).toBe(true);
    expect(context().calls).toBe('given');
  });

  it('may take the place of the given one where policy says so, and back again', () => {
    const { actor, isAt, context } = start({ given: 'editable' });

    actor.send({ type: 'other-number.wanted' });
    expect(isAt('enteringNumber')).toBe(true);
    actor.send({ type: 'given-number.wanted' });
    expect(isAt('usingGivenNumber')).toBe(true);
    actor.send({ type: 'other-number.wanted' });
    actor.send({ type: 'number.submitted' });

    expect(context().calls).toBe('typed');
  });

  it.each(['given', 'typed'] as const)('that was refused is asked for where it came from: %s', async source => {
    const { actor, script, isAt } = start({ given: 'editable' });
    if (source === 'typed') actor.send({ type: 'other-number.wanted' });
    actor.send({ type: 'number.submitted' });

    await script.reject('placeCall', error('delivery-failed'));

    expect(isAt(source === 'given' ? 'usingGivenNumber' : 'enteringNumber')).toBe(true);
  });
});

describe('changing the number', () => {
  it('leads back to that call while it is too early for another, if the number is the same', async () => {
    const { actor, script, isAt } = await startRinging();

    actor.send({ type: 'back' });
    expect(isAt('enteringNumber')).toBe(true);
    expect(script.watchesOf('watchCall')).toMatchObject([{ isStopped: true }]);
    actor.send({ type: 'number.kept' });

    expect(isAt({ inCall: { line: { open: 'ringing' }, again: 'cooling' } })).toBe(true);
    expect(script.callsOf('placeCall')).toHaveLength(1);
  });

  it('calls the same number again once that makes sense', async () => {
    const { actor, script, isAt } = await startRinging();
    actor.send({ type: 'back' });
    await pass(31_000);

    actor.send({ type: 'number.kept' });

    expect(isAt('placingCall')).toBe(true);
    expect(script.callsOf('placeCall')).toHaveLength(2);
  });

  it('calls another number at once', async () => {
    const { actor, script, isAt } = await startRinging();

    actor.send({ type: 'other-number.wanted' });
    expect(isAt('enteringNumber')).toBe(true);
    actor.send({ type: 'number.submitted' });

    expect(script.callsOf('placeCall')).toHaveLength(2);
  });

  it('leads back to the given number, which alone may be called', async () => {
    const { actor, isAt } = await startRinging({ given: 'fixed' });

    actor.send({ type: 'other-number.wanted' });
    expect(isAt('inCall')).toBe(true);
    actor.send({ type: 'back' });
    expect(isAt('usingGivenNumber')).toBe(true);
    actor.send({ type: 'number.kept' });

    expect(isAt('inCall')).toBe(true);
  });
});
