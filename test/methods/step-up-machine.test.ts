import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { askStepUp, stepUpMachine } from '../../src/methods/step-up-machine.js';
import { pass, Script, settle } from '../support/machine-script.js';

const request = { reason: 'step-up-required', methods: ['password'] } as const;

function start() {
  const script = new Script();
  const actor = createActor(stepUpMachine.provide({ actors: { proveIdentity: script.call('proveIdentity') } as never })).start();
  /** Asks, and remembers what came of it. */
  const ask = (signal = new AbortController().signal) => {
    const asked = { outcome: 'waiting' };
    askStepUp(actor, request, signal).then(
      () => (asked.outcome = 'proved'),
      (error: unknown) => (asked.outcome = error instanceof EnrollmentError ? error.code : 'no error of ours'),
    );
    return asked;
  };
  return { actor, script, ask, isAsking: () => actor.getSnapshot().matches('asking') };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('asking for a step-up', () => {
  it('goes on when the person proved who they are', async () => {
    const { script, ask, isAsking } = start();
    const asked = ask();
    expect(isAsking()).toBe(true);
    expect(script.callsOf('proveIdentity').map(({ input }) => input)).toEqual([request]);

    await script.resolve('proveIdentity', undefined);

    expect(asked.outcome).toBe('proved');
    expect(isAsking()).toBe(false);
  });

  it('gives the person all the time they need', async () => {
    const { ask, isAsking } = start();
    const asked = ask();

    await pass(24 * 60 * 60 * 1000);

    expect(asked.outcome).toBe('waiting');
    expect(isAsking()).toBe(true);
  });

  it('is cancelled when the person says so, and what comes of it then is ignored', async () => {
    const { actor, script, ask, isAsking } = start();
    const asked = ask();

    actor.send({ type: 'step-up.cancelled' });
    await settle();
    expect(asked.outcome).toBe('step-up-cancelled');
    expect(script.callsOf('proveIdentity')[0]?.signal.aborted).toBe(true);
    await script.resolve('proveIdentity', undefined);

    expect(asked.outcome).toBe('step-up-cancelled');
    expect(isAsking()).toBe(false);
  });

  it.each([
    [new EnrollmentError('step-up-cancelled'), 'step-up-cancelled'],
    [new Error('canary-secret'), 'unknown'],
    [undefined, 'unknown'],
  ])('fails when the host does (%s)', async (cause, expected) => {
    const { script, ask } = start();
    const asked = ask();

    await script.reject('proveIdentity', cause);

    expect(asked.outcome).toBe(expected);
  });

  it('is asked of the person once, for all that ask at the time', async () => {
    const { script, ask } = start();
    const asked = [ask(), ask(), ask()];

    await script.resolve('proveIdentity', undefined);

    expect(asked.map(({ outcome }) => outcome)).toEqual(['proved', 'proved', 'proved']);
    expect(script.callsOf('proveIdentity')).toHaveLength(1);
  });

  it('is asked of the person again the next time', async () => {
    const { script, ask } = start();
    ask();
    await script.reject('proveIdentity', new EnrollmentError('step-up-cancelled'));

    const asked = ask();
    await script.resolve('proveIdentity', undefined);

    expect(asked.outcome).toBe('proved');
    expect(script.callsOf('proveIdentity')).toHaveLength(2);
  });

  it('ends for one that is left, and goes on for the others', async () => {
    const { script, ask } = start();
    const leaving = new AbortController();
    const [left, other] = [ask(leaving.signal), ask()];

    leaving.abort();
    await settle();
    expect(left.outcome).toBe('aborted');
    await script.resolve('proveIdentity', undefined);

    expect(left.outcome).toBe('aborted');
    expect(other.outcome).toBe('proved');
  });

  it('asks nothing of the person for one that was left before', async () => {
    const { ask, isAsking } = start();

    const asked = ask(AbortSignal.abort());
    await settle();

    expect(asked.outcome).toBe('aborted');
    expect(isAsking()).toBe(false);
  });

  it('ends for everyone when the journey does', async () => {
    const { actor, ask } = start();
    const leaving = new AbortController();
    const asked = ask(leaving.signal);

    actor.stop();
    leaving.abort();
    await settle();

    expect(asked.outcome).toBe('aborted');
  });
});
