import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SimulatedClock } from 'xstate';
import { pass, settle } from '../../support/machine-script.js';
import { error, form, minutes, result, start, startAtAnswers, submit } from './questions-journey.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const answering = { open: 'answering' } as const;
const flaws = [{ index: 0, part: 'answer', flaw: 'empty' }] as const;

describe('securityQuestionsMachine', () => {
  it('explains, loads the form, saves what is filled in, and ends enrolled', async () => {
    const journey = start({ language: 'nl-BE' });
    expect(journey.isAt('explaining')).toBe(true);
    journey.actor.send({ type: 'next' });
    await journey.script.resolve('loadForm', form);
    expect(journey.isAt(answering)).toBe(true);

    await submit(journey, result);

    expect(journey.actor.getSnapshot()).toMatchObject({ status: 'done', output: { type: 'enrolled', result } });
    expect(journey.script.callsOf('loadForm').map(({ input }) => input)).toEqual([{ language: 'nl-BE' }]);
    expect(journey.script.callsOf('saveAnswers').map(({ input }) => input)).toEqual([{ enrollmentId: 'e1' }]);
  });

  it('asks nobody for anything before the person wants to go on', () => {
    expect(start().script.callsOf('loadForm')).toEqual([]);
  });

  it('goes straight to the form when it goes on with a pending enrollment', () => {
    expect(start({ resumes: true }).isAt('loadingForm')).toBe(true);
  });

  it('goes back from the first screen to the choice', () => {
    const { actor } = start();

    actor.send({ type: 'back' });

    expect(actor.getSnapshot().output).toEqual({ type: 'left', to: 'choice' });
  });

  it('goes back from the answers to what they are for, and forgets what was wrong', async () => {
    const journey = await startAtAnswers();
    journey.actor.send({ type: 'answers.flawed', flaws });

    journey.actor.send({ type: 'back' });

    expect(journey.isAt('explaining')).toBe(true);
    expect(journey.context().flaws).toEqual([]);
  });

  it('ends with the problem when the person gives up', async () => {
    const { actor, script } = start({ resumes: true });
    await script.reject('loadForm', error('limit-reached', { limit: 1 }));

    actor.send({ type: 'given-up' });

    expect(actor.getSnapshot().output).toEqual({ type: 'failed', problem: { code: 'limit-reached', limit: 1 } });
  });
});

describe('a form that could not be loaded', () => {
  it('is asked for again when the person says so, and not before the server wants it', async () => {
    const { actor, script, isAt } = start({ resumes: true });
    await script.reject('loadForm', error('rate-limited', { retryAfter: 20 }));

    actor.send({ type: 'retry' });
    expect(isAt('unloaded')).toBe(true);
    await pass(21_000);
    actor.send({ type: 'retry' });

    expect(isAt('loadingForm')).toBe(true);
  });
});

