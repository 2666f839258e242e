import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pass, settle } from '../support/machine-script.js';
import { cancel, endMethod, error, info, result, run, start, startChoosing, startEnrolled, startEnrolling } from './wizard-journey.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('wizardMachine', () => {
  it('goes from the choice through a method to what was set up', async () => {
    const { actor, script, ended, isAt, context } = await startEnrolled();
    expect(isAt({ enrolled: 'showing' })).toBe(true);
    expect(context().result).toEqual(result);
    expect(ended).toEqual([]);

    actor.send({ type: 'done' });

    expect(actor.getSnapshot().status).toBe('done');
    expect(ended).toEqual([{ type: 'enrolled', result }]);
    expect(script.callsOf('openMethod').map(({ input }) => input)).toEqual([{ kind: 'authenticator-code', info }]);
  });

  it('opens the method it was started for', async () => {
    const { script, isAt } = start('authenticator-push');

    await script.resolve('loadInfo', info);

    expect(isAt('openingMethod')).toBe(true);
    expect(script.callsOf('openMethod').at(-1)?.input).toMatchObject({ kind: 'authenticator-push' });
  });

  it.each(['passkey', 'email'] as const)('lets the person choose when the method it was started for (%s) cannot be had', async kind => {
    const { script, isAt } = start(kind);

    await script.resolve('loadInfo', info);

    expect(isAt('choosing')).toBe(true);
  });

  it('says after ten seconds that it takes long', async () => {
    const { actor } = start();

    await pass(9_900);
    expect(actor.getSnapshot().hasTag('late')).toBe(false);
    await pass(200);

    expect(actor.getSnapshot().hasTag('late')).toBe(true);
  });

  it('asks the server again when the person says so', async () => {
    const { actor, script, isAt, context } = start();
    await script.reject('loadInfo', error('network'));
    expect(isAt('unavailable')).toBe(true);

    actor.send({ type: 'retry' });

    expect(isAt('loading')).toBe(true);
    expect(context().problem).toBeNull();
  });

  it('asks the server no sooner than it wants', async () => {
    const { actor, script, isAt } = start();
    await script.reject('loadInfo', error('unavailable', { retryAfter: 20 }));

    actor.send({ type: 'retry' });
    expect(isAt('unavailable')).toBe(true);
    await pass(21_000);
    actor.send({ type: 'retry' });

    expect(isAt('loading')).toBe(true);
  });

  it('ends as failed when the person gives up on the server', async () => {
    const { actor, script, ended } = start();
    await script.reject('loadInfo', error('not-allowed'));

    actor.send(cancel);

    expect(ended).toEqual([{ type: 'failed', problem: { code: 'not-allowed' } }]);
  });
});

describe('a method', () => {
  it('that is slow to load can be left for another, and comes to nothing when it is there', async () => {
    const { actor, script, isAt } = await startChoosing();
    actor.send({ type: 'method.chosen', kind: 'authenticator-push' });
    actor.send({ type: 'back' });
    expect(isAt('choosing')).toBe(true);
    expect(script.callsOf('openMethod')[0]?.signal.aborted).toBe(true);

    script.callsOf('openMethod')[0]?.resolve(run as never);
    await settle();

    expect(isAt('choosing')).toBe(true);
  });

  it('that cannot be loaded can be tried again', async () => {
    const { actor, script, isAt, context } = await startChoosing();
    actor.send({ type: 'method.chosen', kind: 'authenticator-code' });
    await script.reject('openMethod', new TypeError('Failed to fetch dynamically imported module'));
    expect(isAt('unopened')).toBe(true);
    expect(context().problem).toEqual({ code: 'unknown' });

    actor.send({ type: 'retry' });
    await script.resolve('openMethod', run);

    expect(isAt('enrolling')).toBe(true);
  });

  it('that leads to the choice lets the person choose', async () => {
    const journey = await startEnrolling();

    await endMethod(journey, { type: 'left', to: 'choice' });

    expect(journey.isAt('choosing')).toBe(true);
    expect(journey.release).toHaveBeenCalledOnce();
  });

  it('that leads to another opens that', async () => {
    const journey = await startEnrolling();

    await endMethod(journey, { type: 'left', to: 'authenticator-push' });

    expect(journey.isAt('openingMethod')).toBe(true);
    expect(journey.script.callsOf('openMethod').at(-1)?.input).toMatchObject({ kind: 'authenticator-push' });
    expect(journey.release).toHaveBeenCalledOnce();
  });

  it('that gives up ends the journey as failed', async () => {
    const journey = await startEnrolling();

    await endMethod(journey, { type: 'failed', problem: { code: 'limit-reached', limit: 5 } });

    expect(journey.ended).toEqual([{ type: 'failed', problem: { code: 'limit-reached', limit: 5 } }]);
    expect(journey.release).toHaveBeenCalledOnce();
  });

  it('that crashes is released, and can be opened again', async () => {
    const journey = await startEnrolling();

    journey.method()?.send({ type: 'crash' });
    await settle();
    expect(journey.isAt('unopened')).toBe(true);
    expect(journey.context().problem).toEqual({ code: 'unknown' });
    expect(journey.release).toHaveBeenCalledOnce();
    journey.actor.send({ type: 'retry' });

    expect(journey.isAt('openingMethod')).toBe(true);
  });

  it.each([undefined, null, 'enrolled', {}, { type: 'left' }, { type: 'enrolled' }, { type: 'failed' }])(
    'that ends with nonsense (%j) is taken for crashed',
    async outcome => {
      const journey = await startEnrolling();

      await endMethod(journey, outcome);

      expect(journey.isAt('unopened')).toBe(true);
      expect(journey.context().problem).toEqual({ code: 'unknown' });
      expect(journey.ended).toEqual([]);
    },
  );

  it.each([undefined, {}, { machine: 'none' }])('that has no machine (%j) is taken for one that cannot be loaded', async broken => {
    const { actor, script, isAt } = await startChoosing();
    actor.send({ type: 'method.chosen', kind: 'authenticator-code' });

    await script.resolve('openMethod', broken);

    expect(isAt('unopened')).toBe(true);
  });
});

