import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pass, settle } from '../../support/machine-script.js';
import { error, minutes, result, seconds, send, sent, settleWith, start, startAtCode, submit } from './delivery-journey.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const cooling = { awaitingCode: { resend: 'cooling' } } as const;
const ready = { awaitingCode: { resend: 'ready' } } as const;

describe('deliveredCodeMachine', () => {
  it('sends a code, checks what was typed, and ends enrolled', async () => {
    const journey = await startAtCode();
    expect(journey.isAt('awaitingCode')).toBe(true);

    await submit(journey, result);

    expect(journey.actor.getSnapshot()).toMatchObject({ status: 'done', output: { type: 'enrolled', result } });
    expect(journey.script.callsOf('sendCode')).toHaveLength(1);
    expect(journey.script.callsOf('confirmCode').map(({ input }) => input)).toEqual([{ enrollmentId: 'e1' }]);
  });

  it('sends nothing by itself, to a number that is known either', async () => {
    const journey = start({ given: 'fixed' });
    await pass(minutes);

    expect(journey.isAt('usingGiven')).toBe(true);
    expect(journey.script.callsOf('sendCode')).toEqual([]);
  });

  it('goes back from the destination to the choice', () => {
    const { actor } = start();

    actor.send({ type: 'back' });

    expect(actor.getSnapshot().output).toEqual({ type: 'left', to: 'choice' });
  });

  it('leaves for another method from anywhere', async () => {
    const { actor } = await startAtCode();

    actor.send({ type: 'another-method.wanted' });

    expect(actor.getSnapshot().output).toEqual({ type: 'left', to: 'choice' });
  });

  it('ends with the problem when the person gives up', async () => {
    const journey = await startAtCode(error('limit-reached', { limit: 2 }));

    journey.actor.send({ type: 'given-up' });

    expect(journey.actor.getSnapshot().output).toEqual({ type: 'failed', problem: { code: 'limit-reached', limit: 2 } });
  });
});

describe('a destination', () => {
  it('that is none is not sent to', () => {
    const { actor, script, isAt, context } = start();

    actor.send({ type: 'destination.malformed', flaw: 'too-short' });

    expect(isAt('enteringDestination')).toBe(true);
    expect(context().destinationFlaw).toBe('too-short');
    expect(script.callsOf('sendCode')).toEqual([]);
  });

  it('takes its flaw along when a better one is given', async () => {
    const journey = start();
    journey.actor.send({ type: 'destination.malformed', flaw: 'too-short' });

    await send(journey);

    expect(journey.context().destinationFlaw).toBeNull();
  });

  it.each(['invalid-input', 'already-enrolled', 'delivery-failed', 'limit-reached', 'not-allowed', 'network'] as const)(
    'that a server answers with %s is asked for again, and it is said why',
    async code => {
      const journey = await startAtCode(error(code));

      expect(journey.isAt('enteringDestination')).toBe(true);
      expect(journey.context().problem?.code).toBe(code);
    },
  );

  it('is told what the server has against it', async () => {
    const journey = await startAtCode(error('invalid-input', { reason: 'number-not-served' }));

    expect(journey.context().problem).toEqual({ code: 'invalid-input', reason: 'number-not-served' });
  });

  it('is not sent to before the server wants it', async () => {
    const journey = await startAtCode(error('rate-limited', { retryAfter: 20 }));

    journey.actor.send({ type: 'destination.submitted' });
    expect(journey.isAt('enteringDestination')).toBe(true);
    await pass(21 * seconds);
    journey.actor.send({ type: 'destination.submitted' });

    expect(journey.isAt('sending')).toBe(true);
  });

  it('tells whoever draws it that the wait is over', async () => {
    const journey = await startAtCode(error('rate-limited', { retryAfter: 20 }));
    const draw = vi.fn();
    journey.actor.subscribe(draw);

    await pass(21 * seconds);

    expect(draw).toHaveBeenCalledOnce();
  });

  it('is changed by going back, and by saying so', async () => {
    const journey = await startAtCode();

    journey.actor.send({ type: 'back' });
    expect(journey.isAt('enteringDestination')).toBe(true);
    await send(journey, { ...sent, enrollmentId: 'e2' });
    journey.actor.send({ type: 'other-destination.wanted' });

    expect(journey.isAt('enteringDestination')).toBe(true);
    expect(journey.context()).toMatchObject({ enrollmentId: 'e2', problem: null });
  });

  it('is not waited for when the person goes back', async () => {
    const journey = start();
    journey.actor.send({ type: 'destination.submitted' });
    const [call] = journey.script.callsOf('sendCode');

    journey.actor.send({ type: 'back' });
    expect(call?.signal.aborted).toBe(true);
    await journey.script.resolve('sendCode', sent);

    expect(journey.isAt('enteringDestination')).toBe(true);
    expect(journey.context().enrollmentId).toBe('');
  });

  it('is sent to once, however often that is asked', async () => {
    const { actor, script } = start();

    for (let press = 0; press < 3; press++) actor.send({ type: 'destination.submitted' });
    await settle();

    expect(script.callsOf('sendCode')).toHaveLength(1);
  });

  it('that takes long says so', async () => {
    const { actor } = start();
    actor.send({ type: 'destination.submitted' });

    await pass(10.1 * seconds);

    expect(actor.getSnapshot().hasTag('late')).toBe(true);
  });
});

