import { pass, settle } from '../support/machine-script.js';
import { askedWith, error, optional, required, review, start, startAsked } from './prompt-journey.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const app = { type: 'method.wanted', kind: 'authenticator-code' } as const;
const twoKinds = { kinds: ['passkey', 'authenticator-code'], remaining: 2 } as const;

describe('what is asked', () => {
  it('ends at once where the server asks nothing', async () => {
    const { outcome } = await startAsked(undefined);

    expect(outcome()).toEqual({ type: 'nothing-asked' });
  });

  it.for([
    ['to set something up', optional, {}, 'asking'],
    ['whether all is right', review, {}, 'reviewing'],
    ['what cannot be done with anything that may be added', required, { kinds: [] }, 'stuck'],
  ] as const)('is %s', async ([, prompt, plan, state]) => {
    const { isAt } = await startAsked(prompt, plan);

    expect(isAt(state)).toBe(true);
  });

  it('is stuck while nothing can be changed, whatever could be added', async () => {
    const { script, isAt } = start();
    const asked = askedWith(required);

    await script.resolve('look', { ...asked, info: { ...asked.info, readOnly: true } });

    expect(isAt('stuck')).toBe(true);
  });

  it('takes long after ten seconds', async () => {
    const { actor } = start();

    await pass(9_900);
    expect(actor.getSnapshot().hasTag('late')).toBe(false);
    await pass(200);

    expect(actor.getSnapshot().hasTag('late')).toBe(true);
  });

  it('is asked for again when the person says so, no sooner than the server wants', async () => {
    const { actor, script, isAt, context } = start();
    await script.reject('look', error('unavailable', { retryAfter: 20 }));
    expect(context().problem?.code).toBe('unavailable');

    actor.send({ type: 'retry' });
    expect(isAt('unavailable')).toBe(true);
    await pass(21_000);
    actor.send({ type: 'retry' });

    expect(isAt('loading')).toBe(true);
    expect(context().problem).toBeNull();
  });

  it('fails with what went wrong where the person gives up', async () => {
    const { actor, script, outcome } = start();
    await script.reject('look', error('not-allowed'));

    actor.send({ type: 'given.up' });

    expect(outcome()).toEqual({ type: 'failed', problem: { code: 'not-allowed' } });
  });

  it('fails as unanswered where the person does not wait for the answer, which then comes to nothing', async () => {
    const { actor, script, outcome } = start();

    actor.send({ type: 'given.up' });
    script.callsOf('look')[0]?.resolve(askedWith(required) as never);
    await settle();

    expect(outcome()).toEqual({ type: 'failed', problem: { code: 'timeout' } });
  });

  it('fails as something that cannot be done where a person gives up who is stuck', async () => {
    const { actor, outcome } = await startAsked(required, { kinds: [] });

    actor.send({ type: 'given.up' });

    expect(outcome()).toEqual({ type: 'failed', problem: { code: 'unsupported' } });
  });

  it('may have become possible for whoever is stuck, and is looked at again', async () => {
    const { actor, script, isAt } = await startAsked(required, { kinds: [] });
    actor.send({ type: 'retry' });

    await script.resolve('look', askedWith(required));

    expect(isAt('asking')).toBe(true);
  });
});