describe('cancelling', () => {
  it.each<[string, () => Promise<ReturnType<typeof start>>]>([
    ['while the server is asked', async () => start()],
    ['at the choice', startChoosing],
    ['within a method', startEnrolling],
  ])('%s ends the journey as cancelled, once', async (_, at) => {
    const { actor, ended } = await at();

    actor.send(cancel);

    expect(ended).toEqual([{ type: 'cancelled' }]);
  });

  it('releases the method and aborts what runs', async () => {
    const { actor, release, method } = await startEnrolling();
    const child = method();

    actor.send(cancel);

    expect(release).toHaveBeenCalledOnce();
    expect(child?.getSnapshot().status).toBe('stopped');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('aborts the call that runs, and ignores what comes of it', async () => {
    const { actor, script, ended } = start();

    actor.send(cancel);
    expect(script.callsOf('loadInfo')[0]?.signal.aborted).toBe(true);
    await script.resolve('loadInfo', info);

    expect(ended).toEqual([{ type: 'cancelled' }]);
  });

  it('changes nothing about what was set up', async () => {
    for (const hold of ['refreshing', 'showing', 'renaming'] as const) {
      const journey = await startEnrolling();
      await endMethod(journey, { type: 'enrolled', result });
      if (hold !== 'refreshing') await journey.script.resolve('loadInfo', info);
      if (hold === 'renaming') journey.actor.send({ type: 'done', name: 'Work phone' });
      expect(journey.isAt({ enrolled: hold })).toBe(true);

      journey.actor.send(cancel);

      expect(journey.ended).toEqual([{ type: 'enrolled', result }]);
    }
  });
});

describe('what was set up', () => {
  it('is shown while the list is read afresh, and can be left', async () => {
    const journey = await startEnrolling();
    await endMethod(journey, { type: 'enrolled', result });
    expect(journey.isAt({ enrolled: 'refreshing' })).toBe(true);

    journey.actor.send({ type: 'done' });

    expect(journey.ended).toEqual([{ type: 'enrolled', result }]);
  });

  it('is shown even where the list cannot be read', async () => {
    const journey = await startEnrolling();
    await endMethod(journey, { type: 'enrolled', result });

    await journey.script.reject('loadInfo', error('network'));

    expect(journey.isAt({ enrolled: 'showing' })).toBe(true);
    expect(journey.context()).toMatchObject({ result, problem: null });
  });

  it('is given the name the person typed before the journey ends', async () => {
    const { actor, script, ended, isAt } = await startEnrolled();

    actor.send({ type: 'done', name: 'Work phone' });
    actor.send({ type: 'done', name: 'Work phone' });
    expect(isAt({ enrolled: 'renaming' })).toBe(true);
    expect(script.callsOf('renameMethod').map(({ input }) => input)).toEqual([{ id: 'm1', name: 'Work phone' }]);
    await script.resolve('renameMethod', 'Work phone');

    expect(ended).toEqual([{ type: 'enrolled', result: { ...result, method: { ...result.method, name: 'Work phone' } } }]);
  });

  it('can be named while the list is still read', async () => {
    const journey = await startEnrolling();
    await endMethod(journey, { type: 'enrolled', result });

    journey.actor.send({ type: 'done', name: 'Work phone' });

    expect(journey.isAt({ enrolled: 'renaming' })).toBe(true);
  });

  it('says when the name is refused, and can be given another', async () => {
    const { actor, script, ended, isAt, context } = await startEnrolled();
    actor.send({ type: 'done', name: 'Work phone' });

    await script.reject('renameMethod', error('duplicate-name'));
    expect(isAt({ enrolled: 'showing' })).toBe(true);
    expect(context().problem).toEqual({ code: 'duplicate-name' });
    actor.send({ type: 'done', name: 'My phone' });
    expect(context().problem).toBeNull();
    await script.resolve('renameMethod', 'My phone');

    expect(ended).toMatchObject([{ result: { method: { name: 'My phone' } } }]);
  });

  it.each([undefined, 'Work phone'])('is reported before the person sets up another (named: %s)', async name => {
    const { actor, script, ended, isAt } = await startEnrolled();

    actor.send({ type: 'another.wanted', name });
    if (name) await script.resolve('renameMethod', name);
    expect(ended).toHaveLength(1);
    await script.resolve('loadInfo', info);
    expect(isAt('choosing')).toBe(true);
    actor.send(cancel);

    expect(ended).toMatchObject([{ type: 'enrolled', result: { method: { name: name ?? null } } }, { type: 'cancelled' }]);
  });
});