describe('what is filled in', () => {
  it('is sent nowhere while something is wrong with it, and what was wrong is forgotten once it is sent', async () => {
    const journey = await startAtAnswers();

    journey.actor.send({ type: 'answers.flawed', flaws });
    expect(journey.context().flaws).toEqual(flaws);
    expect(journey.script.callsOf('saveAnswers')).toEqual([]);
    journey.actor.send({ type: 'answers.submitted' });

    expect(journey.context().flaws).toEqual([]);
  });

  it('is sent once, however often it is asked for', async () => {
    const journey = await startAtAnswers();

    for (let press = 0; press < 3; press++) journey.actor.send({ type: 'answers.submitted' });
    await settle();

    expect(journey.script.callsOf('saveAnswers')).toHaveLength(1);
  });

  it('can be changed when the server refuses an answer, and says which', async () => {
    const journey = await startAtAnswers();

    await submit(journey, error('invalid-input', { reason: 'guessable', index: 2 }));

    expect(journey.isAt(answering)).toBe(true);
    expect(journey.context().problem).toEqual({ code: 'invalid-input', reason: 'guessable', index: 2 });
  });

  it('waits for as long as the server wants, and says that the wait is over', async () => {
    const journey = await startAtAnswers();
    await submit(journey, error('rate-limited', { retryAfter: 20 }));
    const draw = vi.fn();
    journey.actor.subscribe(draw);

    await pass(21_000);
    expect(draw).toHaveBeenCalledOnce();
    journey.actor.send({ type: 'answers.submitted' });

    expect(journey.isAt('saving')).toBe(true);
  });

  it('is not sent before that', async () => {
    const journey = await startAtAnswers();
    await submit(journey, error('rate-limited', { retryAfter: 20 }));

    journey.actor.send({ type: 'answers.submitted' });
    journey.actor.send({ type: 'answers.flawed', flaws });

    expect(journey.isAt(answering)).toBe(true);
    expect(journey.context()).toMatchObject({ flaws: [], problem: { code: 'rate-limited' } });
  });

  it('can be changed while it is saved: the call is aborted, and what comes of it ignored', async () => {
    const journey = await startAtAnswers();
    journey.actor.send({ type: 'answers.submitted' });
    const [call] = journey.script.callsOf('saveAnswers');

    journey.actor.send({ type: 'back' });
    expect(call?.signal.aborted).toBe(true);
    await journey.script.resolve('saveAnswers', result);

    expect(journey.isAt(answering)).toBe(true);
  });
});

describe('answers of which it is not known whether they were saved', () => {
  it.each(['network', 'timeout', 'invalid-response', 'unknown', 'aborted', 'already-enrolled', 'limit-reached'] as const)(
    '(%s) are looked up before the person is asked again',
    async code => {
      const journey = await startAtAnswers();

      await submit(journey, error(code));
      expect(journey.isAt('checkingOutcome')).toBe(true);
      await journey.script.resolve('findEnrolled', result);

      expect(journey.actor.getSnapshot().output).toEqual({ type: 'enrolled', result });
    },
  );

  it('can be sent again when nothing was saved, and the person is told why', async () => {
    const journey = await startAtAnswers();

    await submit(journey, error('network'));
    await journey.script.resolve('findEnrolled', null);

    expect(journey.isAt(answering)).toBe(true);
    expect(journey.context().problem).toEqual({ code: 'network' });
  });

  it('stay unknown when that cannot be found out either, and can be looked up again', async () => {
    const journey = await startAtAnswers();
    await submit(journey, error('network'));
    await journey.script.reject('findEnrolled', error('network'));
    expect(journey.isAt('outcomeUnknown')).toBe(true);

    journey.actor.send({ type: 'retry' });

    expect(journey.isAt('checkingOutcome')).toBe(true);
  });

  it('mean that the time is over when the enrollment is gone and nothing was saved', async () => {
    const journey = await startAtAnswers();

    await submit(journey, error('enrollment-expired'));
    await journey.script.resolve('findEnrolled', null);

    expect(journey.isAt('expired')).toBe(true);
  });
});

