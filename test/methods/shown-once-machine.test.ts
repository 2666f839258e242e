import { SimulatedClock } from 'xstate';
import { pass, settle } from '../support/machine-script.js';
import { error, finish, machines, minutes, start, startAtSecret } from './shown-once-journey.js';
import { made, resultOf } from './shown-once-plan.js';

const result = resultOf('any');
const unclear = ['network', 'timeout', 'invalid-response', 'unknown', 'aborted'] as const;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe.each(machines)('%s', (...which) => {
  const [, , ask] = which;
  const atSecret = (given = {}) => startAtSecret(which, given);

  it('makes a secret, shows it, and ends enrolled once it is saved', async () => {
    const journey = await atSecret();
    expect(journey.isAt({ usable: 'showing' })).toBe(true);

    await finish(journey, result);

    expect(journey.output()).toEqual({ type: 'enrolled', result });
    expect(journey.script.callsOf('confirmSaved').map(({ input }) => input)).toEqual([{ enrollmentId: 'e1' }]);
  });

  it('is confirmed by nobody but who says that it is saved', async () => {
    const journey = await atSecret();

    journey.send('secret.unsaved', 'next', 'saving.ticked', 'retry', 'secret.unsaved');

    expect(journey.isAt({ usable: 'unticked' })).toBe(true);
    expect(journey.script.callsOf('confirmSaved')).toEqual([]);
  });

  it('misses the tick no more once it is there', async () => {
    const journey = await atSecret();
    journey.send('secret.unsaved');

    journey.send('saving.ticked');

    expect(journey.isAt({ usable: 'showing' })).toBe(true);
  });

  it('makes one secret and confirms it once, however often it is asked to', async () => {
    const journey = await atSecret();

    journey.send(...ask, 'secret.saved', 'secret.saved', 'secret.saved');
    await settle();

    expect(journey.script.callsOf('makeSecret')).toHaveLength(1);
    expect(journey.script.callsOf('confirmSaved')).toHaveLength(1);
  });

  it('goes back to the secret from a confirmation that takes long, and ignores what comes of that', async () => {
    const journey = await atSecret();
    journey.send('secret.saved');
    await pass(11_000);
    expect(journey.actor.getSnapshot().hasTag('late')).toBe(true);

    journey.send('back');
    await journey.script.reject('confirmSaved', error('locked'));

    expect(journey.isAt({ usable: 'showing' })).toBe(true);
    expect(journey.context()).toMatchObject({ enrollmentId: 'e1', problem: null });
    expect(journey.script.callsOf('confirmSaved')[0]?.signal.aborted).toBe(true);
  });

  it('leaves for another method, or ends with the problem when the person gives up', async () => {
    const journey = await atSecret();
    journey.send('another-method.wanted');
    expect(journey.output()).toEqual({ type: 'left', to: 'choice' });

    const other = await atSecret();
    await finish(other, error('not-allowed'));
    other.send('given-up');
    expect(other.output()).toEqual({ type: 'failed', problem: { code: 'not-allowed' } });
  });
});