describe('a person who is asked for two methods', () => {
  it('sets up the one that was wanted, and goes on with what comes first in what is left', async () => {
    const { actor, script, isAt, context } = await startAsked(required, twoKinds);
    actor.send({ type: 'method.wanted', kind: 'passkey' });
    expect([context().kind, context().made]).toEqual(['passkey', 0]);
    await script.resolve('loadWizard', undefined);
    actor.send({ type: 'wizard.enrolled', continues: false });
    expect(isAt('looking')).toBe(true);

    await script.resolve('look', askedWith(required, { kinds: ['email', 'authenticator-code'], remaining: 1 }));

    expect(isAt({ enrolling: 'opening' })).toBe(true);
    expect([context().kind, context().made]).toEqual(['email', 1]);
  });

  it('is shown all of it at the end, and ends as completed once that was read', async () => {
    const { actor, script, isAt, outcome } = await startAsked(required);
    for (const left of [askedWith(required, { remaining: 1 }), askedWith(undefined)]) {
      if (isAt('asking')) actor.send(app);
      await script.resolve('loadWizard', undefined);
      actor.send({ type: 'wizard.enrolled', continues: false });
      await script.resolve('look', left);
    }
    expect(isAt('summary')).toBe(true);
    expect(outcome()).toBeUndefined();

    actor.send({ type: 'done' });

    expect(outcome()).toEqual({ type: 'completed', reviewed: false });
  });

  it('may choose another method than the first', async () => {
    const { actor, script, isAt, context } = await startAsked(required, twoKinds);

    actor.send({ type: 'method.wanted', kind: null });
    await script.resolve('loadWizard', undefined);

    expect(isAt({ enrolling: 'open' })).toBe(true);
    expect(context().kind).toBeNull();
  });

  it('who goes on by themselves is asked what is left only once they are done with that', async () => {
    const { actor, script, isAt, context } = await startAsked(required);
    actor.send(app);
    await script.resolve('loadWizard', undefined);
    actor.send({ type: 'wizard.enrolled', continues: true });
    actor.send({ type: 'wizard.enrolled', continues: true });
    expect(isAt({ enrolling: 'another' })).toBe(true);
    expect([context().made, script.callsOf('look').length]).toEqual([2, 1]);

    actor.send({ type: 'wizard.left' });

    expect(isAt('looking')).toBe(true);
  });

  it('who leaves the wizard is asked as before, and sees meanwhile what was asked', async () => {
    const { actor, script, isAt, context, outcome } = await startAsked(optional);
    actor.send(app);
    await script.resolve('loadWizard', undefined);

    actor.send({ type: 'wizard.left' });
    expect(isAt({ asking: 'refreshing' })).toBe(true);
    await script.reject('look', error('network'));

    expect(isAt({ asking: 'current' })).toBe(true);
    expect(context().info?.prompt).toEqual(optional);
    expect(outcome()).toBeUndefined();
  });

  it('who does not wait for the wizard is back where it was asked, and is not carried off by it', async () => {
    const { actor, script, isAt } = await startAsked(optional);
    actor.send(app);
    await pass(10_100);
    expect(actor.getSnapshot().hasTag('late')).toBe(true);

    actor.send({ type: 'wizard.left' });
    script.callsOf('loadWizard')[0]?.resolve(undefined as never);
    await settle();

    expect(isAt('asking')).toBe(true);
  });

  it('whose wizard cannot be loaded tries again, or is back where it was asked', async () => {
    const { actor, script, isAt, context } = await startAsked(optional);
    actor.send(app);
    await script.reject('loadWizard', new TypeError('Failed to fetch dynamically imported module'));
    expect(isAt({ enrolling: 'unopened' })).toBe(true);
    actor.send({ type: 'retry' });
    await script.reject('loadWizard', new TypeError('Failed to fetch dynamically imported module'));

    actor.send({ type: 'wizard.left' });

    expect(isAt('asking')).toBe(true);
    expect(context().problem).toBeNull();
  });

  it('who set one up keeps it where what is left cannot be found out, and goes on after that', async () => {
    const { actor, script, isAt, context } = await startAsked(required);
    actor.send(app);
    await script.resolve('loadWizard', undefined);
    actor.send({ type: 'wizard.enrolled', continues: false });
    await script.reject('look', error('network'));
    expect(isAt('unavailable')).toBe(true);
    actor.send({ type: 'retry' });

    await script.resolve('look', askedWith(undefined));

    expect(isAt('summary')).toBe(true);
    expect(context().made).toBe(1);
  });
});

describe('a list that changed under the person', () => {
  it('is shown as it is: in another tab it was done', async () => {
    const { actor, script, isAt } = await startAsked(required);
    actor.send({ type: 'page.returned' });
    expect(isAt('asking')).toBe(true);

    await script.resolve('look', askedWith(undefined));

    expect(isAt('summary')).toBe(true);
  });

  it('is shown as it is: policy lets nothing be added any more', async () => {
    const { actor, script, isAt } = await startAsked(required);
    actor.send({ type: 'page.returned' });

    await script.resolve('look', askedWith(required, { kinds: [] }));

    expect(isAt('stuck')).toBe(true);
  });

  it('waits while something is being set up', async () => {
    const { actor, script, isAt } = await startAsked(required);
    actor.send(app);
    await script.resolve('loadWizard', undefined);

    actor.send({ type: 'page.returned' });

    expect(isAt({ enrolling: 'open' })).toBe(true);
    expect(script.callsOf('look')).toHaveLength(1);
  });

  it('that comes too late for somebody who goes on changes nothing', async () => {
    const { actor, script, isAt } = await startAsked(required);
    actor.send({ type: 'page.returned' });
    actor.send(app);
    expect(script.callsOf('look')[1]?.signal.aborted).toBe(true);

    script.callsOf('look')[1]?.resolve(askedWith(undefined) as never);
    await settle();

    expect(isAt({ enrolling: 'opening' })).toBe(true);
  });
});

describe('a temporary pass', () => {
  it('runs out at a moment that is kept from the answer on', async () => {
    const { script, context } = start();
    const now = performance.now();

    await script.resolve('look', { ...askedWith(required), passLeft: 60_000 });

    expect(context().passEndsAt).toBe(now + 60_000);
  });

  it('that has run out keeps nobody from setting something up', async () => {
    const { actor, script, isAt } = start();
    await script.resolve('look', { ...askedWith(required), passLeft: 0 });

    actor.send(app);

    expect(isAt({ enrolling: 'opening' })).toBe(true);
  });

  it('is none where the person has none', async () => {
    const { context } = await startAsked(required);

    expect(context().passEndsAt).toBe(Infinity);
  });
});
