import { recoveryCodesMachine } from '../../../src/methods/recovery-codes/recovery-codes-machine.js';
import { pass } from '../../support/machine-script.js';
import { minutes, start } from '../shown-once-journey.js';
import { made } from '../shown-once-plan.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('recovery codes in the place of others', () => {
  it('are made only once the person has read that the old ones will not work, and wants it', async () => {
    const journey = start(recoveryCodesMachine, { replaces: true });

    journey.send('next');
    expect(journey.isAt({ opening: 'confirmingRenewal' })).toBe(true);
    expect(journey.script.callsOf('makeSecret')).toEqual([]);
    journey.send('renewal.confirmed');
    await journey.script.resolve('makeSecret', made);

    expect(journey.isAt({ usable: 'showing' })).toBe(true);
  });

  it('are not made when the person thinks better of it', () => {
    const journey = start(recoveryCodesMachine, { replaces: true });

    journey.send('next', 'renewal.dismissed', 'renewal.confirmed');

    expect(journey.isAt({ opening: 'explaining' })).toBe(true);
    expect(journey.script.callsOf('makeSecret')).toEqual([]);
  });

  it('are asked about once: who goes back and on again sees the same codes', async () => {
    const journey = start(recoveryCodesMachine, { replaces: true });
    journey.send('next', 'renewal.confirmed');
    await journey.script.resolve('makeSecret', { ...made, expiresIn: 10 * minutes });

    journey.send('back', 'next');
    expect(journey.isAt({ usable: 'showing' })).toBe(true);
    expect(journey.script.callsOf('makeSecret')).toHaveLength(1);

    journey.send('back');
    await pass(11 * minutes);
    journey.send('next');
    expect(journey.isAt({ opening: 'confirmingRenewal' })).toBe(true);
  });
});

describe('recovery codes after a reload', () => {
  it.each([false, true])('are shown at once, also when they take the place of others: %s', async replaces => {
    const journey = start(recoveryCodesMachine, { resumes: true, replaces });
    expect(journey.isAt('making')).toBe(true);

    await journey.script.resolve('makeSecret', made);

    expect(journey.isAt({ usable: 'showing' })).toBe(true);
  });
});

it('goes back from the first screen to the choice', () => {
  const journey = start(recoveryCodesMachine);

  journey.send('back');

  expect(journey.output()).toEqual({ type: 'left', to: 'choice' });
});