describe.each(machines)('a confirmation of %s', (...which) => {
  const atSecret = (given = {}) => startAtSecret(which, given);

  it.each(['not-allowed', 'limit-reached', 'duplicate-name', 'step-up-cancelled', 'unavailable'] as const)(
    'that is refused (%s) keeps the secret on the screen, and says why',
    async code => {
      const journey = await atSecret();

      await finish(journey, error(code));

      expect(journey.isAt({ usable: 'showing' })).toBe(true);
      expect(journey.context()).toMatchObject({ enrollmentId: 'e1', problem: { code } });
      await finish(journey, result);
      expect(journey.output()).toEqual({ type: 'enrolled', result });
    },
  );

  it('is not tried again before the server wants it, and whoever draws it is told when', async () => {
    const journey = await atSecret();
    await finish(journey, error('rate-limited', { retryAfter: 20 }));
    const draw = vi.fn();
    journey.actor.subscribe(draw);

    journey.send('secret.saved');
    expect(journey.script.callsOf('confirmSaved')).toHaveLength(1);
    draw.mockReset();
    await pass(21_000);
    expect(draw).toHaveBeenCalledOnce();
    journey.send('secret.saved');

    expect(journey.isAt('confirming')).toBe(true);
  });

  it('is not hurried by leaving out the tick', async () => {
    const journey = await atSecret();
    await finish(journey, error('rate-limited', { retryAfter: 20 }));

    journey.send('secret.unsaved', 'secret.saved');

    expect(journey.isAt({ usable: 'unticked' })).toBe(true);
    expect(journey.script.callsOf('confirmSaved')).toHaveLength(1);
  });

  it.each(unclear)('whose outcome is not known (%s) is looked up before it is tried again', async code => {
    const journey = await atSecret();

    await finish(journey, error(code));
    expect(journey.isAt('checkingOutcome')).toBe(true);
    await journey.script.resolve('findEnrolled', result);

    expect(journey.output()).toEqual({ type: 'enrolled', result });
  });

  it('that came to nothing leaves the secret where it was, and says why', async () => {
    const journey = await atSecret();

    await finish(journey, error('network'));
    await journey.script.resolve('findEnrolled', null);

    expect(journey.isAt({ usable: 'showing' })).toBe(true);
    expect(journey.context()).toMatchObject({ enrollmentId: 'e1', problem: { code: 'network' } });
  });

  it('that cannot be looked up either can be looked up later', async () => {
    const journey = await atSecret();
    await finish(journey, error('network'));

    await journey.script.reject('findEnrolled', error('network'));
    expect(journey.isAt('outcomeUnknown')).toBe(true);
    journey.send('retry');
    expect(journey.isAt('checkingOutcome')).toBe(true);

    await journey.script.reject('findEnrolled', error('network'));
    journey.send('back');
    expect(journey.isAt({ usable: 'showing' })).toBe(true);
  });

  it('of what is gone may be the second of one that was heard', async () => {
    const journey = await atSecret();
    journey.send('secret.saved', 'back');

    await finish(journey, error('enrollment-expired'));
    await journey.script.resolve('findEnrolled', result);

    expect(journey.output()).toEqual({ type: 'enrolled', result });
  });

  it('of what is gone leads to a new secret, when nothing was enrolled', async () => {
    const journey = await atSecret();

    await finish(journey, error('enrollment-expired'));
    await journey.script.resolve('findEnrolled', null);

    expect(journey.isAt('expired')).toBe(true);
    expect(journey.context().problem).toBeNull();
  });
});

describe.each(machines)('the time of %s', (...which) => {
  const atSecret = (given = {}) => startAtSecret(which, given);
  const brief = { ...made, expiresIn: 10 * minutes };

  it('runs out, and a new secret is one press away', async () => {
    const journey = await atSecret({ made: brief });

    await pass(10 * minutes + 1000);
    expect(journey.isAt('expired')).toBe(true);
    journey.send('retry');
    await journey.script.resolve('makeSecret', { enrollmentId: 'e2' });

    expect(journey.isAt({ usable: 'showing' })).toBe(true);
    expect(journey.context().enrollmentId).toBe('e2');
  });

  it('runs out for who has not ticked the box, too', async () => {
    const journey = await atSecret({ made: brief });
    journey.send('secret.unsaved');

    await pass(10 * minutes + 1000);

    expect(journey.isAt('expired')).toBe(true);
  });

  it('does not interrupt a confirmation', async () => {
    const journey = await atSecret({ made: brief });
    await pass(9.9 * minutes);
    journey.send('secret.saved');

    await pass(minutes / 3);
    expect(journey.isAt('confirming')).toBe(true);
    await journey.script.resolve('confirmSaved', result);

    expect(journey.output()).toEqual({ type: 'enrolled', result });
  });

  it('has run out when the page comes back after it slept', async () => {
    const journey = await atSecret({ made: brief, clock: new SimulatedClock() });
    journey.send('page.returned');
    expect(journey.isAt({ usable: 'showing' })).toBe(true);

    await pass(60 * minutes);
    journey.send('page.returned');

    expect(journey.isAt('expired')).toBe(true);
  });

  it('never runs out where the server says nothing of it', async () => {
    const journey = await atSecret();

    await pass(24 * 60 * minutes);

    expect(journey.isAt({ usable: 'showing' })).toBe(true);
  });
});

describe.each(machines)('making %s', (...which) => {
  const [, machine, ask] = which;

  it('can be tried again when it could not be done, and goes on when it can', async () => {
    const journey = start(machine);
    journey.send(...ask);
    await journey.script.reject('makeSecret', error('rate-limited', { retryAfter: 20 }));
    expect(journey.isAt('unmade')).toBe(true);

    journey.send('retry');
    expect(journey.isAt('unmade')).toBe(true);
    await pass(21_000);
    journey.send('retry');
    await journey.script.resolve('makeSecret', made);

    expect(journey.isAt({ usable: 'showing' })).toBe(true);
    expect(journey.context().problem).toBeNull();
  });

  it('is stopped by going back', async () => {
    const journey = start(machine);
    journey.send(...ask, 'back');

    await journey.script.resolve('makeSecret', made);

    expect(journey.isAt('opening')).toBe(true);
    expect(journey.script.callsOf('makeSecret')[0]?.signal.aborted).toBe(true);
    expect(journey.context().enrollmentId).toBeNull();
  });
});