describe('a form whose time runs out', () => {
  it('says so, and another is one press away', async () => {
    const journey = await startAtAnswers({ ...form, expiresIn: 10 * minutes });

    await pass(10 * minutes + 1000);
    expect(journey.isAt('expired')).toBe(true);
    journey.actor.send({ type: 'retry' });
    expect(journey.isAt('renewing')).toBe(true);
    await journey.script.resolve('loadForm', { enrollmentId: 'e2' });

    expect(journey.isAt(answering)).toBe(true);
    await submit(journey, result);
    expect(journey.script.callsOf('saveAnswers').at(-1)?.input).toEqual({ enrollmentId: 'e2' });
  });

  it('can be asked for again where the other could not be had', async () => {
    const journey = await startAtAnswers({ ...form, expiresIn: minutes });
    await pass(2 * minutes);
    journey.actor.send({ type: 'retry' });

    await journey.script.reject('loadForm', error('network'));
    expect(journey.isAt('unloaded')).toBe(true);
    journey.actor.send({ type: 'retry' });

    expect(journey.isAt('loadingForm')).toBe(true);
  });

  it('does not interrupt answers that are being saved', async () => {
    const journey = await startAtAnswers({ ...form, expiresIn: 10_000 });
    await pass(9_000);
    journey.actor.send({ type: 'answers.submitted' });

    await pass(5_000);
    expect(journey.isAt('saving')).toBe(true);
    await journey.script.resolve('saveAnswers', result);

    expect(journey.actor.getSnapshot().output).toEqual({ type: 'enrolled', result });
  });

  it('says so as soon as the page comes back', async () => {
    const journey = await startAtAnswers({ ...form, expiresIn: 10 * minutes }, { clock: new SimulatedClock() });

    journey.actor.send({ type: 'page.returned' });
    expect(journey.isAt(answering)).toBe(true);
    await pass(60 * minutes);
    journey.actor.send({ type: 'page.returned' });

    expect(journey.isAt('expired')).toBe(true);
  });

  it('never does where the server says nothing of it', async () => {
    const journey = await startAtAnswers();

    await pass(24 * 60 * minutes);

    expect(journey.isAt(answering)).toBe(true);
  });
});

describe('another language', () => {
  it('has the questions fetched in it, and leaves the person where they are', async () => {
    const journey = await startAtAnswers();

    journey.actor.send({ type: 'language.changed', language: 'nl' });
    expect(journey.isAt('translating')).toBe(true);
    await journey.script.resolve('loadForm', { ...form, enrollmentId: 'e2' });

    expect(journey.script.callsOf('loadForm').at(-1)?.input).toEqual({ language: 'nl' });
    expect(journey.isAt(answering)).toBe(true);
    expect(journey.context().enrollmentId).toBe('e2');
  });

  it('is none when it is the same', async () => {
    const journey = await startAtAnswers();

    journey.actor.send({ type: 'language.changed', language: 'en' });

    expect(journey.isAt(answering)).toBe(true);
    expect(journey.script.callsOf('loadForm')).toHaveLength(1);
  });

  it('that cannot be had leaves the questions as they were, and is not asked for once more', async () => {
    const journey = await startAtAnswers();
    journey.actor.send({ type: 'language.changed', language: 'nl' });

    await journey.script.reject('loadForm', error('network'));

    expect(journey.isAt(answering)).toBe(true);
    expect(journey.context()).toMatchObject({ enrollmentId: 'e1', problem: null });
    expect(journey.script.callsOf('loadForm')).toHaveLength(2);
  });

  it('that comes while the answers are saved is fetched when the person is asked again', async () => {
    const journey = await startAtAnswers();
    journey.actor.send({ type: 'answers.submitted' });
    journey.actor.send({ type: 'language.changed', language: 'nl' });
    expect(journey.isAt('saving')).toBe(true);

    await journey.script.reject('saveAnswers', error('unavailable'));

    expect(journey.isAt('translating')).toBe(true);
    expect(journey.context().problem).toEqual({ code: 'unavailable' });
  });

  it('that comes before is the one that is asked for', () => {
    const journey = start();
    journey.actor.send({ type: 'language.changed', language: 'nl' });

    journey.actor.send({ type: 'next' });

    expect(journey.script.callsOf('loadForm').map(({ input }) => input)).toEqual([{ language: 'nl' }]);
  });

  it('that changes once more meanwhile is fetched as well', async () => {
    const journey = await startAtAnswers();
    journey.actor.send({ type: 'language.changed', language: 'nl' });
    journey.actor.send({ type: 'language.changed', language: 'en' });

    await journey.script.resolve('loadForm', form);

    expect(journey.isAt('translating')).toBe(true);
    expect(journey.script.callsOf('loadForm').at(-1)?.input).toEqual({ language: 'en' });
  });
});
