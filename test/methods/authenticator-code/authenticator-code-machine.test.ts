import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pass, settle } from '../../support/machine-script.js';
import { error, result, secret, start, startAtCode, submit, toSecret } from './code-journey.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('authenticatorCodeMachine', () => {
  it('goes from the app to the secret to the code, and ends enrolled', async () => {
    const journey = await startAtCode();

    await submit(journey, result);

    expect(journey.actor.getSnapshot()).toMatchObject({ status: 'done', output: { type: 'enrolled', result } });
    expect(journey.script.callsOf('prepareSecret').map(({ input }) => input)).toEqual([{ renew: false }]);
    expect(journey.script.callsOf('confirmCode').map(({ input }) => input)).toEqual([{ enrollmentId: 'e1' }]);
  });

  it('goes straight to the secret when it goes on with a pending enrollment', async () => {
    const { script, isAt } = start({ resumes: true });
    expect(isAt('preparingSecret')).toBe(true);

    await script.resolve('prepareSecret', secret);

    expect(isAt({ usable: 'scanning' })).toBe(true);
  });

  it('goes back from the first screen to the choice', () => {
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
    const { actor, script } = start({ resumes: true });
    await script.reject('prepareSecret', error('limit-reached', { limit: 5 }));

    actor.send({ type: 'given-up' });

    expect(actor.getSnapshot().output).toEqual({ type: 'failed', problem: { code: 'limit-reached', limit: 5 } });
  });
});

describe('going back', () => {
  it('aborts the call that runs, and ignores what comes of it', async () => {
    const journey = start();
    journey.actor.send({ type: 'next' });
    journey.actor.send({ type: 'next' });
    const [call] = journey.script.callsOf('prepareSecret');

    journey.actor.send({ type: 'back' });
    expect(call?.signal.aborted).toBe(true);
    await journey.script.resolve('prepareSecret', secret);

    expect(journey.isAt('settingUpAccount')).toBe(true);
    expect(journey.context().enrollmentId).toBeNull();
  });

  it('ignores a late failure too', async () => {
    const journey = await startAtCode();
    journey.actor.send({ type: 'code.submitted' });

    journey.actor.send({ type: 'back' });
    await journey.script.reject('confirmCode', error('locked'));

    expect(journey.isAt({ usable: 'enteringCode' })).toBe(true);
    expect(journey.context().problem).toBeNull();
  });

  it('keeps the secret', async () => {
    const journey = start();
    await toSecret(journey);

    journey.actor.send({ type: 'back' });
    journey.actor.send({ type: 'next' });

    expect(journey.isAt({ usable: 'scanning' })).toBe(true);
    expect(journey.script.callsOf('prepareSecret')).toHaveLength(1);
  });
});

describe('a call that takes long', () => {
  it('says so after ten seconds', async () => {
    const { actor } = start({ resumes: true });

    await pass(9_900);
    expect(actor.getSnapshot().hasTag('late')).toBe(false);
    await pass(200);

    expect(actor.getSnapshot().hasTag('late')).toBe(true);
    expect(actor.getSnapshot().hasTag('busy')).toBe(true);
  });

  it('is made once, however often it is asked for', async () => {
    const journey = await startAtCode();

    for (let press = 0; press < 3; press++) journey.actor.send({ type: 'code.submitted' });
    await settle();

    expect(journey.script.callsOf('confirmCode')).toHaveLength(1);
  });
});

describe('a secret that could not be fetched', () => {
  it('is asked for again when the person says so', async () => {
    const { actor, script, isAt, context } = start({ resumes: true });
    await script.reject('prepareSecret', error('network'));
    expect(isAt('unprepared')).toBe(true);

    actor.send({ type: 'retry' });

    expect(isAt('preparingSecret')).toBe(true);
    expect(context().problem).toBeNull();
  });

  it('is not asked for before the server wants it', async () => {
    const { actor, script, isAt } = start({ resumes: true });
    await script.reject('prepareSecret', error('rate-limited', { retryAfter: 20 }));

    actor.send({ type: 'retry' });
    expect(isAt('unprepared')).toBe(true);
    await pass(21_000);
    actor.send({ type: 'retry' });

    expect(isAt('preparingSecret')).toBe(true);
  });

  it('tells whoever draws it that the wait is over', async () => {
    const { actor, script } = start({ resumes: true });
    await script.reject('prepareSecret', error('rate-limited', { retryAfter: 20 }));
    const draw = vi.fn();
    actor.subscribe(draw);

    await pass(21_000);

    expect(draw).toHaveBeenCalledOnce();
  });
});

describe('a wrong code', () => {
  it('keeps the secret and asks again, with the tries that are left', async () => {
    const journey = await startAtCode();

    await submit(journey, error('code-rejected', { attemptsLeft: 3 }));

    expect(journey.isAt({ usable: 'enteringCode' })).toBe(true);
    expect(journey.context()).toMatchObject({ enrollmentId: 'e1', wrongCodes: 1, problem: { code: 'code-rejected', attemptsLeft: 3 } });
    expect(journey.script.callsOf('prepareSecret')).toHaveLength(1);
  });

  it('is counted, and so is one that came too late', async () => {
    const journey = await startAtCode();

    await submit(journey, error('code-rejected'));
    await submit(journey, error('code-expired'));

    expect(journey.context().wrongCodes).toBe(2);
  });

  it('is not counted when something else went wrong', async () => {
    const journey = await startAtCode();

    await submit(journey, error('invalid-input'));

    expect(journey.isAt({ usable: 'enteringCode' })).toBe(true);
    expect(journey.context()).toMatchObject({ wrongCodes: 0, problem: { code: 'invalid-input' } });
  });

  it('keeps its count while the person looks at the secret once more', async () => {
    const journey = await startAtCode();
    await submit(journey, error('code-rejected'));

    journey.actor.send({ type: 'back' });
    journey.actor.send({ type: 'next' });

    expect(journey.context()).toMatchObject({ enrollmentId: 'e1', wrongCodes: 1, problem: null });
    expect(journey.script.callsOf('prepareSecret')).toHaveLength(1);
  });

  it('is forgotten with the secret it was for', async () => {
    const journey = await startAtCode();
    await submit(journey, error('code-rejected'));
    for (const type of ['back', 'renewal.wanted', 'renewal.confirmed'] as const) journey.actor.send({ type });

    await journey.script.resolve('prepareSecret', { ...secret, enrollmentId: 'e2' });

    expect(journey.context()).toMatchObject({ enrollmentId: 'e2', wrongCodes: 0, problem: null });
  });

  it('that is no code at all is not sent', async () => {
    const journey = await startAtCode();
    await submit(journey, error('code-rejected'));

    journey.actor.send({ type: 'code.malformed', flaw: 'too-short' });

    expect(journey.isAt({ usable: 'enteringCode' })).toBe(true);
    expect(journey.context()).toMatchObject({ flaw: 'too-short', problem: null });
    expect(journey.script.callsOf('confirmCode')).toHaveLength(1);
  });

  it('takes its flaw along when a better one is sent', async () => {
    const journey = await startAtCode();
    journey.actor.send({ type: 'code.malformed', flaw: 'too-short' });

    journey.actor.send({ type: 'code.submitted' });

    expect(journey.context().flaw).toBeNull();
  });
});
