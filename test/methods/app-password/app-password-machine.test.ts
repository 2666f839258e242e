import { appPasswordMachine } from '../../../src/methods/app-password/app-password-machine.js';
import { pass } from '../../support/machine-script.js';
import { error, finish, minutes, start } from '../shown-once-journey.js';
import { made } from '../shown-once-plan.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the name of an app password', () => {
  it('that is none is not sent', () => {
    const journey = start(appPasswordMachine);

    journey.send('name.malformed');

    expect(journey.isAt({ opening: 'misnamed' })).toBe(true);
    expect(journey.script.callsOf('makeSecret')).toEqual([]);
  });

  it.each(['duplicate-name', 'invalid-input'] as const)('that the server refuses (%s) is asked for again', async code => {
    const journey = start(appPasswordMachine);
    journey.send('name.submitted');

    await journey.script.reject('makeSecret', error(code));

    expect(journey.isAt({ opening: 'naming' })).toBe(true);
    expect(journey.context().problem).toEqual({ code });
  });

  it('takes what was wrong with the one before along', async () => {
    const journey = start(appPasswordMachine);
    journey.send('name.submitted');
    await journey.script.reject('makeSecret', error('duplicate-name'));

    journey.send('name.malformed');
    expect(journey.context().problem).toBeNull();
    journey.send('name.submitted');

    expect(journey.isAt('making')).toBe(true);
  });

  it('that is kept keeps the password, as long as that can be used', async () => {
    const journey = start(appPasswordMachine);
    journey.send('name.submitted');
    await journey.script.resolve('makeSecret', { ...made, expiresIn: 10 * minutes });

    journey.send('back', 'name.kept');
    expect(journey.isAt({ usable: 'showing' })).toBe(true);
    expect(journey.script.callsOf('makeSecret')).toHaveLength(1);

    journey.send('back');
    await pass(11 * minutes);
    journey.send('name.kept');
    expect(journey.isAt('making')).toBe(true);
  });

  it('that is changed wants another password', async () => {
    const journey = start(appPasswordMachine);
    journey.send('name.submitted');
    await journey.script.resolve('makeSecret', made);

    journey.send('back', 'name.submitted');
    await journey.script.resolve('makeSecret', { enrollmentId: 'e2' });

    expect(journey.context().enrollmentId).toBe('e2');
  });

  it('that was taken meanwhile can be changed', async () => {
    const journey = start(appPasswordMachine);
    journey.send('name.submitted');
    await journey.script.resolve('makeSecret', made);

    await finish(journey, error('duplicate-name'));
    expect(journey.context().problem).toEqual({ code: 'duplicate-name' });
    journey.send('back', 'name.submitted');

    expect(journey.isAt('making')).toBe(true);
  });
});

it('asks for the name after a reload: nothing of it is kept', () => {
  const journey = start(appPasswordMachine, { resumes: true });

  expect(journey.isAt({ opening: 'naming' })).toBe(true);
});

it('goes back from the first screen to the choice', () => {
  const journey = start(appPasswordMachine);

  journey.send('back');

  expect(journey.output()).toEqual({ type: 'left', to: 'choice' });
});