describe('a number that a directory gives', () => {
  it('is sent to, or another one', async () => {
    const journey = start({ given: 'editable' });
    expect(journey.isAt('usingGiven')).toBe(true);

    journey.actor.send({ type: 'other-destination.wanted' });
    expect(journey.isAt('enteringDestination')).toBe(true);
    journey.actor.send({ type: 'given-destination.wanted' });
    await send(journey);

    expect(journey.isAt('awaitingCode')).toBe(true);
    journey.actor.send({ type: 'back' });
    expect(journey.isAt('usingGiven')).toBe(true);
  });

  it('stays left for the one that was typed instead', async () => {
    const journey = start({ given: 'editable' });
    journey.actor.send({ type: 'other-destination.wanted' });

    await send(journey, error('delivery-failed'));

    expect(journey.isAt('enteringDestination')).toBe(true);
  });

  it('cannot be changed where policy says so', async () => {
    const journey = start({ given: 'fixed' });
    journey.actor.send({ type: 'other-destination.wanted' });
    expect(journey.isAt('usingGiven')).toBe(true);

    await send(journey);
    journey.actor.send({ type: 'other-destination.wanted' });

    expect(journey.isAt('awaitingCode')).toBe(true);
  });

  it('shows what went wrong beside it', async () => {
    const journey = await startAtCode(error('already-enrolled'), { given: 'fixed' });

    expect(journey.isAt('usingGiven')).toBe(true);
    expect(journey.context().problem?.code).toBe('already-enrolled');
  });

  it('is there where nothing is given, as little as its way back', () => {
    const { actor, isAt } = start({ given: 'none' });

    actor.send({ type: 'given-destination.wanted' });

    expect(isAt('enteringDestination')).toBe(true);
  });
});

describe('a reload', () => {
  it('goes on with the code that was sent, and what is left of its times', async () => {
    const journey = start({ resumes: true });
    expect(journey.isAt('resuming')).toBe(true);

    await journey.script.resolve('resumeDelivery', { ...sent, resendAfter: 20 * seconds });

    expect(journey.isAt(cooling)).toBe(true);
    expect(journey.script.callsOf('sendCode')).toEqual([]);
    await pass(21 * seconds);
    expect(journey.isAt(ready)).toBe(true);
  });

  it('asks for the destination where nothing waits for its code', async () => {
    const journey = start({ resumes: true });

    await journey.script.resolve('resumeDelivery', null);

    expect(journey.isAt('enteringDestination')).toBe(true);
  });

  it('asks for the destination where that cannot be found out, and says why', async () => {
    const journey = start({ resumes: true, given: 'editable' });

    await journey.script.reject('resumeDelivery', error('network'));

    expect(journey.isAt('usingGiven')).toBe(true);
    expect(journey.context().problem?.code).toBe('network');
  });

  it('does not hold up who goes back', () => {
    const { actor, script, isAt } = start({ resumes: true });

    actor.send({ type: 'back' });

    expect(isAt('enteringDestination')).toBe(true);
    expect(script.callsOf('resumeDelivery')[0]?.signal.aborted).toBe(true);
  });
});

describe('a message that the browser reads', () => {
  it('is listened for while its code is awaited, and for no longer', async () => {
    const journey = await startAtCode();
    const [listening] = journey.script.callsOf('receiveCode');
    expect(listening?.input).toEqual({ channel: 'text-message' });
    expect(listening?.signal.aborted).toBe(false);

    journey.actor.send({ type: 'code.submitted' });

    expect(listening?.signal.aborted).toBe(true);
  });

  it('is noticed, and submits nothing', async () => {
    const journey = await startAtCode();

    await journey.script.resolve('receiveCode', true);

    expect(journey.isAt({ awaitingCode: { message: 'heard' } })).toBe(true);
    expect(journey.script.callsOf('confirmCode')).toEqual([]);
  });

  it.each([false, error('unknown')])('is not missed where there is none (%s)', async answer => {
    const journey = await startAtCode();

    await settleWith(journey.script, 'receiveCode', answer);

    expect(journey.isAt({ awaitingCode: { message: 'unheard' } })).toBe(true);
  });

  it('is listened for again after a wrong code', async () => {
    const journey = await startAtCode();

    await submit(journey, error('code-rejected'));

    expect(journey.script.running('receiveCode')).toHaveLength(1);
  });
});
